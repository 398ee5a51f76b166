import { describe, expect, it } from 'vitest';
import type { ReviewCommand } from '../../server/domain/commands.js';
import type { Note, Statement } from '../../server/domain/note.js';
import { LuonnosError } from '../../server/errors.js';
import type { ReviewContext } from '../../server/review/commands.js';
import { recheck } from '../../server/review/recheck.js';
import { nextStep, reviewStep } from '../../server/review/steps.js';
import { by, note, statement } from '../support/notes.js';

const three = { fi: 'x', sv: 'y', en: 'z' };
const section = (code: string) => ({
  code,
  title: three,
  belongs: three,
  spokenAs: { fi: [], sv: [], en: [] },
  documentedOnly: true as const,
  targetWords: 50,
});
const said = {
  speaker: 's',
  role: 'subject' as const,
  startMs: 0,
  endMs: 900,
  confidence: null,
  language: 'fi' as const,
};
let ids = 0;
const context: ReviewContext = {
  by,
  noteType: {
    code: 'doctor-visit',
    version: 1,
    title: three,
    professions: ['doctor'],
    register: 'health',
    subjectWord: 'patient',
    sections: [section('reason'), section('plan')],
  },
  utterances: [{ id: 'u1-1', source: 'utterance', partId: 1, text: 'Särkee.', ...said }],
  newId: () => `id-${++ids}`,
  byHand: () => ({ highRisk: false }),
  check: ({ text }) => {
    const [number] = text.match(/\d+/) ?? [];
    const result = number === '160' ? ('contradicted' as const) : ('supported' as const);
    return {
      verdicts: number === undefined ? [] : [{ check: 'numbers', result, words: [number] }],
      classes: [],
      highRisk: number !== undefined,
    };
  },
  opened: [
    { statement: 's1', how: 'shown', ms: 2_000 },
    { statement: 's2', how: 'played', ms: 900 },
  ],
};
const dose = (over: Partial<Statement> = {}): Statement => {
  const bare = statement({ text: 'RR 150.', ...over });
  return { ...bare, ...context.check(bare), ...over };
};
const draft = note({
  statements: [dose(), dose({ id: 's2', text: 'Sykkii 70.' }), dose({ id: 's3', text: 'Väsynyt.' })],
});
const run = (start: Note, ...commands: ReviewCommand[]): Note =>
  commands.reduce((now, command) => reviewStep(now, command, context).note, start);
const back = (now: Note): Note => run(now, { do: 'undo', step: nextStep(now, by.id, 'undo')?.id ?? 'none' });
const again = (now: Note): Note => run(now, { do: 'redo', step: nextStep(now, by.id, 'redo')?.id ?? 'none' });
const bare = ({ steps: _, ...rest }: Note) => rest;
const order = (it: Note): string[] => it.statements.map(({ id }) => id);
const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'ok';
  } catch (error) {
    return error instanceof LuonnosError ? error.code : 'other';
  }
};

