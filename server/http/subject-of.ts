import type { Request } from 'express';
import type { Subject } from '../domain/subject.js';
import { LuonnosError } from '../errors.js';
import { type HttpParts, signalOf } from './context.js';

/** A subject that was chosen, or typed in where there is nothing to choose from. */
export type ChosenSubject = { readonly subjectId: string } | { readonly subject: Omit<Subject, 'id'> };

/**
 * Who an encounter is about: read from the record system now, or as typed where no interface leads to one. Throws `subject.inactive`
 * for one that is out of use or merged into another, `record.not-configured` or `request.invalid` for the way that is not ours.
 */
export const subjectOf = async (parts: HttpParts, request: Request, chosen: ChosenSubject): Promise<Subject> => {
  const { recordSystem } = parts;
  if ('subject' in chosen) {
    if (recordSystem) throw new LuonnosError('request.invalid');
    return { id: `by-hand-${parts.newId()}`, ...chosen.subject };
  }
  if (!recordSystem) throw new LuonnosError('record.not-configured');
  const { subject, standing } = await recordSystem.identity(chosen.subjectId, { signal: signalOf(request) });
  if (standing !== 'active') throw new LuonnosError('subject.inactive', { details: { standing } });
  return subject;
};
