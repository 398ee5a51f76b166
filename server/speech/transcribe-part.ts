import type { PartKind } from '../domain/audio.js';
import { suggestRole } from '../domain/roles.js';
import type { SpeakerRole, Utterance } from '../domain/transcript.js';
import { LuonnosError } from '../errors.js';
import type { EncounterHead } from '../store/encounters.js';
import type { PartToHear } from '../store/parts.js';
import type { Store } from '../store/store.js';
import type { Lease } from '../store/work.js';
import { firstSpeech, type ReadPart } from './measure-voice.js';
import type { SpeechToText } from './speech-to-text.js';
import { type SupervisedEvent, supervise, type Tempo } from './supervised.js';
import type { VoiceActivity } from './voice-activity.js';

export interface TranscribeParts {
  readonly store: Store;
  /** The speech service for this encounter; null where none is configured. */
  readonly speechFor: (head: EncounterHead) => SpeechToText | null;
  /** Roles a sample's script gives its speakers. */
  readonly rolesFor: (head: EncounterHead) => ReadonlyMap<string, SpeakerRole> | null;
  readonly tempo: Tempo;
  readonly readPart: ReadPart;
  readonly voice: () => VoiceActivity;
  /** Words to expect in this encounter: asked for where the service can use them, and nowhere else. */
  readonly vocabularyFor?: (head: EncounterHead) => Promise<readonly string[]>;
  readonly publish: (
    encounterId: string,
    message:
      | { type: 'partial'; part: number; speaker: string | null; startMs: number; endMs: number; text: string }
      | { type: 'final'; utterance: Utterance },
  ) => void;
}

/**
 * Who a voice is: as a sample's script says, as it was said before, else by the order in which this connection heard its voices, leaving
 * out roles that voices known to it have already.
 */
const roleOf = (
  { encounter }: EncounterHead,
  kind: PartKind,
  script: ReadonlyMap<string, SpeakerRole> | null,
  known: Map<string, SpeakerRole>,
  { speaker, voices }: { readonly speaker: string | null; readonly voices: readonly string[] },
): SpeakerRole => {
  const asked = { mode: kind, present: encounter.present };
  if (speaker === null) return suggestRole(asked, null);
  const settled = script?.get(speaker.split('-')[0] ?? '') ?? known.get(speaker);
  const taken = voices.filter((voice) => voice !== speaker).flatMap((voice) => known.get(voice) ?? []);
  const suggest = (order: number): SpeakerRole => {
    const role = suggestRole(asked, order);
    const at = role === 'unknown' || kind === 'dictation' ? -1 : taken.indexOf(role);
    if (at < 0) return role;
    taken.splice(at, 1);
    return suggest(order + 1);
  };
  const role = settled ?? suggest(0);
  known.set(speaker, role);
  return role;
};

/** Ids of two versions of a part's transcript are never the same. */
const idOf = ({ ordinal }: PartToHear, version: number, count: number): string =>
  version === 1 ? `u${ordinal}-${count}` : `u${ordinal}v${version}-${count}`;

/**
 * Transcribes one part from where its finals end to its own end, while it is being recorded or later. What the process before
 * this one had heard stays. Throws what the speech service throws; returns quietly on abort.
 */
export const transcribePart = async (
  parts: TranscribeParts,
  head: EncounterHead,
  lease: Lease,
  signal: AbortSignal,
): Promise<void> => {
  const part = lease.partId === null ? null : await parts.store.partOf(lease.partId);
  if (part === null || lease.partId === null) throw new LuonnosError('internal');
  const partId = lease.partId;
  const stt = parts.speechFor(head);
  if (!stt) throw new LuonnosError('speech.not-configured');
  const { spokenLanguage: language, id: encounterId } = head.encounter;
  const version = part.asked ?? part.transcript;
  const before = await parts.store.transcriptOf(head, partId, version);
  const known = new Map(before.flatMap(({ speaker, role }) => (speaker === null ? [] : [[speaker, role] as const])));
  const script = parts.rolesFor(head);
  const readFrom = (seq: number) => parts.readPart(partId, head.key, seq, signal);
  let count = Math.max(0, ...before.map(({ id }) => Number(id.slice(id.indexOf('-') + 1))));

  const utteranceOf = (event: SupervisedEvent & { type: 'final' }): Utterance => ({
    id: idOf(part, version, count),
    source: part.kind === 'dictation' ? 'dictated' : 'utterance',
    partId,
    speaker: event.speaker,
    role: roleOf(head, part.kind, script, known, event),
    startMs: event.startMs,
    endMs: event.endMs,
    text: event.text.trim().normalize('NFC'),
    confidence: event.confidence,
    language,
  });

  const vocabulary = stt.capabilities.vocabulary === 'visit' ? ((await parts.vocabularyFor?.(head)) ?? []) : [];
  const speechFrom = (fromMs: number, toMs: number) => firstSpeech(parts.voice(), readFrom, fromMs, toMs);
  for await (const event of supervise(
    stt,
    { language, vocabulary, before, readFrom, speechFrom, signal },
    parts.tempo,
  )) {
    if (event.type === 'gap') {
      if (!(await parts.store.addRefusedSound(lease, version, event))) return;
    } else if (event.type === 'final') {
      if (event.text.trim() === '') continue;
      count += 1;
      const utterance = utteranceOf(event);
      if (!(await parts.store.appendUtterance(head, lease, utterance, version))) return;
      // What is made anew is shown once it is whole.
      if (part.asked === null) parts.publish(encounterId, { type: 'final', utterance });
    } else if (part.asked === null) {
      const { speaker, startMs, endMs, text } = event;
      parts.publish(encounterId, { type: 'partial', part: partId, speaker, startMs, endMs, text });
    }
  }
};
