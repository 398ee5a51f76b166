import { describe, expect, it } from 'vitest';
import type { Professional } from '../../server/domain/professional.js';
import { LuonnosError } from '../../server/errors.js';
import { ownHead } from '../../server/identity/access.js';
import type { EncounterHead } from '../../server/store/encounters.js';
import type { Store } from '../../server/store/store.js';
import { doctor } from '../support/store.js';

const id = '00000000-0000-4000-8000-000000000001';
const head = {
  encounter: {
    id,
    state: 'open',
    organisation: doctor.organisation,
    register: 'health',
    professional: { id: doctor.id },
  },
} as EncounterHead;
const store = { encounterHead: async () => head } as unknown as Store;
const codeFor = (person: Professional): Promise<string> =>
  ownHead(store, person, id).then(
    () => 'ok',
    (error: unknown) => (error instanceof LuonnosError ? error.code : String(error)),
  );

describe('the one rule of access', () => {
  it('lets the responsible professional in', async () => {
    expect(await codeFor(doctor)).toBe('ok');
  });

  it('lets nobody in by one part of it alone: person, organisation and register have to be the encounter’s', async () => {
    const others: Professional[] = [
      { ...doctor, id: 'somebody.else' },
      // The same person, signed in for another county, or moved to the other register.
      { ...doctor, organisation: { id: 'toinen', name: 'Toinen hyvinvointialue' } },
      { ...doctor, register: 'social' },
    ];
    for (const other of others) expect(await codeFor(other)).toBe('request.not-found');
  });
});
