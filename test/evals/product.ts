/** What is measured: the only file of the kit that calls the product's drafters and checks. */
import type { CheckName, Evidence, Omission, Statement, StatementClass, Verdict } from '../../server/domain/note.js';
import type { NoteType } from '../../server/domain/note-type.js';
import { applyChanges } from '../../server/draft/apply-changes.js';
import { whyNoNote } from '../../server/draft/enough-speech.js';
import type { NoteDrafter } from '../../server/draft/note-drafter.js';
import { LuonnosError } from '../../server/errors.js';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { findOmissions } from '../../server/evidence/omissions.js';
import type { Said } from './said.js';

export interface Claim {
  readonly text: string;
  readonly section: string;
  readonly evidence: readonly Evidence[];
}

export interface Checked {
  readonly verdicts: readonly Verdict[];
  readonly classes: readonly StatementClass[];
  readonly highRisk: boolean;
}

export const checkClaim = (claim: Claim, said: Said): Checked => checkStatement(claim, said);

/** The checks that flag a claim: contradicted or not found. */
export const flagsOf = ({ verdicts }: Pick<Checked, 'verdicts'>): Set<CheckName> =>
  new Set(
    verdicts.filter(({ result }) => result === 'contradicted' || result === 'not-found').map(({ check }) => check),
  );

export interface Draft {
  readonly statements: readonly Statement[];
  readonly omissions: readonly Omission[];
  /** Why there is no draft, as the product's code; null when there is one. */
  readonly refused: string | null;
  readonly model: string | null;
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** The drafter is always given a date; one that no case speaks of. */
const ANY_DATE = '2026-01-15';

/** Drafts a whole visit the way the server does: no words, no note; changes laid over an empty note and checked. */
export const draftOf = async (drafter: NoteDrafter, said: Said, noteType: NoteType): Promise<Draft> => {
  const none = { statements: [], omissions: [], model: null, calls: 0, inputTokens: 0, outputTokens: 0 };
  const why = whyNoNote(said.utterances, { ...said, present: said.present });
  if (why) return { ...none, refused: why };
  try {
    const { spokenLanguage, noteLanguage, visitDate = ANY_DATE, utterances, mode } = said;
    const changes = await drafter.draft({
      statements: [],
      utterances,
      noteType,
      section: null,
      mode,
      spokenLanguage,
      noteLanguage,
      visitDate,
      signal: new AbortController().signal,
    });
    let next = 0;
    const { note } = applyChanges(null, changes, {
      noteType: noteType.code,
      language: noteLanguage,
      section: null,
      utterances,
      checks: {
        check: (statement) => {
          const { verdicts, classes, highRisk } = checkStatement(statement, said);
          return { verdicts: [...verdicts], classes: [...classes], highRisk };
        },
        omissions: (statements) => findOmissions(statements, utterances, { noteType, noteLanguage }),
        renewed: (note) => note,
      },
      newId: () => `s${++next}`,
      at: `${visitDate}T12:00:00.000Z`,
    });
    const { model, calls, inputTokens, outputTokens } = changes.making;
    return {
      statements: note.statements,
      omissions: note.omissions,
      refused: null,
      model,
      calls,
      inputTokens,
      outputTokens,
    };
  } catch (error) {
    if (!(error instanceof LuonnosError)) throw error;
    return { ...none, refused: error.code };
  }
};
