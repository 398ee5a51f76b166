import { afterEach, describe, expect, it } from 'vitest';
import { createAwsTranscribe } from '../../server/speech/aws-transcribe.js';
import { supervise } from '../../server/speech/supervised.js';
import type { AwsTranscribeWire } from '../support/aws-transcribe-wire.js';
import { framesIn, numberedFrames, spokenWords, wordsIn } from '../support/spoken-timeline.js';
import { startTimelineWire, type WireTrouble } from '../support/timeline-wire.js';
import { collect, finals, never, realTicks } from './frames.js';

let wire: AwsTranscribeWire;

afterEach(async () => {
  await wire.close();
});

const hear = async (
  lengthMs: number,
  troubleOf: (attempt: number) => WireTrouble | undefined,
  patience = { readMs: 10_000, answerMs: 30_000 },
) => {
  const words = spokenWords(lengthMs);
  wire = await startTimelineWire(words, troubleOf);
  const { region, endpoint, credentials } = wire;
  const stt = createAwsTranscribe({ region, allowedRegions: [region], endpoint, credentials, patience });
  let sent = 0;
  const events = supervise(
    stt,
    {
      language: 'fi',
      signal: never,
      readFrom: async function* (seq) {
        for await (const frame of numberedFrames(framesIn(lengthMs), seq)) {
          sent += 1;
          yield frame;
        }
      },
    },
    // Time passes as the sound does.
    { attempts: 4, now: () => sent * 100, every: realTicks, delay: async () => undefined },
  );
  const heard = finals(await collect(events));
  return { words, heard };
};

/** The whole of it, once, in order, on a timeline that never goes back; two voices by two labels or ones kept apart. */
const expectWhole = ({ words, heard }: Awaited<ReturnType<typeof hear>>): void => {
  expect(wordsIn(heard)).toEqual(words.map(({ text }) => text));
  const startOf = new Map(words.map((word) => [word.text, word]));
  let beforeMs = 0;
  for (const { startMs, endMs, text } of heard) {
    expect(startMs).toBeGreaterThanOrEqual(beforeMs);
    expect(endMs).toBeGreaterThan(startMs);
    const said = wordsIn([{ text }]);
    expect(Math.abs(startMs - (startOf.get(said[0] ?? '')?.startMs ?? 0))).toBeLessThanOrEqual(120);
    expect(Math.abs(endMs - (startOf.get(said.at(-1) ?? '')?.endMs ?? 0))).toBeLessThanOrEqual(120);
    beforeMs = endMs;
  }
};

const LENGTH_MS = 60_000;
const exception = (name: string, message = 'message') => ({ fault: 'exception', name, message }) as const;
const idle = 'Your request timed out because no new audio was received for 15 seconds.';

/** Every fault that another connection can cure, one on each of the first three connections. */
const troubles: [string, WireTrouble][] = [
  ['a limit', { afterMs: 9_300, ...exception('LimitExceededException') }],
  ['a failure of its own', { afterMs: 9_300, ...exception('InternalFailureException') }],
  ['a pause of the service', { afterMs: 9_300, ...exception('ServiceUnavailableException') }],
  ['a conflict of sessions', { afterMs: 9_300, ...exception('ConflictException') }],
  ['15 s without audio', { afterMs: 9_300, ...exception('BadRequestException', idle) }],
  ['an exception it does not document', { afterMs: 9_300, ...exception('ThrottlingException') }],
  ['an error message', { afterMs: 9_300, fault: 'error-message', name: 'InternalError' }],
  ['a wrong checksum', { afterMs: 9_300, fault: 'bad-crc' }],
  ['half a message', { afterMs: 9_300, fault: 'cut-message' }],
  ['a reset stream', { afterMs: 9_300, fault: 'rst-stream' }],
  ['a reset stream with an error', { afterMs: 9_300, fault: 'rst-stream-error' }],
  ['a lost connection', { afterMs: 9_300, fault: 'session-destroy' }],
  ['an end nobody asked for', { afterMs: 9_300, fault: 'half-close' }],
  ['no more streams, and then an end', { afterMs: 9_300, fault: 'goaway' }],
  ['a slow service', { afterMs: 9_300, fault: 'slow', untilMs: 30_000 }],
  ['HTTP 429', { refuse: 429, name: 'LimitExceededException' }],
  ['HTTP 500', { refuse: 500, name: 'InternalFailureException' }],
  ['HTTP 503', { refuse: 503, name: 'ServiceUnavailableException' }],
  ['HTTP 403 for credentials that expired', { refuse: 403, name: 'ExpiredTokenException' }],
];

describe('supervised AWS Transcribe', () => {
  it.each(troubles)('hears every word once and in order through %s, three times', async (name, trouble) => {
    const whole = await hear(LENGTH_MS, (attempt) => (attempt < 3 ? trouble : undefined));
    expectWhole(whole);
    const harmless = ['a slow service', 'no more streams, and then an end'].includes(name);
    expect(wire.sessions).toHaveLength(harmless ? 1 : 4);
    expect(new Set(wire.sessions.map(({ sessionId }) => sessionId)).size).toBe(wire.sessions.length);
    expect(wire.sessions.every(({ signed }) => signed)).toBe(true);
  });

  it.each<[string, WireTrouble]>([
    ['stops reading', { afterMs: 9_300, fault: 'stop-reading' }],
    ['never answers', { refuse: 'no-answer' }],
  ])('replaces a connection when the service %s', async (_, trouble) => {
    const patience = { readMs: 1_000, answerMs: 3_000 };
    expectWhole(await hear(LENGTH_MS, (attempt) => (attempt < 2 ? trouble : undefined), patience));
    expect(wire.sessions).toHaveLength(3);
  });

  it('hears the end although the service went away with it, all sound being sent', async () => {
    const faults = ['rst-stream', 'session-destroy', 'bad-crc'] as const;
    const whole = await hear(20_000, (attempt) => {
      const fault = faults[attempt];
      return fault === undefined ? undefined : { fault, afterMs: 4_000 };
    });
    expectWhole(whole);
    expect(wire.sessions).toHaveLength(4);
  });

  it('goes on through failures of every kind in one part', async () => {
    const running = troubles.map(([, trouble]) => trouble).filter((trouble) => 'afterMs' in trouble);
    const whole = await hear(240_000, (attempt) => {
      const trouble = running[attempt];
      return trouble && { ...trouble, afterMs: 10_900 + attempt * 170 };
    });
    expectWhole(whole);
    expect(wire.sessions.length).toBeGreaterThanOrEqual(running.length - 1);
  });
});
