import { expect, it } from 'vitest';
import { createAwsTranscribe } from '../../server/speech/aws-transcribe.js';
import { scriptFromCase } from '../support/aws-transcribe-script.js';
import { startAwsTranscribeWire } from '../support/aws-transcribe-wire.js';
import { collect, createSource, finals, never, partials, plainFrames } from './frames.js';

const spokenCase = {
  utterances: [
    { speaker: 'spk0', start: 0.5, end: 1.5, text: 'Onko kuumetta?' },
    { speaker: 'spk1', start: 2, end: 2.6, text: 'Ei ole.' },
    { speaker: 'spk0', start: 3, end: 9, text: 'Tätä ei enää kuulla.' },
  ],
};

it('a case is said by the position of the audio, the last utterance even if a little of its sound is missing', async () => {
  const wire = await startAwsTranscribeWire({ script: scriptFromCase(spokenCase) });
  const { region, endpoint, credentials } = wire;
  const stt = createAwsTranscribe({ region, allowedRegions: [region], endpoint, credentials });
  const events = await collect(stt.transcribe(createSource(plainFrames(25)), { language: 'fi', signal: never }));
  await wire.close();
  expect(finals(events)).toMatchObject([
    { startMs: 500, endMs: 1500, text: 'Onko kuumetta?', speaker: 'spk0' },
    { startMs: 2000, endMs: 2600, text: 'Ei ole.', speaker: 'spk1' },
  ]);
  expect(partials(events)).toMatchObject([{ text: 'Onko' }, { text: 'Ei' }]);
});
