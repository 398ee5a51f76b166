import i18next from 'i18next';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { Part } from '../../client/context/context-dialog.js';
import { fi } from '../../client/i18n/fi.js';
import type { ContextPart } from '../../server/domain/subject-context.js';

describe('what the record system says of allergies', () => {
  beforeAll(async () => {
    await i18next.use(initReactI18next).init({
      lng: 'fi',
      resources: { fi: { translation: fi } },
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
    });
  });
  const shown = (over: Partial<ContextPart>): string => {
    const part: ContextPart = {
      kind: 'allergies',
      state: 'read',
      code: null,
      items: [],
      unread: 0,
      more: false,
      ...over,
    };
    return renderToStaticMarkup(createElement(Part, { part }));
  };
  const none = fi['context.none'];

  it('is nothing only where it was read, and nothing is there', () => {
    expect(shown({})).toContain(none);
    const failed = shown({ state: 'failed', code: 'record.unavailable' });
    expect(failed).toContain(fi['context.failed'].replace('{{what}}', fi['context.allergies']));
    expect(failed).not.toContain(none);
    const notOffered = shown({ state: 'not-offered' });
    expect(notOffered).toContain(fi['context.not-offered']);
    expect(notOffered).not.toContain(none);
    const unread = shown({ unread: 2 });
    expect(unread).toContain(fi['context.unread_other'].replace('{{count}}', '2'));
    expect(unread).not.toContain(none);
  });

  it('is said to be more than is shown, and not in force now, where it is', () => {
    const source = { resource: 'AllergyIntolerance/a', at: null, by: null };
    const item = { text: 'Penisilliini', detail: null, standing: 'on-hold', body: null, source } as const;
    const part = shown({ items: [item], more: true });
    expect(part).toContain(fi['context.more']);
    expect(part).toContain(fi['context.standing.on-hold']);
    expect(part).toContain(fi['context.no-date']);
  });
});
