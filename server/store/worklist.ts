import { sql } from 'kysely';
import { FRAME_MS } from '../domain/audio.js';
import { isOpen, Note, standing } from '../domain/note.js';
import type { Professional } from '../domain/professional.js';
import type { NextAction, WorklistRow } from '../domain/view.js';
import { type Activity, isShown, isUnfinished } from '../domain/work.js';
import type { StoreContext } from './context.js';
import type { Tx } from './database.js';
import { activityFromRow, encounterFromRow, noteContext } from './rows.js';
import { unsealJson } from './seal.js';
import { isWhole } from './whole-parts.js';

export const nextAction = (
  state: WorklistRow['encounter']['state'],
  byHand: boolean,
  open: boolean,
  activities: readonly Activity[],
  hasNote: boolean,
): NextAction => {
  if (state === 'filed' || state === 'copied' || state === 'withdrawn' || state === 'discarded') return 'done';
  if (state === 'signed') {
    if (byHand) return 'copy';
    return activities.some((activity) => activity.kind === 'file' && activity.state === 'failed')
      ? 'fix-delivery'
      : 'wait';
  }
  if (open) return 'continue-recording';
  if (activities.some(isUnfinished)) return 'wait';
  return hasNote || activities.some((activity) => activity.state === 'failed') ? 'review' : 'start';
};

/** A signed note that no work carries is carried by a person: no interface leads to the record system. */
export const byHand = (activities: readonly Activity[]): boolean => !activities.some(({ kind }) => kind === 'file');

const LIMIT = 200;

export const worklistStore = ({ database: { db }, keys }: StoreContext) => {
  const rowsOf = async (tx: Tx, of: Professional): Promise<WorklistRow[]> => {
    const encounters = await tx
      .selectFrom('encounter')
      .selectAll()
      .where('professional_id', '=', of.id)
      .where('organisation_id', '=', of.organisation.id)
      .where('register', '=', of.register)
      .where('state', '!=', 'discarded')
      .where(sql<boolean>`(state not in ('filed', 'copied', 'withdrawn') or updated_at > now() - interval '1 day')`)
      .orderBy('updated_at', 'desc')
      .limit(LIMIT)
      .execute();
    if (encounters.length === 0) return [];
    const ids = encounters.map((row) => row.id);
    const person = await tx.selectFrom('person').selectAll().where('id', '=', of.id).executeTakeFirstOrThrow();
    const parts = await tx.selectFrom('part').selectAll().where('encounter_id', 'in', ids).where(isWhole).execute();
    const work = await tx.selectFrom('work').selectAll().where('encounter_id', 'in', ids).execute();
    const revisions = await tx
      .selectFrom('revision')
      .distinctOn('encounter_id')
      .selectAll()
      .where('encounter_id', 'in', ids)
      .orderBy('encounter_id')
      .orderBy('number', 'desc')
      .execute();
    return Promise.all(
      encounters.map(async (row): Promise<WorklistRow> => {
        const key = await keys.unwrap(row.id, { keyId: row.key_id, wrapped: row.wrapped_key });
        const encounter = encounterFromRow(row, person, key);
        const mine = parts.filter((part) => part.encounter_id === row.id);
        const activities = work.filter((item) => item.encounter_id === row.id && isShown(item)).map(activityFromRow);
        const revision = revisions.find((candidate) => candidate.encounter_id === row.id);
        const inReview = encounter.state === 'in-review' && revision;
        const note = inReview ? Note.parse(unsealJson(key, noteContext(row.id, revision.number), revision.body)) : null;
        return {
          encounter,
          nextAction: nextAction(
            encounter.state,
            byHand(activities),
            mine.some((part) => part.ended_at === null),
            activities,
            revision !== undefined,
          ),
          recordedMs: mine.reduce((sum, part) => sum + part.frames * FRAME_MS, 0),
          openItems: note ? standing(note).filter(isOpen).length : 0,
          lastError: activities.find((activity) => activity.lastError)?.lastError ?? null,
          working: activities.find(isUnfinished)?.kind ?? null,
        };
      }),
    );
  };

  return {
    /** A professional's encounters, newest change first; what was finished more than a day ago is left out. */
    worklist: (of: Professional): Promise<WorklistRow[]> =>
      // As of one moment: a key may be renewed between two questions.
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((tx) => rowsOf(tx, of)),
  };
};
