import { type BackOff, backOffMs } from './back-off.js';
import type { AuditEvent } from './domain/audit.js';
import type { WorkKind } from './domain/work.js';
import { asLuonnosError, LuonnosError } from './errors.js';
import type { Log } from './log.js';
import { storeError } from './store/database.js';
import type { EncounterHead } from './store/encounters.js';
import type { Store } from './store/store.js';
import type { Lease } from './store/work.js';

/** Does one piece of work, throws `LuonnosError` when it fails. It has to stop when the signal aborts. */
export type Handler = (head: EncounterHead, lease: Lease, signal: AbortSignal) => Promise<void>;

export interface Trade extends BackOff {
  readonly kind: WorkKind;
  readonly handler: Handler;
  /** How many at once in this process. */
  readonly places: number;
  /** Tries before a retryable failure is left to a person. */
  readonly tries: number;
  /** Written into the audit only once nobody tries any more, not at every try. */
  readonly quiet?: boolean;
}

const LEASE_MS = 10_000;
const RENEW_MS = 3_000;

/** Claims due work of all encounters, whoever asked for it, and keeps its lease while it is at it. */
export const startWorker = (options: {
  store: Store;
  trades: readonly Trade[];
  holder: string;
  pollMs: number;
  now: () => Date;
  log: Log;
}) => {
  const { store, log } = options;
  const stop = new AbortController();
  const running = new Map<WorkKind, Set<Promise<void>>>(options.trades.map((trade) => [trade.kind, new Set()]));

  /** Leases held here, and how their work is told that it lost its lease. */
  const held = new Map<Lease, AbortController>();
  const renew = (leases: readonly Lease[]): void => {
    store.renewWork(leases, LEASE_MS).then(
      (mine) => {
        for (const lease of leases) if (!mine.has(lease)) held.get(lease)?.abort();
      },
      () => undefined,
    );
  };
  const renewing = setInterval(() => renew([...held.keys()]), RENEW_MS);

  const perform = async (trade: Trade, lease: Lease): Promise<void> => {
    const head = await store.encounterHead(lease.encounterId);
    if (!head) return;
    const lost = new AbortController();
    held.set(lease, lost);
    const signal = AbortSignal.any([stop.signal, lost.signal]);
    try {
      await trade.handler(head, lease, signal);
      if (signal.aborted) await store.releaseWork(lease);
      else await store.finishWork(head, lease, { state: 'done' }, []);
    } catch (error) {
      if (signal.aborted) return await store.releaseWork(lease);
      const known = asLuonnosError(storeError(error));
      const final = !known.retryable || lease.attempts >= trade.tries;
      const { retryAfterSeconds: asked } = known.details;
      const delay = backOffMs(trade, lease.attempts, typeof asked === 'number' ? asked * 1000 : 0, Math.random());
      const retryAt = final ? null : new Date(options.now().getTime() + delay);
      const fields = { encounterId: lease.encounterId, work: lease.kind, attempts: lease.attempts };
      if (known.code === 'internal') log.error('Work failed', error, fields);
      else log.warn('Work failed', { ...fields, code: known.code });
      const event: AuditEvent = {
        type: 'work-failed',
        work: lease.kind,
        code: known.code,
        attempts: lease.attempts,
        final,
      };
      await store.finishWork(
        head,
        lease,
        { state: 'failed', code: known.code, retryAt },
        trade.quiet && !final ? [] : [event],
      );
    } finally {
      held.delete(lease);
    }
  };

  const fill = async (trade: Trade): Promise<void> => {
    const busy = running.get(trade.kind);
    while (busy && busy.size < trade.places && !stop.signal.aborted) {
      const lease = await store.claimWork(options.holder, [trade.kind], LEASE_MS);
      if (!lease) return;
      const task: Promise<void> = perform(trade, lease)
        .catch((error: unknown) => log.error('Work could not be ended', error, { work: trade.kind }))
        .finally(() => {
          busy.delete(task);
          wake();
        });
      busy.add(task);
    }
  };

  let filling: Promise<unknown> | null = null;
  let again = false;
  const wake = (): void => {
    if (stop.signal.aborted) return;
    if (filling !== null) {
      again = true;
      return;
    }
    filling = Promise.all(options.trades.map(fill))
      .catch((error: unknown) => {
        if (!(error instanceof LuonnosError)) log.error('Work could not be claimed', error);
      })
      .finally(() => {
        filling = null;
        if (again) {
          again = false;
          wake();
        }
      });
  };
  const polling = setInterval(wake, options.pollMs);
  wake();

  return {
    wake,
    /** Work of this encounter was asked for: it is claimed, and what was lost by the asking is stopped. */
    asked: (encounterId: string): void => {
      renew([...held.keys()].filter((lease) => lease.encounterId === encounterId));
      wake();
    },
    /** Stops claiming, aborts what runs and gives it back for another process to go on with. */
    close: async (): Promise<void> => {
      clearInterval(polling);
      clearInterval(renewing);
      stop.abort();
      await filling;
      await Promise.all([...running.values()].flatMap((tasks) => [...tasks]));
    },
  };
};
