import { z } from 'zod';
import { Register } from './professional.js';

/** Bytes of a webhook's secret, as Standard Webhooks writes them. */
const Secret = z.string().regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/, 'whsec_ and at least 24 random bytes in base64');

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Encrypted on the way, but for a program on the same machine; nothing secret is in an address. */
const isWebhookAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, hash } = new URL(text);
  if (username !== '' || password !== '' || hash !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
};

/** A program of the record system's side that calls the outward interface, as the configuration says. */
export const Integrator = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  /** As it stands in the log of who handled a subject's data. */
  name: z.string().trim().min(1).max(100),
  /** SHA-256 in hex of each token that is good; two while one is being changed for another. */
  tokens: z
    .array(z.string().regex(/^[0-9a-f]{64}$/, 'SHA-256 in hex'))
    .min(1)
    .max(4),
  /** The organisation's id, and the registers: nothing of others is there for it. */
  organisation: z.string().min(1),
  registers: z.array(Register).min(1),
  /** `own`: the encounters it created; `all`: every one of the organisation and registers. */
  sees: z.enum(['own', 'all']).default('own'),
  perMinute: z.number().int().min(1).max(6_000).default(120),
  webhook: z
    .strictObject({
      url: z.string().refine(isWebhookAddress, 'https without credentials; http on loopback only'),
      /** Each signs; two while one is being changed for another. */
      secrets: z.array(Secret).min(1).max(4),
    })
    .optional(),
});
export type Integrator = z.infer<typeof Integrator>;

/** Whose an encounter is, as far as an integrator is concerned. */
export interface EncounterOwner {
  readonly organisationId: string;
  readonly register: string;
  /** The integrator that created it; null: a professional did. */
  readonly madeBy: string | null;
}

/** The one rule of access for integrators: organisation and register, and what they created unless they see all of it. */
export const isTheirs = (
  { id, organisation, registers, sees }: Pick<Integrator, 'id' | 'organisation' | 'registers' | 'sees'>,
  encounter: EncounterOwner,
): boolean =>
  encounter.organisationId === organisation &&
  registers.some((register) => register === encounter.register) &&
  (sees === 'all' || encounter.madeBy === id);
