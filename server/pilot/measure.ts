import { FRAME_MS, type Gap, isUnchosen, type Part } from '../domain/audio.js';
import type { Encounter } from '../domain/encounter.js';
import { type Note, standing } from '../domain/note.js';
import { PilotMeasures as Measures, type PilotMeasures } from '../domain/pilot.js';
import type { Voice } from '../domain/roles.js';
import { countWords, fastSignOff } from '../domain/sign-pace.js';
import type { Utterance } from '../domain/transcript.js';
import { type Drafted, statementMeasures } from './statements.js';
import { sinceSigned, type TrailRow, timeMeasures } from './times.js';

/** What is known of a visit at the moment in which it is signed or discarded. */
export interface Known {
  readonly outcome: PilotMeasures['outcome'];
  readonly encounter: Encounter;
  readonly parts: readonly Part[];
  readonly gaps: readonly Gap[];
  readonly voices: readonly Voice[];
  readonly note: Note | null;
  readonly drafted: Drafted;
  /** What was said and typed. */
  readonly utterances: readonly Utterance[];
  /** Codes of the note type's sections. */
  readonly sections: readonly string[];
  /** The encounter's audit, oldest first. */
  readonly trail: readonly TrailRow[];
  /** Active time at the review of this visit as the screen counted it, ms; null where it does not. */
  readonly measuredMs: number | null;
}

const emptyNote = { statements: [], omissions: [] };

const mostVoices = (voices: readonly Voice[]): number => {
  const byPart = new Map<number, number>();
  for (const { part } of voices) byPart.set(part, (byPart.get(part) ?? 0) + 1);
  return Math.max(0, ...byPart.values());
};

const sumOf = (gaps: readonly Gap[]): number => gaps.reduce((sum, { durationMs }) => sum + durationMs, 0);

const evidenceMeasures = (rows: readonly TrailRow[]) => {
  const openings = rows.filter(({ type }) => type === 'evidence-opened');
  const looks = rows.filter(({ type }) => type === 'statement-looked-at').length;
  const from = openings.length > 0 ? ('openings' as const) : ('looks' as const);
  return {
    looks,
    evidenceOpened: from === 'openings' ? openings.length : looks,
    evidencePlayed: openings.filter(({ data }) => data.how === 'played').length,
    evidenceFrom: from,
  };
};

/** The row of a visit that is being signed or discarded at `at`. Pure; what has no place in the schema does not get out of here. */
export const measure = (known: Known, at: Date): PilotMeasures => {
  const { outcome, encounter, parts, gaps, note, trail } = known;
  const rows = sinceSigned(trail);
  const count = (type: string, fits: (data: TrailRow['data']) => boolean = () => true): number =>
    rows.filter((row) => row.type === type && fits(row.data)).length;
  const amendment = rows.length < trail.length;
  // What the screen counts is of the visit: how much of it is the amendment's nobody knows.
  const measuredMs = amendment ? null : known.measuredMs;
  const times = timeMeasures({ trail, parts, amendment, measuredMs }, at);
  const { asking, ...statements } = statementMeasures(
    note ?? { ...emptyNote, noteType: encounter.noteType, language: encounter.noteLanguage, makings: [], drafted: [] },
    known.drafted,
    known.utterances,
    known.sections,
  );
  const text = note ? standing(note).map((statement) => statement.text) : [];
  const words = text.reduce((sum, line) => sum + countWords(line), 0);
  const unchosen = gaps.filter(isUnchosen);
  const because = (reason: Gap['reason']): number => gaps.filter((gap) => gap.reason === reason).length;
  const paused = gaps.filter((gap) => !isUnchosen(gap));
  // Where nothing counts the active time, only the whole time since opening may tell against anybody.
  const longest = measuredMs ?? times.openToSignedMs;
  const judged = outcome === 'signed' && !amendment && longest !== null;
  return Measures.parse({
    outcome,
    kind: encounter.kind,
    amendment,
    noteType: encounter.noteType,
    mode: encounter.mode,
    spokenLanguage: encounter.spokenLanguage,
    noteLanguage: encounter.noteLanguage,
    speakers: mostVoices(known.voices),
    present: encounter.present.length,
    recordedMs: parts.reduce((sum, part) => sum + part.frames * FRAME_MS, 0),
    informing: encounter.informing?.outcome ?? 'none',
    refusals: trail.filter(({ type }) => type === 'recording-refused').length,
    pauses: paused.length,
    pausedMs: sumOf(paused),
    gaps: {
      'device-lost': because('device-lost'),
      network: because('network'),
      overflow: because('overflow'),
      forgotten: because('forgotten'),
    },
    gapMs: sumOf(unchosen),
    recoveries: count('part-taken-over') + count('part-reopened'),
    ...times,
    words,
    characters: text.reduce((sum, line) => sum + line.length, 0),
    ...statements,
    ...evidenceMeasures(rows),
    fastSignOff: judged ? fastSignOff({ words, statements: asking, activeMs: longest }) : null,
    drafts: count('draft-made'),
    redrafts: count('draft-asked', ({ section }) => typeof section === 'string'),
    draftDiscarded: outcome === 'discarded' && note !== null,
  } satisfies PilotMeasures);
};
