import { describe, expect, it } from 'vitest';
import { quoteSpan } from '../../client/review/quote-span.js';
import { countStates, emptySections, groupBySection, nextOpen, openStatements } from '../../client/review/sections.js';
import { signLocks } from '../../client/review/sign-locks.js';
import { stateText } from '../../client/review/state-text.js';
import { diffText } from '../../client/review/text-diff.js';
import { conversationItems, timelineOf } from '../../client/review/timeline.js';
import { countContent } from '../../client/sign/content-counts.js';
import type { Note, Statement } from '../../server/domain/note.js';
import type { NoteType } from '../../server/domain/note-type.js';
import type { SignBlock } from '../../server/domain/view.js';
import { typedText } from '../support/notes.js';

const three = (text: string) => ({ fi: text, sv: text, en: text });
const section = (code: string) => ({
  code,
  title: three(code),
  belongs: three(code),
  spokenAs: { fi: [], sv: [], en: [] },
  documentedOnly: true as const,
  targetWords: 50,
});
const noteType: NoteType = {
  code: 'doctor-visit',
  version: 1,
  title: three('Käynti'),
  professions: ['doctor'],
  register: 'health',
  subjectWord: 'patient',
  sections: [section('reason'), section('medication'), section('plan')],
};
const by = { id: 'p', name: 'P', at: '2026-11-23T10:00:00.000Z' };
const statement = (id: string, part: Partial<Statement> = {}): Statement => ({
  id,
  section: 'reason',
  text: id,
  origin: 'machine',
  author: null,
  evidence: [],
  classes: [],
  highRisk: false,
  verdicts: [],
  handling: { state: 'untouched' },
  look: null,
  ...part,
});
const note = (statements: Statement[]): Note => ({
  noteType: 'doctor-visit',
  language: 'fi',
  statements,
  omissions: [],
  makings: [],
  drafted: [],
});
const unsupported: Partial<Statement> = { verdicts: [{ check: 'support', result: 'not-found', words: [] }] };
const contradicted: Partial<Statement> = { verdicts: [{ check: 'numbers', result: 'contradicted', words: ['160'] }] };

describe('the name of a state', () => {
  it('does not say of typed text that it was found in speech', () => {
    const said = { id: 'u1', quote: 'Päänsärkyä.', language: 'fi', source: 'utterance' } as const;
    const typed = { ...said, id: 'u2', source: 'typed' } as const;
    expect(stateText(statement('s1', { evidence: [typed] }))).toBe('state.supported.typed');
    expect(stateText(statement('s2', { evidence: [said, typed] }))).toBe('state.supported');
    expect(stateText(statement('s3', { evidence: [typed], ...contradicted }))).toBe('state.check');
  });
});

describe('what keeps the dialog of the signature closed', () => {
  it('is everything that stands in the way but what is acknowledged in the dialog itself', () => {
    const signBlocks: SignBlock[] = ['flag-open', 'gap-not-acknowledged', 'look-missing', 'transcription-failed'];
    expect(signLocks({ signBlocks })).toEqual(['flag-open', 'look-missing']);
  });
});

describe('the sections of the review screen', () => {
  it('follow the note type and keep what fits none of them', () => {
    const statements = [statement('a', { section: 'plan' }), statement('b'), statement('c', { section: 'gone' })];
    expect(groupBySection(statements, noteType).map(({ code }) => code)).toEqual(['reason', 'plan', 'gone']);
    expect(groupBySection(statements, undefined).flatMap((group) => group.statements)).toHaveLength(3);
    expect(emptySections(statements, noteType).map(({ code }) => code)).toEqual(['medication']);
  });

  it('walk through what is open: unsupported, then to check, then to look at', () => {
    const statements = [
      statement('look', { highRisk: true }),
      statement('fine'),
      statement('check', { ...contradicted, section: 'medication' }),
      statement('unsupported', { ...unsupported, section: 'plan' }),
      statement('gone', { ...unsupported, handling: { state: 'removed', by, before: 'untouched' } }),
    ];
    const open = openStatements(note(statements), noteType);
    expect(open.map(({ id }) => id)).toEqual(['unsupported', 'check', 'look']);
    expect(nextOpen(open, null)?.id).toBe('unsupported');
    expect(nextOpen(open, 'check')?.id).toBe('look');
    expect(nextOpen(open, 'look')?.id).toBe('unsupported');
    expect(nextOpen([], 'look')).toBeNull();
    expect(countStates(statements)).toMatchObject({ look: 1, check: 1, unsupported: 1, removed: 1, supported: 1 });
  });

  const typed: Statement['evidence'] = [{ source: 'typed', id: 't-1', quote: 'Ei kuumetta.', language: 'fi' }];

  it('count every standing statement once before signing', () => {
    const counts = countContent(
      note([
        statement('typed', { text: 'Ei kuumetta.', evidence: typed }),
        statement('typed and edited', {
          text: 'Ei kuumetta eikä yskää.',
          evidence: typed,
          handling: { state: 'edited', by, draftText: 'Ei kuumetta.' },
        }),
        statement('put otherwise', { text: 'Kuumeeton.', evidence: typed }),
        statement('machine', { look: by }),
        statement('edited', { handling: { state: 'edited', by, draftText: 'x' } }),
        statement('confirmed', { origin: 'omission', handling: { state: 'confirmed', by, reason: 'r' } }),
        statement('hand', { origin: 'hand', handling: { state: 'edited', by, draftText: 'x' } }),
        statement('omission', { origin: 'omission' }),
        statement('removed', { handling: { state: 'removed', by, before: 'untouched' } }),
      ]),
      [typedText('Ei kuumetta.')],
    );
    expect(counts).toMatchObject({ statements: 8, machine: 2, edited: 1, confirmed: 1, hand: 3, omission: 1 });
    expect(counts).toMatchObject({ removed: 1, looked: 1 });
  });
});

