/** The product as a process of its own, with a sink in place of a speech service: it takes every frame and hears nothing. */
import { startServer } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import { openServices } from '../../server/services.js';
import type { SpeechToText } from '../../server/speech/speech-to-text.js';
import { answerQuestions, memory, percentiles, usage } from './process.js';
import { readStamp } from './stamped-frame.js';

let ages: number[] = [];
let frames = 0;
let outOfOrder = 0;

const sink: SpeechToText = {
  name: 'sink',
  capabilities: {
    languages: ['fi', 'sv', 'en'],
    partials: false,
    speakers: false,
    patience: { readMs: 60_000, answerMs: 60_000 },
  },
  // biome-ignore lint/correctness/useYield: a sink has nothing to say.
  transcribe: async function* (audio) {
    let next = 0;
    for await (const { seq, pcm } of audio) {
      const stamp = readStamp(pcm);
      frames += 1;
      if (stamp.seq !== seq || seq !== next) outOfOrder += 1;
      next = seq + 1;
      ages.push(stamp.ageMs);
    }
  },
};

const config = readConfig();
const services = await openServices(config);
await startServer(config, { services: { ...services, speech: sink, speechFor: () => sink } });

answerQuestions({
  usage,
  memory,
  heard: () => {
    const answer = { frames, outOfOrder, ms: percentiles(ages) };
    ages = [];
    return answer;
  },
});
