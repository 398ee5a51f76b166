import { z } from 'zod';
import { isLoopback } from './domain/loopback.js';

const optional = z.string().optional();

/** The variables of the launch from the record system (SMART App Launch). */
export const smartEnvironment = {
  LUONNOS_SMART_CLIENT_ID: optional,
  LUONNOS_SMART_CLIENT_SECRET: optional,
  LUONNOS_SMART_ISSUERS: optional,
};
type SmartEnvironment = z.infer<z.ZodObject<typeof smartEnvironment>>;

/** Who may launch Luonnos, and as which client it is known there. */
export interface SmartConfig {
  /** FHIR addresses, without a slash at the end; the first is where a launch from here goes. All of them are the one record system. */
  readonly issuers: readonly string[];
  readonly clientId: string;
  /** Unset: a public client, on PKCE alone. */
  readonly clientSecret: string | undefined;
}

const issuersOf = (e: SmartEnvironment, baseUrl: string): string[] =>
  (e.LUONNOS_SMART_ISSUERS ?? baseUrl)
    .split(',')
    .map((issuer) => issuer.trim().replace(/\/+$/, ''))
    .filter(Boolean);

const isSafe = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
};

/** What of the launch's settings does not go together. */
export const smartProblems = (e: SmartEnvironment, baseUrl: string | undefined): string[] => {
  if (!e.LUONNOS_SMART_CLIENT_ID) {
    return (['LUONNOS_SMART_CLIENT_SECRET', 'LUONNOS_SMART_ISSUERS'] as const)
      .filter((key) => e[key] !== undefined)
      .map((key) => `${key} is of no use without LUONNOS_SMART_CLIENT_ID`);
  }
  if (!baseUrl) return ['LUONNOS_SMART_CLIENT_ID needs a record system: LUONNOS_RECORD=fhir and LUONNOS_FHIR_BASE_URL'];
  return issuersOf(e, baseUrl)
    .filter((issuer) => !isSafe(issuer))
    .map(() => 'LUONNOS_SMART_ISSUERS: addresses with https, http only on this machine itself');
};

export const smartConfig = (e: SmartEnvironment, baseUrl: string): SmartConfig | null =>
  e.LUONNOS_SMART_CLIENT_ID
    ? {
        issuers: issuersOf(e, baseUrl),
        clientId: e.LUONNOS_SMART_CLIENT_ID,
        clientSecret: e.LUONNOS_SMART_CLIENT_SECRET,
      }
    : null;
