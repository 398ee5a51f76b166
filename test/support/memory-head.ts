import { randomBytes } from 'node:crypto';
import type { EncounterHead } from '../../server/store/encounters.js';
import { doctor } from './store.js';

/** An encounter that nobody stored. */
export const headInMemory: EncounterHead = {
  key: randomBytes(32),
  encounter: {
    id: '00000000-0000-4000-8000-000000000001',
    version: 0,
    state: 'open',
    kind: 'live',
    sample: null,
    organisation: doctor.organisation,
    register: doctor.register,
    professional: doctor,
    noteType: 'doctor-visit',
    mode: 'conversation',
    spokenLanguage: 'fi',
    noteLanguage: 'fi',
    present: ['professional', 'subject'],
    subject: { id: 'aino-mallikas', name: 'Aino Mallikas', birthDate: '1952-03-14' },
    informing: { outcome: 'client-not-present' },
    createdAt: '2026-11-23T10:00:00.000Z',
    updatedAt: '2026-11-23T10:00:00.000Z',
  },
};
