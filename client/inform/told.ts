import type { Informing } from '../../server/domain/encounter.js';
import type { SpeakerRole } from '../../server/domain/transcript.js';

type Informed = Extract<Informing, { outcome: 'informed' }>;
export type Told = Informed['told'][number];

/** Everybody who can be told, in the order of the list. */
export const everybody = ['subject', 'guardian', 'companion', 'child', 'interpreter', 'colleague'] as const;

/** At first: everybody who is there, told by the professional, in the language of the card. */
export const firstTold = (present: readonly SpeakerRole[], language: Told['language']): Told[] =>
  everybody
    .filter((who) => (present as readonly string[]).includes(who))
    .map((who) => ({ who, language, through: 'professional' }));
