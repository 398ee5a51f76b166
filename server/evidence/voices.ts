/** Who takes part in a conversation, and by what names they are called in it. */
import { isSameVoice, type SpeakerRole, type Utterance } from '../domain/transcript.js';
import { askedKin, type Gender, genderIn, kinBeside, ofChild, ownKin } from './lexicon/naming.js';
import { type Person, rolesOf } from './lexicon/people.js';
import { introducedAs } from './lexicon/speakers.js';
import { isNameOf } from './name-forms.js';
import { type Mention, mentionsIn } from './names.js';
import { wordsOf } from './words.js';

export interface Voices {
  readonly roles: ReadonlySet<SpeakerRole>;
  /** A name called out or given by its bearer, with the voice that bears it. */
  readonly bearers: ReadonlyMap<string, string>;
  /** The same names, with the role of their bearer. */
  readonly names: ReadonlyMap<string, SpeakerRole>;
  /** Words with a capital inside a sentence, and those of speech without any marks, by the voice that says them of others. */
  readonly spokenOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names with what their bearers are introduced as: "poika Pekka", "Samu, he's the family worker". */
  readonly introduced: ReadonlyMap<string, Person>;
  /** Of voices that somebody calls mother, brother and the like. */
  readonly genders: ReadonlyMap<string, Gender>;
  /** The visit is a child's: somebody has come along as its parent, or speaks of its school. */
  readonly childIsSubject: boolean;
}

/** One voice of the conversation. */
export const voiceOf = ({ speaker, role }: Pick<Utterance, 'speaker' | 'role'>): string => `${role} ${speaker ?? ''}`;
const roleOf = (voice: string): SpeakerRole => voice.split(' ')[0] as SpeakerRole;

