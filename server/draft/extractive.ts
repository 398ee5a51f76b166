import type { Source } from '../domain/transcript.js';
import { LuonnosError } from '../errors.js';
import { isUntouched } from './apply-changes.js';
import { sourceOf } from './draft-material.js';
import { conversationStatements } from './extractive/statements.js';
import { dictatedStatements, typedStatements } from './extractive/written.js';
import type { DraftedStatement, NoteDrafter } from './note-drafter.js';

/**
 * Drafts without a language model: the speakers' own words, cleaned and sorted, in the language they were spoken in. It invents nothing
 * because it can write nothing.
 */
export const createExtractiveDrafter = (): NoteDrafter => ({
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
    const drafted: DraftedStatement[] = [
      ...conversationStatements(from('utterance'), noteType),
      ...dictatedStatements(from('dictated'), noteType, spokenLanguage),
      ...typedStatements(from('typed'), noteType),
    ];
    const again = statements.filter(
      (statement) => section !== null && statement.section === section && isUntouched(statement),
    );
    const standing = statements.filter((statement) => !again.includes(statement));
    const repeats = (one: DraftedStatement): boolean =>
      standing.some((statement) => statement.section === one.section && statement.text === one.text);
    const add = drafted.filter((one) => (section === null || one.section === section) && !repeats(one));
    return {
      add,
      replace: [],
      withdraw: request.utterances.length === 0 ? [] : again.map(({ id }) => id),
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
