import { describe, expect, it } from 'vitest';
import { checksFor, recheckFor } from '../../server/checks.js';
import type { Statement } from '../../server/domain/note.js';
import type { ReviewContext } from '../../server/review/commands.js';
import { recheck } from '../../server/review/recheck.js';
import { noteType } from '../draft/spoken.js';
import { by, note, statement } from '../support/notes.js';
import { encounterOf } from '../support/store.js';

type Checked = ReturnType<ReviewContext['check']>;
const fine: Checked = {
  verdicts: [
    { check: 'support', result: 'supported', words: [] },
    { check: 'speaker', result: 'supported', words: ['potilas kertoo'] },
  ],
  classes: ['symptom'],
  highRisk: false,
};
const wrong: Checked = {
  ...fine,
  verdicts: [
    { check: 'support', result: 'supported', words: [] },
    { check: 'speaker', result: 'contradicted', words: ['potilas kertoo'] },
  ],
};
/** Statements that rest on u1-2 are found otherwise once the voice has another role. */
const before: ReviewContext['check'] = () => fine;
const after: ReviewContext['check'] = ({ evidence }) => (evidence.some(({ id }) => id === 'u1-2') ? wrong : fine);
const cites = (id: string): Statement['evidence'] => [{ source: 'utterance', id, quote: 'särkee', language: 'fi' }];
const of = (over: Partial<Statement>) => {
  const [found] = recheck(note({ statements: [statement({ ...fine, ...over })] }), before, after).note.statements;
  if (!found) throw new Error('The statement is gone.');
  return found;
};

describe('a note whose speaker has another role', () => {
  it('has the verdicts of what is heard now, and the look that was given to the others is gone', () => {
    const one = of({ evidence: cites('u1-2'), look: by });
    expect(one.verdicts).toEqual(wrong.verdicts);
    expect(one.look).toBeNull();
  });

  it('asks again for what was confirmed, keeps its words and lets no draft replace them', () => {
    const one = of({
      evidence: cites('u1-2'),
      text: 'Särkee.',
      handling: { state: 'confirmed', by, reason: 'Kuulin.' },
    });
    expect(one).toMatchObject({ text: 'Särkee.', look: null, handling: { state: 'edited', draftText: 'Särkee.' } });
    expect(
      of({ evidence: cites('u1-2'), origin: 'omission', handling: { state: 'confirmed', by, reason: 'x' } }).handling,
    ).toEqual({
      state: 'untouched',
    });
  });

  it('is no longer as it was checked when it was first signed, where that differs now', () => {
    const checkedAt = '2026-11-23T10:00:00.000Z';
    expect(of({ evidence: cites('u1-2'), checkedAt }).checkedAt).toBeUndefined();
    expect(of({ evidence: cites('u1-1'), checkedAt }).checkedAt).toBe(checkedAt);
  });

  it('keeps edits and removals as people made them', () => {
    const edited = { state: 'edited', by, draftText: 'Ennen.' } as const;
    expect(of({ evidence: cites('u1-2'), text: 'Oma.', handling: edited })).toMatchObject({
      text: 'Oma.',
      handling: edited,
    });
    const removed = { state: 'removed', by, before: 'untouched' } as const;
    expect(of({ evidence: cites('u1-2'), handling: removed }).handling).toEqual(removed);
  });

  it('leaves alone what the role changes nothing for, looks and confirmations and all', () => {
    const confirmed = {
      evidence: cites('u1-1'),
      look: by,
      handling: { state: 'confirmed', by, reason: 'Kuulin.' },
    } as const;
    expect(of({ ...confirmed, evidence: cites('u1-1') })).toMatchObject(confirmed);
    const hand = { origin: 'hand', author: by, evidence: [], verdicts: [] } as const;
    expect(of({ ...hand, evidence: [], verdicts: [] })).toMatchObject(hand);
    // Whatever a check would answer of words that nobody said.
    const own = statement({ origin: 'hand', author: by, evidence: [], look: by });
    const all = recheck(
      note({ statements: [own] }),
      () => fine,
      () => wrong,
    );
    expect(all).toEqual({ note: note({ statements: [own] }), changed: 0 });
  });

  it('leaves alone what is checked as it is heard now already', () => {
    const already = { ...wrong, uncertain: undefined, evidence: cites('u1-2'), look: by };
    const heard = { ...wrong, uncertain: undefined };
    const again = recheck(note({ statements: [statement(already)] }), before, () => heard);
    expect(again.note.statements[0]?.look).toEqual(by);
    expect(again.changed).toBe(0);
  });

  it('keeps a verdict that came from elsewhere than who spoke', () => {
    const lost: Checked['verdicts'][number] = { check: 'support', result: 'not-found', words: [] };
    const one = of({ evidence: cites('u1-2'), verdicts: [lost] });
    expect(one.verdicts).toEqual([lost, wrong.verdicts[1]]);
  });

  it('counts what changed', () => {
    const statements = [statement({ ...fine, id: 'a', evidence: cites('u1-2') }), statement({ ...fine, id: 'b' })];
    expect(recheck(note({ statements }), before, after).changed).toBe(1);
  });
});

describe('a note linked to a newer transcript', () => {
  it('has no statement as it was checked when it was signed whose words only the older one has', () => {
    const checkedAt = '2026-11-23T10:00:00.000Z';
    const recheckLinked = recheckFor({ noteType, checksFor });
    const statements = [statement({ id: 'lost', checkedAt }), statement({ id: 'other', checkedAt })];
    const linked = { note: note({ statements }), linked: new Set<string>(), unlinked: new Set(['lost']) };
    const [lost, other] = recheckLinked(encounterOf('e'), [], linked).statements;
    expect(lost).not.toHaveProperty('checkedAt');
    expect(lost?.verdicts[0]).toEqual({ check: 'support', result: 'not-found', words: [] });
    expect(other?.checkedAt).toBe(checkedAt);
  });
});