describe('a correction', () => {
  it('keeps a number and its unit whole', () => {
    const pieces = diffText('Aloitetaan ramipriili 5 mg aamuisin.', 'Aloitetaan ramipriili 2,5 mg aamuisin.');
    expect(pieces.filter(({ kind }) => kind === 'removed').map(({ text }) => text)).toEqual(['5 mg']);
    expect(pieces.filter(({ kind }) => kind === 'added').map(({ text }) => text)).toEqual(['2,5 mg']);
  });

  it('can be put together again from its pieces', () => {
    const [before, after] = ['RR noin 160/90 mmHg kotona.', 'Kotona RR noin 150/90 mmHg.'];
    const pieces = diffText(before, after);
    const join = (left: string): string =>
      pieces
        .filter(({ kind }) => kind !== left)
        .map(({ text }) => text)
        .join('');
    expect(join('added')).toBe(before);
    expect(join('removed')).toBe(after);
  });
});

describe('a quote', () => {
  const said = 'Ymmärrän. Aloitetaan ramipriili, viisi milligrammaa kerran päivässä.';
  const cut = (quote: string): string | null => {
    const span = quoteSpan(said, quote);
    return span === null ? null : said.slice(span[0], span[1]);
  };

  it('is found whatever its capitals and punctuation', () => {
    expect(cut('aloitetaan Ramipriili viisi milligrammaa')).toBe('Aloitetaan ramipriili, viisi milligrammaa');
    expect(cut('kerran päivässä.')).toBe('kerran päivässä.');
  });

  it('is no part of a number', () => {
    const at = (text: string, quote: string) => quoteSpan(text, quote)?.[0] ?? null;
    expect(at('Ramipriili 2,5 mg', '5')).toBeNull();
    expect(at('Ramipriili 50 mg', '5')).toBeNull();
    expect(at('Ramipriili 2,5 mg, sitten 5.', '5')).toBe(26);
    expect(at('RR 160/90', '160')).toBe(3);
  });

  it('marks nothing when the words are not there', () => {
    expect(cut('kymmenen milligrammaa')).toBeNull();
    expect(cut('…')).toBeNull();
  });
});

describe('the conversation', () => {
  const part = (id: number, frames: number) => ({
    id,
    ordinal: id,
    kind: 'conversation' as const,
    frames,
    startedAt: by.at,
    endedAt: by.at,
    late: false,
  });
  const utterance = (id: string, partId: number | null, startMs: number) => ({
    id,
    source: partId === null ? ('typed' as const) : ('utterance' as const),
    partId,
    speaker: null,
    role: 'subject' as const,
    startMs,
    endMs: startMs + 1000,
    text: id,
    confidence: null,
    language: 'fi' as const,
  });

  it('lies on one timeline, part after part', () => {
    const timeline = timelineOf([part(2, 50), part(1, 100)]);
    expect(timeline.lengthMs).toBe(15_000);
    expect(timeline.at(2, 1_000)).toBe(11_000);
    expect(timeline.from(12_000)).toEqual({ part: 2, fromMs: 2_000, toMs: 5_000 });
    expect(timeline.from(15_000)).toBeNull();
  });

  it('shows gaps in their place and typed text at the end', () => {
    const items = conversationItems({
      parts: [part(1, 100), part(2, 50)],
      gaps: [{ partId: 1, atMs: 3_000, durationMs: 2_000, reason: 'network' }],
      moments: [
        { partId: 2, atMs: 500 },
        { partId: 1, atMs: 4_000 },
      ],
      utterances: [
        utterance('u2-1', 2, 0),
        utterance('u1-2', 1, 4_000),
        utterance('t-1', null, 0),
        utterance('u1-1', 1, 0),
      ],
    });
    expect(items.map(({ key }) => key)).toEqual([
      'p1',
      'u1-1',
      'g1-3000-network',
      'm1-4000',
      'u1-2',
      'p2',
      'u2-1',
      'm2-500',
      'typed',
      't-1',
    ]);
  });
});

describe('playing on from a moment', () => {
  const part = (id: number, ordinal: number, frames: number) => ({
    id,
    ordinal,
    kind: 'conversation' as const,
    frames,
    startedAt: '2026-11-23T10:00:00.000Z',
    endedAt: '2026-11-23T10:01:00.000Z',
    late: false,
  });
  const gap = (partId: number, atMs: number, durationMs: number) => ({
    partId,
    atMs,
    durationMs,
    reason: 'forgotten' as const,
  });
  const timeline = timelineOf(
    [part(7, 1, 100), part(9, 2, 50)],
    [gap(7, 8_000, 2_000), gap(7, 3_000, 1_000), gap(9, 0, 500)],
  );

  it('ends before a forgotten span and begins after it, over a whole end of a part too', () => {
    expect(timeline.from(0)).toEqual({ part: 7, fromMs: 0, toMs: 3_000 });
    expect(timeline.from(3_000)).toEqual({ part: 7, fromMs: 4_000, toMs: 8_000 });
    expect(timeline.from(3_999)).toEqual({ part: 7, fromMs: 4_000, toMs: 8_000 });
    expect(timeline.from(8_500)).toEqual({ part: 9, fromMs: 500, toMs: 5_000 });
  });

  it('is nothing where no sound is, and never the beginning in its place', () => {
    expect(timeline.from(15_000)).toBeNull();
    expect(timeline.from(-1)).toBeNull();
    expect(timelineOf([part(7, 1, 100)], [gap(7, 0, 10_000)]).from(2_000)).toBeNull();
    expect(timeline.endOf(9)).toBe(5_000);
    expect(timeline.endOf(1)).toBe(0);
  });
});
