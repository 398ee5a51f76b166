import { describe, expect, it } from 'vitest';
import type { Person, Professional } from '../../server/domain/professional.js';
import { LuonnosError } from '../../server/errors.js';
import { asDataProtectionOfficer, asPilotLead, asProfessional, ownHead } from '../../server/identity/access.js';
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
const audited: unknown[] = [];
const auditRead = async (...row: unknown[]) => void audited.push(row);
const store = { encounterHead: async () => head, auditRead } as unknown as Store;
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

  it('writes down who was kept out', async () => {
    audited.length = 0;
    await codeFor({ ...doctor, id: 'somebody.else' });
    expect(audited).toEqual([
      [{ kind: 'person', id: 'somebody.else', name: doctor.name }, head.encounter, { type: 'access-refused' }],
    ]);
  });
});

describe('the roles', () => {
  const officer = (role: 'pilot-lead' | 'data-protection-officer'): Person => {
    const { id, name, title, organisation } = doctor;
    return { role, id, name, title, organisation };
  };
  const doors = {
    professional: asProfessional,
    'pilot-lead': asPilotLead,
    'data-protection-officer': asDataProtectionOfficer,
  };

  it.each(Object.entries(doors))('open the door of %s to that role alone', (role, open) => {
    for (const person of [doctor, officer('pilot-lead'), officer('data-protection-officer')]) {
      if (person.role === role) expect(open(person)).toBe(person);
      else expect(() => open(person)).toThrow('request.forbidden');
    }
  });
});
