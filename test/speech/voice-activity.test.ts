import { join as path } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSamples, readPcm, type Sample } from '../../server/speech/samples.js';
import type { SpeechSpan } from '../../server/speech/speech-spans.js';
import { createVoiceActivity } from '../../server/speech/voice-activity.js';
import { createSource, join, noise, silence, toFrames } from './frames.js';

const voiceActivity = createVoiceActivity();

const listen = async (pcm: Int16Array): Promise<SpeechSpan[]> => {
  const spans: SpeechSpan[] = [];
  for await (const span of voiceActivity.spans(createSource(toFrames(pcm)))) spans.push(span);
  return spans;
};

describe('voice activity', () => {
  let sample: Sample;
  let pcm: Int16Array;

  beforeAll(async () => {
    const samples = await loadSamples(path(import.meta.dirname, '../../fixtures/consultations'));
    const headache = samples.find(({ slug }) => slug === 'fi-doctor-headache');
    if (headache === undefined) throw new Error('the sample is missing');
    sample = headache;
    pcm = await readPcm(sample);
  });

  it('finds every utterance of a Finnish consultation, the shortest answers too', async () => {
    const spans = await listen(pcm);
    for (const { startMs, endMs, text } of sample.utterances) {
      const heard = spans
        .map((span) => Math.min(span.endMs, endMs) - Math.max(span.startMs, startMs))
        .filter((overlap) => overlap > 0)
        .reduce((sum, overlap) => sum + overlap, 0);
      expect(heard / (endMs - startMs), text).toBeGreaterThan(0.95);
    }
    expect(spans.length).toBeGreaterThan(sample.utterances.length / 2);
  });

  it('finds none in silence, and none in noise', async () => {
    expect(await listen(silence(20_000))).toEqual([]);
    expect(await listen(noise(1, 10_000).map((value) => Math.round(value / 20)))).toEqual([]);
  });

  it('finds speech after a long silence', async () => {
    const [first] = sample.utterances;
    const said = pcm.subarray((first?.startMs ?? 0) * 16, (first?.endMs ?? 0) * 16);
    const spans = await listen(join(silence(60_000), said, silence(2000)));
    expect(spans.length).toBeGreaterThanOrEqual(1);
    expect(spans[0]?.startMs).toBeGreaterThan(59_000);
    expect(spans[0]?.startMs).toBeLessThan(60_200);
  });
});
