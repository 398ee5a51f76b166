/** Half of a thing, told as a whole one, or the other way round: "a pack a day" of half a pack. */
import type { Language } from '../../domain/language.js';
import { flatMap, matchesOf } from '../../domain/loops.js';
import type { Claim } from './claim.js';

/** What one has half of: pack, tablet, hour, year, glass, cup, bottle, portion, litre, plate. In Finnish first as a half, then as one. */
const nouns: Record<Language, readonly string[]> = {
  fi: [
    'aski(?:a|i|n|in)?|pake(?:tti|ttia|tin)|röökia?skin?',
    'table(?:tti|ttia|tin)|pilleri(?:ä|n)?',
    'tun(?:ti|tia|nin)',
    'vuo(?:si|tta|den)',
    'lasi(?:a|n|llisen|llinen|llista)?',
    'kup(?:pi|pia|in)|kupilli(?:sen|nen|sta)',
    'pullo(?:a|n|llisen|llista)?',
    'anno(?:s|sta|ksen)',
    'litra(?:a|n)?',
    'lautasel(?:linen|lista|lisen)',
  ],
  sv: ['paket|ask', 'tablett|piller', 'timm[ea]', 'år', 'glas', 'kopp', 'flaska', 'portion|dos', 'liter', 'tallrik'],
  en: ['pack|packet', 'tablet|pill', 'hour', 'year', 'glass', 'cup', 'bottle', 'portion|dose', 'litre|liter', 'plate'],
};
const half: Record<Language, string> = {
  fi: '(?:puoli|puol|puolta|puolen|puolikas|puolikkaan) ?',
  sv: '(?:halv|halva|halvt) ?',
  en: 'half(?: of)?(?: an?| the)? |half-',
};
/** One of it: in Finnish the word alone, in no case of part. */
const one: Record<Language, string> = { fi: '', sv: '(?:en|ett|en hel|ett helt) ', en: '(?:an?|one|a whole|a full) ' };
const inPart = /(?:[^a]a|ää|i[aä]|sta|tta|stä)$/iu;
/** However else a half is told: "puolikas", "1/2", "0,5", "30 min", "hälften". */
const anyHalf =
  /(?<!\p{L})(?:puol|halv|hälft|half|halves)\p{L}*|½|(?<!\d)(?:1\/2|0[,.]5)(?!\d)|(?<!\d)30 ?min|jaet|delas/iu;

interface Said {
  readonly halves: readonly RegExpMatchArray[];
  readonly wholes: readonly RegExpMatchArray[];
}

interface Thing {
  readonly half: RegExp;
  readonly whole: RegExp;
}
const thingsOf = (language: Language): readonly Thing[] =>
  nouns[language].map((noun) => {
    const led = (lead: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${lead})(?:${noun})(?!\\p{L})`, 'giu');
    return { half: led(half[language]), whole: led(one[language]) };
  });
const things = { fi: thingsOf('fi'), sv: thingsOf('sv'), en: thingsOf('en') };

/** Halves and wholes of one thing in a text. */
const saidIn = (text: string, language: Language, thing: Thing): Said => {
  const halves = matchesOf(text, thing.half);
  const wholes = matchesOf(text, thing.whole).filter(
    ({ 0: word, index = 0 }) =>
      !(language === 'fi' && inPart.test(word)) &&
      !halves.some((other) => index >= (other.index ?? 0) && index < (other.index ?? 0) + other[0].length),
  );
  return { halves, wholes };
};

/** A number or "ja puoli" stands before or after: "two and a half hours", "tunnin ja puoli". */
const counted = /(?:\d|(?<!\p{L})(?:ja|och|and|an?|kaksi|kahden|kolme|kolmen|joka|toisen|puolentoista))\s$/iu;

/** Words of the statement that tell a whole of what was said to be half, or half of what was said to be whole. */
export const otherHalves = ({ text, language, heard }: Claim): readonly string[] =>
  flatMap(anyHalf.test(text) || heard.some((turn) => anyHalf.test(turn.text)) ? things[language] : [], (thing, at) => {
    const own = saidIn(text, language, thing);
    if (own.halves.length + own.wholes.length === 0) return [];
    const said = heard.map((turn) => saidIn(turn.text, turn.language, things[turn.language][at] ?? thing));
    const isHalf = said.some(({ halves }) => halves.length > 0);
    const isWhole = said.some(({ wholes }) => wholes.length > 0);
    if (isHalf && !isWhole && !anyHalf.test(text))
      return own.wholes.filter(({ index = 0 }) => !counted.test(text.slice(0, index))).map(([word]) => word);
    if (isWhole && !isHalf && !heard.some((turn) => anyHalf.test(turn.text))) return own.halves.map(([word]) => word);
    return [];
  });
