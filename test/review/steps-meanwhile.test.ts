import { describe, expect, it } from 'vitest';
import type { ReviewCommand } from '../../server/domain/commands.js';
import type { Note, Statement } from '../../server/domain/note.js';
import { changedChecks } from '../../server/review/changed-checks.js';
import type { ReviewContext } from '../../server/review/commands.js';
import { nextStep, reviewStep } from '../../server/review/steps.js';
import { by, note, statement } from '../support/notes.js';

const three = { fi: 'x', sv: 'y', en: 'z' };
let ids = 0;
/** What names 160 is contradicted, and an address asks for a look, as it does under a non-disclosure order. */
const context: ReviewContext = {
  by,
  noteType: {
    code: 'doctor-visit',
    version: 1,
    title: three,
    professions: ['doctor'],
    register: 'health',
    subjectWord: 'patient',
    sections: [
      {
        code: 'reason',
        title: three,
        belongs: three,
        spokenAs: { fi: [], sv: [], en: [] },
        documentedOnly: true as const,
        targetWords: 50,
      },
    ],
  },
  utterances: [],
  newId: () => `id-${++ids}`,
  byHand: (text) => ({ highRisk: text.includes('Rantatie'), contacts: text.includes('Rantatie') ? ['Rantatie'] : [] }),
  check: ({ text }) => ({
    verdicts: [{ check: 'numbers', result: text.includes('160') ? 'contradicted' : 'supported', words: [] }],
    classes: [],
    highRisk: false,
  }),
};
const checked = (over: Partial<Statement> = {}): Statement => {
  const bare = statement(over);
  return { ...bare, ...context.check(bare), ...over };
};
const run = (start: Note, ...commands: ReviewCommand[]): Note =>
  commands.reduce((now, command) => reviewStep(now, command, context).note, start);
const stepOf = (now: Note, way: 'undo' | 'redo' = 'undo') => nextStep(now, by.id, way);
const back = (now: Note, its = context): Note =>
  reviewStep(now, { do: 'undo', step: stepOf(now)?.id ?? 'none' }, its).note;
const draft = note({ statements: [checked(), checked({ id: 's2' }), checked({ id: 's3' })] });

describe('what is undone after something else became of the note', () => {
  const confirmed = run(
    draft,
    { do: 'edit', statement: 's1', text: 'RR 160.' },
    { do: 'confirm', statement: 's1', reason: 'Mittasin.' },
  );
  const edited = run(confirmed, { do: 'edit', statement: 's1', text: 'RR 140.' });

  it('brings no confirmation back to other verdicts than it was given to', () => {
    expect(back(edited).statements[0]?.handling).toMatchObject({ state: 'confirmed' });
    const check: ReviewContext['check'] = (it) => ({
      ...context.check(it),
      verdicts: [{ check: 'speaker', result: 'contradicted', words: [] }],
    });
    expect(back(edited, { ...context, check }).statements[0]).toMatchObject({
      text: 'RR 160.',
      look: null,
      handling: { state: 'edited', draftText: statement().text },
    });
  });

  it('brings neither look nor confirmation back to what is of high risk only now', () => {
    const check: ReviewContext['check'] = (it) => ({ ...context.check(it), highRisk: true });
    const undone = back(edited, { ...context, check }).statements[0];
    expect(undone).toMatchObject({ highRisk: true, look: null, handling: { state: 'edited' } });
  });

  it('looks one’s own words through again when they are the former ones again', () => {
    const own = run(
      note(),
      { do: 'add', section: 'reason', text: 'Posti: Rantatie 4.', after: null },
      { do: 'edit', statement: `id-${ids + 1}`, text: 'Posti kotiin.' },
    );
    expect(own.statements[0]).toMatchObject({ text: 'Posti kotiin.', highRisk: false });
    const undone = back(own).statements[0];
    expect(undone).toMatchObject({ text: 'Posti: Rantatie 4.', highRisk: true, contacts: ['Rantatie'], look: null });
  });

  it('leaves an omission as somebody else has decided on it', () => {
    const omission = {
      utteranceId: 'u1-1',
      text: 'Särkee.',
      section: 'reason',
      classes: [],
      highRisk: false,
      fate: 'open' as const,
    };
    const left = run(note({ omissions: [omission] }), { do: 'leave-out', utterance: 'u1-1' });
    expect(stepOf(left)?.did).toBe('leave-out');
    expect(stepOf({ ...left, omissions: [{ ...omission, fate: 'added' }] })).toBeNull();
  });

  it('puts no statement after one that is gone', () => {
    const moved = run(draft, { do: 'move', statement: 's3', after: null });
    expect(stepOf(moved)?.did).toBe('move');
    const gone = { ...moved, statements: moved.statements.filter(({ id }) => id !== 's2') };
    expect(stepOf(gone)).toBeNull();
  });

  it('has no step for what changed nothing, and still does again what was undone', () => {
    const undone = back(run(draft, { do: 'remove', statement: 's2' }));
    const nothing = run(undone, { do: 'edit', statement: 's1', text: statement().text });
    expect(stepOf(nothing)).toBeNull();
    expect(stepOf(nothing, 'redo')?.did).toBe('remove');
  });
});

describe('what an edit is said to have changed', () => {
  const verdict = (...words: string[]) => [{ check: 'medication' as const, result: 'supported' as const, words }];

  it('is another drug though both were said, and none that is only written otherwise', () => {
    expect(changedChecks(verdict('Burana'), verdict('Panadol'))).toEqual(['medication']);
    expect(changedChecks(verdict('Burana'), verdict('burana'))).toEqual([]);
    expect(changedChecks(verdict('Burana'), [])).toEqual(['medication']);
  });
});
