import { z } from 'zod';
import { Language } from './language.js';

/** What one professional's screens start with, wherever they sign in. In SessionView; PUT /api/own-settings → OwnSettings. */
export const OwnSettings = z.strictObject({
  /** Language spoken in a new encounter; null: the screen's. */
  spoken: Language.nullable(),
  /** Language of a new note; null: the one that is spoken. */
  written: Language.nullable(),
  tourSeen: z.boolean(),
});
export type OwnSettings = z.infer<typeof OwnSettings>;

export const noOwnSettings: OwnSettings = { spoken: null, written: null, tourSeen: false };