describe('undoing what was done to a note', () => {
  const looked = run(draft, { do: 'look', statement: 's1' });
  const commands: ReviewCommand[] = [
    { do: 'look', statement: 's2' },
    { do: 'edit', statement: 's1', text: 'RR 160.' },
    { do: 'confirm', statement: 's1', reason: 'Mittasin itse.' },
    { do: 'remove', statement: 's1' },
    { do: 'move', statement: 's3', after: null },
    { do: 'move', statement: 's1', after: 's3' },
    { do: 'add', section: 'reason', text: 'Oma.', after: 's1' },
    { do: 'add', section: 'plan', text: 'Oma.', after: null },
  ];
  it.each(commands)(
    'brings the note back as it was, looks and confirmations with it, and can be done again: $do',
    (command) => {
      const done = run(looked, command);
      expect(bare(done)).not.toEqual(bare(looked));
      const undone = back(done);
      expect(bare(undone)).toEqual(bare(looked));
      expect(bare(again(undone))).toEqual(bare(done));
    },
  );

  it('brings a confirmation and its look back after an edit took them', () => {
    const confirmed = run(
      draft,
      { do: 'edit', statement: 's1', text: 'RR 160.' },
      { do: 'confirm', statement: 's1', reason: 'Mittasin.' },
    );
    const undone = back(run(confirmed, { do: 'edit', statement: 's1', text: 'RR 170.' }));
    expect(undone.statements[0]).toMatchObject({ handling: { state: 'confirmed', reason: 'Mittasin.' }, look: by });
  });

  it('brings back what was said and left out, and what was added of it', () => {
    const omission = {
      utteranceId: 'u1-1',
      text: 'Särkee.',
      section: 'reason',
      classes: [],
      highRisk: false,
      fate: 'open' as const,
    };
    const before = { ...draft, omissions: [omission] };
    const left = run(before, { do: 'leave-out', utterance: 'u1-1' });
    expect(back(left).omissions[0]?.fate).toBe('open');
    const added = run(before, { do: 'add-omission', utterance: 'u1-1', section: 'reason' });
    const both = { ...draft, omissions: [omission, { ...omission, text: 'Vasemmalla.' }] };
    const second = run(both, { do: 'leave-out', utterance: 'u1-1', text: 'Vasemmalla.' });
    expect(second.omissions.map(({ fate }) => fate)).toEqual(['open', 'left-out']);
    expect(back(second).omissions.map(({ fate }) => fate)).toEqual(['open', 'open']);
    expect(bare(back(added))).toEqual(bare(before));
    expect(bare(again(back(added)))).toEqual(bare(added));
  });

  it('walks back step by step, and a new command ends what could be done again', () => {
    const done = run(draft, { do: 'look', statement: 's1' }, { do: 'remove', statement: 's2' });
    const both = back(back(done));
    expect(bare(both)).toEqual(bare(draft));
    expect(bare(again(again(both)))).toEqual(bare(done));
    const other = run(back(done), { do: 'remove', statement: 's3' });
    expect(nextStep(other, by.id, 'redo')).toBeNull();
  });

  it('never undoes what a machine or another person did meanwhile: such a step is passed over', () => {
    const edited = run(draft, { do: 'look', statement: 's2' }, { do: 'edit', statement: 's1', text: 'RR 160.' });
    const other = { ...by, id: 'another' };
    const meanwhile = reviewStep(
      edited,
      { do: 'edit', statement: 's1', text: 'RR 155.' },
      { ...context, by: other },
    ).note;
    expect(nextStep(meanwhile, by.id, 'undo')?.did).toBe('look');
    expect(back(meanwhile).statements.map(({ text }) => text)).toEqual(meanwhile.statements.map(({ text }) => text));
    expect(nextStep(meanwhile, 'nobody', 'undo')).toBeNull();
    const withdrawn = { ...edited, statements: edited.statements.filter(({ id }) => id !== 's1') };
    expect(nextStep(withdrawn, by.id, 'undo')?.did).toBe('look');
  });

  it('does not bring a look back to verdicts or evidence that are others by now', () => {
    const edited = run(looked, { do: 'edit', statement: 's1', text: 'RR 140.' });
    const doubt = (it: Parameters<ReviewContext['check']>[0]) => ({
      ...context.check(it),
      verdicts: [{ check: 'speaker' as const, result: 'not-compared' as const, words: [] }],
    });
    const rechecked = recheck(edited, context.check, doubt).note;
    const step = nextStep(rechecked, by.id, 'undo')?.id ?? '';
    const undone = reviewStep(rechecked, { do: 'undo', step }, { ...context, check: doubt }).note;
    expect(undone.statements[0]).toMatchObject({ text: 'RR 150.', look: null, verdicts: [{ check: 'speaker' }] });
    const relinked = {
      ...edited,
      statements: edited.statements.map((one) => ({
        ...one,
        evidence: [{ ...one.evidence[0], id: 'u2-1' }] as Statement['evidence'],
      })),
    };
    expect(back(relinked).statements[0]).toMatchObject({ text: 'RR 150.', look: null, evidence: [{ id: 'u2-1' }] });
  });

  it('refuses a step that is not the next one', () => {
    const done = run(draft, { do: 'look', statement: 's1' }, { do: 'remove', statement: 's2' });
    const first = done.steps?.[0]?.id ?? '';
    expect(codeOf(() => run(done, { do: 'undo', step: first }))).toBe('review.no-step');
    expect(codeOf(() => run(done, { do: 'redo', step: first }))).toBe('review.no-step');
    expect(codeOf(() => run(draft, { do: 'undo', step: 'x' }))).toBe('review.no-step');
  });

  it('keeps a bounded number of steps, and of words in them', () => {
    let now = draft;
    for (let i = 0; i < 130; i += 1) now = run(now, { do: 'edit', statement: 's3', text: `Väsynyt ${i}.` });
    expect(now.steps?.length).toBe(100);
    const long = 'a'.repeat(49_000);
    for (let i = 0; i < 12; i += 1) now = run(now, { do: 'edit', statement: 's3', text: `${long} ${i}` });
    expect(JSON.stringify(now.steps).length).toBeLessThan(900_000);
    expect(bare(back(now)).statements[2]?.text).toBe(`${long} 10`);
  });
});

