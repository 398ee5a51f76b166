/** Sides as they were said, with "the same side" and "the other one" read as the side they mean. */
import type { Language } from '../../domain/language.js';
import { matchesOf } from '../../domain/loops.js';
import type { Heard } from '../heard.js';
import { abbreviated, type Side, type Sided, sidedIn } from '../lexicon/sides.js';
import { readingOf } from '../reading.js';
import type { Claim } from './claim.js';

const partsFi =
  '(?:puol|jal|käs|käd|käte|polv|silm|korv|lonk|olka|hart|nilk|rant|kyynär|reis|reite|pohk|kylj|kylk|rin|hartia)';
const partsSv = '(?:sida|ben|arm|kn[äå]|ög|ör|hand|fot|höft|axel|armbåg|handled|vrist|njur|bröst|lår|vad)';
const partsEn =
  '(?:side|leg|arm|knee|eye|ear|hand|foot|hip|shoulder|ankle|wrist|elbow|thigh|calf|breast|kidney|heel|lung)';

const same: Record<Language, RegExp> = {
  fi: new RegExp(`(?<!\\p{L})sama(?:lla|lle|lta|ssa|sta|an|l|s|n)?(?=\\s+${partsFi})`, 'giu'),
  sv: new RegExp(`(?<!\\p{L})samma(?=\\s+${partsSv})`, 'giu'),
  en: new RegExp(`\\bsame(?=\\s+${partsEn})`, 'giu'),
};
const other: Record<Language, RegExp> = {
  fi: new RegExp(`(?<!\\p{L})toi(?:nen|sen|sta|sessa|ses|sella|sel|selle|seen)(?=\\s+${partsFi})`, 'giu'),
  sv: new RegExp(`(?<!\\p{L})andra(?=\\s+${partsSv})`, 'giu'),
  en: new RegExp(`\\b(?:other|opposite)(?=\\s+${partsEn})`, 'giu'),
};
/** "Toiseen on laitettu tekonivel", "det är den andra som värker": the other of two, without its name. */
const otherAlone: Record<Language, RegExp> = {
  fi: /(?<!\p{L})toi(?:nen|sen|sta|sessa|ses|seen|sella|selle)(?=[.,;!?]|\s*$|\s+(?:on|oli|ei|taas|sit|sitte|sitten|vähän|ihan|mä|mää|mie|se|hän|kyl|kyllä|varsinki|varsinkin|särkee|kipuilee|leikattiin|leikataan|yks|kaks|nolla|kolme|neljä|viis|kuus|\d)(?!\p{L}))/giu,
  sv: /(?<!\p{L})(?:den|det|dens) andra(?=[.,;!?]|\s*$|\s+(?:är|e|va|var|har|hade|som|gör|känns|ser|böjer|blev|opererades|opererade|ska|kan|mår|värker|hörs|noll|ett|två|tre|\d)(?!\p{L}))/giu,
  en: /\bthe other(?=\s+one\b|[.,;!?]|\s*$|\s+(?:is|was|has|had|hurts|feels|looks|bends|aches|got|he|she|i)\b)/giu,
};
const names: Record<Language, Readonly<Record<'left' | 'right', string>>> = {
  fi: { left: 'vasen', right: 'oikea' },
  sv: { left: 'vänster', right: 'höger' },
  en: { left: 'left', right: 'right' },
};
const opposite = { left: 'right', right: 'left' } as const;

/** The side said last before this place. */
const lastSide = (before: readonly Sided[]): 'left' | 'right' | null => {
  const side: Side | undefined = before.at(-1)?.side;
  return side === 'left' || side === 'right' ? side : null;
};

/** "Ner i armen på samma sida" after "höger axel"; "other side bends a hundred and eighteen" after "right knee". */
export const relativeSides = ({ heard, earlier }: Claim): { readonly mention: Sided; readonly in: Heard }[] => {
  let known: 'left' | 'right' | null = null;
  return heard.flatMap((one) => {
    const { text, language } = one;
    const { sides } = readingOf(one);
    const found = ([same, other, otherAlone] as const).flatMap((pattern) =>
      matchesOf(text, pattern[language]).flatMap((match) => {
        const base = lastSide(sides.filter(({ end }) => end <= match.index)) ?? known ?? sideBefore(earlier);
        if (!base) return [];
        const meant = pattern === same ? base : opposite[base];
        const read = text.slice(0, match.index) + names[language][meant] + text.slice(match.index + match[0].length);
        const mention = sidedIn(read, language).find(({ start }) => start === match.index);
        return mention ? [{ mention, in: one }] : [];
      }),
    );
    known = lastSide(sides) ?? known;
    return found;
  });
};

const BACK = 12;
const sideBefore = (earlier: Claim['earlier']): 'left' | 'right' | null => {
  for (const { text, language } of earlier.slice(0, BACK)) {
    const side = lastSide(sidedIn(text, language));
    if (side) return side;
  }
  return null;
};

