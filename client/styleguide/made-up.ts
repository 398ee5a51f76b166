import type { SessionView } from '../../server/domain/session.js';
import type { Subject } from '../../server/domain/subject.js';

export const madeUpSession: SessionView = {
  person: {
    role: 'pilot-lead',
    id: 'made-up',
    name: 'Maija Malli',
    title: '',
    organisation: { id: 'made-up', name: 'Malliala' },
  },
  demo: true,
  noteTypes: [],
  samples: [],
  speech: { provider: null, languages: [] },
  drafting: { provider: 'none', model: null, translates: false },
};

export const madeUpSubject: Subject = { id: 'made-up', name: 'Aino Mallikas', birthDate: '1952-03-14' };
