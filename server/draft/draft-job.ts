import type { DraftCall } from '../domain/draft-cost.js';
import { acceptsInput, type Encounter } from '../domain/encounter.js';
import { keptBackIn } from '../domain/kept-back.js';
import type { Note, Statement } from '../domain/note.js';
import type { NoteType } from '../domain/note-type.js';
import type { Utterance } from '../domain/transcript.js';
import { visitDayOf } from '../domain/visit-day.js';
import { isUnfinished } from '../domain/work.js';
import { LuonnosError } from '../errors.js';
import type { Snapshot } from '../store/encounters.js';
import type { Store } from '../store/store.js';
import type { Lease } from '../store/work.js';
import { applyChanges, type Checks, isUntouched } from './apply-changes.js';
import type { Changes, DraftedStatement, NoteDrafter } from './note-drafter.js';

export interface DraftParts {
  readonly store: Store;
  readonly drafter: NoteDrafter;
  readonly noteType: (code: Encounter['noteType']) => NoteType;
  readonly checksFor: (encounter: Encounter, noteType: NoteType, utterances: readonly Utterance[]) => Checks;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** One leased piece of drafting. */
export interface Job extends DraftParts {
  readonly lease: Lease;
  readonly signal: AbortSignal;
}

const ATTEMPTS = 5;

const isConflict = (error: unknown): boolean => error instanceof LuonnosError && error.code === 'encounter.conflict';

/** While it is recorded or heard, what is drafted stands beside it and the review has not begun. */
export const goesOn = ({ parts, activities }: Snapshot): boolean =>
  parts.some(({ endedAt }) => endedAt === null) ||
  activities.some((activity) => activity.kind === 'transcribe' && isUnfinished(activity));

/** No statement of the machine rests on what somebody asked not to have written; it is listed as said but not in the note. */
export const withoutKeptBack = (
  changes: Changes,
  standing: readonly Statement[],
  said: readonly Utterance[],
): Changes => {
  const kept = keptBackIn(said);
  if (kept.size === 0) return changes;
  const rests = ({ evidence }: DraftedStatement): boolean => evidence.some(({ id }) => kept.has(id));
  const drafted = standing.filter((statement) => isUntouched(statement) && rests(statement)).map(({ id }) => id);
  return {
    ...changes,
    add: changes.add.filter((one) => !rests(one)),
    replace: changes.replace.filter((one) => !rests(one)),
    withdraw: [...new Set([...changes.withdraw, ...drafted])],
  };
};

/** What the drafter makes of these words, and what it cost, kept also when it failed. */
export const ask = async (
  { store, drafter, noteType, lease, signal }: Job,
  { encounter, note, style, utterances: context }: Snapshot,
  utterances: readonly Utterance[],
  statements = note?.statements ?? [],
): Promise<Changes> => {
  const calls: DraftCall[] = [];
  try {
    const changes = await drafter.draft({
      statements,
      utterances,
      context,
      noteType: noteType(encounter.noteType),
      section: lease.section,
      mode: encounter.mode,
      spokenLanguage: encounter.spokenLanguage,
      noteLanguage: encounter.noteLanguage,
      style,
      visitDate: visitDayOf(encounter),
      signal,
      spent: (made) => calls.push(...made),
    });
    return withoutKeptBack(changes, statements, context);
  } finally {
    await store.addDraftCalls(encounter.id, calls);
  }
};

/**
 * Lays changes over the note as it stands when they are ready, so what people did meanwhile stays. Not while a later asking holds the
 * work: what was destroyed meanwhile is not drafted from.
 */
export const land = async (
  job: Job,
  asked: Snapshot,
  utterances: readonly Utterance[],
  changesTo: (note: Note | null) => Changes,
): Promise<void> => {
  const { store, lease } = job;
  for (let attempt = 1; !job.signal.aborted; attempt++) {
    const now = attempt === 1 ? asked : await store.snapshot(asked.encounter.id);
    if (!now || !acceptsInput(now.encounter.state)) return;
    const { encounter } = now;
    const noteType = job.noteType(encounter.noteType);
    const changes = changesTo(now.note);
    const result = applyChanges(now.note, changes, {
      noteType: noteType.code,
      language: encounter.noteLanguage,
      section: lease.section,
      utterances,
      checks: job.checksFor(encounter, noteType, now.utterances),
      newId: job.newId,
      at: job.now().toISOString(),
    });
    const { added, replaced, withdrawn } = result;
    const { drafter, model } = changes.making;
    try {
      await store.commit(now, {
        expectedVersion: encounter.version,
        actor: { kind: 'worker', onBehalfOf: encounter.professional.id },
        lease,
        change: {
          ...(!goesOn(now) && { event: 'review' }),
          note: { body: result.note, origin: 'machine', gathers: goesOn(now) },
        },
        audit: [{ type: 'draft-made', drafter, model, added, replaced, withdrawn }],
      });
      return;
    } catch (error) {
      if (!isConflict(error) || attempt === ATTEMPTS) throw error;
    }
  }
};

/** When the visit is over and all there is to draft has been tried, what was drafted during it is for review. */
export const beginReview = async ({ store, drafter, lease, signal }: Job): Promise<void> => {
  for (let attempt = 1; !signal.aborted; attempt++) {
    if ((await store.encounterHead(lease.encounterId))?.encounter.state !== 'open') return;
    const now = await store.snapshot(lease.encounterId);
    if (now?.encounter.state !== 'open' || now.note === null || goesOn(now)) return;
    try {
      await store.commit(now, {
        expectedVersion: now.encounter.version,
        actor: { kind: 'worker', onBehalfOf: now.encounter.professional.id },
        lease,
        change: { event: 'review' },
        audit: [{ type: 'draft-made', drafter: drafter.name, model: null, added: 0, replaced: 0, withdrawn: 0 }],
      });
      return;
    } catch (error) {
      if (!isConflict(error) || attempt === ATTEMPTS) throw error;
    }
  }
};
