import { documentReference } from '../document-reference.js';
import type { Profile } from './profile.js';

/** One DocumentReference with one text/plain attachment: what any FHIR R4 server that takes notes is asked first. */
export const baseline: Profile = {
  name: 'baseline',
  write: (note, standing) => ({ kind: 'document', resource: documentReference(note, standing) }),
};
