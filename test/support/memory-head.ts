import { randomBytes } from 'node:crypto';
import type { EncounterHead } from '../../server/store/encounters.js';
import { encounterOf } from './store.js';

/** An encounter that nobody stored. */
export const headInMemory: EncounterHead = {
  key: randomBytes(32),
  encounter: encounterOf('00000000-0000-4000-8000-000000000001'),
};
