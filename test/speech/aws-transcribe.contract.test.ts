import { createAwsTranscribe } from '../../server/speech/aws-transcribe.js';
import { speechToTextContract } from '../contract/speech-to-text.js';
import { final, partial, steps } from '../support/aws-transcribe-script.js';
import { type AwsTranscribeWire, startAwsTranscribeWire } from '../support/aws-transcribe-wire.js';
import { plainFrames } from './frames.js';

const first = { startMs: 200, endMs: 900, text: 'Onko kuumetta?', speaker: '0' };
const second = { startMs: 1400, endMs: 2000, text: 'Ei ole.', speaker: '1' };

speechToTextContract('aws-transcribe', async () => {
  const wire = await startAwsTranscribeWire({
    script: () =>
      steps([
        { at: 500, ...partial({ ...first, endMs: 500, text: 'Onko' }) },
        { at: 1000, ...final({ startMs: 950, endMs: 990, text: ' ' }) },
        { at: 1000, ...final(first) },
        { at: 'end', ...final(second) },
      ]),
  });
  const broken = await startAwsTranscribeWire({
    script: () =>
      steps([
        { at: 1000, ...final(first) },
        { at: 1000, fault: 'half-close' },
      ]),
  });
  const sttAt = ({ region, endpoint, credentials }: AwsTranscribeWire) =>
    createAwsTranscribe({ region, allowedRegions: [region], endpoint, credentials });
  return {
    stt: sttAt(wire),
    endingEarly: sttAt(broken),
    language: 'fi',
    frames: (fromSeq) => plainFrames(25, fromSeq),
    close: async () => {
      await Promise.all([wire.close(), broken.close()]);
    },
  };
});
