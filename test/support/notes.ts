import type { By, Note, Statement } from '../../server/domain/note.js';

export const by: By = { id: 'elina.harju', name: 'Elina Harju', at: '2026-11-23T10:30:00.000Z' };

export const statement = (over: Partial<Statement> = {}): Statement => ({
  id: 's1',
  section: 'reason',
  text: 'Päänsärkyä kolme viikkoa.',
  origin: 'machine',
  author: null,
  evidence: [{ source: 'utterance', id: 'u1-1', quote: 'päänsärkyä kolme viikkoa', language: 'fi' }],
  classes: [],
  highRisk: false,
  verdicts: [],
  handling: { state: 'untouched' },
  look: null,
  ...over,
});

export const note = (over: Partial<Note> = {}): Note => ({
  noteType: 'doctor-visit',
  language: 'fi',
  statements: [],
  omissions: [],
  makings: [],
  drafted: [],
  ...over,
});
