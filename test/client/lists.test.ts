import { describe, expect, it } from 'vitest';
import { asParagraphs } from '../../client/filed/paragraphs.js';
import { deliverySteps } from '../../client/filed/steps.js';
import { asBirthDate } from '../../client/new-encounter/birth-date.js';
import { asCommand, firstForm, spokenLanguages } from '../../client/new-encounter/form.js';
import { sameName } from '../../client/new-encounter/same-name.js';
import { groupRows, matches } from '../../client/worklist/groups.js';
import type { Encounter } from '../../server/domain/encounter.js';
import { noOwnSettings, type OwnSettings } from '../../server/domain/own-settings.js';
import type { SessionView } from '../../server/domain/session.js';
import type { EncounterView, NextAction, WorklistRow } from '../../server/domain/view.js';

const row = (id: string, nextAction: NextAction, createdAt: string, name = 'Aino Mallikas'): WorklistRow => ({
  encounter: { id, createdAt, subject: { id, name, birthDate: '1952-03-14' } } as Encounter,
  nextAction,
  recordedMs: 0,
  openItems: 0,
  lastError: null,
  working: null,
});

describe('the worklist', () => {
  const rows = [
    row('a', 'review', '2026-11-23T10:00:00Z'),
    row('b', 'done', '2026-11-23T07:00:00Z'),
    row('c', 'continue-recording', '2026-11-23T11:00:00Z'),
    row('d', 'review', '2026-11-23T08:00:00Z'),
    row('e', 'wait', '2026-11-23T09:00:00Z'),
  ];

  it('puts interrupted recordings first and the oldest of a group on top', () => {
    const { groups, done, waiting } = groupRows(rows, new Date('2026-11-23T12:00:00Z'));
    expect(groups.map(({ name }) => name)).toEqual(['continue-recording', 'review', 'wait']);
    expect(groups[1]?.rows.map(({ encounter }) => encounter.id)).toEqual(['d', 'a']);
    expect(done.map(({ encounter }) => encounter.id)).toEqual(['b']);
    expect(waiting).toBe(3);
  });

  it('has the visits of today before those that earlier days left, each from the oldest on', () => {
    const late = [row('x', 'review', '2026-11-22T21:30:00Z'), row('y', 'review', '2026-11-22T22:30:00Z')];
    const { groups } = groupRows([...late, ...rows], new Date('2026-11-23T12:00:00Z'));
    // In Finland the day begins two hours before it does in Greenwich.
    expect(groups[1]?.rows.map(({ encounter }) => encounter.id)).toEqual(['y', 'd', 'a', 'x']);
  });

  it('asks for what no interface carries, after what is to be mended', () => {
    const { groups, waiting } = groupRows(
      [row('a', 'copy', '2026-11-23T10:00:00Z'), row('b', 'fix-delivery', '2026-11-23T11:00:00Z')],
      new Date('2026-11-23T12:00:00Z'),
    );
    expect(groups.map(({ name }) => name)).toEqual(['fix-delivery', 'copy']);
    expect(waiting).toBe(2);
  });

  it('is searched by name, by birth date and by note type', () => {
    const one = row('a', 'review', '2026-11-23T10:00:00Z', 'Öivind Åkerman');
    expect(matches(one, 'öiv', 'Lääkärin vastaanottokäynti')).toBe(true);
    expect(matches(one, 'åker 14.3', 'Lääkärin vastaanottokäynti')).toBe(true);
    expect(matches(one, '1952-03-14', 'Puhelu')).toBe(true);
    expect(matches(one, 'åker lääk', 'Lääkärin vastaanottokäynti')).toBe(true);
    expect(matches(one, 'aino', 'Lääkärin vastaanottokäynti')).toBe(false);
  });
});

describe('a new encounter', () => {
  const session = {
    person: { role: 'professional', profession: 'doctor' },
    own: noOwnSettings,
    noteTypes: [
      { code: 'nurse-visit', professions: ['nurse'] },
      { code: 'doctor-visit', professions: ['doctor'] },
    ],
    speech: { provider: 'aws', languages: ['sv'] },
    drafting: { provider: 'x', model: null, translates: false },
  } as unknown as SessionView;
  const subject = { id: 's1', name: 'Aino Mallikas', birthDate: '1952-03-14' };

  it('offers only languages the speech service knows, and all of them where there is none', () => {
    expect(spokenLanguages(session)).toEqual(['sv']);
    expect(spokenLanguages({ speech: { provider: null, languages: [] } })).toEqual(['fi', 'sv', 'en']);
    expect(firstForm(session, 'fi').spoken).toBe('sv');
  });

  it('starts with the languages a person chose for new visits, where the speech service knows them', () => {
    const all = { ...session, speech: { provider: null, languages: [] } };
    const of = (from: SessionView, own: Partial<OwnSettings>) =>
      firstForm({ ...from, own: { ...noOwnSettings, ...own } }, 'fi');
    expect(of(all, { spoken: 'en' })).toMatchObject({ spoken: 'en', written: 'en' });
    expect(of(all, { written: 'sv' })).toMatchObject({ spoken: 'fi', written: 'sv' });
    expect(of(session, { spoken: 'en', written: 'fi' })).toMatchObject({ spoken: 'sv', written: 'fi' });
  });

  it('is not sent without a subject, and writes the spoken language where the drafter does not translate', () => {
    const form = firstForm(session, 'fi');
    expect(asCommand(form, true)).toBeNull();
    const full = { ...form, subject, written: 'fi' as const };
    expect(asCommand(full, false)).toMatchObject({ spokenLanguage: 'sv', noteLanguage: 'sv' });
    expect(asCommand(full, true)).toMatchObject({ noteLanguage: 'fi', present: ['professional', 'subject'] });
    expect(asCommand({ ...full, mode: 'dictation' }, true)).toMatchObject({ present: ['professional'] });
  });

  it('warns of people with the same name', () => {
    expect(sameName([subject, { ...subject, id: 's2', name: 'aino mallikas ' }])).toBe(2);
    expect(sameName([subject, { ...subject, id: 's2', name: 'Kaarlo' }])).toBe(1);
    expect(sameName([])).toBe(0);
  });
});

