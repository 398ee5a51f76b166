import { SHARED, shared } from './relink.js';
import { decideRoles, type RoleDecision, type Speakers, type Voice } from './roles.js';
import type { SpeakerRole, Utterance } from './transcript.js';

/**
 * What was decided of a part's older transcript, brought over to a newer one by time: a voice is whoever spoke most of that time. It is a
 * suggestion again. Null where nothing was decided.
 */
export const carryRoles = (
  part: number,
  speakers: Speakers,
  newer: readonly Utterance[],
): { decision: RoleDecision; utterances: Utterance[] } | null => {
  const older = speakers.utterances.filter(({ partId, source }) => partId === part && source === 'utterance');
  const decided =
    speakers.voices.some((voice) => voice.part === part && voice.confirmed) ||
    older.some(({ id }) => speakers.ownRoles.has(id));
  if (!decided) return null;
  const mostTimeOf = (speaker: string): SpeakerRole | null => {
    const times = new Map<SpeakerRole, number>();
    for (const one of newer.filter((utterance) => utterance.speaker === speaker)) {
      for (const then of older) times.set(then.role, (times.get(then.role) ?? 0) + shared(then, one));
    }
    const [most] = [...times].sort((a, b) => b[1] - a[1]);
    return most && most[1] > 0 ? most[0] : null;
  };
  const labels = new Set(newer.flatMap(({ speaker, source }) => (source === 'utterance' ? (speaker ?? []) : [])));
  const voices = [...labels].flatMap((speaker): Voice[] => {
    const role = mostTimeOf(speaker);
    return role === null ? [] : [{ part, speaker, role, confirmed: false }];
  });
  const own = newer.flatMap((one) => {
    const then = older.find(
      (other) =>
        speakers.ownRoles.has(other.id) &&
        shared(other, one) >= SHARED * Math.max(other.endMs - other.startMs, one.endMs - one.startMs),
    );
    return then ? [{ id: one.id, role: then.role }] : [];
  });
  const decision = { voices, utterances: own };
  const { utterances } = decideRoles({ utterances: [...newer], voices, ownRoles: new Map() }, decision);
  return { decision, utterances };
};
