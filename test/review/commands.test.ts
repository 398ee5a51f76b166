import { describe, expect, it } from 'vitest';
import { isOpen, type Note, statementState } from '../../server/domain/note.js';
import type { NoteType } from '../../server/domain/note-type.js';
import { LuonnosError } from '../../server/errors.js';
import { type ReviewContext, review } from '../../server/review/commands.js';
import { by, note, statement } from '../support/notes.js';

const title = { fi: 'Otsikko', sv: 'Rubrik', en: 'Heading' };
const spokenAs = { fi: [], sv: [], en: [] };
const section = (code: string) => ({
  code,
  title,
  belongs: title,
  spokenAs,
  documentedOnly: true as const,
  targetWords: 50,
});
const noteType: NoteType = {
  code: 'doctor-visit',
  version: 1,
  title,
  professions: ['doctor'],
  register: 'health',
  subjectWord: 'patient',
  sections: [section('reason'), section('plan')],
};
/** A check that finds every statement naming 160 contradicted, and takes every other as supported and of high risk. */
const context: ReviewContext = {
  by,
  noteType,
  utterances: [
    {
      id: 'u1-1',
      source: 'utterance',
      partId: 1,
      speaker: 'spk1',
      role: 'subject',
      startMs: 0,
      endMs: 900,
      text: 'Särkee.',
      confidence: null,
      language: 'fi',
    },
  ],
  newId: () => 'new',
  byHand: () => ({ highRisk: false }),
  check: ({ text }) => ({
    verdicts: [{ check: 'numbers', result: text.includes('160') ? 'contradicted' : 'supported', words: [] }],
    classes: ['number'],
    highRisk: true,
  }),
};
const first = (it: Note) => {
  const [found] = it.statements;
  if (!found) throw new Error('The statement is gone.');
  return found;
};
const looked = note({ statements: [statement({ highRisk: true, look: by })] });
const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'ok';
  } catch (error) {
    return error instanceof LuonnosError ? error.code : 'other';
  }
};

