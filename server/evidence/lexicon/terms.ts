/** What is said one way and written another, or in another language: rows of cues that mean about the same. It decides nothing else. */
import type { Language } from '../../domain/language.js';
import { keptByLanguage } from '../kept.js';
import { rootOf, sameRoot } from '../stems.js';
import { isContent, type Word } from '../words.js';
import { cueFinder, cues } from './cue.js';
import { polarity } from './polarity.js';
import { actTerms } from './terms-acts.js';
import { bodyTerms } from './terms-body.js';
import { careTerms } from './terms-care.js';
import { clinicTerms } from './terms-clinic.js';
import { feelingTerms } from './terms-feelings.js';
import { findingTerms } from './terms-findings.js';
import { illnessTerms } from './terms-illness.js';
import { lifeTerms } from './terms-life.js';
import { livingTerms } from './terms-living.js';
import { mindTerms } from './terms-mind.js';
import { movementTerms } from './terms-movement.js';
import { placeTerms } from './terms-places.js';
import { signTerms } from './terms-signs.js';
import { socialTerms } from './terms-social.js';
import { symptomTerms } from './terms-symptoms.js';
import { verbTerms } from './terms-verbs.js';

export type TermRow = Readonly<Record<Language, string>>;

const rows = [
  ...symptomTerms,
  ...illnessTerms,
  ...bodyTerms,
  ...lifeTerms,
  ...signTerms,
  ...mindTerms,
  ...careTerms,
  ...livingTerms,
];

const finderFor = (language: Language, of: readonly TermRow[]) =>
  cueFinder(Object.fromEntries(of.map((row, index) => [`${index}`, cues(row[language])])));

const finders = { fi: finderFor('fi', rows), sv: finderFor('sv', rows), en: finderFor('en', rows) };
const wide = [
  ...clinicTerms,
  ...placeTerms,
  ...movementTerms,
  ...findingTerms,
  ...actTerms,
  ...socialTerms,
  ...feelingTerms,
  ...verbTerms,
];
const clinic = { fi: finderFor('fi', wide), sv: finderFor('sv', wide), en: finderFor('en', wide) };

/** A word that can be looked for, with its root and the rows it stands in. */
export interface Term extends Word {
  readonly root: string;
  readonly rows: readonly string[];
}

const readAs = keptByLanguage((lower, language) => ({
  denies: polarity[language].negators.has(lower) || polarity[language].without.has(lower),
  content: isContent({ lower }, language),
  root: rootOf(lower, language),
}));

/** The content words of some words, in order. Of a cue of several words the first carries the row. */
export const termsOf = (words: readonly Word[], language: Language): Term[] => {
  const rowsAt = new Map<number, string[]>();
  for (const { name, from } of finders[language](words)) {
    const row = rowsAt.get(from);
    if (!row) rowsAt.set(from, [name]);
    else if (!row.includes(name)) row.push(name);
  }
  const terms: Term[] = [];
  words.forEach(({ text, lower, start, end }, at) => {
    const { denies, content, root } = readAs(lower, language);
    const rows = rowsAt.get(at) ?? none;
    if (denies || (rows.length === 0 && !content)) return;
    terms.push({ text, lower, start, end, root, rows });
  });
  return terms;
};
const none: readonly string[] = [];

/** The same word in any form, or another word for the same; in two languages only the latter, or a name. */
export const sameTerm = (claim: Term, said: Term, language: Language, saidIn: Language): boolean =>
  (language === saidIn && sameRoot(claim.root, said.root, language)) ||
  claim.rows.some((row) => said.rows.includes(row)) ||
  (language !== saidIn && claim.lower.length > 4 && claim.lower.slice(0, 5) === said.lower.slice(0, 5));

/** Words of the clinic and lay ones for about the same, by the start of the word: too wide to tell what is denied or measured. */
export const clinicRowsOf = (words: readonly Word[], language: Language): ReadonlyMap<number, readonly string[]> => {
  const found = new Map<number, string[]>();
  for (const { name, from } of clinic[language](words)) {
    const start = words[from]?.start ?? 0;
    found.set(start, [...(found.get(start) ?? []), name]);
  }
  return found;
};
