import type { SignedNote } from '../domain/record.js';
import type { RecordCodes } from './codes.js';
import type { Profile, ProfileName } from './profiles/profile.js';
import { profiles } from './profiles/profiles.js';
import { plainRendering, type Rendering, type RenderingKind } from './rendering.js';
import { xhtmlRendering } from './xhtml.js';

/** How a note is sent: the profile that writes the resource, and the forms it is attached in. */
export interface RecordShape {
  readonly profile: Profile;
  /** The same note is the same bytes each time. */
  attachments(note: SignedNote): Promise<readonly Rendering[]>;
}

/** The library that makes PDF is loaded when the first one is made. */
const rendering: Record<RenderingKind, (note: SignedNote) => Rendering | Promise<Rendering>> = {
  text: plainRendering,
  xhtml: xhtmlRendering,
  pdf: async (note) => (await import('./pdf.js')).pdfRendering(note),
};

export const createShape = (options: {
  profile: ProfileName;
  attachments: readonly RenderingKind[];
  codes: RecordCodes;
  version: string;
}): RecordShape => ({
  profile: profiles[options.profile](options),
  attachments: (note) => Promise.all(options.attachments.map((kind) => rendering[kind](note))),
});
