import { mergeOmissions } from './draft/apply-changes.js';
import type { DraftParts } from './draft/draft-note.js';
import { checkStatement } from './evidence/check-statement.js';
import { findOmissions } from './evidence/omissions.js';
import type { HttpParts } from './http/context.js';

/** Joins the evidence stage to drafting and to review: both see the same checks. */
export const checksFor: DraftParts['checksFor'] = (encounter, noteType, utterances) => {
  const context = { utterances, spokenLanguage: encounter.spokenLanguage, noteLanguage: encounter.noteLanguage };
  return {
    check: (statement) => checkStatement(statement, context),
    omissions: (statements) => findOmissions(statements, utterances, { noteType }),
  };
};

export const reviewContextFor = (
  parts: Pick<DraftParts, 'noteType' | 'now' | 'newId'>,
): Pick<HttpParts, 'reviewContext' | 'withOmissions'> => ({
  reviewContext: ({ encounter, utterances }, person) => {
    const noteType = parts.noteType(encounter.noteType);
    const by = { id: person.id, name: person.name, at: parts.now().toISOString() };
    const { check } = checksFor(encounter, noteType, utterances);
    return { by, noteType, utterances, newId: parts.newId, check };
  },
  withOmissions: ({ encounter, utterances }, { noteType }, note) => ({
    ...note,
    omissions: mergeOmissions(note.omissions, checksFor(encounter, noteType, utterances).omissions(note.statements)),
  }),
});
