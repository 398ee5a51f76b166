import { describe, expect, it } from 'vitest';
import type { Evidence, Omission, Statement } from '../../server/domain/note.js';
import { withoutForgotten } from '../../server/store/forget-notes.js';
import { by, note, statement } from '../support/notes.js';

const cites = (...ids: string[]): Evidence[] =>
  ids.map((id) => ({ source: 'utterance', id, quote: `sanat ${id}`, language: 'fi' }));
const gone = {
  ids: new Set(['u1-2']),
  left: 'mulla on ollut päänsärkyä.',
  words: 'onko potilaalla raivotautia? 38 astetta.',
};

describe('a note of which words were forgotten', () => {
  const ids = (statements: readonly Statement[]) =>
    withoutForgotten(note({ statements: [...statements] }), gone).statements.map(({ id }) => id);

  it('loses what rests on them alone or in part, whatever people did with it', () => {
    const statements = [
      statement({ id: 'kept', evidence: cites('u1-1') }),
      statement({ id: 'part', evidence: cites('u1-1', 'u1-2') }),
      statement({ id: 'edited', evidence: cites('u1-2'), handling: { state: 'edited', by, draftText: 'Ennen.' } }),
      statement({ id: 'confirmed', evidence: cites('u1-2'), handling: { state: 'confirmed', by, reason: 'Kuulin.' } }),
      statement({ id: 'removed', evidence: cites('u1-2'), handling: { state: 'removed', by, before: 'untouched' } }),
      statement({ id: 'omission', origin: 'omission', author: by, evidence: cites('u1-2') }),
    ];
    expect(ids(statements)).toEqual(['kept']);
  });

  it('keeps nothing to be undone, which would hold the words', () => {
    const stood = { statement: statement({ evidence: cites('u1-2') }), after: null };
    const step = { id: 'x', by: by.id, did: 'remove' as const, statement: { before: stood, after: null } };
    const before = note({ steps: [{ ...step, omission: null, undone: false }] });
    expect(JSON.stringify(withoutForgotten(before, gone))).not.toContain('sanat u1-2');
  });

  it('loses what is worded from them without citing them, and keeps what is said elsewhere as well', () => {
    const statements = [
      statement({ id: 'worded', text: 'Potilaalla on raivotauti.', evidence: cites('u1-1') }),
      statement({ id: 'number', text: 'Mitattu 38.', evidence: cites('u1-1') }),
      statement({ id: 'own', text: 'Potilaalla on päänsärkyä.', evidence: cites('u1-1') }),
      statement({ id: 'hand', text: 'Raivotauti mainittu.', origin: 'hand', author: by, evidence: [] }),
    ];
    expect(ids(statements)).toEqual(['own', 'hand']);
  });

  it('keeps what the professional wrote by hand', () => {
    expect(ids([statement({ id: 'hand', origin: 'hand', author: by, evidence: [] })])).toEqual(['hand']);
    const typed: Evidence[] = [{ source: 'typed', id: 't-1', quote: 'kirjoitettu', language: 'fi' }];
    expect(ids([statement({ id: 'typed', evidence: typed })])).toEqual(['typed']);
  });

  it('is drafted again from the other words that a lost statement rested on, unless a person had removed it', () => {
    const before = note({
      drafted: ['u1-1', 'u1-2', 'u1-3', 'u1-4'],
      statements: [
        statement({ id: 'lost', evidence: cites('u1-2', 'u1-3') }),
        statement({ id: 'stays', evidence: cites('u1-1') }),
        statement({ id: 'lost-too', evidence: cites('u1-1', 'u1-2') }),
        statement({
          id: 'removed',
          evidence: cites('u1-2', 'u1-4'),
          handling: { state: 'removed', by, before: 'untouched' },
        }),
      ],
    });
    expect(withoutForgotten(before, gone).drafted).toEqual(['u1-1', 'u1-4']);
  });

  it('shows no word of a check that nothing left contains', () => {
    const checked = statement({
      text: 'Lääke vaihdettu.',
      evidence: cites('u1-1'),
      verdicts: [
        { check: 'medication', result: 'not-found', words: ['ramipriili', 'Lääke', 'Päänsärkyä', 'sanat u1-1'] },
      ],
    });
    const [left] = withoutForgotten(note({ statements: [checked] }), gone).statements;
    expect(left?.verdicts[0]?.words).toEqual(['Lääke', 'Päänsärkyä', 'sanat u1-1']);
  });

  it('lists no answer together with a question that was forgotten', () => {
    const omission = (utteranceId: string, text: string): Omission => ({
      utteranceId,
      text,
      section: 'plan',
      classes: [],
      highRisk: false,
      fate: 'left-out',
    });
    const before = note({
      omissions: [
        omission('u1-3', 'Onko raskausviikkoja jo kymmenen? – Joo.'),
        omission('u1-4', 'Mulla on ollut päänsärkyä. – Joo.'),
        omission('u1-5', 'Mulla on ollut päänsärkyä.'),
        omission('u1-2', 'Mulla on ollut päänsärkyä.'),
      ],
    });
    expect(withoutForgotten(before, gone).omissions.map(({ utteranceId }) => utteranceId)).toEqual(['u1-4', 'u1-5']);
    const resting = { ...omission('u1-5', 'Joo.'), evidence: cites('u1-2', 'u1-5') };
    expect(withoutForgotten(note({ omissions: [resting] }), gone).omissions).toEqual([]);
  });
});
