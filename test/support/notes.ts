import type { By, Note, Statement } from '../../server/domain/note.js';
import { type SignedNote, SignedNoteData } from '../../server/domain/record.js';
import type { Utterance } from '../../server/domain/transcript.js';
import { RecordCodes } from '../../server/record/codes.js';
import { createShape, type RecordShape } from '../../server/record/shape.js';

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

/** What the professional typed, as it is kept. */
export const typedText = (text: string): Utterance => ({
  id: 't-1',
  source: 'typed',
  partId: null,
  speaker: null,
  role: 'professional',
  startMs: 0,
  endMs: 0,
  text,
  confidence: null,
  language: 'fi',
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

/** The shape a record system takes notes in where nothing is configured. */
export const plainShape: RecordShape = createShape({
  profile: 'baseline',
  attachments: ['text'],
  codes: RecordCodes.parse({}),
  version: '0.1.0',
});

/** A signed note as the store gives one back. */
export const signedNote = (over: Partial<SignedNote> = {}): SignedNote =>
  SignedNoteData.parse({
    noteId: '3f1f8c9a-58a1-4c65-9b0e-0d4f3a1b2c3d',
    encounterId: '00000000-0000-4000-8000-000000000001',
    revision: 1,
    kind: 'live',
    noteType: 'doctor-visit',
    title: 'Lääkärin vastaanottokäynti',
    register: 'health',
    language: 'fi',
    subject: { id: 'aino-mallikas', name: 'Aino Mallikas', birthDate: '1952-03-14' },
    signer: { id: 'elina.harju', name: 'Elina Harju', title: 'LL', practitionerId: 'prac-elina-harju' },
    organisation: { id: 'esimerkkila', name: 'Esimerkkilän hyvinvointialue' },
    signedAt: '2026-11-23T10:00:00.000Z',
    period: { start: '2026-11-23T09:00:00.000Z', end: '2026-11-23T09:10:00.000Z' },
    machineWritten: true,
    text: 'Tulosyy\nPäänsärkyä.',
    hash: '0'.repeat(64),
    ...over,
  }) as SignedNote;
