import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import i18next from 'i18next';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { SessionContext } from '../../client/api/session.js';
import { Delivery } from '../../client/filed/delivery.js';
import { ReadBack } from '../../client/filed/read-back.js';
import { fi } from '../../client/i18n/fi.js';
import type { Decision } from '../../client/words/decision.js';
import { KeptMark } from '../../client/words/kept-mark.js';
import type { Choice, Outbox } from '../../client/words/outbox.js';
import { UnsentNotice } from '../../client/words/unsent-notice.js';
import { type Words, WordsContext } from '../../client/words/words-context.js';
import type { SessionView } from '../../server/domain/session.js';
import type { EncounterView } from '../../server/domain/view.js';
import { encounterOf } from '../support/store.js';

beforeAll(async () => {
  await i18next.use(initReactI18next).init({
    lng: 'fi',
    resources: { fi: { translation: fi } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
});
const at = '2026-11-23T11:00:00.000Z';
const view = {
  encounter: { ...encounterOf('e'), state: 'filed' },
  note: null,
  delivery: [{ at, step: 'signed', code: null }],
  exports: [],
  activities: [],
  signed: { at, by: 'Elina Harju', version: 1, text: 'Päänsärkyä.', sections: [] },
  receipt: { documentId: 'd', versionId: '1', at, readBackEqual: true },
  copiesGoneBy: null,
} as unknown as EncounterView;

describe('a signed note in the record system', () => {
  const shown = (part: ReactNode): string => {
    const session = { record: { provider: 'fhir' } } as unknown as SessionView;
    return renderToStaticMarkup(createElement(SessionContext, { value: session }, part));
  };

  it('is said to be other words where what came back was other words', () => {
    const same = shown(createElement(Delivery, { view }));
    expect(same).toContain(fi['filed.step.equal']);
    expect(same).not.toContain('delivery-bad');
    const receipt = { ...view.receipt, readBackEqual: false } as EncounterView['receipt'];
    const other = shown(createElement(Delivery, { view: { ...view, receipt } }));
    expect(other).toContain(fi['filed.step.differs']);
    expect(other).toContain('delivery-bad');
    expect(other).not.toContain(fi['filed.step.equal']);
  });

  it.each([
    ['Päänsärkyä.', 'filed.read.same'],
    ['Päänsärkyä, muutettu.', 'filed.read.other'],
  ] as const)('is compared anew whenever it is read: %s', (text, said) => {
    const queries = new QueryClient();
    queries.setQueryData(['filed', 'e'], { id: 'd', versionId: '2', lastUpdated: null, text });
    const read = createElement(QueryClientProvider, { client: queries }, createElement(ReadBack, { view }));
    for (const key of ['filed.read.same', 'filed.read.other'] as const)
      expect(shown(read).includes(fi[key])).toBe(key === said);
  });
});

describe('words that are only on this device', () => {
  const edit = (text: string): Decision => ({
    id: 'd1',
    at: 1,
    decided: { to: 'review', body: { command: { do: 'edit', statement: 's1', text } } },
    before: { text: 'Yksi.', section: 'reason', verdicts: [], sources: [], refused: false, known: [] },
  });
  const confirm: Decision = {
    ...edit(''),
    decided: { to: 'review', body: { command: { do: 'confirm', statement: 's1', reason: 'Näin.' } } },
  };
  const shown = (over: Partial<Outbox>): string => {
    const outbox: Outbox = {
      waiting: [],
      choices: [],
      closed: false,
      trouble: null,
      onDisk: true,
      destroyed: 0,
      ...over,
    };
    const value = { outbox } as Words;
    return renderToStaticMarkup(createElement(WordsContext, { value }, createElement(UnsentNotice, { view })));
  };

  it('are said to wait, why, and whether they outlive the page', () => {
    expect(shown({})).toBe('');
    const waiting = [edit('Uno.')];
    const offline = shown({ waiting, trouble: 'offline' });
    expect(offline).toContain(fi['words.waiting.offline']);
    expect(offline).not.toContain(fi['words.memory']);
    expect(shown({ waiting, trouble: 'offline', onDisk: false })).toContain(fi['words.memory']);
  });

  it('are said to come too late once the note is signed, and to have gone with what was destroyed', () => {
    const late = shown({ waiting: [edit('Uno.')], closed: true });
    expect(late).toContain(fi['words.closed']);
    expect(late).toContain(fi['words.let-go']);
    expect(shown({ destroyed: 1 })).toContain(fi['words.destroyed_one'].replace('{{count}}', '1'));
  });

  it('are shown beside what stands there, and taken only where there is something to put them in place of', () => {
    const choice = (decision: Decision, theirs: string | null): Choice => ({ decision, theirs });
    const two = shown({ waiting: [edit('Uno.')], choices: [choice(edit('Uno.'), 'Toinen.')] });
    for (const words of ['Uno.', 'Toinen.', fi['words.use-mine.edit'], fi['words.use-theirs']])
      expect(two).toContain(words);
    const gone = shown({ waiting: [edit('Uno.')], choices: [choice(edit('Uno.'), null)] });
    expect(gone).toContain(fi['words.use-mine.add']);
    expect(shown({ waiting: [confirm], choices: [choice(confirm, null)] })).not.toContain(fi['words.use-mine.add']);
  });

  it('are marked as saved only where the server has them, and as kept only where they lie on the disk', () => {
    const mark = (props: Parameters<typeof KeptMark>[0]): string =>
      /data-kept="(\w+)"/.exec(renderToStaticMarkup(createElement(KeptMark, props)))?.[1] ?? '';
    expect(mark({ kept: 'no' })).toBe('no');
    expect(mark({ kept: 'yes' })).toBe('kept');
    expect(mark({ kept: 'impossible' })).toBe('memory');
    expect(mark({ kept: 'no', saved: true })).toBe('saved');
  });
});
