import { acceptsInput } from '../domain/encounter.js';
import type { Note } from '../domain/note.js';
import type { Utterance } from '../domain/transcript.js';
import { LuonnosError } from '../errors.js';
import type { EncounterHead, Snapshot } from '../store/encounters.js';
import type { Lease } from '../store/work.js';
import { isUntouched, sumOfMakings } from './apply-changes.js';
import { ask, beginReview, type DraftParts, goesOn, type Job, land } from './draft-job.js';
import { whyNoNote } from './enough-speech.js';
import type { Changes } from './note-drafter.js';
import { rereadChanges } from './reread.js';
import { byStretches } from './stretches.js';

/** A correction of what a human has edited since it was asked for stands beside the edit: it neither replaces it nor is lost. */
const besideEdits = (changes: Changes, now: Note | null): Changes => {
  const isEdited = (id: string): boolean =>
    now?.statements.some((one) => one.id === id && !isUntouched(one) && one.handling.state !== 'removed') ?? false;
  const beside = changes.replace.filter(({ id }) => isEdited(id)).map(({ id: _, ...drafted }) => drafted);
  return { ...changes, add: [...changes.add, ...beside] };
};

/** One section again from everything said, laid down as a whole: a later stretch does not take back what an earlier one gave. */
const draftSection = async (job: Job, first: Snapshot): Promise<LuonnosError | null> => {
  const { section } = job.lease;
  const others = first.note?.statements.filter((one) => one.section !== section || !isUntouched(one));
  const made: Changes[] = [];
  const each = async (stretch: readonly Utterance[]): Promise<void> => {
    made.push(await ask(job, first, stretch, others));
  };
  const failure = job.drafter.rereads
    ? await each(first.utterances).then(() => null)
    : await byStretches(first.utterances, job.signal, each);
  const [one, ...more] = made.map(({ making }) => making);
  if (one) {
    const making = more.reduce(sumOfMakings, one);
    const changes = { add: made.flatMap(({ add }) => add), replace: [], withdraw: [], making };
    await land(job, first, first.utterances, () => changes);
  }
  return failure;
};

/** What is not drafted yet, each stretch laid down when it is ready. */
const draftOn = async (job: Job, first: Snapshot): Promise<LuonnosError | null> => {
  const drafted = new Set(first.note?.drafted);
  const fresh = first.utterances.filter(({ id }) => !drafted.has(id));
  const reviewed = first.encounter.state === 'in-review';
  // Under review a draft is extended, never made anew, and what is said in addition is sorted best as a whole.
  if (job.drafter.rereads && reviewed && goesOn(first)) return null;
  if (job.drafter.rereads && !reviewed && fresh.length > 0) {
    const touched = first.note?.statements.filter((one) => !isUntouched(one)) ?? [];
    const changes = await ask(job, first, first.utterances, touched);
    const ids = new Set(fresh.map(({ id }) => id));
    await land(job, first, fresh, (note) => rereadChanges(note, changes, ids));
    return null;
  }
  let newest: Snapshot | null = first;
  return byStretches(fresh, job.signal, async (stretch) => {
    const now = newest ?? (await job.store.snapshot(first.encounter.id));
    newest = now;
    if (!now || !acceptsInput(now.encounter.state)) return;
    const changes = await ask(job, now, stretch);
    newest = null;
    await land(job, now, stretch, (note) => besideEdits(changes, note));
  });
};

/** A section asked for while all was being drafted took the work over: what that had left is drafted after it. */
const sectionAndRest = async (job: Job, first: Snapshot): Promise<LuonnosError | null> => {
  const failure = await draftSection(job, first);
  const now = first.note && (await job.store.snapshot(first.encounter.id));
  if (!now || job.signal.aborted || !acceptsInput(now.encounter.state)) return failure;
  const rest = await draftOn({ ...job, lease: { ...job.lease, section: null } }, now);
  return failure ?? rest;
};

/**
 * Drafts what is not drafted yet, during the visit and after it, or one section again. Nothing said, too little, or another language
 * makes no note (`whyNoNote`). What was drafted before a failure stays, and is for review once the visit is over.
 */
export const draftNote = async (
  parts: DraftParts,
  head: EncounterHead,
  lease: Lease,
  signal: AbortSignal,
): Promise<void> => {
  const job = { ...parts, lease, signal };
  const first = await parts.store.snapshot(head.encounter.id);
  if (!first || !acceptsInput(first.encounter.state)) return;
  const reason = first.note === null ? whyNoNote(first.utterances, first.encounter) : null;
  if (reason !== null) {
    // There may be more to come.
    if (goesOn(first)) return;
    throw new LuonnosError(reason);
  }
  const failure = await (lease.section === null ? draftOn(job, first) : sectionAndRest(job, first)).catch(
    (error: unknown) => {
      if (signal.aborted || !(error instanceof LuonnosError)) throw error;
      return error;
    },
  );
  await beginReview(job);
  if (failure) throw failure;
};
