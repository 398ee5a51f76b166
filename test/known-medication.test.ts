import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../server/domain/audit.js';
import type { Encounter } from '../server/domain/encounter.js';
import { medicationName } from '../server/domain/medication-name.js';
import type { ContextPart } from '../server/domain/subject-context.js';
import { createKnownMedication } from '../server/known-medication.js';

const encounterOf = (over: Partial<Encounter> = {}) =>
  ({
    id: 'e1',
    register: 'health',
    kind: 'live',
    subject: { id: 's1' },
    professional: { id: 'p1' },
    ...over,
  }) as Encounter;
const partOf = (state: ContextPart['state'], ...texts: string[]): ContextPart => ({
  kind: 'medication',
  state,
  code: null,
  items: texts.map((text) => ({
    text,
    detail: null,
    standing: 'current',
    body: null,
    source: { resource: 'MedicationStatement/x', at: null, by: null },
  })),
  unread: 0,
  more: false,
});

const known = (answer: () => ContextPart | Promise<ContextPart>, auditFails = false) => {
  const audit: AuditEvent[] = [];
  const state = { now: 0, reads: 0 };
  const medication = async () => {
    state.reads += 1;
    return answer();
  };
  const made = createKnownMedication({
    context: { medication, read: async () => [] },
    store: {
      auditRead: async (_actor, _encounter, event) => {
        if (auditFails) throw new Error('no row');
        audit.push(event);
      },
    },
    now: () => state.now,
  });
  return { ...made, state, audit };
};

describe('names of a subject’s own medicines', () => {
  it('are the names alone, each once, and that they were read is in the audit', async () => {
    const it = known(() => partOf('read', 'Marevan forte 5 mg', 'Ramipriili 5 mg', 'Ramipriili 2.5 mg', '10 %', ''));
    expect(await it.load(encounterOf())).toEqual(['Marevan forte', 'Ramipriili']);
    expect(it.names({ id: 'e1' })).toEqual(['Marevan forte', 'Ramipriili']);
    expect(it.audit).toEqual([{ type: 'context-read', purpose: 'names', parts: ['medication'], failed: [] }]);
  });

  it('are believed for minutes, of their own visit alone', async () => {
    const it = known(() => partOf('read', 'Ramipriili'));
    await Promise.all([it.load(encounterOf()), it.load(encounterOf())]);
    expect(it.state.reads).toBe(1);
    expect(it.names({ id: 'e2' })).toEqual([]);
    it.state.now = 600_000;
    expect(it.names({ id: 'e1' })).toEqual([]);
    await it.load(encounterOf());
    expect(it.state.reads).toBe(2);
  });

  it('are none where they cannot be had, which holds nothing up and is not asked for at every word', async () => {
    const failed = known(() => partOf('failed'));
    expect(await failed.load(encounterOf())).toEqual([]);
    failed.state.now = 59_000;
    await failed.load(encounterOf());
    expect(failed.state.reads).toBe(1);
    failed.state.now = 60_000;
    await failed.load(encounterOf());
    expect(failed.state.reads).toBe(2);
    const thrown = known(() => Promise.reject(new Error('away')));
    expect(await thrown.load(encounterOf())).toEqual([]);
  });

  it('are not used where it could not be written that they were read', async () => {
    const it = known(() => partOf('read', 'Ramipriili'), true);
    expect(await it.load(encounterOf())).toEqual([]);
  });

  it('are read neither across registers nor for a sample', async () => {
    const it = known(() => partOf('read', 'Ramipriili'));
    expect(await it.load(encounterOf({ register: 'social' }))).toEqual([]);
    expect(await it.load(encounterOf({ kind: 'sample' }))).toEqual([]);
    expect(it.state.reads).toBe(0);
  });

  it.each([
    ['Marevan forte 5 mg tabletti', 'Marevan forte'],
    ['Amoksisilliini/klavulaanihappo 875/125 mg', 'Amoksisilliini/klavulaanihappo'],
    ['Metformin, filmdragerad tablett', 'Metformin'],
    ['B12', null],
    ['5 mg', null],
  ])('%s is called %s', (text, name) => expect(medicationName(text)).toBe(name));
});
