import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Stretch, speechWithoutWords } from '../../server/domain/coverage.js';
import { loadSamples, readPcm } from '../../server/speech/samples.js';
import { createScripted } from '../../server/speech/scripted.js';
import { createVoiceActivity } from '../../server/speech/voice-activity.js';
import { collect, createSource, finals, never, toFrames } from './frames.js';

const samples = await loadSamples(join(import.meta.dirname, '../../fixtures/consultations'));
const voiceActivity = createVoiceActivity();

it('is asked of all the sample consultations', () => expect(samples.length).toBeGreaterThanOrEqual(5));

it.each(samples)(
  'all heard speech of $slug has words, and without a stretch of them it is told where',
  async (sample) => {
    const frames = toFrames(await readPcm(sample));
    const voice: Stretch[] = [];
    for await (const { startMs, endMs } of voiceActivity.spans(createSource(frames))) voice.push({ startMs, endMs });
    const stt = createScripted({ samples: [{ ...sample, pcm: () => readPcm(sample) }] });
    const options = { language: sample.spokenLanguage, signal: never };
    const words = finals(await collect(stt.transcribe(createSource(frames), options)));
    expect(voice.length).toBeGreaterThan(3);
    const heard = { voice, refused: [], forgotten: [] };
    expect(speechWithoutWords({ ...heard, words })).toBeNull();

    const fromMs = sample.durationMs * 0.3;
    const toMs = fromMs + 25_000;
    const cut = words.filter(({ startMs, endMs }) => endMs < fromMs || startMs > toMs);
    const found = speechWithoutWords({ ...heard, words: cut });
    expect(found?.places.some(({ startMs, endMs }) => startMs < toMs && endMs > fromMs)).toBe(true);
  },
);
