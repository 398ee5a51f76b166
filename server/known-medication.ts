import type { Encounter } from './domain/encounter.js';
import { medicationName } from './domain/medication-name.js';
import type { RecordContext } from './record/record-context.js';
import type { Store } from './store/store.js';

/** Names are believed this long, and not asked for again this long where they could not be had. */
const KEPT_MS = 10 * 60_000;
const FAILED_MS = 60_000;
/** Nothing waits longer for a help. */
const WAIT_MS = 1_500;
const MOST = 40;

interface Held {
  readonly names: Promise<readonly string[]>;
  known: readonly string[];
  until: number;
}

/** Names of a subject's own medicines: to know when they are heard, never to write them. */
export interface KnownMedication {
  /** As far as this process has them now. */
  names(encounter: Pick<Encounter, 'id'>): readonly string[];
  /** Asks for them, and waits a little; none where they cannot be had. Never rejects. */
  load(encounter: Encounter): Promise<readonly string[]>;
}

export const noKnownMedication: KnownMedication = { names: () => [], load: async () => [] };

/** They are in the memory of this process, for minutes, and nowhere else; that they were read is in the audit. */
export const createKnownMedication = (parts: {
  context: RecordContext;
  store: Pick<Store, 'auditRead'>;
  /** Any clock in ms. */
  now: () => number;
}): KnownMedication => {
  const held = new Map<string, Held>();

  const read = async (encounter: Encounter, until: (ms: number) => void): Promise<readonly string[]> => {
    const signal = AbortSignal.timeout(WAIT_MS);
    const part = await parts.context.medication(encounter.subject.id, { signal });
    const failed = part.state === 'failed';
    await parts.store.auditRead({ kind: 'worker', onBehalfOf: encounter.professional.id }, encounter, {
      type: 'context-read',
      purpose: 'names',
      parts: failed ? [] : ['medication'],
      failed: failed ? ['medication'] : [],
    });
    until(failed ? FAILED_MS : KEPT_MS);
    return [...new Set(part.items.flatMap(({ text }) => medicationName(text) ?? []))].slice(0, MOST);
  };

  return {
    names: ({ id }) => {
      const one = held.get(id);
      return one && parts.now() < one.until ? one.known : [];
    },
    load: (encounter) => {
      // What crosses from one register into the other would be nobody's to read.
      if (encounter.register !== 'health' || encounter.kind === 'sample') return Promise.resolve([]);
      for (const [id, one] of held) if (parts.now() >= one.until) held.delete(id);
      const key = encounter.id;
      const there = held.get(key);
      if (there) return there.names;
      const fresh: Held = {
        known: [],
        until: parts.now() + FAILED_MS,
        names: read(encounter, (ms) => {
          fresh.until = parts.now() + ms;
        })
          .catch(() => [])
          .then((names) => {
            fresh.known = names;
            return names;
          }),
      };
      held.set(key, fresh);
      return fresh.names;
    },
  };
};
