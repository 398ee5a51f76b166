import { documentReference } from '../document-reference.js';
import type { MakeProfile } from './profile.js';

const clinicalNote = {
  coding: [
    {
      system: 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category',
      code: 'clinical-note',
      display: 'Clinical Note',
    },
  ],
};
const unknown = { system: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor', code: 'UNK', display: 'unknown' };

/** US Core clinical notes: its category, and a type that is coded always, as unknown where no code fits. */
export const usCore: MakeProfile = (parts) => ({
  name: 'us-core',
  write: (note, standing) => {
    const document = documentReference(note, standing, parts);
    return {
      kind: 'document',
      resource: {
        ...document,
        meta: {
          profile: ['http://hl7.org/fhir/us/core/StructureDefinition/us-core-documentreference'],
          ...document.meta,
        },
        type: { coding: [unknown], ...document.type },
        category: [clinicalNote, ...(document.category ?? [])],
      },
    };
  },
});
