import { documentIdentifier, documentReference } from '../document-reference.js';
import { deviceOf, MODEL_SYSTEM, provenanceOf, urnOf } from '../provenance.js';
import type { MakeProfile } from './profile.js';

/** The document in one transaction with the devices that wrote and a Provenance that says who verified it. */
export const bundle: MakeProfile = (parts) => ({
  name: 'bundle',
  write: (note, standing) => {
    const { system, value } = documentIdentifier(note.noteId);
    // Not the note's own uuid: a server puts its own address wherever this one stands, identifiers included.
    const documentUrl = urnOf(`document of ${note.noteId}`);
    const devices = note.writtenBy.map((writer) => deviceOf(note, writer, parts));
    const post = (url: string, condition: string) => ({ method: 'POST', url, ifNoneExist: condition });
    return {
      kind: 'transaction',
      bundle: {
        resourceType: 'Bundle',
        type: 'transaction',
        entry: [
          ...devices.map(({ fullUrl, value: model, resource }) => ({
            fullUrl,
            resource,
            request: post('Device', `identifier=${MODEL_SYSTEM}|${model}`),
          })),
          {
            fullUrl: documentUrl,
            resource: documentReference(note, standing, parts),
            request: post('DocumentReference', `identifier=${system}|${value}`),
          },
          {
            fullUrl: urnOf(`provenance of ${note.noteId}`),
            resource: provenanceOf(
              note,
              documentUrl,
              devices.map(({ fullUrl }) => fullUrl),
              parts,
            ),
            request: post('Provenance', `target=${documentUrl}`),
          },
        ],
      },
    };
  },
});
