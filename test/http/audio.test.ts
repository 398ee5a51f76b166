import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordFrames } from '../../client/visit/record.js';
import { FRAME_SAMPLES } from '../../server/domain/audio.js';
import { type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

const HEADER_BYTES = 44;
const SAMPLES_PER_MS = 16;

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
  beforeAll(async () => {
    server = await startTestServer();
    doctor = await signedIn(server.url);
    ({ id } = (await doctor.create()).encounter);
    await doctor.inform(id);
    const options = { kind: 'conversation', device: 'device-of-a-test', speed: 0 } as const;
    ({ part } = await recordFrames(doctor.api, `/api/encounters/${id}/live`, frames, options));
  });
  afterAll(() => server.close());

  const clip = (query: string) => {
    const { headers } = doctor.api.socket('/');
    return fetch(`${server.url}/api/encounters/${id}/audio?${query}`, { headers });
  };

  it.each([
    [0, 100],
    [150, 450],
    [1, 2],
    [1_950, 2_000],
  ])('gives exactly the span from %i to %i ms', async (from, to) => {
    const answer = await clip(`part=${part}&from=${from}&to=${to}`);
    expect(answer.headers.get('content-type')).toBe('audio/wav');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const bytes = await answer.arrayBuffer();
    const samples = new Int16Array(bytes.slice(HEADER_BYTES));
    expect(samples.length).toBe((to - from) * SAMPLES_PER_MS);
    expect([samples[0], samples.at(-1)]).toEqual([from * SAMPLES_PER_MS, to * SAMPLES_PER_MS - 1]);
  });

  it('ends where the sound ends, and gives nothing in place of what is not there', async () => {
    const end = await clip(`part=${part}&from=1900&to=9000`);
    expect((await end.arrayBuffer()).byteLength).toBe(HEADER_BYTES + 100 * SAMPLES_PER_MS * 2);
    for (const query of [`part=${part}&from=2000&to=2100`, `part=${part + 1}&from=0&to=100`]) {
      const answer = await clip(query);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ error: { code: 'audio.not-found' } });
    }
  });

  it('refuses a span that is none, or too long', async () => {
    for (const query of ['', `part=${part}&from=100&to=100`, `part=${part}&from=0&to=99999999`, `part=x&from=0&to=1`]) {
      expect((await clip(query)).status).toBe(400);
    }
  });

  it('plays nothing any more once the recording was refused', async () => {
    await doctor.versioned(id, 'inform', { informing: { outcome: 'refused', by: 'subject' } });
    expect((await clip(`part=${part}&from=0&to=100`)).status).toBe(404);
  });
});
