/** Who takes part in a conversation, and by what names they are called in it. */
import { flatMap, matchesOf } from '../domain/loops.js';
import { isSameVoice, type SpeakerRole, type Utterance } from '../domain/transcript.js';
import { bearersIn, roleOf, voiceOf } from './bearers.js';
import { areExpecting } from './expecting.js';
import { type Kinship, kinshipIn } from './kinship.js';
import { firstNameIn, genderOfName } from './lexicon/first-names.js';
import { kinIn, kinSaid } from './lexicon/kin.js';
import { medicineIds } from './lexicon/medicine-names.js';
import {
  askedKinIn,
  asksAlong,
  type Gender,
  genderIn,
  isCommon,
  kinAlone,
  kinBeside,
  namesWork,
  ofChild,
  ownKinIn,
  titleBeside,
} from './lexicon/naming.js';
import type { Person } from './lexicon/people.js';
import { introducedAs } from './lexicon/speakers.js';
import { isNameOf } from './name-forms.js';
import { type Word, wordsSaid } from './words.js';

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
  /** The same with those whose first names tell it. */
  readonly byName: ReadonlyMap<string, Gender>;
  readonly kinship: Kinship;
  /** The name a word is a form of, of those that people are called by. */
  readonly nameOf: (word: Word) => string | null;
  /** Kin and other people of one's life anybody speaks of. */
  readonly kin: ReadonlySet<string>;
  /** Companions who call somebody in the room mother or father. */
  readonly grownChildren: ReadonlySet<string>;
  /** What workers are called in their work: "sosiaalityöntekijä". */
  readonly titles: ReadonlyMap<string, string>;
  /** Who come along and speak for themselves, though an interpreter is there. */
  readonly unaided: ReadonlySet<string>;
  /** The visit is a child's: somebody has come along as its parent, or speaks of its school. */
  readonly childIsSubject: boolean;
  /** A couple that expects a child: the note calls the client its mother, and who has come along its father. */
  readonly expecting: boolean;
}

