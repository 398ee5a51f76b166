/** Kin of the client whom a note calls by what the client is to others. */
import { alike, isClientOfCouple } from './kin-of-client.js';
import { parents } from './lexicon/kin-rows.js';
import type { Referent } from './referents.js';
import type { Labelled } from './same-person.js';
import type { Voices } from './voices.js';

/** "Äidin sisko" of what a mother who came alone calls her sister, "miehen sisko" of a husband's. */
export const isOfClientAsKin = (
  called: Extract<Labelled, { kind: 'kin' }>,
  said: Extract<Referent, { kind: 'kin' }>,
  voices: Voices,
): boolean =>
  said.by.role === 'subject' &&
  said.of.length === 0 &&
  (isClientOfCouple(called.of, said.by, voices) ||
    (!voices.roles.has('companion') && called.of.some((row) => parents.has(row)))) &&
  alike(called.rows, said.rows);
