import { type AddressInfo, createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { AudioFrame } from '../../server/domain/audio.js';
import { LuonnosError } from '../../server/errors.js';
import { type AwsTranscribeSettings, createAwsTranscribe } from '../../server/speech/aws-transcribe.js';
import { final, steps, type WireAnswer, type WireRefusal, type WireScript } from '../support/aws-transcribe-script.js';
import { type AwsTranscribeWire, startAwsTranscribeWire } from '../support/aws-transcribe-wire.js';
import { createSource, never, plainFrames, untilError } from './frames.js';

let wire: AwsTranscribeWire;

afterEach(async () => {
  await wire.close();
});

const hear = async (
  script: WireScript,
  frames: AsyncIterable<AudioFrame> = createSource(plainFrames(400)),
  settings: Partial<AwsTranscribeSettings> = {},
) => {
  wire = await startAwsTranscribeWire({ script });
  const { region, endpoint, credentials } = wire;
  const stt = createAwsTranscribe({ region, allowedRegions: [region], endpoint, credentials, ...settings });
  return untilError(stt.transcribe(frames, { language: 'fi', signal: never }));
};

const said = final({ startMs: 100, endMs: 400, text: 'Moi vaan.', speaker: '0' });
const exception = (name: string, message?: string): WireAnswer => ({
  fault: 'exception',
  name,
  ...(message === undefined ? {} : { message }),
});
const idle = 'Your request timed out because no new audio was received for 15 seconds.';

const running: [string, WireAnswer, string][] = [
  ['a limit', exception('LimitExceededException'), 'speech.unavailable'],
  ['a failure of its own', exception('InternalFailureException'), 'speech.unavailable'],
  ['a pause of the service', exception('ServiceUnavailableException'), 'speech.unavailable'],
  ['a conflict of sessions', exception('ConflictException'), 'speech.unavailable'],
  ['a wrong request', exception('BadRequestException', 'The language is not supported.'), 'speech.rejected'],
  ['15 s without audio', exception('BadRequestException', idle), 'speech.unavailable'],
  ['an exception it does not document', exception('ThrottlingException'), 'speech.unavailable'],
  ['a fatal exception it does not document', exception('AccessDeniedException'), 'speech.rejected'],
  ['an error message', { fault: 'error-message', name: 'InternalError' }, 'speech.unavailable'],
  ['a wrong checksum', { fault: 'bad-crc' }, 'speech.unavailable'],
  ['half a message', { fault: 'cut-message' }, 'speech.unavailable'],
  ['a reset stream', { fault: 'rst-stream' }, 'speech.unavailable'],
  ['a reset stream with an error', { fault: 'rst-stream-error' }, 'speech.unavailable'],
  ['a lost connection', { fault: 'session-destroy' }, 'speech.unavailable'],
  ['an end nobody asked for', { fault: 'half-close' }, 'speech.unavailable'],
];

const refused: [string, WireRefusal, string][] = [
  ['HTTP 400', { refuse: 400, name: 'BadRequestException' }, 'speech.rejected'],
  ['HTTP 403', { refuse: 403, name: 'AccessDeniedException' }, 'speech.rejected'],
  ['HTTP 403 for credentials that expired', { refuse: 403, name: 'ExpiredTokenException' }, 'speech.unavailable'],
  ['HTTP 429', { refuse: 429, name: 'LimitExceededException' }, 'speech.unavailable'],
  ['HTTP 500', { refuse: 500, name: 'InternalFailureException' }, 'speech.unavailable'],
  ['HTTP 503', { refuse: 503, name: 'ServiceUnavailableException' }, 'speech.unavailable'],
];

describe('a failure of AWS Transcribe', () => {
  it.each(running)('after a final: %s', async (_, answer, code) => {
    const script = () =>
      steps([
        { at: 500, ...said },
        { at: 1000, ...answer },
      ]);
    const { events, error } = await hear(script);
    expect(events).toHaveLength(1);
    expect(error).toBeInstanceOf(LuonnosError);
    expect(error).toMatchObject({ code });
    expect(wire.sessions).toHaveLength(1);
  });

  it.each(running)('as the first thing heard: %s', async (_, answer, code) => {
    const { error } = await hear(() => steps([{ at: 1000, ...answer }]));
    expect(error).toMatchObject({ code });
    expect(wire.sessions).toHaveLength(1);
  });

  it.each(refused)('before anything is heard: %s', async (_, refusal, code) => {
    const { error } = await hear(() => refusal);
    expect(error).toMatchObject({ code });
    expect(wire.sessions).toHaveLength(1);
  });

  it.each([{ fault: 'rst-stream' }, { fault: 'session-destroy' }, { fault: 'bad-crc' }] as const)(
    'is not taken for the end when all sound was sent: $fault',
    async (answer) => {
      const { events, error } = await hear(
        () =>
          steps([
            { at: 500, ...said },
            { at: 'end', ...answer },
          ]),
        createSource(plainFrames(20)),
      );
      expect(events).toHaveLength(1);
      expect(error).toMatchObject({ code: 'speech.unavailable' });
    },
  );

  it('is none when the service only asks for no new streams', async () => {
    const { events, error } = await hear(() =>
      steps([
        { at: 1000, fault: 'goaway' },
        { at: 'end', ...said },
      ]),
    );
    expect(events).toHaveLength(1);
    expect(error).toBeUndefined();
  });

  it('is none when the service is slow', async () => {
    const { events, error } = await hear(() =>
      steps([
        { at: 100, fault: 'slow', untilMs: 30_000 },
        { at: 500, ...said },
      ]),
    );
    expect(events).toHaveLength(1);
    expect(error).toBeUndefined();
  });

  it('is final when the key is wrong', async () => {
    const credentials = { accessKeyId: 'AKIDLUONNOSTEST', secretAccessKey: 'another' };
    const { error } = await hear(() => steps([]), createSource(plainFrames(5)), { credentials });
    expect(error).toMatchObject({
      code: 'speech.rejected',
      details: { fault: 'InvalidSignatureException', status: 403 },
    });
    expect(wire.sessions).toHaveLength(0);
  });

  it('can be cured when nothing listens there', async () => {
    const { error } = await hear(() => steps([]), createSource(plainFrames(5)), { endpoint: 'http://127.0.0.1:1' });
    expect(error).toMatchObject({ code: 'speech.unavailable' });
  });

  it('can be cured when what listens there does not speak TLS', async () => {
    const other = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const endpoint = `https://127.0.0.1:${port}`;
    const { error } = await hear(() => steps([]), createSource(plainFrames(5)), { endpoint });
    other.close();
    expect(error).toMatchObject({ code: 'speech.unavailable' });
  });

  it('is the failure of the sound itself where that failed', async () => {
    async function* broken(): AsyncGenerator<AudioFrame> {
      yield* plainFrames(3);
      throw new LuonnosError('store.unavailable');
    }
    const { error } = await hear(() => steps([]), broken());
    expect(error).toMatchObject({ code: 'store.unavailable' });
  });

  it('lets go of the sound, and takes no more of it', async () => {
    const source = createSource(plainFrames(2000), { open: true });
    await hear(() => steps([{ at: 1000, fault: 'half-close' }]), source);
    expect(source.closed).toBe(true);
    const { pulled } = source;
    await wire.close();
    expect(source.pulled).toBe(pulled);
    expect(pulled).toBeLessThan(1000);
  });

  it('shows the name of a fault only if it can hold no content', async () => {
    const { error } = await hear(() => steps([{ at: 1000, ...exception('Potilas Matti sanoi') }]));
    expect(error).toMatchObject({ code: 'speech.unavailable', details: { fault: 'unnamed' } });
  });
});
