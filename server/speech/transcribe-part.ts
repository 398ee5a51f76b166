import type { AudioFrame, PartKind } from '../domain/audio.js';
import { FRAME_MS } from '../domain/audio.js';
import { suggestRole } from '../domain/roles.js';
import type { SpeakerRole, Utterance } from '../domain/transcript.js';
import { LuonnosError } from '../errors.js';
import type { EncounterHead } from '../store/encounters.js';
import type { Store } from '../store/store.js';
import type { Lease } from '../store/work.js';
import type { SpeechToText } from './speech-to-text.js';
import { supervise, type Tempo } from './supervised.js';

export interface TranscribeParts {
  readonly store: Store;
  /** The speech service for this encounter; null where none is configured. */
  readonly speechFor: (head: EncounterHead) => SpeechToText | null;
  /** Roles a sample's script gives its speakers. */
  readonly rolesFor: (head: EncounterHead) => ReadonlyMap<string, SpeakerRole> | null;
  readonly tempo: Tempo;
  readonly readPart: (
    partId: number,
    key: Uint8Array,
    fromSeq: number,
    signal: AbortSignal,
  ) => AsyncIterable<AudioFrame>;
  readonly publish: (
    encounterId: string,
    message:
      | { type: 'partial'; part: number; speaker: string | null; startMs: number; endMs: number; text: string }
      | { type: 'final'; utterance: Utterance },
  ) => void;
}

/**
 * A label is kept apart by the connection it came from ("spk0-120"), and each connection numbers its voices anew: a sample's script
 * knows the label itself, a suggestion goes by the order in which that connection heard its voices.
 */
const roleOf = (
  head: EncounterHead,
  kind: PartKind,
  known: ReadonlyMap<string, SpeakerRole> | null,
  voices: Map<string, string[]>,
  speaker: string | null,
): SpeakerRole => {
  const present = { mode: kind, present: head.encounter.present };
  if (speaker === null) return suggestRole(present, null);
  const [label = '', connection = ''] = speaker.split('-');
  const heard = voices.get(connection) ?? [];
  if (!heard.includes(label)) voices.set(connection, [...heard, label]);
  const order = heard.includes(label) ? heard.indexOf(label) : heard.length;
  return known?.get(label) ?? suggestRole(present, order);
};

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
  const source = part.kind === 'dictation' ? 'dictated' : 'utterance';
  const roles = parts.rolesFor(head);
  const heard = await parts.store.heardOf(encounterId, partId);
  const voices = new Map<string, string[]>();
  let count = heard.count;
  const events = supervise(
    stt,
    {
      language,
      fromSeq: Math.floor(heard.endMs / FRAME_MS),
      readFrom: (seq) => parts.readPart(partId, head.key, seq, signal),
      signal,
    },
    parts.tempo,
  );
  for await (const event of events) {
    if (event.type === 'gap') continue;
    const { speaker, startMs, endMs, text } = event;
    if (event.type === 'partial') {
      parts.publish(encounterId, { type: 'partial', part: partId, speaker, startMs, endMs, text });
      continue;
    }
    const trimmed = text.trim();
    if (trimmed === '') continue;
    count += 1;
    const utterance: Utterance = {
      id: `u${part.ordinal}-${count}`,
      source,
      partId,
      speaker,
      role: roleOf(head, part.kind, roles, voices, speaker),
      startMs,
      endMs,
      text: trimmed.normalize('NFC'),
      confidence: event.confidence,
      language,
    };
    if (!(await parts.store.appendUtterance(head, lease, utterance))) return;
    parts.publish(encounterId, { type: 'final', utterance });
  }
};
