/** Who takes part in a conversation, and by what names they are called in it. */
import type { Language } from '../domain/language.js';
import { isSameVoice, type SpeakerRole, type Utterance } from '../domain/transcript.js';
import { introducedAs, type Person } from './lexicon/speakers.js';
import { wordsOf } from './words.js';

export interface Voices {
  readonly roles: ReadonlySet<SpeakerRole>;
  /** A name called out or given by its bearer, with the role of who answered to it. */
  readonly names: ReadonlyMap<string, SpeakerRole>;
  /** The same names, with the voice that bears them. */
  readonly bearers: ReadonlyMap<string, string>;
  /** Words with a capital inside a sentence, and those of speech without any marks, by the voice that says them of others. */
  readonly spokenOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names with what their bearers are introduced as: "poika Pekka", "Samu, he's the family worker". */
  readonly introduced: ReadonlyMap<string, Person>;
}

/** One voice of the conversation. */
export const voiceOf = ({ speaker, role }: Pick<Utterance, 'speaker' | 'role'>): string => `${role} ${speaker ?? ''}`;

const ENDING = 5;

/** Whether a written name is a form of another: "Minnan" of "Minna", "Pekan" of "Pekka". */
export const isNameOf = (form: string, name: string): boolean => {
  const [short, long] = form.length <= name.length ? [form, name] : [name, form];
  let common = 0;
  while (common < short.length && short[common]?.toLowerCase() === long[common]?.toLowerCase()) common += 1;
  const weak = /(?:kk|pp|tt)/.test(name) ? 2 : 1;
  // Speech without capitals: no more than an ending of one letter, as any word would fit.
  if (!/^\p{Lu}/u.test(name)) return name.length >= 3 && common === name.length && form.length - common <= 1;
  return common >= 3 && common >= name.length - weak && form.length - common <= ENDING;
};

const NAME = '(\\p{Lu}\\p{Ll}{2,})';
const own: Record<Language, RegExp> = {
  fi: new RegExp(
    `(?:[Mm]ä oon|[Mm]inä olen|[Oo]len|[Mm]un nimi on|[Nn]imeni on)(?: (?:lääkäri|hoitaja|sosiaalityöntekijä|fysioterapeutti|perhetyöntekijä))? ${NAME}`,
    'u',
  ),
  sv: new RegExp(
    `(?:[Jj]ag är|[Jj]ag heter|[Mm]itt namn är)(?: (?:läkare|skötare|socialarbetare|fysioterapeut))? ${NAME}`,
    'u',
  ),
  en: new RegExp(`(?:I'm|I am|[Mm]y name is|[Mm]y name's)(?: (?:doctor|Doctor|Dr|nurse|Nurse)\\.?)? ${NAME}`, 'u'),
};
/** In the last sentence before somebody answers: "Oskari, mitä sä …", "Haluutko sä Veera kertoa". */
const called = new RegExp(
  `^(?:\\p{L}+,? ){0,2}?${NAME}(?=,| ihan| sä| du| you)|(?<!\\p{L})(?:sä|sinä|du) ${NAME}|(?:,|(?<!\\p{L})(?:hej|hei|moi|hello|hi|och|and|ja|no|tack|kiitos|thanks|entä|mites|mitä)) ${NAME}(?=[,.!?]|$)`,
  'gu',
);

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
const NEAR = 30;

const introducedIn = (utterances: readonly Utterance[]): ReadonlyMap<string, Person> =>
  new Map(
    utterances.flatMap(({ text, language, role }) =>
      introducedAs(text, language).filter(
        ([, who]) => role === 'professional' || (who !== 'son' && role !== 'unknown'),
      ),
    ),
  );

const known = new WeakMap<readonly Utterance[], Voices>();

export const voicesIn = (utterances: readonly Utterance[]): Voices => {
  const made = known.get(utterances);
  if (made) return made;
  const votes = new Map<string, Map<string, number>>();
  const vote = (name: string | undefined, voice: string, weight: number): void => {
    if (!name || !/^\p{Lu}\p{Ll}+$/u.test(name)) return;
    const row = votes.get(name) ?? new Map<string, number>();
    row.set(voice, (row.get(voice) ?? 0) + weight);
    votes.set(name, row);
  };
  utterances.forEach((utterance, at) => {
    const { text, language, role } = utterance;
    if (role === 'unknown') return;
    vote(own[language].exec(text)?.[1], voiceOf(utterance), 5);
    const next = utterances[at + 1];
    if (!next || isSameVoice(utterance, next) || next.role === 'unknown') return;
    const last = text.split(/(?<=[.!?…])\s+/u).at(-1) ?? '';
    for (const match of last.matchAll(called)) vote(match[1] ?? match[2] ?? match[3], voiceOf(next), 2);
  });
  const names = new Map<string, SpeakerRole>();
  const bearers = new Map<string, string>();
  for (const [name, row] of votes) {
    const [first, second] = [...row].sort((a, b) => b[1] - a[1]);
    if (!first || first[1] < 2 * (second?.[1] ?? 0)) continue;
    bearers.set(name, first[0]);
    names.set(name, first[0].split(' ')[0] as SpeakerRole);
  }
  const voices = {
    roles: new Set(utterances.map(({ role }) => role)),
    names,
    bearers,
    spokenOf: spokenOfIn(utterances),
    introduced: introducedIn(utterances),
  };
  known.set(utterances, voices);
  return voices;
};
