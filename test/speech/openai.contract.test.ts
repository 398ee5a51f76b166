import { createOpenAiSpeech } from '../../server/speech/openai.js';
import { speechToTextContract } from '../contract/speech-to-text.js';
import { startTranscriptionServer } from '../support/transcription-server.js';
import { join, noise, silence, toFrames } from './frames.js';
import { loudness } from './loudness.js';

const sound = join(silence(500), noise(1, 1500), silence(1000), noise(2, 1000), silence(1000));

speechToTextContract('openai', async () => {
  const server = await startTranscriptionServer(() => ({
    text: 'Ei ole ollut.',
    segments: [
      { start: 0.1, end: 1, text: ' Ei ole ollut.', avg_logprob: -0.1 },
      { start: 1, end: 1.1, text: ' ' },
    ],
  }));
  const broken = await startTranscriptionServer(() => 'truncated');
  const sttAt = ({ baseUrl }: { baseUrl: string }) =>
    createOpenAiSpeech({ baseUrl, apiKey: 'key', model: 'whisper-1', timeoutMs: 5000, voiceActivity: loudness });
  return {
    stt: sttAt(server),
    endingEarly: sttAt(broken),
    language: 'fi',
    frames: (fromSeq) => toFrames(sound, fromSeq),
    close: async () => {
      await Promise.all([server.close(), broken.close()]);
    },
  };
});
