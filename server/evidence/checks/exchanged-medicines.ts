/** Of two medicines that a statement names, what it tells of the one was said of the other: "X mornings, Y for pain" the other way round. */
import type { Language } from '../../domain/language.js';
import type { Heard } from '../heard.js';
import { type Fate, fatesIn } from '../lexicon/fates.js';
import { type MedicineName, medicineNames } from '../lexicon/medicine-names.js';
import { sameTerm, type Term, termsOf } from '../lexicon/terms.js';
import { wordsOf } from '../words.js';
import type { Claim } from './claim.js';
import { ENDING, OTHER_WORD } from './matches.js';
import { end, nameOf, ofOwn, piecesOf } from './told-substances.js';

/** What is told of one name, wherever. */
interface Stretch {
  readonly name: MedicineName;
  readonly text: string;
  readonly language: Language;
}

/** What tells one from the other: words, and what becomes of it. */
interface Marks {
  readonly terms: readonly Term[];
  readonly fates: readonly Fate[];
  readonly language: Language;
}

const marksOf = ({ text, name, language }: Stretch): Marks => {
  const words = wordsOf(text);
  const own = words[name.from];
  return {
    terms: termsOf(words, language).filter(({ start }) => start !== own?.start),
    fates: fatesIn(text, language),
    language,
  };
};

const FATE = 2;

/** How much of what a statement tells of one was said of another. */
const alike = (claimed: Marks, said: Marks): number => {
  const words = claimed.terms
    .map((term) =>
      Math.max(
        0,
        ...said.terms.map((one) => {
          if (!sameTerm(term, one, claimed.language, said.language)) return 0;
          return Math.abs(one.root.length - term.root.length) <= ENDING ? 1 : OTHER_WORD;
        }),
      ),
    )
    .reduce((sum, share) => sum + share, 0);
  const fates = claimed.fates.filter((fate) => said.fates.includes(fate)).length;
  return words + FATE * fates;
};

/** Of each name, what its own part of a sentence tells. */
const stretchesIn = (heard: readonly Heard[]): Stretch[] =>
  heard.flatMap(({ text, language }) =>
    text
      .split(end)
      .flatMap(piecesOf)
      .flatMap((piece) => {
        const text = ofOwn(piece);
        const name = nameOf(text);
        return name ? [{ name, text, language }] : [];
      }),
  );

/** "Marevan byts till Eliquis", "vaihdetaan Burana Panadoliin": from the first to the second. */
const change =
  /(?<!\p{L})(?:vaih(?:to|det|tu|du|da)\p{L}*|siirry\p{L}*|siirtyi|tilalle|byt(?:s|te|tes|t|er|a|as)|ersätt\p{L}*|övergå\p{L}*|switch\p{L}*|changed?|chang(?:es|ing)|swap\p{L}*|replac\p{L}+)(?!\p{L})/iu;
/** "Eliquis i stället för Marevan": the other way round. */
const insteadOf = /(?<!\p{L})(?:i ?stället för|instead of|in place of|rather than|ersätter|replaces)(?!\p{L})/iu;

interface Change {
  readonly from: MedicineName;
  readonly to: MedicineName;
}

const changesIn = (text: string): Change[] =>
  text.split(end).flatMap((sentence) => {
    const words = wordsOf(sentence);
    const names = medicineNames(words).filter((name, at, all) => all.findIndex(({ id }) => id === name.id) === at);
    const [first, second, ...more] = names;
    if (!first || !second || more.length > 0) return [];
    const between = sentence.slice(words[first.from]?.end, words[second.from]?.start);
    if (insteadOf.test(between)) return [{ from: second, to: first }];
    return change.test(sentence) ? [{ from: first, to: second }] : [];
  });

/** Names of a change that was said the other way round. */
const turnedChange = (
  { text, heard }: Claim,
  isSame: (a: MedicineName, b: MedicineName) => boolean,
): readonly MedicineName[] => {
  const claimed = changesIn(text);
  if (claimed.length === 0) return [];
  const said = heard.flatMap((one) => changesIn(one.text));
  return claimed.flatMap(({ from, to }) => {
    const is = (one: Change, a: MedicineName, b: MedicineName): boolean => isSame(one.from, a) && isSame(one.to, b);
    return said.some((one) => is(one, to, from)) && !said.some((one) => is(one, from, to)) ? [from, to] : [];
  });
};

/** Claimed names of which each was told what the statement tells of the other. */
export const exchangedMedicines = (
  claim: Claim,
  isSame: (a: MedicineName, b: MedicineName) => boolean,
): readonly MedicineName[] => {
  const claimed = claim.text
    .split(end)
    .flatMap(piecesOf)
    .flatMap((text) => {
      const name = nameOf(text);
      return name ? [{ name, text, language: claim.language }] : [];
    });
  const turned = turnedChange(claim, isSame);
  if (claimed.length < 2 || turned.length > 0) return turned;
  const said = stretchesIn(claim.heard).map((one) => ({ name: one.name, marks: marksOf(one) }));
  const told = claimed
    .map((one) => ({ ...one, marks: marksOf(one) }))
    .filter(({ marks }) => marks.terms.length + marks.fates.length > 0);
  const likest = (marks: Marks, name: MedicineName): number =>
    Math.max(0, ...said.filter((one) => isSame(one.name, name)).map((one) => alike(marks, one.marks)));
  return told.flatMap((a, at) =>
    told.slice(at + 1).flatMap((b) => {
      if (isSame(a.name, b.name)) return [];
      const straight = likest(a.marks, a.name) + likest(b.marks, b.name);
      const other = likest(a.marks, b.name) + likest(b.marks, a.name);
      return other > straight ? [a.name, b.name] : [];
    }),
  );
};
