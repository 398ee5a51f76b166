import type { SessionView } from '../../server/domain/session.js';
import type { Subject } from '../../server/domain/subject.js';

/** As much of a session as the frame of a screen asks for. */
const shown: Pick<SessionView, 'person' | 'demo'> = {
  person: {
    role: 'pilot-lead',
    id: 'made-up',
    name: 'Maija Malli',
    title: '',
    organisation: { id: 'made-up', name: 'Malliala' },
  },
  demo: true,
};
export const madeUpSession = shown as SessionView;

export const madeUpSubject: Subject = { id: 'made-up', name: 'Aino Mallikas', birthDate: '1952-03-14' };
