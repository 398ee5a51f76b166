import type { ProfileName } from '../profiles/profile.js';

/** One thing that was tried, and what came of it. `skipped`: it could not be tried, because of `why`. */
export interface Finding {
  readonly name: FindingName;
  readonly result: 'passed' | 'failed' | 'skipped';
  /** Plain words: statuses and counts, and why the server refused, in its own. */
  readonly why: string;
}

export const findingNames = [
  'metadata',
  'subject',
  'create',
  'read-back',
  'conditional-create',
  'search-identifier',
  'search-subject-date',
  'version-conflict',
  'replaces',
  'transaction',
  'transaction-atomic',
  'transaction-once',
  'withdraw',
] as const;
export type FindingName = (typeof findingNames)[number];

/** What a profile's own document met. */
export interface ProfileTry {
  readonly name: ProfileName;
  readonly accepted: boolean;
  readonly status: number;
  /** Members of the document that the server did not keep. */
  readonly dropped: readonly string[];
}

export interface ServerAbout {
  readonly software: string | null;
  readonly fhirVersion: string | null;
  /** What /metadata promises about DocumentReference; null where it says nothing. */
  readonly conditionalCreate: boolean | null;
  readonly transaction: boolean | null;
  readonly guides: readonly string[];
}

export interface ProfileFit {
  readonly name: ProfileName;
  readonly fits: boolean;
  readonly reasons: readonly string[];
}

export interface CheckReport {
  readonly url: string;
  readonly server: ServerAbout;
  readonly findings: readonly Finding[];
  readonly profiles: readonly ProfileFit[];
  /** The profile to configure, and whether notes can be created on condition; null where no note can be filed. */
  readonly recommended: { readonly profile: ProfileName; readonly conditionalCreate: boolean } | null;
}
