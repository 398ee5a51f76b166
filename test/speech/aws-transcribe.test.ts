import { afterEach, describe, expect, it } from 'vitest';
import type { AudioFrame } from '../../server/domain/audio.js';
import { type AwsTranscribeSettings, createAwsTranscribe } from '../../server/speech/aws-transcribe.js';
import { final, partial, steps, type WireScript } from '../support/aws-transcribe-script.js';
import { type AwsTranscribeWire, startAwsTranscribeWire } from '../support/aws-transcribe-wire.js';
import { collect, createSource, finals, never, plainFrames } from './frames.js';

let wire: AwsTranscribeWire;

const start = async (script: WireScript, settings: Partial<AwsTranscribeSettings> = {}) => {
  wire = await startAwsTranscribeWire({ script });
  const { region, endpoint, credentials } = wire;
  return createAwsTranscribe({ region, allowedRegions: [region], endpoint, credentials, ...settings });
};

afterEach(async () => {
  await wire?.close();
});

describe('AWS Transcribe', () => {
  it('hears partials and finals, each final with its speaker and the mean confidence of its words', async () => {
    const stt = await start(() =>
      steps([
        { at: 700, ...partial({ startMs: 200, endMs: 600, text: 'Onko' }) },
        { at: 'end', ...final({ startMs: 200, endMs: 1100, text: 'Onko kuumetta?', speaker: '0', confidence: 0.9 }) },
      ]),
    );
    expect(await collect(stt.transcribe(createSource(plainFrames(20)), { language: 'fi', signal: never }))).toEqual([
      { type: 'partial', startMs: 200, endMs: 600, text: 'Onko', speaker: null, confidence: null },
      { type: 'final', startMs: 200, endMs: 1100, text: 'Onko kuumetta?', speaker: 'spk0', confidence: 0.9 },
    ]);
  });

  it('sends every byte once, signed in a chain that the service can check, and says that the audio is over', async () => {
    const stt = await start(() => steps([]));
    const frames = plainFrames(40);
    await collect(stt.transcribe(createSource(frames), { language: 'fi', signal: never }));
    const [session] = wire.sessions;
    expect(session).toMatchObject({ signed: true, ended: true });
    expect(Buffer.concat(session?.chunks ?? [])).toEqual(Buffer.concat(frames.map(({ pcm }) => pcm)));
  });

  it('asks for PCM, speaker labels and a session of its own in the language spoken', async () => {
    const stt = await start(() => steps([]), { english: 'en-US' });
    for (const language of ['fi', 'sv', 'en'] as const)
      await collect(stt.transcribe(createSource(plainFrames(2)), { language, signal: never }));
    const asked = wire.sessions.map(({ headers }) => headers);
    expect(asked.map((headers) => headers['x-amzn-transcribe-language-code'])).toEqual(['fi-FI', 'sv-SE', 'en-US']);
    expect(new Set(wire.sessions.map(({ sessionId }) => sessionId)).size).toBe(3);
    expect(asked[0]).toMatchObject({
      'x-amzn-transcribe-media-encoding': 'pcm',
      'x-amzn-transcribe-sample-rate': '16000',
      'x-amzn-transcribe-show-speaker-label': 'true',
      'x-amzn-transcribe-session-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('names the vocabulary that was configured, in the language spoken, and tells nothing of a visit', async () => {
    const stt = await start(() => steps([]), { vocabulary: 'luonnos-{language}' });
    expect(stt.capabilities.vocabulary).toBeUndefined();
    const options = { language: 'sv', signal: never, vocabulary: ['Nexalvodin'] } as const;
    await collect(stt.transcribe(createSource(plainFrames(2)), options));
    expect(wire.sessions[0]?.headers['x-amzn-transcribe-vocabulary-name']).toBe('luonnos-sv');
    expect(JSON.stringify(wire.sessions[0]?.headers)).not.toContain('Nexalvodin');
  });

  it('slices sound into events of at most 16 KiB, dropping nothing', async () => {
    const stt = await start(() => steps([]));
    const pcm = new Uint8Array(40_000).map((_, index) => index % 251);
    await collect(stt.transcribe(createSource([{ seq: 0, pcm }]), { language: 'fi', signal: never }));
    const chunks = wire.sessions[0]?.chunks ?? [];
    expect(chunks.map(({ length }) => length)).toEqual([16_384, 16_384, 7_232]);
    expect(Buffer.concat(chunks)).toEqual(Buffer.from(pcm));
  });

  it('keeps an idle stream open with silence, which moves no time', async () => {
    let resume = (): void => undefined;
    const silenceCame = new Promise<void>((resolve) => {
      resume = resolve;
    });
    const stt = await start(
      () => {
        const say = steps([{ at: 'end', ...final({ startMs: 200, endMs: 900, text: 'Ennen ja jälkeen.' }) }]);
        return (heard) => {
          if (heard.ms === 600) resume();
          return say(heard);
        };
      },
      { limits: { idleMs: 5 } },
    );
    async function* pausing(): AsyncGenerator<AudioFrame> {
      const frames = plainFrames(10);
      yield* frames.slice(0, 5);
      await silenceCame;
      yield* frames.slice(5);
    }
    const events = await collect(stt.transcribe(pausing(), { language: 'fi', signal: never }));
    const chunks = wire.sessions[0]?.chunks ?? [];
    const added = chunks.filter((chunk) => chunk.every((byte) => byte === 0)).length;
    expect(added).toBeGreaterThanOrEqual(1);
    expect(chunks.length).toBe(10 + added);
    // The service heard the end at 0.9 s of its own clock, all of the added silence lying before it.
    const expected = Math.max(500, 900 - added * 100);
    expect(finals(events)).toMatchObject([{ startMs: 200, endMs: expected }]);
  });

  it('ends quietly when it is aborted before the service said anything', async () => {
    const abort = new AbortController();
    const stt = await start(() => ({ ms }) => {
      if (ms >= 1000) abort.abort();
      return [];
    });
    const source = createSource(plainFrames(20), { open: true });
    expect(await collect(stt.transcribe(source, { language: 'fi', signal: abort.signal }))).toEqual([]);
    expect(source.closed).toBe(true);
  });

  it('makes no connection for a part without sound', async () => {
    const stt = await start(() => steps([]));
    await collect(stt.transcribe(createSource([]), { language: 'fi', signal: never }));
    expect(wire.sessions).toHaveLength(0);
  });

  it('does not start in a region that is not allowed, and names the variable', () => {
    expect(() => createAwsTranscribe({ region: 'us-east-1', allowedRegions: ['eu-central-1', 'eu-west-1'] })).toThrow(
      /AWS_REGION.*us-east-1.*eu-central-1, eu-west-1/,
    );
  });

  it('sends sound in clear only within this machine', () => {
    const region = { region: 'eu-central-1', allowedRegions: ['eu-central-1'] };
    expect(() => createAwsTranscribe({ ...region, endpoint: 'http://192.168.1.10:8080' })).toThrow(/https/);
    expect(createAwsTranscribe({ ...region, endpoint: 'https://proxy.example' }).name).toBe('aws-transcribe');
  });
});
