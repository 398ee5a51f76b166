import { join } from 'node:path';
import { readFrames } from '../../client/visit/audio-file.js';
import { recordFrames } from '../../client/visit/record.js';
import { EncounterView } from '../../server/domain/view.js';
import { isUnfinished } from '../../server/domain/work.js';
import { eventually, type SignedIn } from './professional.js';

/** Plays a sample to its end, as quickly as the wire takes it, and waits for its draft. */
export const sampleVisit = async (professional: SignedIn, sample: string): Promise<EncounterView> => {
  const { encounter } = await professional.api.post('/api/encounters', { sample }, EncounterView);
  await professional.inform(encounter.id);
  const frames = await readFrames(join(import.meta.dirname, `../../fixtures/consultations/${sample}/audio.flac`));
  const options = { kind: 'conversation', device: 'recording-device', speed: 0 } as const;
  await recordFrames(professional.api, `/api/encounters/${encounter.id}/live`, frames, options);
  return eventually(
    () => professional.view(encounter.id),
    (view) => view.note !== null && !view.activities.some(isUnfinished),
    60_000,
  );
};
