import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const client = new URL('../../client/', import.meta.url);
const filesOf = (folder: string): string[] =>
  readdirSync(new URL(folder, client)).filter((file) => /\.tsx$/.test(file));

/** They show nothing of their own: a live region, a screen that is fetched, and what stands in for one that threw. */
const unseen = new Set(['announcer', 'broken', 'late']);

describe('the styleguide', () => {
  it('shows every component there is', () => {
    const source = filesOf('styleguide')
      .map((file) => readFileSync(new URL(`styleguide/${file}`, client), 'utf8'))
      .join();
    const components = filesOf('ui').map((file) => file.replace('.tsx', ''));
    expect(components.length).toBeGreaterThan(15);
    expect(components.filter((name) => !unseen.has(name) && !source.includes(`'../ui/${name}.js'`))).toEqual([]);
  });
});
