import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FiledDocument } from '../../server/domain/record.js';
import type { EncounterView } from '../../server/domain/view.js';
import { codeOf, eventually, type SignedIn } from '../support/professional.js';
import { recordTruth } from '../support/record-truth.js';
import type { TestServer } from '../support/server.js';
import { type ServerBehind, startServerBehind } from '../support/server-behind.js';
import { startUnconditionalRecord } from '../support/unconditional-record.js';

const Rows = z.object({ rows: z.array(z.object({ encounter: z.object({ id: z.string() }), nextAction: z.string() })) });
const filingOf = (view: EncounterView) => view.activities.find(({ kind }) => kind === 'file');

describe('what only a person can decide about a note and its document', () => {
  let behind: ServerBehind<Awaited<ReturnType<typeof startUnconditionalRecord>>>;
  let demo: (typeof behind)['record'];
  let record: (typeof behind)['between'];
  let truth: ReturnType<typeof recordTruth>;
  let server: TestServer;
  let doctor: SignedIn;

  beforeAll(async () => {
    // It takes a note twice, cannot search by identifier and keeps none.
    const start = (target: string) => startUnconditionalRecord(target, { dropsIdentifiers: true });
    behind = await startServerBehind(start, { LUONNOS_FHIR_TIMEOUT_MS: '600' });
    ({ record: demo, between: record, server, doctor } = behind);
    truth = recordTruth(demo.baseUrl);
  });
  afterAll(() => behind.close());
  beforeEach(() => {
    record.setWeather(() => 'fair');
    record.refuseWith(null);
  });

  const until = (id: string, fits: (view: EncounterView) => boolean) => eventually(() => doctor.view(id), fits, 25_000);
  const isFiled = (id: string) => until(id, (view) => view.encounter.state === 'filed');
  const isStopped = (id: string) => until(id, (view) => filingOf(view)?.state === 'failed');
  /** A visit whose words are its own. */
  const drafted = (words: string) =>
    doctor.drafted(`Potilaalla on ollut ${words} kolme viikkoa. Kontrolli kahden viikon kuluttua.`);
  const filed = async (words: string) => isFiled((await doctor.sign(await drafted(words))).encounter.id);
  const decide = (id: string, decision: object) => doctor.versioned(id, 'decide-filing', { decision });
  const actionOf = async (id: string) =>
    (await doctor.api.get('/api/encounters', Rows)).rows.find(({ encounter }) => encounter.id === id)?.nextAction;
  const copies = async (text: string | undefined) =>
    (await truth.all()).filter(
      ({ content }) => Buffer.from(content[0]?.attachment.data ?? '', 'base64').toString() === text,
    );
  /** What somebody else does to a document meanwhile. */
  const touch = (id: string, over: object = { description: 'Toinen otsikko' }) => truth.change(id, over);
  /** What somebody else writes into it. */
  const rewrite = (id: string) =>
    touch(id, {
      content: [{ attachment: { contentType: 'text/plain', data: Buffer.from('Muuta.').toString('base64') } }],
    });
  const statusOf = async (id: string | undefined) => (await truth.all()).find((one) => one.id === id)?.status;

  /** Signed, and its answer lost after it was stored: the record has something with the same words that does not say what it is. */
  const ambiguous = async (words: string) => {
    const ready = await drafted(words);
    const { lost } = record.counts;
    record.setWeather(({ creating }) => (creating ? 'lose' : 'fair'));
    const { encounter } = await doctor.sign(ready);
    const isLost = () => record.counts.lost > lost;
    await until(encounter.id, (view) => isLost() && filingOf(view)?.lastError === 'record.unavailable');
    record.setWeather(() => 'fair');
    return isStopped(encounter.id);
  };

  it('files at such a server once, and takes the document for its own though it lost its identifiers', async () => {
    const view = await filed('päänsärkyä');
    expect(await copies(view.signed?.text)).toHaveLength(1);
    // The next with the same words is another one: the first is known to be somebody's.
    const again = await filed('päänsärkyä');
    expect(again.receipt?.documentId).not.toBe(view.receipt?.documentId);
    expect(await copies(view.signed?.text)).toHaveLength(2);
  });

  it('does not send again what may be there: a person looks, says that it is, and it is filed as it stands', async () => {
    const stopped = await ambiguous('vatsakipua');
    const { id } = stopped.encounter;
    expect(filingOf(stopped)?.lastError).toBe('record.ambiguous');
    expect(await actionOf(id)).toBe('fix-delivery');
    const [there] = await copies(stopped.signed?.text);
    expect(stopped.trouble?.candidates).toEqual([there?.id]);

    const look = (document: string) => doctor.api.get(`/api/encounters/${id}/documents/${document}`, FiledDocument);
    expect((await look(there?.id ?? '')).text).toBe(stopped.signed?.text);
    expect(await codeOf(look('another'))).toBe('request.not-found');
    expect(await codeOf(decide(id, { do: 'there', documentId: 'another' }))).toBe('encounter.wrong-state');

    await decide(id, { do: 'there', documentId: there?.id });
    const done = await isFiled(id);
    expect(done.receipt?.documentId).toBe(there?.id);
    expect(done.trouble).toBeNull();
    expect(await copies(stopped.signed?.text)).toHaveLength(1);
    const trail = await server.store.auditTrail(id);
    expect(trail.find(({ type }) => type === 'filing-decided')?.data).toEqual({
      decision: 'there',
      documentId: there?.id,
      versionId: null,
    });
    expect(trail.some(({ type, data }) => type === 'filed-document-read' && data.documentId === there?.id)).toBe(true);
  });

  it('does not hold on to a document that a person took for the note and that is another: it is asked again', async () => {
    const stopped = await ambiguous('polvikipua');
    const { id } = stopped.encounter;
    const [there] = await copies(stopped.signed?.text);
    await rewrite(there?.id ?? '');
    await decide(id, { do: 'there', documentId: there?.id });
    expect(filingOf(await isStopped(id))?.lastError).toBe('record.differs');
    await doctor.act(id, 'retry', { kind: 'file' });
    const again = await until(id, (view) => filingOf(view)?.lastError === 'record.ambiguous');
    expect(again.trouble?.candidates).toEqual([there?.id]);
    await decide(id, { do: 'send' });
    expect((await isFiled(id)).receipt?.documentId).not.toBe(there?.id);
  });

  it('lets nobody amend a note that may be there though nobody knows', async () => {
    const stopped = await ambiguous('nivelkipua');
    const { id } = stopped.encounter;
    const amend = () => codeOf(doctor.versioned(id, 'amend', { reason: 'wrong' }));
    expect(await amend()).toBe('record.ambiguous');
    await decide(id, { do: 'there', documentId: stopped.trouble?.candidates[0] });
    await isFiled(id);
    expect(await amend()).toBe('ok');
  });

  it('lets a note that was refused be amended, and withdraws nothing that is not there', async () => {
    const ready = await drafted('särkyä');
    record.refuseWith('no');
    const { encounter } = await doctor.sign(ready);
    await isStopped(encounter.id);
    const withdraw = () => codeOf(doctor.versioned(encounter.id, 'withdraw', { reason: 'other' }));
    expect(await withdraw()).toBe('encounter.wrong-state');
    expect(await codeOf(doctor.versioned(encounter.id, 'amend', { reason: 'wrong' }))).toBe('ok');
    expect(await withdraw()).toBe('encounter.wrong-state');
  });

  it('sends it when a person says that what is there is something else', async () => {
    const stopped = await ambiguous('huimausta');
    const { id } = stopped.encounter;
    const [there] = await copies(stopped.signed?.text);
    await decide(id, { do: 'send' });
    const done = await isFiled(id);
    expect(done.receipt?.documentId).not.toBe(there?.id);
    // Decided once.
    expect(await codeOf(decide(id, { do: 'send' }))).toBe('encounter.wrong-state');
  });

  it('shows a refusal in the record system’s words to who signed, and nowhere else', async () => {
    const ready = await drafted('yskää');
    record.refuseWith('Value "yskää" is not allowed');
    const { encounter } = await doctor.sign(ready);
    const { id } = encounter;
    const stopped = await isStopped(id);
    expect(filingOf(stopped)?.lastError).toBe('record.rejected');
    expect(stopped.trouble?.words).toEqual(['Value "yskää" is not allowed']);
    expect(await actionOf(id)).toBe('fix-delivery');
    expect(JSON.stringify(await server.store.auditTrail(id))).not.toContain('not allowed');
    const rows = JSON.stringify(await doctor.api.get('/api/encounters', z.unknown()));
    expect(rows).not.toContain('not allowed');
    await server.sql(
      `do $$ begin assert (select position('not allowed'::bytea in trouble) = 0 from filing where trouble is not null limit 1); end $$`,
    );
    record.refuseWith(null);
    await doctor.act(id, 'retry', { kind: 'file' });
    expect((await isFiled(id)).trouble).toBeNull();
  });

  it('files a correction whose document is gone from the record only when a person has heard that and goes on', async () => {
    const { encounter, receipt } = await filed('niskakipua');
    const { id } = encounter;
    const old = receipt?.documentId ?? '';
    expect((await fetch(`${demo.baseUrl}/DocumentReference/${old}`, { method: 'DELETE' })).ok).toBe(true);
    await doctor.versioned(id, 'amend', { reason: 'wrong' });
    await doctor.sign(await doctor.review(id, { do: 'add', section: 'plan', text: 'Lisätty.', after: null }));
    const stopped = await isStopped(id);
    expect(filingOf(stopped)?.lastError).toBe('record.changed');
    expect(stopped.trouble?.changed).toEqual({ documentId: old, versionId: '' });
    await decide(id, { do: 'go-on', documentId: old, versionId: '' });
    expect((await isFiled(id)).receipt?.documentId).not.toBe(old);
  });

  it('replaces a document that was changed meanwhile only when a person has seen it and goes on', async () => {
    const first = await filed('selkäkipua');
    const { id } = first.encounter;
    const old = first.receipt?.documentId ?? '';
    await touch(old);
    await doctor.versioned(id, 'amend', { reason: 'wrong' });
    const creates = record.counts.creates;
    await doctor.sign(await doctor.review(id, { do: 'add', section: 'plan', text: 'Lisätty.', after: null }));
    const stopped = await isStopped(id);
    expect(filingOf(stopped)?.lastError).toBe('record.changed');
    expect(stopped.trouble?.changed).toEqual({ documentId: old, versionId: '2' });
    expect((await doctor.api.get(`/api/encounters/${id}/documents/${old}`, FiledDocument)).versionId).toBe('2');
    expect(record.counts.creates).toBe(creates);
    for (const other of [{ versionId: '3' }, { documentId: 'another' }]) {
      const decision = { do: 'go-on', documentId: old, versionId: '2', ...other };
      expect(await codeOf(decide(id, decision))).toBe('encounter.wrong-state');
    }
    await decide(id, { do: 'go-on', documentId: old, versionId: '2' });
    await isFiled(id);
    expect(await statusOf(old)).toBe('superseded');
  });
});
