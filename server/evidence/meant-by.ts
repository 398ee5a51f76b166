/** Whom a word for a person means in the mouth of the one who says it: "my sister", "I"; "you" and "we" stay open. */
import type { Utterance } from '../domain/transcript.js';
import { voiceOf } from './bearers.js';
import type { Person } from './persons.js';
import type { Referent } from './referents.js';

export const meantBy = (person: Person, utterance: Utterance): Referent => {
  const by = { voice: voiceOf(utterance), role: utterance.role };
  switch (person.kind) {
    case 'first':
      return { kind: 'voice', of: by, by };
    case 'second':
    case 'we':
      return { kind: 'open', by };
    default:
      return { ...person, by };
  }
};