describe('a signed note on its way', () => {
  const at = '2026-11-23T11:00:00.000Z';
  const base: Pick<EncounterView, 'delivery' | 'exports' | 'receipt' | 'activities'> = {
    delivery: [
      { at, step: 'signed', code: null },
      { at, step: 'failed', code: 'record.unavailable' },
    ],
    exports: [],
    receipt: null,
    activities: [],
  };

  it('waits by itself until the record system answers', () => {
    expect(deliverySteps(base).map(({ kind }) => kind)).toEqual(['signed', 'failed', 'waiting']);
  });

  it('is filed and compared once there is a receipt, even if the step was not told', () => {
    const receipt = { documentId: 'd', versionId: '1', at, readBackEqual: true };
    const kinds = deliverySteps({ ...base, receipt }).map(({ kind }) => kind);
    expect(kinds).toEqual(['signed', 'failed', 'filed', 'compared', 'sound']);
  });

  it('is told to differ where what was read back differs, and to have stopped where no more is tried', () => {
    const receipt = { documentId: 'd', versionId: '1', at, readBackEqual: false };
    expect(deliverySteps({ ...base, receipt })).toContainEqual({ kind: 'compared', at, equal: false });
    const stopped = {
      kind: 'file',
      state: 'failed',
      lastError: 'record.refused',
    } as EncounterView['activities'][number];
    expect(deliverySteps({ ...base, activities: [stopped] }).at(-1)).toEqual({
      kind: 'stopped',
      code: 'record.refused',
    });
  });

  it('tells of files it was saved as where they belong in time, each with its checksum and who saved it', () => {
    const receipt = { documentId: 'd', versionId: '1', at, readBackEqual: true };
    const [early, late] = [10, 30].map((minute) => ({
      form: 'pdf' as const,
      name: 'n.pdf',
      sha256: `${minute}`.repeat(32),
      at: `2026-11-23T11:${minute}:00.000Z`,
      by: 'Elina Harju',
    }));
    if (!early || !late) throw new Error('no files');
    const delivery = [...base.delivery, { at: '2026-11-23T11:20:00.000Z', step: 'filed' as const, code: null }];
    const steps = deliverySteps({ ...base, delivery, exports: [early, late], receipt });
    const kinds = ['signed', 'failed', 'exported', 'filed', 'compared', 'exported', 'sound'];
    expect(steps.map(({ kind }) => kind)).toEqual(kinds);
    expect(steps[2]).toEqual({ kind: 'exported', at: early.at, form: 'pdf', sha256: early.sha256, by: early.by });
    expect(deliverySteps({ ...base, exports: [early] }).map(({ kind }) => kind)).toEqual([
      'signed',
      'failed',
      'exported',
      'waiting',
    ]);
  });

  it('shows the signed text word for word, headings apart', () => {
    const type = { sections: [{ title: { fi: 'Suunnitelma', sv: 'Plan', en: 'Plan' } }] } as never;
    expect(asParagraphs('Alku\n\nSuunnitelma\nYksi.\nKaksi.', type)).toEqual([
      { heading: null, lines: ['Alku'] },
      { heading: 'Suunnitelma', lines: ['Yksi.', 'Kaksi.'] },
    ]);
  });
});

describe('a person written by hand', () => {
  it('is born on a day of the calendar, written as in Finland or as a machine does', () => {
    expect(asBirthDate(' 14.3.1952 ')).toBe('1952-03-14');
    expect(asBirthDate('1952-03-14')).toBe('1952-03-14');
    for (const wrong of ['', '31.2.1952', '14.3.52', '14/3/1952', '14.3.1752', '14.13.1952', 'eilen']) {
      expect(asBirthDate(wrong), wrong).toBeNull();
    }
  });

  it('is sent as they were written, and by id where there is one', () => {
    const session = {
      noteTypes: [],
      own: noOwnSettings,
      person: { role: 'pilot-lead' },
      speech: { provider: null, languages: [] },
    };
    const subject = { id: 'x', name: 'Aino', birthDate: '1952-03-14' };
    const form = { ...firstForm(session as unknown as SessionView, 'fi'), subject, noteType: 'doctor-visit' } as const;
    expect(asCommand(form, false, true)).toMatchObject({ subject: { name: 'Aino', birthDate: '1952-03-14' } });
    expect(asCommand(form, false)).toMatchObject({ subjectId: 'x' });
  });
});

describe('the delivery of a note that no interface carries', () => {
  const at = '2026-11-23T10:00:00.000Z';
  const kinds = (byHand: 'to-copy' | 'copied') =>
    deliverySteps(
      { delivery: [{ at, step: 'signed', code: null }], exports: [], receipt: null, activities: [] },
      byHand,
    ).map(({ kind }) => kind);

  it('is to be copied, then copied, and never filed', () => {
    expect(kinds('to-copy')).toEqual(['signed', 'to-copy']);
    expect(kinds('copied')).toEqual(['signed', 'copied', 'sound']);
  });
});
