import { describe, expect, it } from 'vitest';
import type { Statement } from '../../server/domain/note.js';
import { editDistance } from '../../server/pilot/edit-distance.js';
import { type Known, measure } from '../../server/pilot/measure.js';
import { by, note, statement, typedText } from '../support/notes.js';
import { encounterOf } from '../support/store.js';

const start = Date.UTC(2026, 10, 23, 10);
const at = (seconds: number): Date => new Date(start + seconds * 1000);
const event = (seconds: number, type: string, data: Record<string, unknown> = {}) => ({ at: at(seconds), type, data });
const part = { id: 1, ordinal: 1, kind: 'conversation', frames: 6_000, late: false } as const;

const known = (over: Partial<Known> = {}): Known => ({
  outcome: 'signed',
  encounter: encounterOf('00000000-0000-4000-8000-000000000001'),
  parts: [{ ...part, startedAt: at(-600).toISOString(), endedAt: at(0).toISOString() }],
  gaps: [],
  voices: [],
  note: note({ statements: [statement()] }),
  drafted: new Map(),
  utterances: [],
  sections: ['reason', 'plan'],
  trail: [],
  measuredMs: null,
  ...over,
});
const drafted = (...statements: Statement[]) => new Map(statements.map((one) => [one.id, one]));
const flag: Statement['verdicts'][number] = { check: 'numbers', result: 'contradicted', words: [] };

