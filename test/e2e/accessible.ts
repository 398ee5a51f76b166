import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of axe by the version of WCAG that brought them, A and AA. */
export const wcag21 = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] as const;
export const wcag22 = [...wcag21, 'wcag22aa'] as const;

/** What axe finds against WCAG A and AA on the page as it stands: rule and place. */
export const accessFaults = async (page: Page, rules: readonly string[] = wcag21): Promise<string[]> => {
  await page.evaluate(await source);
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          options: object,
        ): Promise<{ passes: unknown[]; violations: { id: string; nodes: { target: string[] }[] }[] }>;
      };
    };
    const { passes, violations } = await axe.run({ runOnly });
    if (passes.length === 0) return ['axe looked at nothing'];
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, rules);
};
