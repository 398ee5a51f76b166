import { sql } from 'kysely';
import type { Actor } from '../domain/audit.js';
import { ExportForm, type ExportReceipt, exportName } from '../domain/export.js';
import { type DeliveryStep, DeliveryStep as Step } from '../domain/view.js';
import type { Db, Tx } from './database.js';

const steps: Record<string, DeliveryStep['step']> = {
  'note-signed': 'signed',
  'work-failed': 'failed',
  'note-filed': 'filed',
  'note-withdrawn': 'withdrawn',
};

/** The way of the newest signed note, told by its audit rows. */
export const deliveryOf = async (from: Db | Tx, encounterId: string): Promise<DeliveryStep[]> => {
  const rows = await from
    .selectFrom('audit')
    .select(['at', 'type', 'data'])
    .where('encounter_id', '=', encounterId)
    .where('type', 'in', ['note-signed', 'work-failed', 'note-filed', 'note-withdrawn'])
    .orderBy('id')
    .execute();
  const newest = rows.findLastIndex((row) => row.type === 'note-signed');
  return rows
    .slice(Math.max(0, newest))
    .filter((row) => row.type !== 'work-failed' || row.data.work === 'file')
    .map((row) =>
      Step.parse({
        at: row.at.toISOString(),
        step: steps[row.type],
        code: row.type === 'work-failed' ? row.data.code : null,
      }),
    );
};

const MOST_EXPORTS = 20;

/** Files that a signed note was saved as, told by its audit rows: the newest, newest last. */
export const exportsOf = async (from: Db | Tx, encounterId: string, noteId: string): Promise<ExportReceipt[]> => {
  const rows = await from
    .selectFrom('audit')
    .select(['at', 'actor', 'data'])
    .where('encounter_id', '=', encounterId)
    .where('type', '=', 'note-exported')
    .where(sql<boolean>`data ->> 'noteId' = ${noteId}`)
    .orderBy('id', 'desc')
    .limit(MOST_EXPORTS)
    .execute();
  return rows.reverse().map(({ at, actor, data }) => {
    const form = ExportForm.parse(data.form);
    const who = actor as Actor;
    return {
      form,
      name: exportName(noteId, form),
      sha256: String(data.sha256),
      at: at.toISOString(),
      by: who.kind === 'worker' ? who.onBehalfOf : who.name,
    };
  });
};