describe('what is measured of a visit', () => {
  it('tells what became of each statement once, by section', () => {
    const before = (id: string) => statement({ id, text: 'Kipua 3 viikkoa.' });
    const statements = [
      before('kept'),
      statement({
        id: 'edited',
        text: 'Kipua 4 viikkoa.',
        handling: { state: 'edited', by, draftText: 'Kipua 3 viikkoa.' },
      }),
      // Its edit was confirmed: what the draft said is in the draft alone.
      statement({
        id: 'confirmed',
        text: 'Kipua 14 viikkoa.',
        handling: { state: 'confirmed', by, reason: 'Näin sen.' },
      }),
      statement({ id: 'removed', handling: { state: 'removed', by, before: 'untouched' } }),
      statement({ id: 'added', section: 'plan', origin: 'hand', author: by, text: 'Kontrolli.' }),
      statement({
        id: 'gone',
        section: 'plan',
        origin: 'hand',
        handling: { state: 'removed', by, before: 'untouched' },
      }),
      statement({ id: 'odd', section: 'not-of-this-type' }),
    ];
    const row = measure(
      known({
        note: note({ statements }),
        drafted: drafted(...['kept', 'edited', 'confirmed', 'removed'].map(before)),
      }),
      at(100),
    );
    expect(row.statements).toEqual({ kept: 2, edited: 1, confirmed: 1, removed: 1, added: 1 });
    expect(row.sections).toEqual({
      reason: { kept: 1, edited: 1, confirmed: 1, removed: 1, added: 0 },
      plan: { kept: 0, edited: 0, confirmed: 0, removed: 0, added: 1 },
      other: { kept: 1, edited: 0, confirmed: 0, removed: 0, added: 0 },
    });
    expect(row.editDistance).toBe(1 + 2);
  });

  it('counts what was drafted as it was typed with what the professional added, whatever they did with it', () => {
    const evidence: Statement['evidence'] = [{ source: 'typed', id: 't-1', quote: 'Kipua.', language: 'fi' }];
    const typed = (id: string, over: Partial<Statement> = {}) => statement({ id, text: 'Kipua.', evidence, ...over });
    const statements = [
      typed('as-typed'),
      typed('edited', { text: 'Kipua yöllä.', handling: { state: 'edited', by, draftText: 'Kipua.' } }),
      typed('removed', { handling: { state: 'removed', by, before: 'untouched' } }),
      typed('put-otherwise', { text: 'Kivulias.' }),
    ];
    const row = measure(known({ note: note({ statements }), utterances: [typedText('Kipua.')] }), at(100));
    expect(row.statements).toEqual({ kept: 1, edited: 0, confirmed: 0, removed: 0, added: 2 });
    expect(row.editDistance).toBe(0);
  });

  it('tells how each flag ended, by its check', () => {
    const flagged = (id: string) => statement({ id, text: 'Kipua 3 viikkoa.', verdicts: [flag] });
    const ids = ['removed', 'corrected', 'confirmed', 'cleared', 'open'];
    const statements = [
      { ...flagged('removed'), handling: { state: 'removed', by, before: 'untouched' } as const },
      statement({ id: 'corrected', text: 'Kipua.', handling: { state: 'edited', by, draftText: 'Kipua 3 viikkoa.' } }),
      { ...flagged('confirmed'), handling: { state: 'confirmed', by, reason: 'Näin.' } as const },
      statement({ id: 'cleared', text: 'Kipua 3 viikkoa.' }),
      flagged('open'),
    ];
    const row = measure(known({ note: note({ statements }), drafted: drafted(...ids.map(flagged)) }), at(100));
    expect(row.flags).toEqual({ numbers: { removed: 1, corrected: 1, confirmed: 1, cleared: 1, open: 1 } });
  });

  it('opens with the first reading after the recording ended, and counts as active what lies close together', () => {
    const trail = [
      event(-300, 'encounter-read'),
      event(20, 'encounter-read'),
      event(40, 'statement-looked-at'),
      event(640, 'statement-edited'),
      event(650, 'encounter-read'),
    ];
    const row = measure(known({ trail }), at(660));
    expect(row).toMatchObject({ visitEndToSignedMs: 660_000, openToSignedMs: 640_000, activeFrom: 'acts' });
    // 20 s to the look, a minute of the ten that followed, 20 s to signing.
    expect(row.activeMs).toBe(100_000);
  });

  it('takes the time that the screen measured where there is one', () => {
    const row = measure(known({ trail: [event(20, 'encounter-read')], measuredMs: 7_000 }), at(500));
    expect(row).toMatchObject({ activeMs: 7_000, activeFrom: 'measured', openToSignedMs: 480_000 });
  });

  it('calls a sign-off fast by measured time, and by the whole time since opening where none is measured', () => {
    const words = Array.from({ length: 120 }, () => 'sana').join(' ');
    const long = note({ statements: [statement({ text: words })] });
    const signed = (seconds: number, measuredMs: number | null) =>
      measure(known({ note: long, trail: [event(0, 'encounter-read')], measuredMs }), at(seconds)).fastSignOff;
    expect(signed(19, null)).toBe(true);
    // Nobody is accused for having done nothing that is counted.
    expect(signed(25, null)).toBe(false);
    expect(signed(600, 19_000)).toBe(true);
    expect(measure(known({ note: long, trail: [] }), at(9)).fastSignOff).toBeNull();
    const discarded = known({
      outcome: 'discarded',
      note: long,
      trail: [event(0, 'encounter-read')],
      measuredMs: 1_000,
    });
    expect(measure(discarded, at(19)).fastSignOff).toBeNull();
  });

  it('counts looks as openings of evidence until openings are measured', () => {
    const looks = [event(10, 'statement-looked-at'), event(11, 'statement-looked-at')];
    expect(measure(known({ trail: looks }), at(20))).toMatchObject({ evidenceOpened: 2, evidenceFrom: 'looks' });
    const openings = ['shown', 'played', 'shown'].map((how, i) =>
      event(i, 'evidence-opened', { statement: 's1', how, ms: 9 }),
    );
    expect(measure(known({ trail: [...looks, ...openings] }), at(20))).toMatchObject({
      looks: 2,
      evidenceOpened: 3,
      evidencePlayed: 1,
      evidenceFrom: 'openings',
    });
  });

  it('makes the row of an amendment of what was done since it was signed', () => {
    const trail = [
      event(1, 'draft-made'),
      event(2, 'draft-asked', { section: 'plan' }),
      event(3, 'statement-looked-at'),
      event(9, 'note-signed'),
      event(100, 'encounter-read'),
      event(200, 'statement-edited'),
    ];
    const first = measure(known({ trail: trail.slice(0, 3) }), at(9));
    expect(first).toMatchObject({ amendment: false, drafts: 1, redrafts: 1, looks: 1 });
    const second = measure(known({ trail }), at(230));
    expect(second).toMatchObject({
      amendment: true,
      drafts: 0,
      redrafts: 0,
      looks: 0,
      fastSignOff: null,
      visitEndToSignedMs: null,
      openToSignedMs: 30_000,
    });
    const begun = [...trail.slice(0, 4), event(150, 'note-amended'), ...trail.slice(4)];
    expect(measure(known({ trail: begun, measuredMs: 90_000 }), at(230))).toMatchObject({
      openToSignedMs: 80_000,
      activeFrom: 'acts',
    });
  });

  it('tells pauses apart from gaps nobody chose, and how the recording was taken up again', () => {
    const gap = (reason: 'paused' | 'network' | 'device-lost', durationMs: number) => ({
      partId: 1,
      atMs: 0,
      durationMs,
      reason,
    });
    const row = measure(
      known({
        gaps: [gap('paused', 5_000), gap('network', 700), gap('device-lost', 300), gap('network', 100)],
        trail: [event(-500, 'part-taken-over'), event(-400, 'part-reopened')],
        voices: [
          { part: 1, speaker: 'spk0', role: 'professional', confirmed: true },
          { part: 1, speaker: 'spk1', role: 'subject', confirmed: false },
          { part: 2, speaker: 'spk0', role: 'subject', confirmed: false },
        ],
      }),
      at(10),
    );
    expect(row).toMatchObject({
      pauses: 1,
      pausedMs: 5_000,
      gaps: { network: 2, 'device-lost': 1, overflow: 0, forgotten: 0 },
      gapMs: 1_100,
      recoveries: 2,
      speakers: 2,
      recordedMs: 600_000,
    });
  });

  it('is made of a visit that never had a note', () => {
    const row = measure(known({ outcome: 'discarded', note: null, parts: [] }), at(5));
    expect(row).toMatchObject({
      outcome: 'discarded',
      draftDiscarded: false,
      words: 0,
      fastSignOff: null,
      activeMs: null,
    });
  });
});

describe('the distance between a draft’s words and what stands', () => {
  it('counts characters, not units of a code', () => {
    expect(editDistance('5 mg', '2,5 mg')).toBe(2);
    expect(editDistance('', 'äiti')).toBe(4);
    expect(editDistance('kissa', 'kissa')).toBe(0);
    expect(editDistance('a😀b', 'a😁b')).toBe(1);
    expect(editDistance('vasen polvi', 'oikea polvi')).toBe(4);
  });

  it('takes no time over what is wholly another text', () => {
    const [one, other] = ['a'.repeat(50_000), 'b'.repeat(49_000)];
    const before = performance.now();
    expect(editDistance(one, other)).toBe(50_000);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
