import { describe, expect, it } from 'vitest';
import { relink } from '../../server/domain/relink.js';
import type { Utterance } from '../../server/domain/transcript.js';
import { by, note, statement } from '../support/notes.js';

const utterance = (id: string, startMs: number, endMs: number, text: string): Utterance => ({
  id,
  source: 'utterance',
  partId: 1,
  speaker: 'spk0',
  role: 'subject',
  startMs,
  endMs,
  text,
  confidence: null,
  language: 'fi',
});
const cites = (id: string, quote: string) => ({ source: 'utterance' as const, id, quote, language: 'fi' as const });

const older = [
  utterance('u1-1', 0, 3_000, 'Päänsärkyä kolme viikkoa, iltaisin.'),
  utterance('u1-2', 4_000, 6_000, 'Ei kuumetta.'),
  utterance('u1-3', 7_000, 9_000, 'Särkylääkettä olen ottanut.'),
];
const newer = [
  utterance('u1v2-1', 100, 1_600, 'Päänsärkyä, kolme viikkoa'),
  utterance('u1v2-2', 1_700, 3_050, 'ja iltaisin.'),
  utterance('u1v2-3', 4_050, 6_000, 'Ei ole kuumetta.'),
  utterance('u1v2-4', 20_000, 24_000, 'Aloitetaan lääkitys.'),
];
const look = { look: by };

describe('a note linked to a newer transcript', () => {
  const of = (...statements: Parameters<typeof statement>[0][]) =>
    relink(note({ statements: statements.map(statement), drafted: older.map(({ id }) => id) }), older, newer);

  it('cites the same words where they are now, and keeps its look', () => {
    const { note: now, linked } = of({ id: 's1', evidence: [cites('u1-1', 'päänsärkyä kolme viikkoa')], ...look });
    expect(now.statements[0]).toMatchObject({ evidence: [cites('u1v2-1', 'päänsärkyä kolme viikkoa')], look: by });
    expect([...linked]).toEqual(['s1']);
  });

  it('cites all that was said then where the words are others, and has to be looked at again', () => {
    const { note: now } = of(
      { id: 's1', evidence: [cites('u1-2', 'Ei kuumetta')], ...look },
      { id: 's2', evidence: [cites('u1-1', 'kolme viikkoa, iltaisin')], ...look },
    );
    expect(now.statements[0]).toMatchObject({ evidence: [cites('u1v2-3', 'Ei ole kuumetta.')], look: null });
    expect(now.statements[1]?.evidence.map(({ id }) => id)).toEqual(['u1v2-1', 'u1v2-2']);
  });

  it('keeps citing what the newer transcript does not have, and says so', () => {
    const {
      note: now,
      linked,
      unlinked,
    } = of({
      id: 's1',
      evidence: [cites('u1-3', 'Särkylääkettä'), cites('u1-2', 'Ei kuumetta')],
    });
    expect(now.statements[0]?.evidence.map(({ id }) => id)).toEqual(['u1-3', 'u1v2-3']);
    expect([...unlinked]).toEqual(['s1']);
    expect([...linked]).toEqual(['s1']);
  });

  it('leaves what rests on other parts, on typed text or on nothing as it is', () => {
    const untouched = [
      statement({ id: 's1', evidence: [cites('u2-1', 'muuta')], ...look }),
      statement({ id: 's2', evidence: [{ ...cites('t-1', 'kirjoitettu'), source: 'typed' }], ...look }),
      statement({ id: 's3', origin: 'hand', evidence: [], ...look }),
    ];
    const { note: now, linked, unlinked } = of(...untouched);
    expect(now.statements).toEqual(untouched);
    expect(linked.size + unlinked.size).toBe(0);
  });

  it('keeps words and handling of what people changed', () => {
    const handling = { state: 'edited', by, draftText: 'Ennen.' } as const;
    const { note: now } = of({ id: 's1', text: 'Oma teksti.', handling, evidence: [cites('u1-2', 'Ei kuumetta')] });
    expect(now.statements[0]).toMatchObject({ text: 'Oma teksti.', handling });
  });

  it('takes speech that was drafted from for drafted, and new speech for new', () => {
    expect(of().note.drafted).toEqual(['u1-1', 'u1-2', 'u1-3', 'u1v2-1', 'u1v2-2', 'u1v2-3']);
    const undrafted = relink(note(), older, newer);
    expect(undrafted.note.drafted).toEqual([]);
  });

  it('moves what was decided of an omission with its words', () => {
    const omission = { text: 'Ei kuumetta.', section: 'plan', classes: [], highRisk: false, fate: 'left-out' as const };
    const omissions = [
      { ...omission, utteranceId: 'u1-2' },
      { ...omission, utteranceId: 'u1-3' },
    ];
    expect(relink(note({ omissions }), older, newer).note.omissions).toEqual([
      { ...omission, utteranceId: 'u1v2-3', text: 'Ei ole kuumetta.' },
    ]);
  });

  it('moves a sentence that was heard again in the same words as that sentence, and one heard otherwise whole', () => {
    const sentence = { section: 'plan', classes: [], highRisk: false, fate: 'open' as const, utteranceId: 'u1-2' };
    const entry = (quote: string) => ({
      ...sentence,
      text: quote,
      evidence: [{ source: 'utterance' as const, id: 'u1-2', quote, language: 'fi' as const }],
    });
    const omissions = [entry('kuumetta'), entry('Ei mitään.')];
    expect(relink(note({ omissions }), older, newer).note.omissions).toEqual([
      { ...entry('kuumetta'), utteranceId: 'u1v2-3', evidence: [{ ...entry('kuumetta').evidence[0], id: 'u1v2-3' }] },
      { ...sentence, utteranceId: 'u1v2-3', text: 'Ei ole kuumetta.' },
    ]);
  });
});
