import { documentReference } from '../document-reference.js';
import type { MakeProfile } from './profile.js';

/** One DocumentReference: what any FHIR R4 server that takes notes is asked first. */
export const baseline: MakeProfile = (parts) => ({
  name: 'baseline',
  write: (note, standing) => ({ kind: 'document', resource: documentReference(note, standing, parts) }),
});
