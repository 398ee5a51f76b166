import { documentReference } from '../document-reference.js';
import type { MakeProfile } from './profile.js';

/** IHE MHD, Simplified Publish (ITI-105): one content with its data, a master identifier, and no docStatus. */
export const mhd: MakeProfile = (parts) => ({
  name: 'mhd',
  write: (note, standing) => {
    const { docStatus: _, ...document } = documentReference(note, standing, parts);
    return {
      kind: 'document',
      resource: {
        ...document,
        meta: {
          profile: ['https://profiles.ihe.net/ITI/MHD/StructureDefinition/IHE.MHD.SimplifiedPublish.DocumentReference'],
          ...document.meta,
        },
      },
    };
  },
});
