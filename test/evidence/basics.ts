import type { Language } from '../../server/domain/language.js';

/** Ways of saying the same, turns parted by " | ", and what a note may and may not make of it. The visit is on Tuesday 10.3.2026. */
export type Basic = readonly [Language, ways: readonly string[], right: readonly string[], wrong: readonly string[]];

/** How a visit begins; nothing rests on it. */
export const opening: Readonly<Record<Language, readonly string[]>> = {
  fi: ['p: Hei, mitä kuuluu?', 's: Ihan ok.'],
  sv: ['p: Hej, hur är det?', 's: Så där.'],
  en: ['p: Hello, how are you?', 's: So and so.'],
};
