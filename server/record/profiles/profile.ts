import type { SignedNote } from '../../domain/record.js';
import type { RecordCodes } from '../codes.js';
import type { Rendering } from '../rendering.js';

/** A code of a terminology. */
export interface Label {
  readonly system: string;
  readonly code: string;
}

/** How a document stands to others, and to the guardian. */
export interface Standing {
  /** Id of the document it replaces. */
  readonly replaces?: string | undefined;
  /** Signed notes it stands in for that never got into the record: one that comes late, by a try given up long ago, finds it there already. */
  readonly insteadOf?: readonly string[];
  readonly guardianLabel?: Label | undefined;
  /** The forms it is attached in, at least one. */
  readonly attachments: readonly Rendering[];
}

/** A resource as it goes over the wire. */
export type Resource = { readonly resourceType: string } & Readonly<Record<string, unknown>>;

/** What is sent to file a note: one document, or a transaction that holds it. */
export type Written =
  | { readonly kind: 'document'; readonly resource: Resource }
  | { readonly kind: 'transaction'; readonly bundle: Resource };

/** What a profile needs to know beside the note. */
export interface ProfileParts {
  readonly codes: RecordCodes;
  /** The application's version, told of the device that wrote. */
  readonly version: string;
}

/** The shape a record system takes a signed note in. Pure: the same note in the same standing is the same resource. */
export interface Profile {
  readonly name: ProfileName;
  write(note: SignedNote, standing: Standing): Written;
}

export const profileNames = ['baseline', 'bundle', 'us-core', 'oracle', 'mhd'] as const;
export type ProfileName = (typeof profileNames)[number];
export type MakeProfile = (parts: ProfileParts) => Profile;
