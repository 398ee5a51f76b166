import { expect, it } from 'vitest';
import { statusOf } from '../../client/encounter/status.js';
import type { EncounterView } from '../../server/domain/view.js';

const view = (over: object): EncounterView =>
  ({
    encounter: { state: 'open', informing: null, amends: null },
    activities: [],
    parts: [],
    note: null,
    ...over,
  }) as unknown as EncounterView;
const ended = [{ endedAt: '2026-11-26T10:00:00.000Z' }];

it.each([
  ['is prepared before anything was recorded', {}, 'chip.prepared'],
  ['is being recorded while a part is open', { parts: [...ended, { endedAt: null }] }, 'chip.recording'],
  ['has no note yet where what was recorded gave no statement', { parts: ended }, 'chip.empty'],
  ['has no note yet where nothing was recorded and the draft is empty', { note: { statements: [] } }, 'chip.empty'],
  ['is a draft once it has a statement', { parts: ended, note: { statements: [{}] } }, 'chip.draft'],
  [
    'is transcribed before anything else is said of it',
    { parts: ended, activities: [{ kind: 'transcribe', state: 'running' }] },
    'chip.transcribing',
  ],
])('a visit %s', (_what, over, label) => {
  expect(statusOf(view(over)).label).toBe(label);
});
