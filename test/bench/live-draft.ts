import { setTimeout as delay } from 'node:timers/promises';
import { recordFrames } from '../../client/visit/record.js';
import { FRAME_BYTES } from '../../server/domain/audio.js';
import type { EncounterView } from '../../server/domain/view.js';
import { scriptFromCase } from '../support/aws-transcribe-script.js';
import { startAwsTranscribeWire } from '../support/aws-transcribe-wire.js';
import { startChatServer } from '../support/chat-server.js';
import { echo, materialOf } from '../support/echo-model.js';
import { hello, openLive } from '../support/live-socket.js';
import { signedIn } from '../support/professional.js';
import { startTestServer } from '../support/server.js';
import { longCase, towards } from './long-case.js';

const CALL_MS = 3_000;
const LOOK_MS = 10;

/**
 * A visit drafted along by an endpoint that takes 3 s a call, its sound sent `speed` times as fast as it was spoken: a call takes in as many
 * seconds of speech times that, so at Stop more is left to draft than a visit in real time would leave. `failing`: the first call after
 * Stop answers 500 when its 3 s are over.
 */
export const liveDraft = async (
  databaseUrl: string,
  { minutes, speed, failing }: { minutes: number; speed: number; failing: boolean },
) => {
  const wire = await startAwsTranscribeWire({ script: scriptFromCase(await longCase(minutes)) });
  let stopped = false;
  let failed = false;
  const chat = await startChatServer(async (request) => {
    const fails = failing && stopped && !failed;
    failed ||= fails;
    await delay(CALL_MS);
    return fails ? { status: 500 } : echo(request);
  });
  const server = await startTestServer({
    DATABASE_URL: databaseUrl,
    ...towards(wire),
    LUONNOS_DRAFTING: 'openai',
    OPENAI_BASE_URL: chat.url,
    OPENAI_API_KEY: 'key-of-a-bench',
    OPENAI_MODEL: 'test-model',
  });
  const doctor = await signedIn(server.url);
  const { encounter } = await doctor.create();
  await doctor.inform(encounter.id);
  const frames = Array.from({ length: minutes * 600 }, () => new Uint8Array(FRAME_BYTES));
  const isDone = ({ activities }: EncounterView) =>
    activities.every(({ state }) => state === 'done' || state === 'failed');
  const screen = await openLive(doctor, encounter.id);
  screen.say({ type: 'listen', protocol: hello.protocol });
  const changes = () => screen.heard().filter(({ type }) => type === 'changed').length;
  await recordFrames(doctor.api, `/api/encounters/${encounter.id}/live`, frames, {
    kind: 'conversation',
    device: 'recording-device',
    speed,
  });
  stopped = true;
  const begun = performance.now();
  const during = chat.requests.length;
  let seen = -1;
  let after: EncounterView;
  do {
    while (changes() === seen) await delay(LOOK_MS);
    seen = changes();
    after = await doctor.view(encounter.id);
  } while (!isDone(after));
  const stopToDraftMs = Math.round(performance.now() - begun);
  const cited = new Set(after.note?.statements.flatMap(({ evidence }) => evidence.map(({ id }) => id)));
  screen.end();
  const last = chat.requests.at(-1);
  await server.close();
  await chat.close();
  await wire.close();
  return {
    minutes,
    utterances: after.utterances.length,
    notDrafted: after.utterances.filter(({ id }) => !cited.has(id)).length,
    callsDuringVisit: during,
    callsAfterStop: chat.requests.length - during,
    leftAtStop: last ? materialOf(last).fresh.length : 0,
    stopToDraftMs,
    cost: after.draftCost,
  };
};
