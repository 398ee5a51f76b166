/** Who takes part in a conversation, and by what names they are called in it. */
import type { Language } from '../domain/language.js';
import { isSameVoice, type SpeakerRole, type Utterance } from '../domain/transcript.js';

export interface Voices {
  readonly roles: ReadonlySet<SpeakerRole>;
  /** A name called out or given by its bearer, with the role of who answered to it. */
  readonly names: ReadonlyMap<string, SpeakerRole>;
}

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

const known = new WeakMap<readonly Utterance[], Voices>();

export const voicesIn = (utterances: readonly Utterance[]): Voices => {
  const made = known.get(utterances);
  if (made) return made;
  const votes = new Map<string, Map<SpeakerRole, number>>();
  const vote = (name: string | undefined, role: SpeakerRole, weight: number): void => {
    if (!name || !/^\p{Lu}\p{Ll}+$/u.test(name)) return;
    const row = votes.get(name) ?? new Map<SpeakerRole, number>();
    row.set(role, (row.get(role) ?? 0) + weight);
    votes.set(name, row);
  };
  utterances.forEach((utterance, at) => {
    const { text, language, role } = utterance;
    if (role === 'unknown') return;
    vote(own[language].exec(text)?.[1], role, 5);
    const next = utterances[at + 1];
    if (!next || isSameVoice(utterance, next) || next.role === 'unknown') return;
    const last = text.split(/(?<=[.!?…])\s+/u).at(-1) ?? '';
    for (const match of last.matchAll(called)) vote(match[1] ?? match[2] ?? match[3], next.role, 2);
  });
  const names = new Map<string, SpeakerRole>();
  for (const [name, row] of votes) {
    const [first, second] = [...row].sort((a, b) => b[1] - a[1]);
    if (first && first[1] >= 2 * (second?.[1] ?? 0)) names.set(name, first[0]);
  }
  const voices = { roles: new Set(utterances.map(({ role }) => role)), names };
  known.set(utterances, voices);
  return voices;
};
