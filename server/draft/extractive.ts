import { isNobodys, type Source } from '../domain/transcript.js';
import { LuonnosError } from '../errors.js';
import { byWords, isUntouched } from './apply-changes.js';
import { sourceOf } from './draft-material.js';
import { withLongReach } from './extractive/long-reach.js';
import { amended, linesWith, standingLines } from './extractive/standing.js';
import { statementsOf } from './extractive/statements.js';
import { correctionsIn, type TakenBackIn } from './extractive/taken-back.js';
import { unitsOf } from './extractive/units.js';
import { dictatedStatements, typedStatements } from './extractive/written.js';
import type { DraftedStatement, NoteDrafter } from './note-drafter.js';

/**
 * Drafts without a language model: the speakers' own words, cleaned and sorted, in the language they were spoken in. It invents nothing
 * because it can write nothing. `takenBackIn` says what speakers took back.
 */
export const createExtractiveDrafter = ({ takenBackIn }: { readonly takenBackIn: TakenBackIn }): NoteDrafter => ({
  name: 'extractive',
  translates: false,
  rereads: true,
  draft: async (request) => {
    request.signal.throwIfAborted();
    const { noteType, spokenLanguage, noteLanguage, mode, section, statements } = request;
    if (spokenLanguage !== noteLanguage) throw new LuonnosError('draft.language');
    const started = performance.now();
    // What was said in another language stays speech: it is offered as said but not in the note.
    const own = request.utterances.filter(({ language, text }) => language === noteLanguage && text.trim() !== '');
    const from = (source: Source) => own.filter((utterance) => sourceOf(utterance, mode) === source);
    const spoken = from('utterance').filter((utterance) => !isNobodys(utterance));
    const before = section === null ? standingLines(statements.filter(isUntouched)) : [];
    const corrections = correctionsIn(linesWith(before, spoken), withLongReach(takenBackIn));
    const units = unitsOf(spoken, corrections);
    const { replace, withdraw, used } = amended(before, corrections, units);
    const drafted = [
      ...byWords([
        ...statementsOf(
          units.filter((unit) => !used.has(unit)),
          spoken,
          noteType,
        ),
        ...dictatedStatements(from('dictated'), noteType, spokenLanguage, takenBackIn),
        ...typedStatements(from('typed'), noteType),
      ]).values(),
    ];
    const again = statements.filter(
      (statement) => section !== null && statement.section === section && isUntouched(statement),
    );
    const standing = statements.filter((statement) => !again.includes(statement));
    const repeats = (one: DraftedStatement): boolean =>
      standing.some((statement) => statement.section === one.section && statement.text === one.text);
    return {
      add: drafted.filter((one) => (section === null || one.section === section) && !repeats(one)),
      replace,
      withdraw: request.utterances.length === 0 ? [] : [...withdraw, ...again.map(({ id }) => id)],
      making: {
        drafter: 'extractive',
        model: null,
        promptId: null,
        promptHash: null,
        inputTokens: 0,
        outputTokens: 0,
        calls: 0,
        ms: Math.round(performance.now() - started),
      },
    };
  },
});