describe('reviewing a statement', () => {
  it('keeps its evidence through an edit, checks it again and takes the look away', () => {
    const edited = first(review(looked, { do: 'edit', statement: 's1', text: 'RR 160.' }, context).note);
    expect(edited.evidence).toEqual(statement().evidence);
    expect(statementState(edited)).toBe('check');
    expect(edited.look).toBeNull();
    expect(edited.handling).toMatchObject({ state: 'edited', draftText: 'Päänsärkyä kolme viikkoa.' });
  });

  it('is never written over by an edit that began with other words', () => {
    const other = review(looked, { do: 'edit', statement: 's1', text: 'Toinen.' }, context).note;
    const late = { do: 'edit', statement: 's1', text: 'Myöhäinen.', was: 'Päänsärkyä kolme viikkoa.' } as const;
    expect(codeOf(() => review(other, late, context))).toBe('encounter.conflict');
    expect(codeOf(() => review(looked, late, context))).toBe('ok');
    // An answer that was lost: the same edit again makes nothing worse.
    expect(codeOf(() => review(other, { ...late, text: 'Toinen.' }, context))).toBe('ok');
  });

  it('remembers the draft’s words through several edits', () => {
    const once = review(looked, { do: 'edit', statement: 's1', text: 'Yksi.' }, context).note;
    const twice = review(once, { do: 'edit', statement: 's1', text: 'Kaksi.' }, context).note;
    expect(first(twice).handling).toMatchObject({ draftText: 'Päänsärkyä kolme viikkoa.' });
  });

  it('takes an edit that changes nothing as no edit', () => {
    const same = review(looked, { do: 'edit', statement: 's1', text: 'Päänsärkyä kolme viikkoa.' }, context).note;
    expect(same).toEqual(looked);
  });

  it('confirms a flagged statement with a reason, and an edit takes the confirmation away', () => {
    const flagged = note({
      statements: [statement({ verdicts: [{ check: 'support', result: 'not-found', words: [] }] })],
    });
    const confirmed = review(flagged, { do: 'confirm', statement: 's1', reason: 'Näin itse.' }, context).note;
    expect(statementState(first(confirmed))).toBe('confirmed');
    expect(isOpen(first(confirmed))).toBe(false);
    const edited = review(confirmed, { do: 'edit', statement: 's1', text: 'RR 160.' }, context).note;
    expect(statementState(first(edited))).toBe('check');
  });

  it('brings a removed statement back checked anew and not looked at', () => {
    const removed = review(looked, { do: 'remove', statement: 's1' }, context).note;
    expect(statementState(first(removed))).toBe('removed');
    const back = review(removed, { do: 'restore', statement: 's1' }, context).note;
    expect(statementState(first(back))).toBe('look');
  });

  it('takes look and confirmation from one’s own words when they are edited, and looks them through again', () => {
    const byHand: ReviewContext['byHand'] = (text) => ({ highRisk: text.includes('Rantatie'), contacts: [text] });
    const own = { ...context, byHand };
    const added = review(note(), { do: 'add', section: 'plan', text: 'Posti: Rantatie 4.', after: null }, own).note;
    expect(first(added)).toMatchObject({ highRisk: true, contacts: ['Posti: Rantatie 4.'] });
    const confirmed = review(added, { do: 'confirm', statement: 'new', reason: 'Kysyin.' }, own).note;
    expect(first(confirmed)).toMatchObject({ look: by, handling: { state: 'confirmed' } });
    const edited = review(confirmed, { do: 'edit', statement: 'new', text: 'Posti: Rantatie 6.' }, own).note;
    const untouched = { look: null, handling: { state: 'untouched' } };
    expect(first(edited)).toMatchObject({ ...untouched, highRisk: true, contacts: ['Posti: Rantatie 6.'] });
    const without = review(edited, { do: 'edit', statement: 'new', text: 'Posti kotiin.' }, own).note;
    expect(first(without).highRisk).toBe(false);
  });

  it('is no longer as it was checked when it was first signed, once it is edited', () => {
    const signed = note({ statements: [statement({ checkedAt: by.at })] });
    const edit = { do: 'edit', statement: 's1' } as const;
    expect(first(review(signed, { ...edit, text: 'RR 160.' }, context).note)).not.toHaveProperty('checkedAt');
    expect(first(review(signed, { ...edit, text: statement().text }, context).note).checkedAt).toBe(by.at);
  });

  it('says of an edit what it changed of the draft, not of the edit before', () => {
    const once = review(looked, { do: 'edit', statement: 's1', text: 'RR 160.' }, context).note;
    const twice = review(once, { do: 'edit', statement: 's1', text: 'RR 160 levossa.' }, context).note;
    expect(first(twice).handling).toMatchObject({ changed: ['numbers'] });
    const back = review(twice, { do: 'edit', statement: 's1', text: 'Päätä särkee.' }, context).note;
    expect(first(back).handling).not.toHaveProperty('changed');
  });

  it('is removed once, and brought back only when it is removed', () => {
    const edited = review(looked, { do: 'edit', statement: 's1', text: 'Oma.' }, context).note;
    const once = review(edited, { do: 'remove', statement: 's1' }, context).note;
    expect(review(once, { do: 'remove', statement: 's1' }, context).note).toEqual(once);
    expect(review(looked, { do: 'restore', statement: 's1' }, context).note).toEqual(looked);
  });

  it('is checked when it comes back, as what was said then is heard now', () => {
    const removed = review(looked, { do: 'remove', statement: 's1' }, context).note;
    const doubt: ReviewContext['check'] = () => ({
      verdicts: [{ check: 'speaker', result: 'contradicted', words: [] }],
      classes: [],
      highRisk: false,
    });
    const back = review(removed, { do: 'restore', statement: 's1' }, { ...context, check: doubt }).note;
    expect(statementState(first(back))).toBe('check');
  });

  it('adds by hand with an author and without evidence, in its place', () => {
    const { note: added, audit } = review(
      looked,
      { do: 'add', section: 'plan', text: 'Kontrolli.', after: null },
      context,
    );
    expect(added.statements[1]).toMatchObject({ origin: 'hand', author: by, evidence: [], section: 'plan' });
    expect(audit).toEqual({ type: 'statement-added', statement: 'new', origin: 'hand' });
    const above = review(looked, { do: 'add', section: 'reason', text: 'Heti perään.', after: 's1' }, context).note;
    expect(above.statements.map(({ id }) => id)).toEqual(['s1', 'new']);
  });

  it('adds what was said with the utterance as its evidence', () => {
    const before = note({
      omissions: [
        { utteranceId: 'u1-1', text: 'Särkee.', section: 'reason', classes: [], highRisk: false, fate: 'open' },
      ],
    });
    const after = review(before, { do: 'add-omission', utterance: 'u1-1', section: 'plan' }, context).note;
    expect(first(after)).toMatchObject({ origin: 'omission', text: 'Särkee.', evidence: [{ id: 'u1-1' }] });
    // It is checked like any other, and asks for a look of its own.
    expect(statementState(first(after))).toBe('look');
    expect(first(after).verdicts).toHaveLength(1);
    expect(after.omissions[0]?.fate).toBe('added');
    const leave = { do: 'leave-out', utterance: 'u1-1' } as const;
    expect(review(after, leave, context).note.omissions[0]?.fate).toBe('added');
    expect(review(before, { do: 'leave-out', utterance: 'u1-1' }, context).note.omissions[0]?.fate).toBe('left-out');
  });

  it('adds the one sentence of an utterance that its entry is of, and leaves the other listed', () => {
    const entry = (text: string): Note['omissions'][number] => ({
      utteranceId: 'u1-1',
      text,
      evidence: [{ source: 'utterance', id: 'u1-1', quote: text, language: 'fi' }],
      section: 'reason',
      classes: [],
      highRisk: false,
      fate: 'open',
    });
    const before = note({ omissions: [entry('Särkee.'), entry('Vasemmalla.')] });
    const about = { utterance: 'u1-1', text: 'Vasemmalla.' };
    const after = review(before, { do: 'add-omission', section: 'plan', ...about }, context).note;
    expect(first(after)).toMatchObject({ text: 'Vasemmalla.', evidence: [{ id: 'u1-1', quote: 'Vasemmalla.' }] });
    expect(after.omissions.map(({ fate }) => fate)).toEqual(['open', 'added']);
    const left = review(before, { do: 'leave-out', ...about }, context).note;
    expect(left.omissions.map(({ fate }) => fate)).toEqual(['open', 'left-out']);
    const gone = { do: 'add-omission' as const, section: 'plan', utterance: 'u1-1', text: 'Oikealla.' };
    expect(codeOf(() => review(before, gone, context))).toBe('request.not-found');
  });

  it('refuses what is not there', () => {
    const nobody = { statement: 'nobody' };
    expect(codeOf(() => review(looked, { do: 'look', ...nobody }, context))).toBe('request.not-found');
    expect(codeOf(() => review(looked, { do: 'add', section: 'x', text: 'y', after: null }, context))).toBe(
      'request.invalid',
    );
    expect(codeOf(() => review(looked, { do: 'add', section: 'plan', text: 'y', after: 'z' }, context))).toBe(
      'request.not-found',
    );
    expect(codeOf(() => review(looked, { do: 'add-omission', utterance: 'z', section: 'plan' }, context))).toBe(
      'request.not-found',
    );
  });
});