const NEAR = 30;
const givesName =
  /(?<!\p{L})(?:nimi|nimeni|nimesi|sanotaan|täällä|tässä|oon|olen|namn|heter|kallas|här är|jag är|name|call me|i'm|i am|this is)(?!\p{L})/iu;

/** "I Wilma", "Wilmassa": a place or a program. */
const placeBefore = /(?<!\p{L})(?:i|på|in|on|at) $/iu;
const placeEnding = /ss[aä]$/;
const opens = /(?:^|[.!?…]\s*[”“"«»„]?)\s*$/;

/** "And Greg told me": of another, though he was named just before. */
const toMe = /^(?: \p{L}+){1,3} (?:me|mig|mej|mulle|minulle)(?!\p{L})/u;

/** Nobody speaks of himself by his name, except to give it, or to say again what he was just called. */
const spokenOfIn = (utterances: readonly Utterance[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const spoken = new Map<string, Set<string>>();
  utterances.forEach((utterance, at) => {
    const before = utterances[at - 1];
    const row = spoken.get(voiceOf(utterance)) ?? new Set<string>();
    spoken.set(voiceOf(utterance), row);
    const marked = /\p{Lu}/u.test(utterance.text);
    for (const { text, lower, start } of wordsSaid(utterance)) {
      if (marked && (text === lower || !/^\p{Lu}\p{Ll}/u.test(text))) continue;
      const near = utterance.text.slice(Math.max(0, start - NEAR), start);
      const first = marked && opens.test(near) && utterance.text[start + text.length] !== ',';
      if (first && firstNameIn(text) === null) continue;
      if (
        placeBefore.test(near) ||
        placeEnding.test(text) ||
        givesName.test(near) ||
        (before?.text.toLowerCase().includes(lower) && !toMe.test(utterance.text.slice(start + text.length)))
      )
        continue;
      row.add(text);
    }
  });
  return spoken;
};

const BEGINNING = 12;

/** "Ja vaimo on mukana?" – "Joo, Tuula lähti mukaan.", "Det här är dottern då?" – "Jo, Annika." */
const namedAlong = ({ role, text }: Utterance, next: Utterance | undefined): readonly string[] => {
  if (role !== 'professional' || !asksAlong.test(text) || kinIn(text).size === 0 || !next) return [];
  if (next.role !== 'subject' && next.role !== 'companion') return [];
  const name = flatMap(next.text.split(/[^\p{L}]+/u).slice(0, SOON), (word) => firstNameIn(word) ?? [])[0];
  return name === undefined ? [] : [name];
};
const SOON = 4;

const introducedIn = (utterances: readonly Utterance[]): ReadonlyMap<string, Person> =>
  new Map([
    ...flatMap(utterances.slice(0, BEGINNING), (one, at) =>
      namedAlong(one, utterances[at + 1]).map((name) => [name, 'relative'] as const),
    ),
    ...flatMap(utterances, ({ text, language, role }) =>
      introducedAs(text, language).filter(
        ([, who]) => role === 'professional' || (who !== 'son' && role !== 'unknown'),
      ),
    ),
  ]);

/** Says no more than who one is: "Pasi. Isä." */
const ALONE = 4;

/** What voices are called beside their names: a word for kin, or a worker's title. */
const calledIn = (utterances: readonly Utterance[], bearers: ReadonlyMap<string, string>, ofFamily: boolean) => {
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
    set(voiceOf(utterance), ownKinIn(utterance));
    const alone = at < BEGINNING && utterance.role !== 'child' && text.split(/\s+/).length <= ALONE;
    if (alone && !before?.text.includes('?')) set(voiceOf(utterance), kinAlone.exec(text)?.[1]);
    if (next && !isSameVoice(utterance, next)) set(voiceOf(next), askedKinIn(utterance));
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
  // Which of a child's parents one is, or of a couple: "Jani, sulla on vuorotyö?"
  const byName = new Map(genders);
  for (const { name, voice } of named) {
    const gender = genderOfName(name);
    if (gender && !byName.has(voice)) byName.set(voice, gender);
  }
  return { genders: ofFamily ? byName : genders, byName, titles };
};

const noPerson =
  /^(?:kela\p{L}*|fpa\p{L}*|hus|hus\p{L}{1,4}|tyks\p{L}*|tays\p{L}*|oys\p{L}*|kys\p{L}*|suomi|suome\p{L}*|finland\p{L}*|finnish|sverige\p{L}*|helsin\p{L}*|espoo\p{L}*|turku|turu\p{L}*|tampere\p{L}*|oulu\p{L}*|esbo\p{L}*|vasa|åbo|google|whatsapp|omakanta\p{L}*|kanta\p{L}*|maisa\p{L}*|omaolo\p{L}*|youtube|facebook|instagram|discord|playstation|jumala\p{L}*|gud|god)$/u;

const nameFinder = (names: Iterable<string>): ((word: Word) => string | null) => {
  const byStart = new Map<string, string[]>();
  for (const name of names) {
    const lower = name.toLowerCase();
    if (isCommon(lower) || noPerson.test(lower) || medicineIds(name).length > 0) continue;
    const start = lower.slice(0, START);
    byStart.set(
      start,
      [...(byStart.get(start) ?? []), name].sort((a, b) => a.length - b.length),
    );
  }
  const kept = new Map<string, string | null>();
  return ({ text: whole, lower }) => {
    if (whole === lower || isCommon(lower)) return null;
    const text = whole.replace(/['’]s$/u, '');
    if (!/^\p{Lu}\p{Ll}{2,}$/u.test(text)) return null;
    const known = kept.get(text);
    if (known !== undefined) return known;
    // "Oliver nukku", and elsewhere "Oliverin".
    const made =
      byStart
        .get(lower.slice(0, START))
        ?.find((name) => isNameOf(text, name) || (text.length > START && isNameOf(name, text))) ?? null;
    kept.set(text, made);
    return made;
  };
};
const START = 3;
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
/** Names that stand inside a sentence. */
const insideIn = (text: string): string[] => {
  const words = text.split(' ');
  return flatMap(words, (word, at) => {
    const before = words[at - 1]?.at(-1) ?? '.';
    // "Å Maria ringer": one letter alone is a word.
    const alone = words[at - 1]?.length === 1 && /\p{L}/u.test(before);
    if (at === 0 || !isCapital(word.charAt(0)) || !(alone || /[\p{Ll},]/u.test(before))) return [];
    return /^\p{Lu}\p{Ll}{2,}(?!\p{L})/u.exec(word)?.[0] ?? [];
  });
};
/** First names that open a sentence: "Iidalla on". */
const openingIn = (text: string): string[] =>
  flatMap(matchesOf(text, /(?<=^|[.!?…] )\p{Lu}\p{Ll}+/gu), ([word]) => firstNameIn(word) ?? []);
/** A word that only once opens a sentence may be any word. */
const isSaidTwice = (name: string, utterances: readonly Utterance[], inside: ReadonlySet<string>): boolean =>
  inside.has(name) || utterances.filter(({ text }) => text.includes(name)).length > 1;

/** "Jag tar den till mig, mamma", "Äiti kaatui keittiössä". */
const callsParent =
  /(?:^|[,.!?] )(?:äiti|äet|mamma|mum|mom|isä|iskä|pappa|dad)(?=[,.!?]|$)|(?:^|[.!?] |(?<!\p{L})(?:när|att|och|om|men|sen|då|kun|ku|et|että|ja|mut|niin|when|that|and|but|so|if|because|as) )(?:äiti|äet|mamma|mum|mom|isä|iskä|pappa|dad) \p{L}/iu;

const [OFTEN, LONG] = [3, 5];
const unaidedIn = (utterances: readonly Utterance[]): ReadonlySet<string> => {
  const interpreted = new Set(flatMap(utterances, ({ role, language }) => (role === 'interpreter' ? language : [])));
  const count = new Map<string, number>();
  for (const one of utterances)
    if (one.role === 'companion' && interpreted.has(one.language) && one.text.split(' ').length >= LONG)
      count.set(voiceOf(one), (count.get(voiceOf(one)) ?? 0) + 1);
  return new Set(flatMap([...count], ([voice, times]) => (times >= OFTEN ? voice : [])));
};

const known = new WeakMap<readonly Utterance[], Voices>();

export const voicesIn = (utterances: readonly Utterance[]): Voices => {
  const made = known.get(utterances);
  if (made) return made;
  const introduced = introducedIn(utterances);
  const bearers = bearersIn(utterances, introduced);
  const kinship = kinshipIn(utterances, bearers);
  const childIsSubject = utterances.some(({ role, text }) => role !== 'unknown' && ofChild.test(text));
  const inside = new Set(flatMap(utterances, ({ text }) => insideIn(text)));
  const expecting = areExpecting(utterances, bearers, kinship);
  const result: Voices = {
    roles: new Set(utterances.map(({ role }) => role)),
    bearers,
    names: new Map([...bearers].map(([name, voice]) => [name, roleOf(voice)])),
    spokenOf: spokenOfIn(utterances),
    kinship,
    nameOf: nameFinder([
      ...[...bearers.keys()].filter((name) => isSaidTwice(name, utterances, inside)),
      ...introduced.keys(),
      ...kinship.names.keys(),
      ...inside,
      ...flatMap(utterances, ({ text }) => openingIn(text)),
    ]),
    introduced,
    ...calledIn(utterances, bearers, childIsSubject || expecting || utterances.some(({ role }) => role === 'child')),
    kin: new Set(flatMap(utterances, (one) => [...kinSaid(one).keys()])),
    grownChildren: new Set(
      childIsSubject || utterances.some(({ role }) => role === 'child')
        ? []
        : utterances
            .filter(({ role, text }) => role === 'companion' && callsParent.test(text))
            .map(voiceOf)
            .filter(
              (voice) =>
                !kinship.spokenOf.get(voice)?.has('grandfather') && !kinship.spokenOf.get(voice)?.has('grandmother'),
            )
            .filter((voice) => /^(?:son|daughter|undefined)$/.test(`${kinship.voices.get(voice)}`)),
    ),
    unaided: unaidedIn(utterances),
    childIsSubject,
    expecting,
  };
  known.set(utterances, result);
  return result;
};
