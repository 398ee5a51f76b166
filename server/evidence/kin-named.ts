/** Names that are said of kin without standing right beside a word for them. */
import { flatMap, matchesOf } from '../domain/loops.js';
import { isSameVoice, type Utterance } from '../domain/transcript.js';
import { genderOfName } from './lexicon/first-names.js';
import { kinIn } from './lexicon/kin.js';
import { genderOfRow } from './lexicon/kin-rows.js';

interface NamedKin {
  readonly name: string;
  readonly row: string;
  readonly by: Utterance;
}

const name = '\\p{Lu}\\p{Ll}{2,}';
const parent = '(?:[Vv]anhem(?:mat|pasi|pansa)|[Hh]uoltajat|[Ff]öräldra(?:r|rna)|[Vv]årdnadshavar(?:e|na)|[Pp]arents)';
const two = `(?<one>${name}),? (?:ja|och|and) (?<other>${name})`;
/** "Vanhemmat, Riikka ja Jani", "both parents are here, Rachel and Martin", "Sofia och Peter, hans föräldrar". */
const parents = [
  new RegExp(`(?<!\\p{L})${parent}(?: \\p{Ll}+){0,2}[,:]? ${two}`, 'gu'),
  new RegExp(`${two},? (?:\\p{L}+ ){0,2}${parent}(?!\\p{L})`, 'gu'),
];

/** Which of the two is the mother and which the father their names tell. */
const parentsNamed = (by: Utterance): NamedKin[] =>
  flatMap(parents, (pattern) =>
    flatMap(matchesOf(by.text, pattern), ({ groups }) => {
      const names = flatMap([groups?.one, groups?.other], (name): NamedKin[] => {
        const gender = genderOfName(name ?? '');
        return name && gender ? [{ name, row: gender === 'female' ? 'mother' : 'father', by }] : [];
      });
      // "Ethan, and both parents": one of them is no name of theirs.
      return names.length === 2 ? names : [];
    }),
  );

const assents =
  "(?:[Jj]oo|[Jj]uu|[Kk]yllä|[Nn]iin|[Jj]a|[Jj]o|[Jj]å|[Pp]recis|[Jj]ust|[Yy]es|[Yy]eah|[Yy]ep|[Rr]ight|[Tt]hat's right)";
const named = new RegExp(
  `^(?:${assents}[,.]? )?(?:[Ss]e (?:on|oli) |[Dd]et (?:är|var) |[Ii]t(?:'s| was) |[Ss]he's |[Hh]e's )?(?<name>${name})(?:[,.!]|$)`,
  'u',
);

/** "Was it your daughter who rang?" – "Yes, Camilla.": whom the question asks of, where that is a name of somebody who may be so. */
const namedInAnswer = (utterances: readonly Utterance[], at: number): NamedKin[] => {
  const [by, answer] = [utterances[at], utterances[at + 1]];
  if (!by || !answer || isSameVoice(by, answer) || !by.text.includes('?')) return [];
  const rows = [...kinIn(by.text.split(/[.!]\s+/u).at(-1) ?? '').keys()];
  const name = named.exec(answer.text)?.groups?.name;
  const [row] = rows;
  if (name === undefined || row === undefined || rows.length > 1) return [];
  const gender = genderOfName(name);
  return gender !== null && gender === (genderOfRow[row] ?? gender) ? [{ name, row, by: answer }] : [];
};

/** In the order in which they are said. */
export const kinNamed = (utterances: readonly Utterance[]): NamedKin[] =>
  flatMap(utterances, (utterance, at) =>
    utterance.role === 'unknown' ? [] : [...parentsNamed(utterance), ...namedInAnswer(utterances, at)],
  );
