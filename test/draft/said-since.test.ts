import { describe, expect, it } from 'vitest';
import { checksFor } from '../../server/checks.js';
import type { Statement } from '../../server/domain/note.js';
import { applyChanges } from '../../server/draft/apply-changes.js';
import { by, note, statement } from '../support/notes.js';
import { noteType, talk } from './spoken.js';

const utterances = talk(
  'fi',
  ['professional', 'Aloitetaan sulle ramipriili, viisi milligrammaa.'],
  ['subject', 'Mulla on ollut yskää kaksi viikkoa.'],
  ['professional', 'Otetaan myös verikokeet tänään.'],
  ['professional', 'Korjaan, kymmenen milligrammaa.'],
);
const subject = { id: 'aino', name: 'Aino Mallikas', birthDate: '1952-03-14' };
const encounter = { subject, spokenLanguage: 'fi', noteLanguage: 'fi', createdAt: '2026-11-10T10:00:00.000Z' } as const;
const type = noteType('doctor-visit');
const checks = (upTo: number) =>
  checksFor(encounter as Parameters<typeof checksFor>[0], type, utterances.slice(0, upTo));

const citing = (id: string, text: string, at: number, more: Partial<Statement> = {}): Statement => {
  const said = utterances[at];
  const evidence = said
    ? [{ source: 'utterance' as const, id: said.id, quote: said.text, language: 'fi' as const }]
    : [];
  const drafted = { section: 'plan', text, evidence };
  return statement({ id, ...drafted, ...checks(3).check(drafted), look: by, ...more });
};
const dose = 'Aloitetaan ramipriili 5 mg.';
const numbersOf = (one: Statement | undefined) => one?.verdicts.find(({ check }) => check === 'numbers')?.result;

const later = (statements: Statement[]) =>
  applyChanges(
    note({ statements, drafted: utterances.slice(0, 3).map(({ id }) => id) }),
    {
      add: [],
      replace: [],
      withdraw: [],
      making: {
        drafter: 'openai',
        model: 'm',
        promptId: null,
        promptHash: null,
        inputTokens: 0,
        outputTokens: 0,
        calls: 1,
        ms: 1,
      },
    },
    {
      noteType: 'doctor-visit',
      language: 'fi',
      section: null,
      utterances: utterances.slice(3),
      checks: checks(4),
      newId: () => 'new',
      at: '2026-11-10T10:30:00.000Z',
    },
  ).note.statements;

describe('what was drafted before more was said', () => {
  it('is flagged once its value was taken back, and the look at it is gone, also where the model leaves it as it is', () => {
    const before = citing('a', dose, 0);
    expect(numbersOf(before)).toBe('supported');
    const [after] = later([before]);
    expect(numbersOf(after)).toBe('contradicted');
    expect(after).toMatchObject({ text: dose, look: null });
  });

  it('keeps a human’s words, and is flagged all the same', () => {
    const edited = citing('a', dose, 0, { handling: { state: 'edited', by, draftText: 'Ramipriili.' } });
    const [after] = later([edited]);
    expect(after).toMatchObject({ text: dose, handling: edited.handling, look: null });
    expect(numbersOf(after)).toBe('contradicted');
  });

  it('is left alone, look and all, where nothing said since touches it', () => {
    const other = citing('b', 'Yskää kaksi viikkoa.', 1);
    expect(later([citing('a', dose, 0), other])[1]).toBe(other);
  });
});

describe('the day of the visit', () => {
  it('is the one in Finland, also late in the evening of another time zone', () => {
    const said = talk('fi', ['professional', 'Verikokeet otetaan huomenna.']);
    const at = (createdAt: string) =>
      checksFor({ ...encounter, createdAt } as Parameters<typeof checksFor>[0], type, said);
    const evidence = [{ source: 'utterance' as const, id: 'u1', quote: 'huomenna', language: 'fi' as const }];
    const drafted = { section: 'plan', text: 'Verikokeet 11.11.2026.', evidence };
    const dates = (createdAt: string) =>
      at(createdAt)
        .check(drafted)
        .verdicts.find(({ check }) => check === 'dates')?.result;
    expect(dates('2026-11-09T23:30:00.000Z')).toBe('supported');
    expect(dates('2026-11-10T23:30:00.000Z')).not.toBe('supported');
  });
});