describe('the place of a statement', () => {
  const two = note({ statements: [...draft.statements, dose({ id: 'p1', section: 'plan', text: 'Kontrolli.' })] });

  it('is changed within its section alone', () => {
    expect(order(run(two, { do: 'move', statement: 's1', after: 's3' }))).toEqual(['s2', 's3', 's1', 'p1']);
    expect(order(run(two, { do: 'move', statement: 's3', after: null }))).toEqual(['s3', 's1', 's2', 'p1']);
    expect(codeOf(() => run(two, { do: 'move', statement: 's1', after: 'p1' }))).toBe('request.invalid');
    expect(codeOf(() => run(two, { do: 'move', statement: 's1', after: 's1' }))).toBe('request.invalid');
    expect(codeOf(() => run(two, { do: 'move', statement: 's1', after: 'gone' }))).toBe('request.not-found');
    expect(codeOf(() => run(two, { do: 'move', statement: 'gone', after: null }))).toBe('request.not-found');
  });

  it('takes neither look nor handling with it', () => {
    const looked = run(two, { do: 'look', statement: 's1' });
    expect(run(looked, { do: 'move', statement: 's1', after: 's2' }).statements[1]).toEqual(looked.statements[0]);
  });
});

describe('a look', () => {
  it('is taken only when its evidence was in sight or played for long enough', () => {
    const look = (opened: ReviewContext['opened']) =>
      codeOf(() => reviewStep(draft, { do: 'look', statement: 's1' }, { ...context, opened: opened ?? [] }));
    expect(look([])).toBe('review.not-opened');
    expect(look([{ statement: 's2', how: 'shown', ms: 5_000 }])).toBe('review.not-opened');
    expect(look([{ statement: 's1', how: 'shown', ms: 399 }])).toBe('review.not-opened');
    expect(look([{ statement: 's1', how: 'shown', ms: 400 }])).toBe('ok');
    expect(look([{ statement: 's1', how: 'played', ms: 900 }])).toBe('ok');
  });

  it('needs nothing opened where there is no evidence, or none that is still there', () => {
    const look = (one: Statement) =>
      codeOf(() =>
        reviewStep(note({ statements: [one] }), { do: 'look', statement: 's1' }, { ...context, opened: [] }),
      );
    expect(look(dose({ evidence: [] }))).toBe('ok');
    expect(look(dose({ evidence: [{ source: 'utterance', id: 'gone', quote: 'x', language: 'fi' }] }))).toBe('ok');
  });

  it('is not given by a confirmation whose evidence nobody opened', () => {
    const confirm = { do: 'confirm' as const, statement: 's1', reason: 'Tiedän.' };
    expect(reviewStep(draft, confirm, { ...context, opened: [] }).note.statements[0]?.look).toBeNull();
    expect(reviewStep(draft, confirm, context).note.statements[0]?.look).toEqual(by);
  });
});

describe('an edit', () => {
  const edit = (text: string, start = draft) => run(start, { do: 'edit', statement: 's1', text }).statements[0];

  it('says which checks read otherwise than in the draft', () => {
    expect(edit('RR 160.')?.handling).toMatchObject({ changed: ['numbers'] });
    expect(edit('RR koholla.')?.handling).toMatchObject({ changed: ['numbers'] });
    expect(edit('Verenpaine 150.')?.handling).not.toHaveProperty('changed');
  });

  it('keeps the words of the draft through a confirmation, a removal and back', () => {
    const through = run(
      draft,
      { do: 'edit', statement: 's1', text: 'RR 160.' },
      { do: 'confirm', statement: 's1', reason: 'Mittasin.' },
      { do: 'remove', statement: 's1' },
      { do: 'restore', statement: 's1' },
    );
    expect(through.statements[0]?.handling).toMatchObject({ state: 'edited', draftText: 'RR 150.' });
  });
});