const NEAR = 30;
const givesName =
  /(?<!\p{L})(?:nimi|nimeni|nimesi|sanotaan|täällä|tässä|oon|olen|namn|heter|kallas|här är|jag är|name|call me|i'm|i am|this is)(?!\p{L})/iu;

/** Nobody speaks of himself by his name, except to give it, or to say again what he was just called. */
const spokenOfIn = (utterances: readonly Utterance[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const spoken = new Map<string, Set<string>>();
  utterances.forEach((utterance, at) => {
    const before = utterances[at - 1];
    const row = spoken.get(voiceOf(utterance)) ?? new Set<string>();
    spoken.set(voiceOf(utterance), row);
    const marked = /\p{Lu}/u.test(utterance.text);
    for (const { text, lower, start } of wordsOf(utterance.text)) {
      const near = utterance.text.slice(Math.max(0, start - NEAR), start);
      const first =
        marked && /(?:^|[.!?…]\s*[”“"«»„]?)\s*$/.test(near) && !/^,/.test(utterance.text.slice(start + text.length));
      if (first || (marked && !/^\p{Lu}\p{Ll}/u.test(text))) continue;
      if (givesName.test(near) || before?.text.toLowerCase().includes(lower)) continue;
      row.add(text);
    }
  });
  return spoken;
};

const introducedIn = (utterances: readonly Utterance[]): ReadonlyMap<string, Person> =>
  new Map(
    utterances.flatMap(({ text, language, role }) =>
      introducedAs(text, language).filter(
        ([, who]) => role === 'professional' || (who !== 'son' && role !== 'unknown'),
      ),
    ),
  );

const [OWN, ANSWERS, NEARBY, LEAST] = [6, 2, 1, 2];

/** Whom a worker greets first is the one the visit is for. */
const OPENING = 3;
const isWorker = (utterance: Utterance | undefined): boolean =>
  utterance?.role === 'professional' || utterance?.role === 'colleague';

interface Candidate {
  readonly name: string;
  /** What speaks for each voice that may bear it. */
  readonly votes: ReadonlyMap<string, number>;
  readonly here: boolean;
}

const candidateOf = (
  name: string,
  mentions: readonly Mention[],
  utterances: readonly Utterance[],
  voices: readonly string[],
  { person, first }: { readonly person: Person | undefined; readonly first: boolean },
): Candidate => {
  const votes = new Map(voices.map((voice) => [voice, 0]));
  const add = (utterance: Utterance | undefined, by: number): void => {
    const voice = utterance ? voiceOf(utterance) : '';
    const before = votes.get(voice);
    if (before !== undefined) votes.set(voice, before + by);
  };
  const own = new Set<string>();
  const greeted = mentions[0];
  if (greeted?.kind === 'called' && greeted.at < OPENING && isWorker(utterances[greeted.at])) {
    const subject = utterances.find(({ role }) => role === 'subject');
    if (first) add(subject, ANSWERS);
  }
  for (const { at, kind } of mentions) {
    const spoke = utterances[at];
    if (kind !== 'own' || !spoke) continue;
    own.add(voiceOf(spoke));
    add(spoke, OWN);
  }
  for (const { at, kind, last, name: form } of mentions) {
    const spoke = utterances[at];
    if (!spoke || kind === 'own' || own.has(voiceOf(spoke))) continue;
    const [before, next] = [utterances[at - 1], utterances[at + 1]];
    const echoed = before && !isSameVoice(before, spoke) && before.text.includes(form);
    if (kind !== 'told' || !echoed) votes.delete(voiceOf(spoke));
    if (kind !== 'called') continue;
    if (next && !isSameVoice(next, spoke)) add(next, last ? ANSWERS : NEARBY);
    if (before && !isSameVoice(before, spoke)) add(before, NEARBY);
  }
  if (person) {
    const allowed = rolesOf(person, new Set(voices.map(roleOf)), 'client-view');
    for (const voice of [...votes.keys()]) if (!allowed.includes(roleOf(voice))) votes.delete(voice);
  }
  return { name, votes, here: person !== undefined || mentions.some(({ kind }) => kind !== 'told') };
};

/** A voice has one first name: who is surely known leaves the others to the rest. */
const bearersOf = (candidates: readonly Candidate[]): Map<string, string> => {
  const bearers = new Map<string, string>();
  const named = new Set<string>();
  const open = new Set(candidates);
  for (let found = true; found; ) {
    found = false;
    for (const one of open) {
      const free = [...one.votes].filter(([voice, votes]) => votes >= OWN || !named.has(voice));
      const [first, second] = free.sort((a, b) => b[1] - a[1]);
      if (!first || !one.here) continue;
      const sure = first[1] >= LEAST && first[1] >= 2 * (second?.[1] ?? 0);
      if (!sure && second) continue;
      bearers.set(one.name, first[0]);
      named.add(first[0]);
      open.delete(one);
      found = true;
    }
  }
  return bearers;
};

const gendersIn = (utterances: readonly Utterance[], bearers: ReadonlyMap<string, string>): Map<string, Gender> => {
  const genders = new Map<string, Gender>();
  const set = (voice: string, words: string | undefined): void => {
    const gender = genderIn(words ?? '');
    if (gender) genders.set(voice, gender);
  };
  utterances.forEach((utterance, at) => {
    if (utterance.role === 'unknown') return;
    const { text } = utterance;
    const next = utterances[at + 1];
    set(voiceOf(utterance), ownKin.exec(text)?.[1]);
    if (next && !isSameVoice(utterance, next)) set(voiceOf(next), askedKin.exec(text)?.[1]);
    for (const [name, voice] of bearers) {
      if (!text.includes(name)) continue;
      const beside = kinBeside(name).exec(text);
      set(voice, beside?.[1] ?? beside?.[2]);
    }
  });
  return genders;
};

const known = new WeakMap<readonly Utterance[], Voices>();

export const voicesIn = (utterances: readonly Utterance[]): Voices => {
  const made = known.get(utterances);
  if (made) return made;
  const voices = [
    ...new Set(utterances.filter(({ role }) => role !== 'unknown' && role !== 'interpreter').map(voiceOf)),
  ];
  const introduced = introducedIn(utterances);
  const mentions = mentionsIn(utterances);
  const bases = [
    ...new Set([...mentions.flatMap(({ kind, name }) => (kind === 'told' ? [] : name)), ...introduced.keys()]),
  ];
  const candidates = bases
    .filter((name) => !bases.some((shorter) => shorter.length < name.length && isNameOf(name, shorter)))
    .map((name) =>
      candidateOf(
        name,
        mentions.filter((one) => isNameOf(one.name, name)),
        utterances,
        voices,
        { person: introduced.get(name), first: name === bases[0] },
      ),
    );
  const bearers = bearersOf(candidates);
  const result: Voices = {
    roles: new Set(utterances.map(({ role }) => role)),
    bearers,
    names: new Map([...bearers].map(([name, voice]) => [name, roleOf(voice)])),
    spokenOf: spokenOfIn(utterances),
    introduced,
    genders: gendersIn(utterances, bearers),
    childIsSubject: utterances.some(({ role, text }) => role !== 'unknown' && ofChild.test(text)),
  };
  known.set(utterances, result);
  return result;
};
