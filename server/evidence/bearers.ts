/** Which voice bears which name. */
import { isSameVoice, type SpeakerRole, type Utterance } from '../domain/transcript.js';
import { firstNameIn } from './lexicon/first-names.js';
import { type Person, rolesOf } from './lexicon/people.js';
import { isNameOf } from './name-forms.js';
import { type Mention, mentionsIn } from './names.js';

/** One voice of the conversation. */
export const voiceOf = ({ speaker, role }: Pick<Utterance, 'speaker' | 'role'>): string => `${role} ${speaker ?? ''}`;
export const roleOf = (voice: string): SpeakerRole => voice.split(' ')[0] as SpeakerRole;

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
  readonly weak: boolean;
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
    // Who is greeted has not come with the one who greets.
    for (const voice of [...votes.keys()]) if (roleOf(voice) === 'colleague') votes.delete(voice);
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
  return {
    name,
    votes,
    here: person !== undefined || mentions.some(({ kind }) => kind !== 'told'),
    weak: mentions.every(({ weak }) => weak),
  };
};

/** A voice has one first name: who is surely known leaves the others to the rest. */
const assigned = (candidates: readonly Candidate[]): Map<string, string> => {
  const bearers = new Map<string, string>();
  const named = new Set<string>();
  for (const open of [candidates.filter(({ weak }) => !weak), candidates.filter(({ weak }) => weak)].map(
    (some) => new Set(some),
  ))
    for (let [found, anyLeft] = [true, false]; found || !anyLeft; ) {
      // Only who is surely known by what was said leaves a voice to a name that nothing speaks for.
      anyLeft = !found;
      found = false;
      for (const one of open) {
        const free = [...one.votes].filter(([voice, votes]) => votes >= OWN || !named.has(voice));
        const [first, second] = free.sort((a, b) => b[1] - a[1]);
        if (!first || !one.here) continue;
        const sure = first[1] >= LEAST && first[1] >= 2 * (second?.[1] ?? 0);
        if (!sure && (second || !anyLeft)) continue;
        bearers.set(one.name, first[0]);
        named.add(first[0]);
        open.delete(one);
        found = true;
      }
    }
  return bearers;
};

/** Every name that is called, given or introduced and whose voice is known. */
export const bearersIn = (
  utterances: readonly Utterance[],
  introduced: ReadonlyMap<string, Person>,
): Map<string, string> => {
  const voices = [
    ...new Set(utterances.filter(({ role }) => role !== 'unknown' && role !== 'interpreter').map(voiceOf)),
  ];
  const mentions = mentionsIn(utterances);
  const bases = [
    ...new Set([
      ...mentions.flatMap(({ kind, name, of }) => (kind === 'told' || of !== undefined ? [] : name)),
      ...introduced.keys(),
    ]),
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
  const bearers = assigned(candidates);
  for (const { name, of } of mentions) {
    const voice = of === undefined ? undefined : [...bearers].find(([one]) => isNameOf(of, one))?.[1];
    if (voice !== undefined && !bearers.has(name)) bearers.set(name, voice);
  }
  return bearers;
};

/** A voice with a first name of its own and another, as Petri's to "Mira". */
export const bearsAnother = (
  name: string,
  { voice }: { readonly voice: string },
  { bearers }: { readonly bearers: ReadonlyMap<string, string> },
): boolean =>
  firstNameIn(name) !== null && [...bearers].some(([called, by]) => by === voice && firstNameIn(called) !== null);
