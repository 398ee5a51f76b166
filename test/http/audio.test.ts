import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordFrames } from '../../client/visit/record.js';
import { FRAME_SAMPLES } from '../../server/domain/audio.js';
import { type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

const HEADER_BYTES = 44;
const SAMPLE_BYTES = 2;

/** Sound in which every sample says where it is. */
const frames = Array.from({ length: 20 }, (_, seq) => {
  const pcm = Int16Array.from({ length: FRAME_SAMPLES }, (_unused, index) => seq * FRAME_SAMPLES + index);
  return new Uint8Array(pcm.buffer);
});

describe('playing back evidence', () => {
  let server: TestServer;
  let doctor: SignedIn;
  let id: string;
  let part: number;
  let client: pg.Client;
  beforeAll(async () => {
    server = await startTestServer();
    client = new pg.Client({ connectionString: server.connectionString });
    await client.connect();
    doctor = await signedIn(server.url);
    ({ id } = (await doctor.create()).encounter);
    await doctor.inform(id);
    const options = { kind: 'conversation', device: 'device-of-a-test', speed: 0 } as const;
    ({ part } = await recordFrames(doctor.api, `/api/encounters/${id}/live`, frames, options));
  });
  afterAll(async () => {
    await client.end();
    await server.close();
  });

  const clip = (query: string) => {
    const { headers } = doctor.api.socket('/');
    return fetch(`${server.url}/api/encounters/${id}/audio?${query}`, { headers });
  };

  it.each([
    [0, 1_600],
    [2_401, 7_199],
    [1_599, 1_601],
    [31_999, 32_000],
  ])('gives exactly the samples from %i to %i', async (from, to) => {
    const answer = await clip(`part=${part}&from=${from}&to=${to}`);
    expect(answer.headers.get('content-type')).toBe('audio/wav');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const bytes = await answer.arrayBuffer();
    const samples = new Int16Array(bytes.slice(HEADER_BYTES));
    expect(samples.length).toBe(to - from);
    expect([samples[0], samples.at(-1)]).toEqual([from, to - 1]);
  });

  it('ends where the sound ends, and gives nothing in place of what is not there', async () => {
    const end = await clip(`part=${part}&from=30400&to=144000`);
    expect((await end.arrayBuffer()).byteLength).toBe(HEADER_BYTES + 1_600 * SAMPLE_BYTES);
    for (const query of [`part=${part}&from=32000&to=33600`, `part=${part + 1}&from=0&to=1600`]) {
      const answer = await clip(query);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ error: { code: 'audio.not-found' } });
    }
  });

  it('leaves a row in the audit each time, with the place that was played', async () => {
    const rows = async () =>
      (await client.query("select data from audit where type = 'audio-played' and encounter_id = $1 order by id", [id]))
        .rows;
    const before = (await rows()).length;
    await clip(`part=${part}&from=3200&to=6401`);
    const now = await rows();
    expect(now.length).toBe(before + 1);
    expect(now.at(-1)).toEqual({ data: { part: 1, fromMs: 200, toMs: 401 } });
  });

  it('plays no silence in place of what was forgotten, and the rest as it was', async () => {
    await doctor.act(id, 'forget', { part, from: 5, to: 10, ground: 'off-topic' });
    const forgotten = await clip(`part=${part}&from=8000&to=16000`);
    expect(forgotten.status).toBe(404);
    expect(await forgotten.json()).toMatchObject({ error: { code: 'audio.not-found' } });
    const edge = await clip(`part=${part}&from=7999&to=16001`);
    const samples = new Int16Array((await edge.arrayBuffer()).slice(HEADER_BYTES));
    expect([samples[0], samples.at(-1)]).toEqual([7_999, 16_000]);
    expect(samples.slice(1, -1).every((sample) => sample === 0)).toBe(true);
  });

  it('refuses a span that is none, or too long', async () => {
    for (const query of ['', `part=${part}&from=100&to=100`, `part=${part}&from=0&to=99999999`, `part=x&from=0&to=1`]) {
      expect((await clip(query)).status).toBe(400);
    }
  });

  it('plays nothing any more once the recording was refused', async () => {
    await doctor.versioned(id, 'inform', { informing: { outcome: 'refused', by: 'subject' } });
    expect((await clip(`part=${part}&from=0&to=1600`)).status).toBe(404);
  });
});
