import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FiledDocument } from '../../server/domain/record.js';
import type { EncounterView } from '../../server/domain/view.js';
import { codeOf, eventually } from '../support/professional.js';
import { recordTruth } from '../support/record-truth.js';
import { type ServerBehind, startServerBehind } from '../support/server-behind.js';
import { startUnconditionalRecord } from '../support/unconditional-record.js';

const filingOf = (view: EncounterView) => view.activities.find(({ kind }) => kind === 'file');

describe.each([
  ['takes a note once', { conditionalCreate: true }],
  ['takes a note twice and finds it by its identifier', { identifierSearch: true }],
  ['takes a note twice and finds it among those of the subject', {}],
] as const)('a document that is not what was signed, in a record system that %s', (_name, options) => {
  let behind: ServerBehind<Awaited<ReturnType<typeof startUnconditionalRecord>>>;
  let truth: ReturnType<typeof recordTruth>;

  beforeAll(async () => {
    const start = (target: string) => startUnconditionalRecord(target, options);
    behind = await startServerBehind(start, { LUONNOS_FHIR_TIMEOUT_MS: '600' });
    truth = recordTruth(behind.record.baseUrl);
  });
  afterAll(() => behind.close());
  beforeEach(() => behind.between.setWeather(() => 'fair'));

  const until = (id: string, fits: (view: EncounterView) => boolean) =>
    eventually(() => behind.doctor.view(id), fits, 25_000);
  const stoppedFor = (code: string) => (view: EncounterView) =>
    filingOf(view)?.state === 'failed' && filingOf(view)?.lastError === code;

  /** Signed and stored, its answer lost, and its words written over before anybody looked. */
  const altered = async () => {
    const { doctor, between } = behind;
    const ready = await doctor.drafted('Potilaalla on ollut polvikipua kolme viikkoa.');
    const before = new Set((await truth.all()).map(({ id }) => id));
    let stored = false;
    between.setWeather(({ creating }) => {
      if (stored) return 'down';
      stored = creating;
      return creating ? 'lose' : 'fair';
    });
    const { encounter } = await doctor.sign(ready);
    await until(encounter.id, (view) => stored && filingOf(view)?.lastError === 'record.unavailable');
    const there = (await truth.all()).find(({ id }) => !before.has(id));
    const data = Buffer.from('Muuta.').toString('base64');
    await truth.change(there?.id ?? '', { content: [{ attachment: { contentType: 'text/plain', data } }] });
    between.setWeather(() => 'fair');
    return { stopped: await until(encounter.id, stoppedFor('record.differs')), there: there?.id ?? '' };
  };

  it('is shown, never sent again, and replaced by the note that corrects it', async () => {
    const { doctor } = behind;
    const { stopped, there } = await altered();
    const { id } = stopped.encounter;
    expect(stopped.trouble?.candidates).toEqual([there]);
    const shown = await doctor.api.get(`/api/encounters/${id}/documents/${there}`, FiledDocument);
    expect(shown.text).toBe('Muuta.');

    // There is nothing to decide: it is the note, and not what was signed.
    for (const decision of [{ do: 'there', documentId: there }, { do: 'send' }]) {
      expect(await codeOf(doctor.versioned(id, 'decide-filing', { decision }))).toBe('encounter.wrong-state');
    }
    const all = (await truth.all()).length;
    await doctor.act(id, 'retry', { kind: 'file' });
    const isMore = (view: EncounterView) => view.delivery.length > stopped.delivery.length;
    await until(id, (view) => isMore(view) && stoppedFor('record.differs')(view));
    expect(await truth.all()).toHaveLength(all);

    await doctor.versioned(id, 'amend', { reason: 'wrong' });
    await doctor.sign(await doctor.review(id, { do: 'add', section: 'plan', text: 'Lisätty.', after: null }));
    const { receipt } = await until(id, (view) => view.encounter.state === 'filed');
    const now = await truth.all();
    expect(now).toHaveLength(all + 1);
    expect(now.find((one) => one.id === there)?.status).toBe('superseded');
    expect(now.find((one) => one.id === receipt?.documentId)?.status).toBe('current');
  });

  it('is filed where somebody put it right', async () => {
    const { doctor } = behind;
    const { stopped, there } = await altered();
    const { id } = stopped.encounter;
    const { signed } = stopped;
    const data = Buffer.from(signed?.text ?? '').toString('base64');
    await truth.change(there, { content: [{ attachment: { contentType: 'text/plain', data } }] });
    await doctor.act(id, 'retry', { kind: 'file' });
    const { receipt } = await until(id, (view) => view.encounter.state === 'filed');
    expect(receipt?.documentId).toBe(there);
  });
});
