import type { Request } from 'express';
import type { z } from 'zod';
import type { Actor } from '../domain/audit.js';
import type { EligibleVisits } from '../domain/eligible.js';
import type { Integrator } from '../domain/integrator.js';
import type { Language } from '../domain/language.js';
import type { NoteType, NoteTypeCode } from '../domain/note-type.js';
import type { PilotMeasures, PilotVisit } from '../domain/pilot.js';
import type { PhraseFault } from '../domain/preferences.js';
import type { Person, Professional } from '../domain/professional.js';
import type { SampleInfo, SessionView } from '../domain/session.js';
import type { SpeakerRole } from '../domain/transcript.js';
import { LuonnosError } from '../errors.js';
import { asProfessional } from '../identity/access.js';
import type { IdentityProvider } from '../identity/oidc.js';
import type { SmartLaunch } from '../identity/smart-launch.js';
import type { Log } from '../log.js';
import type { ExportOf } from '../record/export-note.js';
import type { ReadVisit } from '../record/fhir-visit.js';
import type { RecordContext } from '../record/record-context.js';
import type { RecordSystem } from '../record/record-system.js';
import type { ReviewContext } from '../review/commands.js';
import type { AudioLog } from '../store/audio-log.js';
import type { Snapshot } from '../store/encounters.js';
import type { Store } from '../store/store.js';

/** A demo sample as the routes need it. */
export interface PlayableSample extends SampleInfo {
  readonly noteType: NoteTypeCode;
  readonly subjectId: string;
  readonly noteLanguage: SampleInfo['spokenLanguage'];
  readonly audioPath: string;
  readonly present: readonly SpeakerRole[];
}

/** What routes are given by the composition root. */
export interface HttpParts {
  readonly store: Store;
  readonly audioLog: AudioLog;
  readonly identityProvider: IdentityProvider;
  /** Null where the record system does not launch Luonnos. */
  readonly smart: SmartLaunch | null;
  /** Null where no interface leads to one. */
  readonly recordSystem: RecordSystem | null;
  /** Completes the visit that a launch told of. */
  readonly readVisit: ReadVisit | null;
  /** Null where what it says of a subject is not to be read. */
  readonly recordContext: RecordContext | null;
  /** Asks for the names of a subject's own medicines before what was written is checked. */
  readonly knowMedication: (encounter: Snapshot['encounter']) => Promise<unknown>;
  /** A signed note as a file. */
  readonly exportOf: ExportOf;
  /** How long after authenticating somebody may sign. */
  readonly signWithinMs: number;
  readonly noteTypes: ReadonlyMap<NoteTypeCode, NoteType>;
  readonly samples: readonly PlayableSample[];
  readonly services: Pick<SessionView, 'speech' | 'drafting' | 'record'>;
  /** The words of a sound check; null where no speech service is configured. */
  readonly hearOnce: ((pcm: Uint8Array, language: Language, signal: AbortSignal) => Promise<string>) | null;
  readonly reviewContext: (snapshot: Snapshot, by: Professional) => ReviewContext;
  readonly withOmissions: (
    snapshot: Snapshot,
    context: ReviewContext,
    note: NonNullable<Snapshot['note']>,
  ) => NonNullable<Snapshot['note']>;
  /** The pilot's row of a visit that is being signed or discarded now. */
  readonly measure: (snapshot: Snapshot, outcome: PilotMeasures['outcome'], at: Date) => Promise<PilotMeasures>;
  /** Made-up visits that the pilot lead of a demo sees beside the stored ones; none elsewhere. */
  readonly exampleVisits: readonly PilotVisit[];
  /** How many of their weeks could have been recorded, where the pilot lead has not told. */
  readonly exampleEligible: readonly EligibleVisits[];
  /** Why a professional's own words are no matter of style. */
  readonly phraseFaults: (text: string, language: Language) => PhraseFault[];
  readonly origins: readonly string[];
  /** Programs that may call the outward interface. */
  readonly integrators: readonly Integrator[];
  readonly demo: { readonly fhirBaseUrl: string } | null;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly log: Log;
}

export const personOf = (request: Request): Person => {
  const person = request.session?.person;
  if (!person) throw new LuonnosError('request.unauthenticated');
  return person;
};

export const professionalOf = (request: Request): Professional => asProfessional(personOf(request));

export const actorOf = (person: Pick<Person, 'id' | 'name'>): Actor => ({
  kind: 'person',
  id: person.id,
  name: person.name,
});

/** The parsed body, or `request.invalid` with the names of the fields that do not fit (never their values). */
export const bodyOf = <Schema extends z.ZodType>(request: Request, schema: Schema): z.infer<Schema> => {
  const parsed = schema.safeParse(request.body);
  if (parsed.success) return parsed.data;
  const fields = [
    ...new Set(parsed.error.issues.map((issue) => issue.path.filter((p) => typeof p === 'string').join('.'))),
  ];
  throw new LuonnosError('request.invalid', { details: { fields } });
};

export const noteTypeOf = (parts: HttpParts, code: NoteTypeCode): NoteType => {
  const noteType = parts.noteTypes.get(code);
  if (!noteType) throw new LuonnosError('encounter.note-type');
  return noteType;
};

/** A path parameter as one string. */
export const param = (request: Request, name: string): string => {
  const value = request.params[name];
  return typeof value === 'string' ? value : '';
};

/** Aborts what a request started when its client goes away. */
export const signalOf = (request: Request): AbortSignal => {
  const controller = new AbortController();
  request.res?.on('close', () => controller.abort());
  return controller.signal;
};
