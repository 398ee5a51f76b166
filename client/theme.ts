import { keptChoice } from './kept-choice.js';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const choice = keptChoice<Theme>('luonnos.theme', themes);

/** Light, dark, or as the system says; this browser's, whoever is signed in. */
export const theme = {
  ...choice,
  /** A page without the attribute follows the system. */
  apply: (page: Document): void => {
    const chosen = choice.get();
    if (chosen === 'system') page.documentElement.removeAttribute('data-theme');
    else page.documentElement.dataset.theme = chosen;
  },
  set: (next: Theme): void => {
    choice.set(next);
    theme.apply(document);
  },
};
