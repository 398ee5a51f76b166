import type { TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import { checkedAgain } from '../../client/review/again.js';
import { countChanges, noteChanges } from '../../client/review/changes.js';
import { createLedger } from '../../client/review/ledger.js';
import { noteLength, sectionLength } from '../../client/review/length.js';
import { findIn, foundPieces } from '../../client/review/search.js';
import { groupBySection, openStatements } from '../../client/review/sections.js';
import { diffText } from '../../client/review/text-diff.js';
import { goalAfter } from '../../client/review/use-walk.js';
import type { Handling, Note, Statement } from '../../server/domain/note.js';
import { plainText } from '../../server/domain/plain-text.js';
import { countWords, fastestReviewMs, fastSignOff } from '../../server/domain/sign-pace.js';
import type { EncounterView } from '../../server/domain/view.js';
import { by, note, statement } from '../support/notes.js';

const edited = (draftText: string, over: Partial<Handling & { state: 'edited' }> = {}): Handling => ({
  state: 'edited',
  by,
  draftText,
  ...over,
});
const kinds = (pieces: readonly { kind: string; text: string }[], kind: string): string[] =>
  pieces.filter((piece) => piece.kind === kind).map(({ text }) => text);

describe('what was opened in a review', () => {
  it('is counted while it is in sight or played, and told with the command on its statement', () => {
    const ledger = createLedger(0);
    ledger.show('a', 1_000);
    ledger.play('a', 2_000);
    ledger.play(null, 4_500);
    expect(ledger.openedMs('a', 5_000)).toBe(4_000);
    const told = ledger.take('a', 5_000);
    expect(told.opened).toEqual([
      { statement: 'a', how: 'shown', ms: 4_000 },
      { statement: 'a', how: 'played', ms: 2_500 },
    ]);
    expect(ledger.take('a', 5_000).opened).toEqual([]);
    expect(ledger.take('a', 6_000).opened).toEqual([{ statement: 'a', how: 'shown', ms: 1_000 }]);
  });

  it('waits, while it is in sight, for the command on its own statement; others are told along', () => {
    const ledger = createLedger(0);
    ledger.show('a', 0);
    ledger.show('b', 900);
    expect(ledger.take('c', 1_500).opened).toEqual([{ statement: 'a', how: 'shown', ms: 900 }]);
    expect(ledger.take('b', 1_600).opened).toEqual([{ statement: 'b', how: 'shown', ms: 700 }]);
  });

  it('counts the way it was opened longest, and tells no more at a time than the server takes', () => {
    const ledger = createLedger(0);
    ledger.play('a', 0);
    expect(ledger.openedMs('a', 900)).toBe(900);
    ledger.play(null, 900);
    for (let i = 0; i < 600; i += 1) ledger.show(`s${i}`, 1_000 + i * 500);
    expect(ledger.take(null, 1_000 + 600 * 500).opened).toHaveLength(500);
  });

  it('is all told on leaving, but not what flashed by; and told later where it could not be', () => {
    const ledger = createLedger(0);
    ledger.show('a', 0);
    ledger.show('b', 399);
    const told = ledger.take(null, 1_399);
    expect(told).toEqual({ opened: [{ statement: 'b', how: 'shown', ms: 1_000 }], activeMs: 1_399 });
    ledger.giveBack(told);
    expect(ledger.take(null, 1_399)).toEqual(told);
  });

  it('takes nobody to be there who gave no sign for a minute, or whose page was out of sight', () => {
    const ledger = createLedger(0);
    ledger.touch(10_000);
    expect(ledger.activeMs(10_000)).toBe(10_000);
    ledger.touch(600_000);
    expect(ledger.activeMs(600_000)).toBe(70_000);
    ledger.show('a', 600_000);
    ledger.away(601_000);
    expect(ledger.activeMs(900_000)).toBe(71_000);
    ledger.back(900_000);
    expect(ledger.openedMs('a', 901_000)).toBe(1_000);
    expect(ledger.activeMs(902_000)).toBe(73_000);
  });
});

describe('the pace of a review', () => {
  it('is told as too fast only below what the fastest reader and the looks need', () => {
    expect(fastestReviewMs({ words: 60, statements: 5 })).toBe(13_500);
    expect(fastSignOff({ words: 60, statements: 5, activeMs: 13_499 })).toBe(true);
    expect(fastSignOff({ words: 60, statements: 5, activeMs: 13_500 })).toBe(false);
    expect(countWords(' yksi\n kaksi\tkolme ')).toBe(3);
  });
});

describe('the difference from the draft', () => {
  it('keeps a number and its unit whole, whatever unit it is', () => {
    const changes: [string, string, string, string][] = [
      ['Ramipriili 5 mg aamuin.', 'Ramipriili 2,5 mg aamuin.', '5 mg', '2,5 mg'],
      ['RR 160/90 mmHg kotona.', 'RR 150/90 mmHg kotona.', '160/90 mmHg', '150/90 mmHg'],
      ['Insuliini 12 ky illalla.', 'Insuliini 1,2 ky illalla.', '12 ky', '1,2 ky'],
      ['CRP 15 mg/l tänään.', 'CRP 150 mg/l tänään.', '15 mg/l', '150 mg/l'],
      ['Annos 5 mg.', 'Annos 5 ml.', '5 mg', '5 ml'],
      ['Lämpö 38,2 °C.', 'Lämpö 37,2 °C.', '38,2 °C', '37,2 °C'],
      ['Kalium 4.1 mmol/l.', 'Kalium 4.7 mmol/l.', '4.1 mmol/l', '4.7 mmol/l'],
    ];
    for (const [before, after, was, is] of changes) {
      const pieces = diffText(before, after);
      expect([kinds(pieces, 'removed'), kinds(pieces, 'added')]).toEqual([[was], [is]]);
    }
  });

  it('loses nothing of any text, and long ones do not keep the screen waiting', () => {
    const texts = [
      '',
      'a',
      '🤕🏽 kipu 5 mg',
      'أحمد قال',
      'x'.repeat(50_000),
      'yksi kaksi '.repeat(4_000),
      'kaksi yksi 7 '.repeat(3_500),
    ];
    const begun = performance.now();
    for (const before of texts)
      for (const after of texts) {
        const pieces = diffText(before, after);
        const without = (kind: string): string =>
          pieces
            .filter((one) => one.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it('tells of the whole note what was corrected, removed and added, and leaves out what came and went', () => {
    const it_ = note({
      statements: [
        statement({ id: 'same' }),
        statement({ id: 'edited', text: 'RR 150.', handling: edited('RR 160.') }),
        statement({
          id: 'confirmed',
          text: 'RR 150.',
          handling: { state: 'confirmed', by, reason: 'r', draftText: 'RR 160.' },
        }),
        statement({
          id: 'removed',
          text: 'RR 150.',
          handling: { state: 'removed', by, before: 'edited', draftText: 'RR 160.' },
        }),
        statement({ id: 'hand', origin: 'hand', evidence: [] }),
        statement({ id: 'omission', origin: 'omission' }),
        statement({ id: 'reworded', origin: 'omission', text: 'RR 150.', handling: edited('RR 160.') }),
        statement({ id: 'gone', origin: 'hand', handling: { state: 'removed', by, before: 'untouched' } }),
      ],
    });
    const sections = noteChanges(it_, undefined);
    expect(countChanges(sections)).toEqual({ same: 1, edited: 2, removed: 1, added: 3 });
    const of = (id: string) => sections[0]?.changes.find((change) => change.statement.id === id)?.pieces ?? [];
    expect(kinds(of('confirmed'), 'removed')).toEqual(['160']);
    expect(kinds(of('removed'), 'removed')).toEqual(['RR 160.']);
    expect(kinds(of('reworded'), 'removed')).toEqual(['160']);
    expect(of('gone')).toEqual([]);
  });
});

describe('an edit that changed a number, drug, side or denial', () => {
  const words: Record<string, string> = { 'again.checked': 'Again: {{answers}}.' };
  const t = ((key: string, values: Record<string, string> = {}) =>
    Object.entries(values).reduce(
      (all, [name, value]) => all.replace(`{{${name}}}`, value),
      words[key] ?? `${key}(${values.what ?? ''})`,
    )) as unknown as TFunction;

  it('says what its check answers now', () => {
    const it_ = statement({
      handling: edited('x', { changed: ['numbers', 'side', 'negation'] }),
      verdicts: [
        { check: 'numbers', result: 'contradicted', words: [] },
        { check: 'side', result: 'supported', words: [] },
      ],
    });
    expect(checkedAgain(it_, t)).toBe(
      'Again: again.differs(again.what.numbers()), again.found(again.what.side()), again.gone(again.what.negation()).',
    );
    expect(checkedAgain(statement({ handling: edited('x') }), t)).toBe('');
    expect(checkedAgain(statement(), t)).toBe('');
  });
});

describe('the walk through what is open', () => {
  const bad = (severity: 'high' | 'normal', check: 'support' | 'numbers' = 'numbers'): Partial<Statement> => ({
    verdicts: [{ check, result: 'not-found', words: [], severity }],
  });
  const look: Partial<Statement> = { highRisk: true };
  const it_ = (statements: Statement[]): Note => note({ statements });
  const view = (statements: Statement[]): EncounterView => ({ note: it_(statements) }) as unknown as EncounterView;

  it('meets the most severe first, and among equals what can hurt', () => {
    const statements = [
      statement({ id: 'look', ...look }),
      statement({ id: 'check', ...bad('normal') }),
      statement({ id: 'check-high', ...bad('high') }),
      statement({ id: 'unsupported', ...bad('normal', 'support') }),
      statement({ id: 'unsupported-high', ...bad('normal', 'support'), highRisk: true }),
    ];
    expect(openStatements(it_(statements), undefined).map(({ id }) => id)).toEqual([
      'unsupported-high',
      'unsupported',
      'check-high',
      'check',
      'look',
    ]);
  });

  it('goes on by itself once an item is resolved, and stays where it is not', () => {
    const [a, b] = [statement({ id: 'a', ...look }), statement({ id: 'b', ...look })];
    const looked = { ...a, look: by };
    expect(goalAfter({ do: 'look', statement: 'a' }, view([a, b]), view([looked, b]), undefined)).toEqual({
      statement: 'b',
    });
    expect(goalAfter({ do: 'look', statement: 'a' }, view([a]), view([looked]), undefined)).toBe('sign');
    expect(goalAfter({ do: 'edit', statement: 'a', text: 'x' }, view([a, b]), view([a, b]), undefined)).toEqual({
      statement: 'a',
    });
    expect(goalAfter({ do: 'remove', statement: 'a' }, view([looked, b]), view([looked, b]), undefined)).toEqual({
      statement: 'a',
    });
    expect(goalAfter({ do: 'leave-out', utterance: 'u' }, view([a]), view([a]), undefined)).toBeNull();
  });
});

describe('searching the conversation', () => {
  it('finds words whatever their capitals, in order, and marks each', () => {
    const said = [
      { id: '1', text: 'Ramipriili aamuisin' },
      { id: '2', text: 'Ei muuta' },
      { id: '3', text: 'RAMIPRIILIA, ramipriilia' },
    ];
    expect(findIn(said, ' ramipriili ')).toEqual(['1', '3']);
    expect(findIn(said, '  ')).toEqual([]);
    expect(foundPieces('RAMIPRIILIA, ramipriilia', 'ramipriili').filter(({ found }) => found)).toHaveLength(2);
    expect(foundPieces('a.b', '.').map(({ text }) => text)).toEqual(['a', '.', 'b']);
    // Small letters of it are longer: marked would be another place.
    expect(foundPieces('İİ ja i', 'i')).toEqual([{ text: 'İİ ja i', found: false }]);
  });
});

describe('length against target', () => {
  it('counts the words that stand, by section and of the sections that say something', () => {
    const three = { fi: 'x', sv: 'y', en: 'z' };
    const section = (code: string, targetWords: number) => ({
      code,
      title: three,
      belongs: three,
      spokenAs: { fi: [], sv: [], en: [] },
      documentedOnly: true as const,
      targetWords,
    });
    const noteType = { sections: [section('reason', 20), section('plan', 60), section('status', 90)] } as never;
    const removed: Handling = { state: 'removed', by, before: 'untouched' };
    const groups = groupBySection(
      [
        statement({ text: 'Kolme sanaa tässä.' }),
        statement({ id: 'p', section: 'plan', text: 'Kaksi sanaa.' }),
        statement({ id: 'r', section: 'plan', text: 'Poissa.', handling: removed }),
      ],
      noteType,
    );
    expect(groups.map(sectionLength)).toEqual([
      { words: 3, target: 20 },
      { words: 2, target: 60 },
    ]);
    expect(noteLength(groups)).toEqual({ words: 5, target: 80 });
  });
});

describe('words that are typed or pasted', () => {
  it('keep every letter and lose what is no text', () => {
    expect(plainText('a\r\nb\rc\u2028d\u000be')).toBe('a\nb\nc\nd\ne');
    expect(plainText('\u0000a\u0007\u001b[31m\u009f\tb\ufffe')).toBe('a[31m\tb');
    expect(plainText('👩🏽‍⚕️ \u202Eabc مرحبا <b>x</b>')).toBe('👩🏽‍⚕️ \u202Eabc مرحبا <b>x</b>');
    expect(plainText('\ud83d puoli \udc00')).toBe('puoli');
  });
});
