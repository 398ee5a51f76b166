import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Encounter } from '../../server/domain/encounter.js';
import { markSection } from '../../server/domain/guardian.js';
import type { NoteType } from '../../server/domain/note-type.js';
import { loadNoteTypes } from '../../server/draft/note-types.js';
import { copyOf } from '../../server/review/copy.js';
import { contentHash, renderText } from '../../server/review/render.js';
import { by, note, signedNote, statement } from '../support/notes.js';

const encounter = {
  id: '3f1f8c9a-58a1-4c65-9b0e-0d4f3a1b2c3d',
  subject: { id: 'aino-mallikas', name: 'Aino Mallikas', birthDate: '1952-03-14' },
  noteType: 'doctor-visit',
  register: 'health',
  professional: { id: 'elina.harju' },
} as Encounter;

const empty = note();

describe('what is signed', () => {
  let types: Map<string, NoteType>;
  beforeAll(async () => {
    const all = await loadNoteTypes(join(import.meta.dirname, '../../prompts/note-types'));
    types = new Map(all.map((type) => [type.code, type]));
  });
  const typeOf = (code: string): NoteType => {
    const type = types.get(code);
    if (!type) throw new Error(code);
    return type;
  };
  const statements = [
    statement({ id: 'a', section: 'plan', text: 'Kontrolli.' }),
    statement({ id: 'b', section: 'reason', text: 'Päänsärkyä.' }),
    statement({
      id: 'c',
      section: 'reason',
      text: 'Poistettu.',
      handling: { state: 'removed', by, before: 'untouched' },
    }),
    statement({ id: 'd', section: 'reason', text: 'Iltaisin.' }),
  ];

  it('has the sections of the note type in their order, without removed statements and empty sections', () => {
    expect(renderText(note({ statements }), typeOf('doctor-visit'), 'live')).toBe(
      'Tulosyy\nPäänsärkyä.\nIltaisin.\n\nSuunnitelma\nKontrolli.',
    );
  });

  it('has the statements of a section a line each, as a list, or one after the other, in the same words and order', () => {
    const words = [
      statement({ id: 'a', section: 'reason', text: 'Päänsärkyä kolme viikkoa' }),
      statement({ id: 'b', section: 'reason', text: '”Iltaisin se on pahin.”' }),
      statement({ id: 'c', section: 'reason', text: 'Ei kuumetta.\nEi yskää.' }),
    ];
    const text = (form?: 'lines' | 'bullets' | 'prose') =>
      renderText(note({ statements: words }), typeOf('doctor-visit'), 'live', form);
    expect(text()).toBe('Tulosyy\nPäänsärkyä kolme viikkoa\n”Iltaisin se on pahin.”\nEi kuumetta.\nEi yskää.');
    expect(text('lines')).toBe(text());
    expect(text('bullets')).toBe(
      'Tulosyy\n- Päänsärkyä kolme viikkoa\n- ”Iltaisin se on pahin.”\n- Ei kuumetta.\n  Ei yskää.',
    );
    expect(text('prose')).toBe('Tulosyy\nPäänsärkyä kolme viikkoa. ”Iltaisin se on pahin.” Ei kuumetta. Ei yskää.');
  });

  it('says in the document itself that a sample is no real visit, in the note’s language', () => {
    const text = (language: 'fi' | 'sv' | 'en') =>
      renderText(note({ statements, language }), typeOf('doctor-visit'), 'sample');
    expect(text('fi')).toMatch(/^NÄYTE/);
    expect(text('sv')).toMatch(/^EXEMPEL/);
    expect(text('en')).toMatch(/^SAMPLE/);
    // A section that is copied alone is a document of its own.
    const sections = [{ code: 'plan', title: 'Suunnitelma', text: 'Kontrolli.' }];
    const version = (kind: 'sample' | 'live') => ({
      note: signedNote({ kind, sections }),
      receipt: null,
      copiedSections: [],
      copiedAt: null,
    });
    expect(copyOf(version('sample'), 'plan').text).toMatch(/^NÄYTE.*\n\nKontrolli\.$/);
    expect(copyOf(version('live'), 'plan').text).toBe('Kontrolli.');
  });

  it('has no heading in a free entry', () => {
    const free = note({
      noteType: 'dictated-entry',
      statements: [statement({ section: 'text', text: 'Vapaa teksti.' })],
    });
    expect(renderText(free, typeOf('dictated-entry'), 'live')).toBe('Vapaa teksti.');
  });

  it('is hashed with the sections that are not for the guardian, and with the note it replaces', () => {
    const told = note({
      statements: [statement({ section: 'client-view' }), statement({ id: 's2', section: 'situation' })],
    });
    const hash = contentHash('Teksti.', encounter, told);
    expect(contentHash('Teksti.', encounter, markSection(told, 'situation', true))).not.toBe(hash);
    expect(contentHash('Teksti.', encounter, markSection(told, 'child-view', false))).toBe(hash);
    const amends = { noteId: '3f1f8c9a-58a1-4c65-9b0e-0d4f3a1b2c3d', reason: 'wrong', at: by.at } as const;
    expect(contentHash('Teksti.', { ...encounter, amends }, told)).not.toBe(hash);
  });

  it('is hashed with the visit, the subject, the note type, the register and the signer', () => {
    const hash = contentHash('Teksti.', encounter, empty);
    const others: Encounter[] = [
      { ...encounter, id: '3f1f8c9a-58a1-4c65-9b0e-0d4f3a1b2c3e' },
      { ...encounter, subject: { ...encounter.subject, birthDate: '1957-03-14' } },
      { ...encounter, subject: { ...encounter.subject, id: 'aino-mallikas-1957' } },
      { ...encounter, subject: { ...encounter.subject, name: 'Aino Muu' } },
      { ...encounter, noteType: 'doctor-phone' },
      { ...encounter, register: 'social' },
      { ...encounter, professional: { ...encounter.professional, id: 'camilla.strand' } },
    ];
    expect(contentHash('Teksti!', encounter, empty)).not.toBe(hash);
    for (const other of others) expect(contentHash('Teksti.', other, empty)).not.toBe(hash);
    expect(contentHash('Teksti.', { ...encounter }, empty)).toBe(hash);
  });
});
