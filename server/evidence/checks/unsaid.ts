/** Persons a statement names whom nobody speaks of, and who do not speak. */
import type { Language } from '../../domain/language.js';
import { flatMap } from '../../domain/loops.js';
import type { SpeakerRole } from '../../domain/transcript.js';
import { voiceOf } from '../bearers.js';
import { isKinOfClient } from '../kin-of-client.js';
import { kinIn, kinSaid } from '../lexicon/kin.js';
import { genderOfRow, outsiders, parents } from '../lexicon/kin-rows.js';
import { isCommon } from '../lexicon/naming.js';
import { isNameOf } from '../name-forms.js';
import { personsIn } from '../persons.js';
import { type Referent, referentsNamed } from '../referents.js';
import { kinOfVoice, type Labelled, maySame } from '../same-person.js';
import type { Spoken } from '../spoken.js';
import { wordsOf, wordsSaid } from '../words.js';
import type { Claim } from './claim.js';

type Kin = Extract<Labelled, { kind: 'kin' }>;

const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
const pronoun: Record<Language, RegExp> = {
  fi: whole('hän|hänen|hänellä|hänelle|hänet|häntä|häneltä|hää|se|sen|sitä|sillä|sille|siltä|ne|niillä|niitä|toi'),
  sv: whole('han|hon|hans|hennes|honom|henne|dom|de'),
  en: whole('he|she|his|her|him|they|them'),
};
const surely = whole('hän|hänen|hänellä|hänelle|hänet|häntä|häneltä|hää');
const isWorker = (role: SpeakerRole): boolean => role === 'professional' || role === 'colleague';
/** A firm, an office, the others. */
const loose = whole(`ne|niille|niiltä|niiden|niitä|niillä|siellä|sinne|dom|dem|de|they|them|they're`);
const we: Record<Language, RegExp> = {
  fi: whole('me|meillä|meiän|meidän|meille|meitä|meistä'),
  sv: whole('vi|oss|vår|vårt|våra'),
  en: whole(`we|we've|we're|we'd|our|us`),
};
const partners = /^(?:wife|husband|partner)$/;
const she = whole(`she|hon|she's`);
const he = whole(`he|han|he's`);

/** Kin who speak are named by what they are though nobody says the word. */
const mayBeHere = ({ rows }: Kin, { voices, cited }: Claim): boolean =>
  cited.some(
    ({ utterance }) => isKinOfClient(rows, { voice: voiceOf(utterance), role: utterance.role }, voices) !== false,
  );

const isGrownChild = ({ utterance }: Spoken, voices: Claim['voices']): boolean =>
  kinOfVoice({ voice: voiceOf(utterance), role: utterance.role }, voices).some(
    (row) => row === 'son' || row === 'daughter',
  );

/** "Han" and nobody of that sex named lately: it may be he. */
const meantBySex = ({ rows }: Kin, { cited, earlier }: Claim): boolean => {
  const sexes = new Set(rows.map((row) => genderOfRow[row]));
  const [sex] = sexes;
  if (sexes.size !== 1 || sex === undefined) return false;
  const of = sex === 'female' ? she : he;
  const named = earlier.some((one) => [...kinSaid(one).keys()].some((one) => genderOfRow[one] === sex));
  return !named && cited.some(({ utterance }) => of.test(utterance.text));
};

const bearerOf = (word: string, { bearers }: Claim['voices']): string | undefined =>
  [...bearers].find(([name]) => isNameOf(word, name))?.[1];

