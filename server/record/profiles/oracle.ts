import { documentReference } from '../document-reference.js';
import type { MakeProfile } from './profile.js';

/** Oracle Health Millennium: exactly one content, one author, every date with a time; master identifier and description are left out. */
export const oracle: MakeProfile = (parts) => ({
  name: 'oracle',
  write: (note, standing) => {
    const { masterIdentifier: _, description: __, ...document } = documentReference(note, standing, parts);
    return { kind: 'document', resource: document };
  },
});
