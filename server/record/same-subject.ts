import { changedFields, type Subject } from '../domain/subject.js';
import { LuonnosError } from '../errors.js';
import type { RecordSystem } from './record-system.js';

/**
 * Reads a subject anew and compares. Throws `subject.changed` with the fields that differ (never their values), `subject.inactive` for
 * one that is out of use, merged into another or gone, and what `RecordSystem.identity` throws when nobody could be asked.
 */
export const assertSameSubject = async (
  recordSystem: Pick<RecordSystem, 'identity'>,
  subject: Subject,
  signal: AbortSignal,
): Promise<void> => {
  const { subject: now, standing } = await recordSystem.identity(subject.id, { signal }).catch((error: unknown) => {
    if (!(error instanceof LuonnosError) || error.code !== 'record.not-found') throw error;
    throw new LuonnosError('subject.inactive', { details: { standing: 'gone' } });
  });
  if (standing !== 'active') throw new LuonnosError('subject.inactive', { details: { standing } });
  const fields = changedFields(subject, now);
  if (fields.length > 0) throw new LuonnosError('subject.changed', { details: { fields } });
};