/** Somebody is called by a name that may be theirs. */
const nameIn = ({ utterance }: Spoken, { voices }: Claim): boolean =>
  wordsSaid(utterance).some(
    ({ text: word, lower }) =>
      /^\p{Lu}\p{Ll}{2,}(?:'s)?$/u.test(word) &&
      !isCommon(lower) &&
      !/^(?:subject|professional|colleague)/.test(bearerOf(word, voices) ?? '') &&
      (voices.spokenOf.get(voiceOf(utterance))?.has(word) ||
        voices.spokenOf.get(voiceOf(utterance))?.has(word.replace(/'s$/, '')) ||
        [...voices.bearers.keys()].some((name) => isNameOf(word, name))),
  );

/** What is said after all that is cited tells of those whom "she" in it means alone. */
const isBefore = ({ utterance }: Spoken, cited: readonly Spoken[], utterances: Claim['utterances']): boolean => {
  const last = cited.at(-1)?.utterance;
  return last === undefined || utterances.indexOf(utterance) < utterances.indexOf(last);
};

/** A word that opens a sentence and is no word of the language: a name, by all that is known. */
const opensWithName = ({ sentences, utterance }: Spoken): boolean =>
  !isWorker(utterance.role) &&
  sentences.some(({ clauses }) =>
    clauses.some(({ words, terms }) => {
      const [first] = words;
      if (!first || words.length < 2 || !/^\p{Lu}\p{Ll}{3,}$/u.test(first.text) || isCommon(first.lower)) return false;
      return terms.some(({ start, rows }) => start === first.start && rows.length === 0);
    }),
  );

/** Everybody whom the speech nearby names. */
const spokenOf = ({ cited, nearby, heard, voices, utterances }: Claim, referred: boolean): Referent[] => [
  ...flatMap([...cited, ...nearby.filter((one) => referred || isBefore(one, cited, utterances))], (spoken) =>
    referentsNamed(spoken, voices),
  ),
  ...flatMap(heard, ({ verbatim, language, role, of }) =>
    of === null && role !== null ? referentsNamed({ text: verbatim, language, role }, voices) : [],
  ),
];

/** "Kompis Wilma", and a Wilma is spoken of. */
const isNamedBeside = (word: string, sentence: string, { cited }: Claim): boolean => {
  const name = /^,? (\p{Lu}\p{Ll}{2,})/u.exec(sentence.slice(sentence.indexOf(word) + word.length))?.[1];
  return (
    name !== undefined &&
    cited.some(({ utterance }) => wordsSaid(utterance).some(({ text }) => isNameOf(text, name) || isNameOf(name, text)))
  );
};

/** A word for kin in a sentence where nobody speaks of them, nor is them. */
export const kinUnsaid = (sentence: string, claim: Claim): string | null => {
  if (claim.section === 'participants' || kinIn(sentence).size === 0) return null;
  const { language, voices, cited, earlier } = claim;
  const kin = flatMap(personsIn(wordsOf(sentence), language, voices.nameOf), ({ person, word }) =>
    person.kind === 'kin' ? [{ label: person as Kin, word: word.text }] : [],
  );
  if (kin.length === 0) return null;
  const referred = cited.some(({ utterance }) => {
    const { language, text, role } = utterance;
    // "Usein se heittelee": a worker's "se" is most often a thing.
    return (isWorker(role) && language === 'fi' ? surely : pronoun[language]).test(text);
  });
  const said = spokenOf(claim, referred);
  const called = cited.some((spoken) => nameIn(spoken, claim));
  const before = new Set(flatMap(earlier, (one) => [...kinSaid(one).keys()]));
  const together = cited.some(({ utterance: { role, language, text } }) => !isWorker(role) && we[language].test(text));
  const they = cited.some(({ utterance }) => loose.test(utterance.text));
  const unsaid = kin.find(({ label, word }) => {
    if (said.some((one) => maySame(label, one, voices) !== false) || mayBeHere(label, claim)) return false;
    // "Tytär toivoo isälleen palveluasumista": the client, to the one who has come along.
    if (label.rows.some((row) => parents.has(row)) && cited.some((one) => isGrownChild(one, voices))) return false;
    if (referred && (label.rows.some((row) => before.has(row)) || meantBySex(label, claim))) return false;
    // "Mä haen sen": the child in the room.
    if (referred && voices.roles.has('child') && label.rows.some((row) => row === 'son' || row === 'daughter'))
      return false;
    // "We have two children": told of the partner, too.
    if (together && label.rows.some((row) => partners.test(row))) return false;
    if (they && label.rows.some((row) => outsiders.has(row))) return false;
    if (isNamedBeside(word, sentence, claim)) return false;
    const known = voices.roles.has('companion') || voices.roles.has('child') || voices.kin.has(label.rows[0] ?? '');
    // "Carita tycker": one's partner is called by the name alone.
    if (label.rows.some((row) => partners.test(row)) && cited.some(opensWithName)) return false;
    return !(called && (known || label.rows.includes('friend')));
  });
  return unsaid?.word ?? null;
};

const specialist =
  /^(?:(?!työterveys|oma)\p{L}+lääkäri|kirurgi|ortopedi|kardiologi|neurologi|psykiatri|(?!företags)\p{L}+läkaren|kirurgen|ortopeden|kardiologen|neurologen|psykiatern|(?:the )?(?:surgeon|cardiologist|neurologist|psychiatrist))(?!\p{L})/iu;
const STEM = 6;

/** Another worker than anybody spoke of. */
export const specialistUnsaid = (sentence: string, claim: Claim): string | null => {
  const word = specialist.exec(sentence)?.[0];
  if (word === undefined) return null;
  const start = word.replace(/^the /i, '').toLowerCase().slice(0, STEM);
  const texts = [
    ...claim.heard.map(({ verbatim }) => verbatim),
    ...claim.nearby.map(({ utterance }) => utterance.text),
    ...claim.earlier.map(({ text }) => text),
  ];
  return texts.some((text) => text.toLowerCase().includes(start)) ? null : word;
};