const denied: Record<Language, readonly [before: RegExp, after: RegExp]> = {
  fi: [
    /(?<!\p{L})(?:ei(?!\s+ku)|eikä|muttei|ettei)\s+(?:\p{L}+\s+)?$/iu,
    /^(?:\s+\p{L}+)?\s+(?:ei|eikä)(?!\p{L}|\s+(?:nouse|liiku|taivu|toimi|kanna|ojennu|käänny|kestä|jaksa|tunne|kuule|näe|ylety|ylly|mene)(?!\p{L}))/iu,
  ],
  sv: [
    /(?<!\p{L})(?:inte|int|ej|inget|ingen|inga|utan)\s+(?:(?:på|i|till|den|det)\s+)*$/iu,
    /^(?:\s+\p{L}+)?\s+(?:inte|int|ej|inget|ingen|inga)(?!\p{L})/iu,
  ],
  en: [
    /\b(?:no|not|none|nothing|never)\s+(?:(?:on|in|at|the|from|to)\s+)*$/iu,
    /^(?:\s+\p{L}+)?\s+(?:isn't|not|no|none)\b/iu,
  ],
};

/** Said of a side with which nothing is the matter, in its own clause. */
const fine: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:ok|okei|kunnossa|terve|normaali|siisti|oireeton|oireetto\p{L}+|ilman oireita|kivuton|aristamaton|tasainen|ehjä|toimii|entisellään|ua|vaivaton|moitteeton|ongelmaton|(?:ei (?:oo|ole) )?(?:ikinä|koskaan|milloinkaan) (?:vaivannu|oireillu|särkeny|kipuillu|ollu (?:vaivaa|vikaa|mitään))\p{L}*|ei (?:vaivaa|oireile|kipuile|(?:oo|ole) (?:vaivaa|vikaa|mitään vikaa)))(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:ok|bra|fin|fint|frisk|normal|normalt|ua|u\.a|oöm|besvärsfri\p{L}*|symp?tomfri\p{L}*|som vanligt|som (?:det|den) brukar|fungerar|funkar|utan besvär|utan problem|problemfri\p{L}*|bekymmersfri\p{L}*|aldrig (?:\p{L}+ ){0,3}(?:problem|besvär|bråk|bekymmer|ont)|slät|jämn)(?!\p{L})/iu,
  en: /\b(?:ok|okay|fine|normal|unaffected|clear|unremarkable|asymptomatic|symptom-free|pain-free|smooth|five out of five|non-?tender|as usual|all right|(?:trouble|problem)-free|(?:never|no|not) (?:\w+ ){0,3}(?:trouble|bother\w*|problems?))\b/iu,
};
const OWN = 48;
const clauseEnd = /[,.;:!?–—]|\s(?:ja|mutta|mut|och|men|and|but)\s|\son (?:your|my|his|her|the)\s/iu;

/** "Ei vasen", "none on the right", "the left is fine": said that it is not that side. */
export const isDeniedSide = ({ start, end, word }: Sided, text: string, language: Language): boolean => {
  const [before, after] = denied[language];
  const own =
    text
      .slice(end, end + OWN)
      // "Vas. ok" ends no sentence, "in both hands. Eyes are okay" does.
      .replace(abbreviated.test(word) ? /^\./ : '', '')
      .split(clauseEnd)[0] ?? '';
  return before.test(text.slice(0, start)) || after.test(text.slice(end)) || fine[language].test(own);
};

const settles: Record<Language, RegExp> = {
  fi: /^\W*(?:(?:no|joo|okei|selvä|hyvä)\W+){0,2}$/iu,
  sv: /^\W*(?:(?:nå|no|jo|jå|ja|okej|bra|då tar vi)\W+){0,2}$/iu,
  en: /^\W*(?:(?:okay|ok|right|sure|well|the)\W+){0,2}$/iu,
};
const settled: Record<Language, RegExp> = {
  fi: /^(?:\s+\p{L}+)?\s+(?:sitten|sit|sitte)\s*(?:[.,!]|$)/iu,
  sv: /^(?:\s+\p{L}+)?\s+(?:då|tå|sen)\s*(?:[.,!]|$)/iu,
  en: /^(?:\s+\p{L}+)?,?\s+(?:then|it is)\s*(?:[.,!]|$)/iu,
};

/** "Hellre i höger." – "Höger då.": from there on, what was offered before does not stand. */
export const sinceSettled = <T extends { readonly mention: Sided; readonly in: Heard }>(
  said: readonly T[],
): readonly T[] => {
  const at = said.findLastIndex(
    ({ mention: { start, end }, in: { text, language } }) =>
      settles[language].test(text.slice(0, start)) && settled[language].test(text.slice(end)),
  );
  return at === -1 ? said : said.filter(({ mention }, index) => index >= at || mention.side === said[at]?.mention.side);
};
