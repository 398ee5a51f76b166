import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { beforeOf, type Decision } from '../../client/words/decision.js';
import { destroyWith } from '../../client/words/destroy.js';
import { destroyWords, endWords, keepWords, ownWords, type RowHead, wordsHere } from '../../client/words/kept-words.js';
import type { KeptText } from '../../client/words/use-kept-text.js';
import { wordsDatabase } from '../../client/words/words-database.js';
import type { EncounterView } from '../../server/domain/view.js';
import { note, statement } from '../support/notes.js';
import { encounterOf } from '../support/store.js';

const elina = { id: 'elina.harju', name: 'Elina Harju' };
let made = 0;
const head = (encounterId: string, over: Partial<RowHead> = {}): RowHead => {
  made += 1;
  return { id: `row-${made}`, owner: elina, encounterId, kind: 'field', place: 'typed', at: made, ...over };
};
const places = async (encounterId: string): Promise<string[]> =>
  (await wordsHere()).filter((row) => row.encounterId === encounterId).map(({ place }) => place);

describe('words on this device', () => {
  it('are readable by nobody who reads the disk, and by their writer alone through the application', async () => {
    const row = head('e-1');
    await keepWords(row, { text: 'Salainen lause.' });
    const stored = await (await wordsDatabase()).get('words', row.id);
    expect(stored?.key.extractable).toBe(false);
    const bytes = new TextDecoder('latin1').decode(stored?.body);
    expect(bytes).not.toContain('Salainen');
    expect(JSON.stringify(await wordsHere())).not.toContain('Salainen');
    expect((await ownWords(elina.id, 'e-1', 'field')).map(({ words }) => words)).toEqual([{ text: 'Salainen lause.' }]);
    expect(await ownWords('camilla.strand', 'e-1', 'field')).toEqual([]);
  });

  it('that cannot be opened any more do not keep the others back', async () => {
    const [lost, found] = [head('e-6'), head('e-6')];
    for (const row of [lost, found]) await keepWords(row, row.id);
    const database = await wordsDatabase();
    const stored = await database.get('words', lost.id);
    if (stored) await database.put('words', { ...stored, iv: new Uint8Array(12) });
    expect((await ownWords(elina.id, 'e-6', 'field')).map(({ words }) => words)).toEqual([found.id]);
  });

  it('end for good: what was being written of them comes too late', async () => {
    const row = head('e-2');
    const writes = [keepWords(row, 'yksi'), keepWords(row, 'kaksi')];
    const end = endWords(row.id);
    writes.push(keepWords(row, 'kolme'));
    await Promise.all([...writes, end]);
    expect(await places('e-2')).toEqual([]);
  });

  it('go with a discarded encounter, whoever’s and whatever they are, and none come after', async () => {
    await keepWords(head('e-3'), 'x');
    await keepWords(head('e-3', { kind: 'decision', place: 'review' }), 'x');
    await destroyWith('e-3', { to: 'discard', body: { reason: 'mistake' } }, undefined);
    await keepWords(head('e-3'), 'x');
    expect(await places('e-3')).toEqual([]);
    await destroyWords('e-3');
  });

  it('that may quote what was recorded go when that was refused', async () => {
    const rows = ['typed', 'edit s1', 'add reason'].map((place) => head('e-4', { place }));
    const decisions = ['typed', 'review'].map((place) => head('e-4', { place, kind: 'decision' }));
    for (const row of [...rows, ...decisions]) await keepWords(row, 'x');
    const informing = { outcome: 'refused', by: 'subject' } as const;
    await destroyWith('e-4', { to: 'inform', body: { informing } }, undefined);
    expect(await places('e-4')).toEqual(['typed', 'typed']);
  });

  it('that rest on what was forgotten go with it, and no others', async () => {
    const before = {
      encounter: encounterOf('e-5'),
      note: note({ statements: [statement({ id: 's1' }), statement({ id: 's2', evidence: [] })] }),
      utterances: [{ id: 'u1-1' }],
    } as EncounterView;
    const edit = (id: string) =>
      ({ to: 'review', body: { command: { do: 'edit', statement: id, text: 'x' } } }) as const;
    const field = (id: string): KeptText => ({ text: 'x', was: 'y', about: id, before: beforeOf(edit(id), before) });
    const decision = (id: string): Decision => ({ id, at: 1, decided: edit(id), before: beforeOf(edit(id), before) });
    for (const id of ['s1', 's2']) {
      await keepWords(head('e-5', { place: `edit ${id}` }), field(id));
      await keepWords(head('e-5', { place: `review ${id}`, kind: 'decision' }), decision(id));
    }
    const after = { ...before, note: note({ statements: [statement({ id: 's2', evidence: [] })] }), utterances: [] };
    const command = { to: 'forget', body: { part: 1, from: 0, to: 10, ground: 'other' } } as const;
    await destroyWith('e-5', command, after);
    expect(await places('e-5')).toEqual(['edit s2', 'review s2']);
  });
});
