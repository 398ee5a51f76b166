import { createScripted } from '../../server/speech/scripted.js';
import { speechToTextContract } from '../contract/speech-to-text.js';
import { join, noise, silence, toFrames } from './frames.js';

const sound = join(silence(300), noise(1, 1500), silence(700), noise(2, 1000), silence(300));

speechToTextContract('scripted', async () => ({
  stt: createScripted({
    samples: [
      {
        slug: 'tiny',
        spokenLanguage: 'fi',
        pcm: async () => sound,
        utterances: [
          { startMs: 300, endMs: 1800, speaker: 'spk0', text: 'Onko teillä ollut kuumetta?' },
          { startMs: 2500, endMs: 3500, speaker: 'spk1', text: 'Ei ole ollut.' },
        ],
      },
    ],
  }),
  language: 'fi',
  endingEarly: null,
  frames: (fromSeq) => toFrames(sound, fromSeq),
}));
