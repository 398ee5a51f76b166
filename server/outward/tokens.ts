import { createHash, timingSafeEqual } from 'node:crypto';
import type { Integrator } from '../domain/integrator.js';

/** Shorter ones could be guessed, whatever their digest. */
const SHORTEST = 32;
const LONGEST = 512;

/**
 * Whose token an `Authorization` header carries; null for nobody's. Every known token is compared, each in constant time: how long it
 * takes says nothing.
 */
export const integratorOf = (integrators: readonly Integrator[], header: string | undefined): Integrator | null => {
  const token = /^Bearer (\S+)$/i.exec(header ?? '')?.[1] ?? '';
  if (token.length < SHORTEST || token.length > LONGEST) return null;
  const presented = createHash('sha256').update(token).digest();
  let found: Integrator | null = null;
  for (const integrator of integrators) {
    for (const known of integrator.tokens)
      if (timingSafeEqual(Buffer.from(known, 'hex'), presented)) found = integrator;
  }
  return found;
};

/** How often each may ask: what was not used gathers up to a minute's worth. */
export const createBounds = (now: () => Date) => {
  const left = new Map<string, { calls: number; at: number }>();
  return {
    /** 0, or seconds to wait. */
    take: (id: string, perMinute: number): number => {
      const at = now().getTime();
      const before = left.get(id) ?? { calls: perMinute, at };
      const calls = Math.min(perMinute, before.calls + (Math.max(0, at - before.at) * perMinute) / 60_000);
      left.set(id, { calls: calls >= 1 ? calls - 1 : calls, at });
      return calls >= 1 ? 0 : Math.ceil(((1 - calls) * 60) / perMinute);
    },
  };
};
