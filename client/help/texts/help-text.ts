import type { Place } from '../places.js';

export interface HelpText {
  readonly title: string;
  /** Three to six sentences about what is done on this very screen, a paragraph each. */
  readonly text: readonly string[];
}
export type HelpTexts = Readonly<Record<Place, HelpText>>;
