import { cutSpeech } from '../../server/speech/speech-spans.js';
import type { VoiceActivity } from '../../server/speech/voice-activity.js';

/** Stands in for the voice model where sound is made up: what is not silent is speech, and a pause is half a second. */
export const loudness: VoiceActivity = {
  spans: (frames) => {
    let quiet = 5;
    return cutSpeech(frames, (pcm) => {
      quiet = pcm.some((sample) => sample !== 0) ? 0 : quiet + 1;
      return quiet < 5;
    });
  },
};
