import { z } from 'zod';
import { isLoopback } from './domain/loopback.js';
import { type ProfileName, profileNames } from './record/profiles/profile.js';
import { type RenderingKind, renderingKinds } from './record/rendering.js';

const optional = z.string().optional();
/** `system|code`, as FHIR writes a coding. */
const securityLabel = z
  .string()
  .regex(/^\S+\|\S+$/, 'a system and a code, written system|code')
  .optional();

/** The variables of the way to the record system. */
export const recordEnvironment = {
  LUONNOS_RECORD: z.enum(['fhir', 'none']).optional(),
  LUONNOS_FHIR_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  LUONNOS_FHIR_TOKEN: optional,
  LUONNOS_FHIR_TOKEN_URL: z.url({ protocol: /^https?$/ }).optional(),
  LUONNOS_FHIR_CLIENT_ID: optional,
  LUONNOS_FHIR_KEY_FILE: optional,
  LUONNOS_FHIR_SCOPE: z.string().default('system/Patient.rs system/DocumentReference.crus'),
  LUONNOS_FHIR_IDENTIFIER_SYSTEM: z.string().default('urn:oid:1.2.246.21'),
  LUONNOS_FHIR_TIMEOUT_MS: z.coerce.number().int().min(100).max(600_000).default(10_000),
  LUONNOS_FHIR_CONDITIONAL_CREATE: z.enum(['auto', 'on', 'off']).default('auto'),
  LUONNOS_FHIR_PROFILE: z.enum(profileNames).default('baseline'),
  LUONNOS_FHIR_ATTACHMENTS: z
    .string()
    .default('text')
    .transform((list) => list.split(',').map((kind) => kind.trim()))
    .pipe(z.array(z.enum(renderingKinds)).min(1)),
  LUONNOS_FHIR_CONTEXT: z.enum(['none', 'shown', 'shown-and-heard']).default('none'),
  LUONNOS_FHIR_CODES: optional,
  LUONNOS_NOT_FOR_GUARDIAN_LABEL: securityLabel,
  LUONNOS_NON_DISCLOSURE: optional,
};
type RecordEnvironment = z.infer<z.ZodObject<typeof recordEnvironment>>;

export interface BackendConfig {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly keyFile: string;
  readonly scope: string;
}

/** How notes get into the record system. */
export interface RecordConfig {
  /** none: no interface leads to the record system, people copy. */
  readonly provider: 'fhir' | 'none';
  readonly baseUrl: string;
  readonly token: string | undefined;
  /** How a token of its own is asked for (SMART Backend Services); null: `token`, or none. */
  readonly backend: BackendConfig | null;
  readonly identifierSystem: string;
  readonly timeoutMs: number;
  /** Whether the server creates no document twice by itself; auto: as it says itself. */
  readonly conditionalCreate: 'auto' | 'on' | 'off';
  /** The shape documents are sent in, and the forms the note is attached in. */
  readonly profile: ProfileName;
  readonly attachments: readonly RenderingKind[];
  /** What of a subject's record is read: nothing, what is shown, or names of medicines to know when they are heard as well. */
  readonly context: 'none' | 'shown' | 'shown-and-heard';
  /** File of the county's codes. */
  readonly codesFile: string | undefined;
  /** Says of a document that it is not for the guardian; without it no such document is filed. */
  readonly guardianLabel: { readonly system: string; readonly code: string } | undefined;
  /** What a Patient under a non-disclosure order has: a label `system|code` in meta.security, or a true extension of that address. */
  readonly nonDisclosure: string | undefined;
}

const labelOf = (text: string | undefined): RecordConfig['guardianLabel'] => {
  const [system, code] = text?.split('|') ?? [];
  return system && code ? { system, code } : undefined;
};

/** Profiles of targets that take exactly one content. */
const oneAttachment: readonly ProfileName[] = ['oracle', 'mhd'];

const backendKeys = ['LUONNOS_FHIR_TOKEN_URL', 'LUONNOS_FHIR_CLIENT_ID', 'LUONNOS_FHIR_KEY_FILE'] as const;

const backendProblems = (e: RecordEnvironment): string[] => {
  const unset = backendKeys.filter((key) => e[key] === undefined);
  if (unset.length === backendKeys.length) return [];
  const url = e.LUONNOS_FHIR_TOKEN_URL ? new URL(e.LUONNOS_FHIR_TOKEN_URL) : null;
  return [
    ...unset.map((key) => `${key} is not set: a token of its own needs all of ${backendKeys.join(', ')}`),
    ...(e.LUONNOS_FHIR_TOKEN ? ['LUONNOS_FHIR_TOKEN: either a token, or LUONNOS_FHIR_TOKEN_URL to ask for one'] : []),
    ...(url?.protocol === 'http:' && !isLoopback(url.hostname)
      ? ['LUONNOS_FHIR_TOKEN_URL: https, http only on this machine itself']
      : []),
  ];
};

/** What of the record system's settings does not go together. */
export const recordProblems = (e: RecordEnvironment): string[] => [
  ...(oneAttachment.includes(e.LUONNOS_FHIR_PROFILE) && e.LUONNOS_FHIR_ATTACHMENTS.length > 1
    ? [`LUONNOS_FHIR_ATTACHMENTS: the profile ${e.LUONNOS_FHIR_PROFILE} takes exactly one`]
    : []),
  ...backendProblems(e),
];

export const recordConfig = (e: RecordEnvironment): RecordConfig => ({
  provider: e.LUONNOS_RECORD ?? 'none',
  baseUrl: e.LUONNOS_FHIR_BASE_URL ?? '',
  token: e.LUONNOS_FHIR_TOKEN,
  backend: e.LUONNOS_FHIR_TOKEN_URL
    ? {
        tokenUrl: e.LUONNOS_FHIR_TOKEN_URL,
        clientId: e.LUONNOS_FHIR_CLIENT_ID ?? '',
        keyFile: e.LUONNOS_FHIR_KEY_FILE ?? '',
        scope: e.LUONNOS_FHIR_SCOPE,
      }
    : null,
  identifierSystem: e.LUONNOS_FHIR_IDENTIFIER_SYSTEM,
  timeoutMs: e.LUONNOS_FHIR_TIMEOUT_MS,
  conditionalCreate: e.LUONNOS_FHIR_CONDITIONAL_CREATE,
  profile: e.LUONNOS_FHIR_PROFILE,
  attachments: e.LUONNOS_FHIR_ATTACHMENTS,
  context: e.LUONNOS_FHIR_CONTEXT,
  codesFile: e.LUONNOS_FHIR_CODES,
  guardianLabel: labelOf(e.LUONNOS_NOT_FOR_GUARDIAN_LABEL),
  nonDisclosure: e.LUONNOS_NON_DISCLOSURE,
});
