import { afterEach, describe, expect, it } from 'vitest';
import { createAwsTranscribe } from '../../server/speech/aws-transcribe.js';
import { supervise } from '../../server/speech/supervised.js';
import type { AwsTranscribeWire } from '../support/aws-transcribe-wire.js';
import { framesIn, numberedFrames, spokenWords, wordsIn } from '../support/spoken-timeline.js';
import { startTimelineWire } from '../support/timeline-wire.js';
import { collect, finals, never, realTicks } from './frames.js';

const VISIT_MS = 3 * 3_600_000;
const CLOSES_MS = 600_000;

let wire: AwsTranscribeWire;

afterEach(async () => {
  await wire.close();
});

describe('a visit of three hours', () => {
  it('has a continuous timeline and every first word, although the service closes cleanly every ten minutes', async () => {
    const words = spokenWords(VISIT_MS);
    // Not at the same place of a phrase each time.
    wire = await startTimelineWire(words, (attempt) => ({ fault: 'half-close', afterMs: CLOSES_MS + attempt * 130 }));
    const { region, endpoint, credentials } = wire;
    const stt = createAwsTranscribe({ region, allowedRegions: [region], endpoint, credentials });
    const begun: number[] = [];
    let sent = 0;
    const readFrom = async function* (seq: number) {
      begun.push(seq);
      for await (const frame of numberedFrames(framesIn(VISIT_MS), seq)) {
        sent += 1;
        yield frame;
      }
    };
    const events = supervise(
      stt,
      { language: 'fi', signal: never, readFrom },
      { attempts: 4, now: () => sent * 100, every: realTicks, delay: async () => undefined },
    );
    const heard = finals(await collect(events));

    expect(begun.length - 1).toBeGreaterThanOrEqual(17);
    expect(wire.sessions).toHaveLength(begun.length);
    expect(wordsIn(heard)).toEqual(words.map(({ text }) => text));
    let beforeMs = 0;
    for (const { startMs, endMs } of heard) {
      expect(startMs).toBeGreaterThanOrEqual(beforeMs);
      beforeMs = endMs;
    }
    expect(VISIT_MS - beforeMs).toBeLessThan(5_000);
    // At each seam the first word after what was final is there, in its time, and the overlap is small.
    for (const seq of begun.slice(1)) {
      const next = heard.findIndex(({ endMs }) => endMs > (seq + 10) * 100);
      const [first] = wordsIn(heard.slice(next, next + 1));
      const spoken = words.find(({ text }) => text === first);
      expect(Math.abs((spoken?.startMs ?? 0) - (heard[next]?.startMs ?? 0))).toBeLessThanOrEqual(120);
    }
    expect(sent).toBeLessThan(framesIn(VISIT_MS) * 1.1);
  }, 240_000);
});
