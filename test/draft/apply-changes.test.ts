import { describe, expect, it } from 'vitest';
import type { Note } from '../../server/domain/note.js';
import type { Utterance } from '../../server/domain/transcript.js';
import { applyChanges, mergeOmissions } from '../../server/draft/apply-changes.js';
import type { Changes, DraftedStatement } from '../../server/draft/note-drafter.js';
import { by, note, statement } from '../support/notes.js';

const drafted = (text: string, section = 'reason', id = 'u1-9'): DraftedStatement => ({
  section,
  text,
  evidence: [{ source: 'utterance', id, quote: text, language: 'fi' }],
});
const making = {
  drafter: 'extractive',
  model: null,
  promptId: null,
  promptHash: null,
  inputTokens: 0,
  outputTokens: 0,
  calls: 0,
  ms: 1,
};
let ids = 0;
const optionsOf = (section: string | null): Parameters<typeof applyChanges>[2] => ({
  noteType: 'doctor-visit',
  language: 'fi',
  section,
  utterances: [],
  checks: {
    check: () => ({ verdicts: [], classes: [], highRisk: false }),
    omissions: () => [],
    renewed: (note) => note,
  },
  newId: () => `n${ids++}`,
  at: '2026-11-23T10:00:00.000Z',
});
const apply = (before: Note | null, changes: Partial<Changes>, section: string | null = null) =>
  applyChanges(before, { add: [], replace: [], withdraw: [], making, ...changes }, optionsOf(section));
const textsOf = ({ statements }: Note) => statements.map(({ text }) => text);
const edited = statement({ id: 'e', text: 'Ihmisen.', handling: { state: 'edited', by, draftText: 'Koneen.' } });
const removed = statement({ id: 'r', text: 'Poistettu.', handling: { state: 'removed', by, before: 'untouched' } });
const byHand = statement({ id: 'h', text: 'Käsin.', origin: 'hand', author: by, evidence: [] });
const untouched = statement({ id: 'u', text: 'Koskematon.' });
const all = note({ statements: [edited, removed, byHand, untouched] });

describe('a draft laid over a note', () => {
  it('replaces and withdraws what nobody touched, and nothing else', () => {
    const result = apply(all, { replace: ['e', 'r', 'h', 'u'].map((id) => ({ ...drafted('Uusi.'), id })) });
    expect(textsOf(result.note)).toEqual(['Ihmisen.', 'Poistettu.', 'Käsin.', 'Uusi.']);
    expect(result.replaced).toBe(1);
    const taken = apply(all, { withdraw: ['e', 'r', 'h', 'u'] });
    expect(textsOf(taken.note)).toEqual(['Ihmisen.', 'Poistettu.', 'Käsin.']);
    expect(taken.withdrawn).toBe(1);
  });

  it('lists again nothing that somebody has decided on, and every other sentence of the same utterance', () => {
    const one = (text: string, fate: 'open' | 'left-out' | 'added' = 'open'): Note['omissions'][number] => ({
      utteranceId: 'u1-1',
      text,
      evidence: [{ source: 'utterance', id: 'u1-1', quote: text, language: 'fi' }],
      section: 'reason',
      classes: [],
      highRisk: false,
      fate,
    });
    const left = one('Särkee vasemmalla.', 'left-out');
    expect(mergeOmissions([left, one('Vanha.')], [one('Särkee vasemmalla.'), one('Yskää.')])).toEqual([
      left,
      one('Yskää.'),
    ]);
  });

  it('takes the look of a statement it replaces', () => {
    const seen = note({ statements: [statement({ id: 'u', highRisk: true, look: by })] });
    expect(apply(seen, { replace: [{ ...drafted('Uusi.'), id: 'u' }] }).note.statements[0]?.look).toBeNull();
  });

  it('draws up one section anew and leaves the others and every human’s work alone', () => {
    const plan = statement({ id: 'p', section: 'plan', text: 'Suunnitelma.' });
    const before = note({ statements: [edited, untouched, plan] });
    const result = apply(before, { add: [drafted('Uusi.'), drafted('Muualle.', 'plan')] }, 'reason');
    expect(textsOf(result.note)).toEqual(['Ihmisen.', 'Suunnitelma.', 'Uusi.']);
  });

  it('leaves what people did to be undone', () => {
    const stood = { statement: removed, after: null };
    const step = { id: 'x', by: by.id, did: 'remove' as const, statement: { before: stood, after: stood } };
    const steps = [{ ...step, omission: null, undone: false }];
    expect(apply({ ...all, steps }, { add: [drafted('Uusi.')] }).note.steps).toEqual(steps);
    expect(apply(all, { add: [drafted('Uusi.')] }).note).not.toHaveProperty('steps');
  });

  it('takes in what was said when all of it was drafted, not for one section alone', () => {
    const said = [{ id: 'u1-7' }, { id: 'u1-8' }] as unknown as Utterance[];
    const options = { ...optionsOf(null), utterances: said };
    const changes = { add: [], replace: [], withdraw: [], making };
    const before = note({ statements: [], drafted: ['u1-7'] });
    expect(applyChanges(before, changes, { ...options, section: 'plan' }).note.drafted).toEqual(['u1-7']);
    expect(applyChanges(before, changes, options).note.drafted).toEqual(['u1-7', 'u1-8']);
  });

  it('brings nothing twice: neither the same words nor the same evidence', () => {
    const before = note({ statements: [statement({ id: 'a', text: 'Sama.', evidence: [...drafted('x').evidence] })] });
    expect(textsOf(apply(before, { add: [drafted('Sama.')] }).note)).toEqual(['Sama.']);
    const sameGround = { ...drafted('Toisin sanoin.'), evidence: drafted('x').evidence };
    expect(textsOf(apply(before, { add: [sameGround] }).note)).toEqual(['Sama.']);
  });

  it('does not bring back what a person removed', () => {
    expect(textsOf(apply(note({ statements: [removed] }), { add: [drafted('Poistettu.')] }).note)).toEqual([
      'Poistettu.',
    ]);
  });

  it('lets what was said twice stand once, in its first words, resting on both', () => {
    const once = apply(null, {
      add: [drafted('Ramipriili 5 mg.', 'plan', 'u1-1'), drafted('ramipriili 5 mg', 'plan', 'u1-2')],
    });
    expect(textsOf(once.note)).toEqual(['Ramipriili 5 mg.']);
    const { id } = once.note.statements[0] ?? {};
    const again = apply(once.note, { add: [drafted('Ramipriili, 5 mg.', 'plan', 'u1-7')] });
    expect(again.note.statements).toMatchObject([
      { id, text: 'Ramipriili 5 mg.', evidence: [{ id: 'u1-1' }, { id: 'u1-2' }, { id: 'u1-7' }] },
    ]);
    const touched = note({ statements: [{ ...edited, section: 'plan', text: 'Ramipriili 5 mg.' }] });
    expect(apply(touched, { add: [drafted('ramipriili 5 mg', 'plan')] }).note.statements).toEqual(touched.statements);
  });

  it('keeps what made each draft, and the cost of one maker in one place', () => {
    const first = apply(null, { making: { ...making, inputTokens: 100, outputTokens: 20, calls: 1 } });
    const same = apply(first.note, { making: { ...making, inputTokens: 50, outputTokens: 10, calls: 2 } });
    expect(same.note.makings).toMatchObject([{ inputTokens: 150, outputTokens: 30, calls: 3, ms: 2 }]);
    expect(apply(same.note, { making: { ...making, model: 'another' } }).note.makings).toHaveLength(2);
  });
});
