import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errors as enErrors } from '../../client/i18n/en/errors.js';
import { en } from '../../client/i18n/en.js';
import { errors as fiErrors } from '../../client/i18n/fi/errors.js';
import { fi } from '../../client/i18n/fi.js';
import { errors as svErrors } from '../../client/i18n/sv/errors.js';
import { sv } from '../../client/i18n/sv.js';
import { errorTable } from '../../server/errors.js';

const dictionaries: Record<string, Record<string, string>> = { fi, sv, en };
const errorTexts = { fi: fiErrors, sv: svErrors, en: enErrors };
const placeholders = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
const baseOf = (key: string): string => key.replace(/_(one|other)$/, '');

/** The same in Finnish and in another language, and meant to be. */
const alike = new Set([
  'export.pdf',
  'mark.demo',
  'state.by',
  'tour.step',
  'time.minutes',
  'time.seconds',
  'impact.minutes',
  'impact.seconds',
]);

describe.each(['sv', 'en'])('the %s texts', (language) => {
  const texts = dictionaries[language] ?? {};

  it('have the keys of the Finnish ones, no more and no fewer', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(fi).sort());
  });

  it('use the same placeholders', () => {
    const different = Object.entries(fi).filter(
      ([key, text]) => placeholders(text).join() !== placeholders(texts[key] ?? '').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('are not left in Finnish', () => {
    const same = Object.entries(fi).filter(([key, text]) => text === texts[key] && !alike.has(key));
    expect(same.map(([key]) => key)).toEqual([]);
  });
});

describe('every language', () => {
  it('has both plural forms wherever it has one', () => {
    for (const texts of Object.values(dictionaries)) {
      const plurals = Object.keys(texts).filter((key) => /_(one|other)$/.test(key));
      const half = plurals.filter((key) => !(`${baseOf(key)}_one` in texts && `${baseOf(key)}_other` in texts));
      expect(half).toEqual([]);
    }
  });

  it('has no empty text and no exclamation', () => {
    for (const texts of Object.values(dictionaries))
      expect(Object.entries(texts).filter(([, text]) => text.trim() === '' || text.includes('!'))).toEqual([]);
  });

  it('says of every error what happened and what to do next, in words of its own', () => {
    for (const texts of Object.values(errorTexts)) {
      expect(Object.keys(texts).sort()).toEqual(Object.keys(errorTable).sort());
      for (const { what, next } of Object.values(texts)) {
        expect(what).toMatch(/\.$/);
        expect(next).toMatch(/\.$/);
      }
    }
    for (const code of Object.keys(errorTable) as (keyof typeof errorTable)[]) {
      expect(svErrors[code].what).not.toBe(fiErrors[code].what);
      expect(enErrors[code].what).not.toBe(fiErrors[code].what);
    }
  });

  it('has each key in one file only', async () => {
    const folder = new URL('../../client/i18n/fi/', import.meta.url);
    const areas = readdirSync(folder).filter((file) => !['errors.ts', 'everyday.ts', 'office.ts'].includes(file));
    const modules = await Promise.all(areas.map((file) => import(new URL(file, folder).href)));
    const keys = modules.flatMap((module) => Object.values<object>(module).flatMap((texts) => Object.keys(texts)));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys.length).toBe(Object.keys(fi).length);
  });

  it('is made of the same files', () => {
    const files = (language: string): string[] =>
      readdirSync(new URL(`../../client/i18n/${language}`, import.meta.url));
    expect(files('sv')).toEqual(files('fi'));
    expect(files('en')).toEqual(files('fi'));
  });
});
