import type { Encounter } from './domain/encounter.js';
import type { Statement } from './domain/note.js';
import type { NoteType } from './domain/note-type.js';
import type { Utterance } from './domain/transcript.js';
import { visitDayOf } from './domain/visit-day.js';
import { type Checks, mergeOmissions } from './draft/apply-changes.js';
import type { DraftParts } from './draft/draft-job.js';
import { checkStatement } from './evidence/check-statement.js';
import { contactsIn } from './evidence/contacts.js';
import { takenBackIn } from './evidence/corrections.js';
import { findOmissions } from './evidence/omissions.js';
import type { HttpParts } from './http/context.js';
import type { ReviewContext } from './review/commands.js';
import { recheck } from './review/recheck.js';
import type { AdoptParts } from './speech/adopt-transcript.js';

/** Older speech that reads otherwise since newer was said: what that took back, and what it may answer. */
const movedBy = (fresh: ReadonlySet<string>, utterances: readonly Utterance[]): ReadonlySet<string> => {
  const back = [...takenBackIn(utterances)].filter(([, taken]) => taken.some(({ by }) => fresh.has(by.utteranceId)));
  const answered = utterances.filter((_, at) => fresh.has(utterances[at + 1]?.id ?? ''));
  return new Set([...back.map(([id]) => id), ...answered.map(({ id }) => id)].filter((id) => !fresh.has(id)));
};

/** Under a non-disclosure order what tells where somebody lives or is reached asks for a look of its own, whatever else it says. */
const guarded = <Checked extends { readonly highRisk: boolean }>(
  { subject, noteLanguage }: Pick<Encounter, 'subject' | 'noteLanguage'>,
  text: string,
  checked: Checked,
): Checked & { contacts?: string[] } => {
  if (!subject.nonDisclosure) return checked;
  const contacts = contactsIn(text, noteLanguage);
  return { ...checked, highRisk: checked.highRisk || contacts.length > 0, contacts };
};

/** Joins the evidence stage to drafting and to review: both see the same checks. */
export const checksFor = (
  encounter: Encounter,
  noteType: NoteType,
  utterances: readonly Utterance[],
  ownMedicines: readonly string[] = [],
): Checks => {
  const { spokenLanguage, noteLanguage } = encounter;
  const context = { utterances, spokenLanguage, noteLanguage, visitDate: visitDayOf(encounter), ownMedicines };
  const checkIn =
    (said: readonly Utterance[]): ReviewContext['check'] =>
    (statement) =>
      guarded(encounter, statement.text, checkStatement(statement, { ...context, utterances: said }));
  const check = checkIn(utterances);
  return {
    check,
    omissions: (statements) => findOmissions(statements, utterances, { noteType, noteLanguage }),
    renewed: (note, fresh) => {
      const moved = movedBy(fresh, utterances);
      const isMoved = ({ evidence }: Statement): boolean => evidence.some(({ id }) => moved.has(id));
      if (!note.statements.some(isMoved)) return note;
      const before = checkIn(utterances.filter(({ id }) => !fresh.has(id)));
      const statements = note.statements.filter(isMoved);
      const again = new Map(
        recheck({ ...note, statements }, before, check).note.statements.map((one) => [one.id, one]),
      );
      return { ...note, statements: note.statements.map((one) => again.get(one.id) ?? one) };
    },
  };
};

/** The same with the names of the subject's own medicines, as far as they are known. */
export const checksWith =
  (ownMedication: (encounter: Encounter) => readonly string[]): DraftParts['checksFor'] =>
  (encounter, noteType, utterances) =>
    checksFor(encounter, noteType, utterances, ownMedication(encounter));

export const reviewContextFor = (
  parts: Pick<DraftParts, 'noteType' | 'now' | 'newId' | 'checksFor'>,
): Pick<HttpParts, 'reviewContext' | 'withOmissions'> => ({
  reviewContext: ({ encounter, utterances }, person) => {
    const noteType = parts.noteType(encounter.noteType);
    const by = { id: person.id, name: person.name, at: parts.now().toISOString() };
    const { check } = parts.checksFor(encounter, noteType, utterances);
    const byHand: ReviewContext['byHand'] = (text) => guarded(encounter, text, { highRisk: false });
    return { by, noteType, utterances, newId: parts.newId, check, byHand };
  },
  withOmissions: ({ encounter, utterances }, { noteType }, note) => ({
    ...note,
    omissions: mergeOmissions(
      note.omissions,
      parts.checksFor(encounter, noteType, utterances).omissions(note.statements),
    ),
  }),
});

/** A note linked to a newer transcript, checked against it. A statement with words that only the older one has is not found. */
export const recheckFor =
  ({ noteType, checksFor }: Pick<DraftParts, 'noteType' | 'checksFor'>): AdoptParts['checked'] =>
  (encounter, utterances, { note, linked, unlinked }) => {
    const { check, omissions } = checksFor(encounter, noteType(encounter.noteType), utterances);
    const statements = note.statements.map((statement): Statement => {
      if (!linked.has(statement.id) && !unlinked.has(statement.id)) return statement;
      const checked = { ...statement, ...check(statement) };
      if (!unlinked.has(statement.id)) return checked;
      // What it was checked against when it was first signed is not what is heard now.
      const { checkedAt: _, ...open } = checked;
      const others = checked.verdicts.filter((verdict) => verdict.check !== 'support');
      return { ...open, verdicts: [{ check: 'support', result: 'not-found', words: [] }, ...others] };
    });
    return { ...note, statements, omissions: mergeOmissions(note.omissions, omissions(statements)) };
  };
