/** Who takes part in a conversation, and by what names they are called in it. */
import { isSameVoice, type SpeakerRole, type Utterance } from '../domain/transcript.js';
import { bearersIn, roleOf, voiceOf } from './bearers.js';
import { kinIn } from './lexicon/kin.js';
import {
  askedKin,
  type Gender,
  genderIn,
  kinAlone,
  kinBeside,
  namesWork,
  ofChild,
  ownKin,
  titleBeside,
} from './lexicon/naming.js';
import type { Person } from './lexicon/people.js';
import { introducedAs } from './lexicon/speakers.js';
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
  /** Kin and other people of one's life anybody speaks of. */
  readonly kin: ReadonlySet<string>;
  /** Companions who call somebody in the room mother or father. */
  readonly grownChildren: ReadonlySet<string>;
  /** What workers are called in their work: "sosiaalityöntekijä". */
  readonly titles: ReadonlyMap<string, string>;
  /** The visit is a child's: somebody has come along as its parent, or speaks of its school. */
  readonly childIsSubject: boolean;
}

const NEAR = 30;
const givesName =
  /(?<!\p{L})(?:nimi|nimeni|nimesi|sanotaan|täällä|tässä|oon|olen|namn|heter|kallas|här är|jag är|name|call me|i'm|i am|this is)(?!\p{L})/iu;

/** "I Wilma", "Wilmassa": a place or a program. */
const placeBefore = /(?<!\p{L})(?:i|på|in|on|at) $/iu;
const placeEnding = /ss[aä]$/;

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
      if (
        placeBefore.test(near) ||
        placeEnding.test(text) ||
        givesName.test(near) ||
        before?.text.toLowerCase().includes(lower)
      )
        continue;
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

const BEGINNING = 12;

/** What voices are called beside their names: a word for kin, or a worker's title. */
const calledIn = (utterances: readonly Utterance[], bearers: ReadonlyMap<string, string>) => {
  const genders = new Map<string, Gender>();
  const titles = new Map<string, string>();
  const set = (voice: string, words: string | undefined): void => {
    const gender = genderIn(words ?? '');
    if (gender) genders.set(voice, gender);
  };
  const named = [...bearers].map(([name, voice]) => ({ name, voice }));
  utterances.forEach((utterance, at) => {
    if (utterance.role === 'unknown') return;
    const { text } = utterance;
    const [before, next] = [utterances[at - 1], utterances[at + 1]];
    set(voiceOf(utterance), ownKin.exec(text)?.[1]);
    if (at < BEGINNING && !before?.text.includes('?')) set(voiceOf(utterance), kinAlone.exec(text)?.[1]);
    if (next && !isSameVoice(utterance, next)) set(voiceOf(next), askedKin.exec(text)?.[1]);
    const here = named.filter(({ name }) => text.includes(name));
    if (here.length === 0) return;
    const kinOf = kinBeside(text);
    const work = namesWork.test(text);
    for (const { name, voice } of here) {
      set(voice, kinOf(name) ?? undefined);
      const title = work ? titleBeside(text, name) : null;
      if (title !== null) titles.set(voice, title.toLowerCase());
    }
  });
  return { genders, titles };
};

/** "Jag tar den till mig, mamma". */
const callsParent = /(?:^|[,.!?] )(?:äiti|mamma|mum|mom|isä|iskä|pappa|dad)(?=[,.!?]|$)/iu;

const known = new WeakMap<readonly Utterance[], Voices>();

export const voicesIn = (utterances: readonly Utterance[]): Voices => {
  const made = known.get(utterances);
  if (made) return made;
  const introduced = introducedIn(utterances);
  const bearers = bearersIn(utterances, introduced);
  const result: Voices = {
    roles: new Set(utterances.map(({ role }) => role)),
    bearers,
    names: new Map([...bearers].map(([name, voice]) => [name, roleOf(voice)])),
    spokenOf: spokenOfIn(utterances),
    introduced,
    ...calledIn(utterances, bearers),
    kin: new Set(utterances.flatMap(({ text }) => [...kinIn(text).keys()])),
    grownChildren: new Set(
      utterances.some(({ role, text }) => role === 'child' || ofChild.test(text))
        ? []
        : utterances.filter(({ role, text }) => role === 'companion' && callsParent.test(text)).map(voiceOf),
    ),
    childIsSubject: utterances.some(({ role, text }) => role !== 'unknown' && ofChild.test(text)),
  };
  known.set(utterances, result);
  return result;
};
