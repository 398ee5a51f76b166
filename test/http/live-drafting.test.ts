import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { recordFrames } from '../../client/visit/record.js';
import { FRAME_BYTES } from '../../server/domain/audio.js';
import { longCase, towards } from '../bench/long-case.js';
import { scriptFromCase } from '../support/aws-transcribe-script.js';
import { startAwsTranscribeWire } from '../support/aws-transcribe-wire.js';
import { type ChatServer, startChatServer } from '../support/chat-server.js';
import { echo } from '../support/echo-model.js';
import { codeOf, eventually, signedIn } from '../support/professional.js';
import { startTestServer } from '../support/server.js';

const MINUTES = 10;
const drafting = ({ url }: ChatServer) => ({
  LUONNOS_DRAFTING: 'openai',
  OPENAI_BASE_URL: url,
  OPENAI_API_KEY: 'key-of-a-test',
  OPENAI_MODEL: 'test-model',
});

describe('a visit that is drafted while it is recorded', () => {
  const closing: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  it('shows what was said so far while the recording runs, and is complete soon after Stop', async () => {
    const wire = await startAwsTranscribeWire({ script: scriptFromCase(await longCase(MINUTES)) });
    const chat = await startChatServer(echo);
    const server = await startTestServer({
      ...towards(wire),
      ...drafting(chat),
    });
    closing.push(wire.close, chat.close, server.close);
    const doctor = await signedIn(server.url);
    const { encounter } = await doctor.create();
    await doctor.inform(encounter.id);
    const frames = Array.from({ length: MINUTES * 600 }, () => new Uint8Array(FRAME_BYTES));
    const recording = recordFrames(doctor.api, `/api/encounters/${encounter.id}/live`, frames, {
      kind: 'conversation',
      device: 'recording-device',
      speed: 120,
    });
    const during = await eventually(
      () => doctor.view(encounter.id),
      ({ note }) => (note?.statements.length ?? 0) > 5,
    );
    expect(during.encounter.state).toBe('open');
    expect(during.parts[0]?.endedAt).toBeNull();
    expect(during.signBlocks).toContain('recording-open');

    expect((await recording).framesAcked).toBe(frames.length);
    const after = await eventually(
      () => doctor.view(encounter.id),
      (view) => view.encounter.state === 'in-review' && view.activities.every(({ state }) => state === 'done'),
    );
    // At most one for each stretch that was worth one, and the last.
    const chars = after.utterances.reduce((sum, { text }) => sum + text.length, 0);
    expect(chat.requests.length).toBeGreaterThan(1);
    expect(chat.requests.length).toBeLessThanOrEqual(chars / 600 + 2);
    const cited = new Set(after.note?.statements.flatMap(({ evidence }) => evidence.map(({ id }) => id)));
    expect(after.utterances.filter(({ id }) => !cited.has(id))).toEqual([]);
    const texts = after.note?.statements.map(({ text }) => text) ?? [];
    expect(new Set(texts).size).toBe(texts.length);
    expect(after.draftCost.calls).toBe(chat.requests.length);
  }, 60_000);

  it('asks an endpoint again at once that failed, because somebody waits for the draft', async () => {
    const chat = await startChatServer((request, attempt) => (attempt === 1 ? { status: 500 } : echo(request)));
    const server = await startTestServer(drafting(chat));
    closing.push(chat.close, server.close);
    const doctor = await signedIn(server.url);
    const { encounter } = await doctor.create();
    await doctor.versioned(encounter.id, 'typed', { text: 'Päänsärkyä kolme viikkoa, iltaisin.' });
    await doctor.versioned(encounter.id, 'draft', { section: null });
    await eventually(
      () => doctor.view(encounter.id),
      ({ note }) => note !== null,
    );
    const pool = new pg.Pool({ connectionString: server.connectionString });
    const { rows } = await pool.query(
      `select audit.at >= work.next_attempt_at as at_once from work join audit using (encounter_id)
       where work.kind = 'draft' and audit.type = 'work-failed'`,
    );
    await pool.end();
    expect(rows).toEqual([{ at_once: true }]);
  });

  it('takes a refusal whatever was drafted since the screen was read, and destroys all of it', async () => {
    const server = await startTestServer();
    closing.push(server.close);
    const doctor = await signedIn(server.url);
    const { encounter } = await doctor.create();
    await doctor.inform(encounter.id);
    const informing = { outcome: 'refused', by: 'subject' };
    const stale = { expectedVersion: encounter.version, informing };
    const refused = await doctor.act(encounter.id, 'inform', stale);
    expect(refused.encounter.informing?.outcome).toBe('refused');
    const told = { outcome: 'informed', told: [{ who: 'subject', language: 'fi', through: 'professional' }] };
    const late = { expectedVersion: encounter.version, informing: told };
    expect(await codeOf(doctor.act(encounter.id, 'inform', late))).toBe('encounter.refused');
  });
});
