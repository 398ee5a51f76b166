/** The risks a text tells of: a statement in words of risk, the speech in these or in everyday ones. */
import type { Language } from '../../domain/language.js';
import { wordsOf } from '../words.js';
import { cueFinder, cues } from './cue.js';
import { withoutIdioms } from './idioms.js';
import { anyPartner, kinIn } from './kin.js';
import { type Act, actsIn, isAmbiguous, isDeed } from './risk-acts.js';
import { risksHinted, thoughtsHinted } from './risk-sayings.js';
import { riskWaysIn } from './risk-ways.js';
import { riskWords } from './risk-words.js';

const finderFor = (language: Language, said: boolean) =>
  cueFinder(
    Object.fromEntries(
      Object.entries(riskWords).map(([name, row]) => [
        name,
        [...cues(row.words[language]), ...(said ? cues(row.said[language]) : [])],
      ]),
    ),
  );

const claimed = { fi: finderFor('fi', false), sv: finderFor('sv', false), en: finderFor('en', false) };
const spoken = { fi: finderFor('fi', true), sv: finderFor('sv', true), en: finderFor('en', true) };

export interface RiskWord {
  readonly about: string;
  readonly word: string;
  readonly start: number;
  /** Told in words that may hold a denial themselves: "ettei halua elää". */
  readonly way?: true;
  /** The act it names: a kick, a placement. */
  readonly act?: string;
}

const partner =
  /(?<!\p{L})(?:patient|klient|client|asiak|potila|lapsi|lapse|barn|child|spouse|partner|puoliso|vanhem|föräld|parent)/iu;
const namesAnother = (text: string): boolean => kinIn(text).size > 0 || anyPartner.test(text) || partner.test(text);

/** "Ei lyönyt päätä": what is hit is one's own, and nobody hits it. */
const hits = /^(?:=?lyö|löi|slog|slagit|slår|hit)/iu;
const ownBody =
  /^(?:\p{L}+ )?(?:\p{L}+ )?(?:pää|polv|kylk|kylj|lonk|selk|selä|rante|ranne|otsa|kyynär|olkap|nenä|leuka|leuan|huvud|knä|höft|arm|axel|hak|her head|his head|head|her hip|his hip|her knee|his knee|the head|the floor)/iu;
const isAccident = (text: string, { word, start }: RiskWord): boolean => {
  const ahead =
    text
      .slice(0, start)
      .split(/[.,;:]\s/)
      .at(-1) ?? '';
  const rest = text.slice(start + word.length).trim();
  return (
    hits.test(word) &&
    (ownBody.test(rest) || /(?:pää|huvudet|head)\p{L}*(?: \p{L}+)? $/iu.test(ahead)) &&
    !namesAnother(/\p{L}+ $/u.exec(ahead)?.[0] ?? '')
  );
};

/** "Lastensuojelun työntekijä" says where somebody works; "häntä uhkaa häätö" tells of no threat by anybody. */
const workers = /^(?:sosiaali)?(?:työntekij|ohjaaj|arbet|worker)/iu;
const misfortunes = /^(?:häätö|irtisano|työttömy|asunnottom|konkurssi|ulosot|lomautus|karenssi|velkaant)/iu;
const substance = /(?<!\p{L})(?:alcohol|drugs?|substance)(?: (?:and|or|and\/or) \p{L}+)? $/iu;
const isOther = (text: string, { word, start }: RiskWord): boolean => {
  const rest = text.slice(start + word.length).trim();
  return (
    (/^(?:lastensuojelun|barnskyddets|child (?:protection|welfare))$/iu.test(word) && workers.test(rest)) ||
    // "Alcohol abuse" is nobody's abuse of another.
    (/^abus\p{L}*$/iu.test(word) && substance.test(text.slice(0, start))) ||
    (/^uhkaa$/iu.test(word) && misfortunes.test(rest))
  );
};

/** The words of risk in a statement. */
export const risksIn = (
  text: string,
  language: Language,
  acts: readonly Act[] = actsIn(text, language),
): RiskWord[] => {
  const written = wordsOf(text);
  // Sayings are looked for only where there is something they could take away: "sydän hakkaa".
  const words = claimed[language](written).length === 0 ? written : wordsOf(withoutIdioms(text, language));
  const named: RiskWord[] = claimed[language](words).map(({ name, from, to }) => ({
    about: name,
    word: words
      .slice(from, to)
      .map((word) => word.text)
      .join(' '),
    start: words[from]?.start ?? 0,
  }));
  const ways: RiskWord[] = riskWaysIn(text, language, namesAnother(text)).map(({ about, words: word, start }) => ({
    about,
    word,
    start,
    way: true as const,
  }));
  const deeds = acts
    .filter(({ act, word }) => isDeed(act) && !isAmbiguous(word))
    .map(({ act, of, ...rest }) => ({ ...rest, about: of, act }));
  const others = [...named, ...ways].map((one) => {
    const act = acts.find(
      ({ of, start, word }) =>
        of === one.about && start < one.start + one.word.length && one.start < start + word.length,
    );
    return act ? { ...one, act: act.act } : one;
  });
  return [...others.filter(({ act }) => act === undefined || !isDeed(act)), ...deeds].filter(
    (one) => !isAccident(text, one) && !isOther(text, one),
  );
};

/** "Löin nyrkillä pöytään": nobody is struck. */
const atThings = /(?<!\p{L})(?:pöytä|seinä|ovea|oveen|bordet|väggen|dörren|table|wall|door)\p{L}*/iu;
/** What a stretch of speech may say of it in passing: enough for a denial to be of it. */
export const risksTouched = (text: string, language: Language): ReadonlySet<string> =>
  new Set([...risksSaid(text, language), ...risksHinted(text, language)]);

/** What of it a stretch of speech says, in whatever words. */
export const risksSaid = (said: string, language: Language): ReadonlySet<string> => {
  const text = withoutIdioms(said, language);
  return new Set([
    ...spoken[language](wordsOf(text)).map(({ name }) => name),
    ...riskWaysIn(text, language, true).map(({ about }) => about),
    ...(thoughtsHinted(text, language) ? ['suicide', 'selfHarm'] : []),
    ...actsIn(text, language).flatMap(({ act, of }) =>
      (!isDeed(act) && of === 'violence') || of === 'suicide' || of === 'selfHarm'
        ? []
        : of === 'violence' && !atThings.test(text)
          ? ['violence', 'familyViolence']
          : of,
    ),
  ]);
};
