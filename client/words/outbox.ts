/** Decisions that wait on this device, of one encounter, in order; every tab sees the same row, and one at a time sends from it. */
import type { QueryClient } from '@tanstack/react-query';
import type { EncounterView } from '../../server/domain/view.js';
import { encounterKey } from '../api/encounter.js';
import { ApiError, isCode, request } from '../api/request.js';
import { isOutage } from '../api/session.js';
import { aboutOf, beforeOf, type Decided, type Decision, madeIn, waitingWith } from './decision.js';
import { asSent, chosen, judge } from './judge.js';
import { destroyWords, endWords, keepWords, onWords, ownWords } from './kept-words.js';
import type { WordsRow } from './words-database.js';

/** A decision that has to be made again, with what stands there by now. */
export interface Choice {
  readonly decision: Decision;
  /** Null: nothing stands there any more. */
  readonly theirs: string | null;
}

export interface Outbox {
  readonly waiting: readonly Decision[];
  readonly choices: readonly Choice[];
  /** The server takes none of it: the note is signed, or the encounter is no longer this person's. */
  readonly closed: boolean;
  /** Why nothing is sent at the moment. */
  readonly trouble: 'offline' | 'signed-out' | null;
  /** False where the browser keeps nothing: the words are in this page only. */
  readonly onDisk: boolean;
  /** How many were destroyed with what they rested on. */
  readonly destroyed: number;
}

const EMPTY: Outbox = { waiting: [], choices: [], closed: false, trouble: null, onDisk: true, destroyed: 0 };
const MOST_TRIES = 5;
const AGAIN_MS = 5_000;

const troubleOf = (error: unknown): Outbox['trouble'] => {
  if (isCode(error, 'request.unauthenticated')) return 'signed-out';
  return isOutage(error) ? 'offline' : null;
};
/** The server is away, or does not know who asks: what was decided can wait here. */
export const canWait = (error: unknown): boolean => troubleOf(error) !== null;

export const createOutbox = (owner: WordsRow['owner'], encounterId: string, queries: QueryClient) => {
  const listeners = new Set<() => void>();
  const key = encounterKey(encounterId);
  let now: Outbox = EMPTY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | null = null;
  let more = false;
  let writing = 0;
  /** On its way: what is decided of the same meanwhile goes behind it, not into it. */
  let underWay: string | null = null;

  const change = (next: Partial<Outbox>): void => {
    now = { ...now, ...next };
    for (const listener of listeners) listener();
  };
  const keep = async (decision: Decision): Promise<void> => {
    const { id, at } = decision;
    const head = { id, owner, encounterId, kind: 'decision' as const, place: decision.decided.to, at };
    await keepWords(head, decision).catch(() => change({ onDisk: false }));
  };
  const end = (id: string): void => {
    endWords(id).catch(() => undefined);
    change({
      waiting: now.waiting.filter((one) => one.id !== id),
      choices: now.choices.filter(({ decision }) => decision.id !== id),
    });
  };
  /** Done with, unless another tab has put better words into it since. */
  const endSent = async (sent: Decision): Promise<void> => {
    const stored = (await ownWords(owner.id, encounterId, 'decision')).find(({ head }) => head.id === sent.id);
    if (stored === undefined || JSON.stringify(stored.words) === JSON.stringify(sent)) end(sent.id);
  };
  /** What is on the disk; what only this page holds stays. */
  const read = async (): Promise<void> => {
    // What this page is writing itself is not on the disk yet.
    if (!now.onDisk || writing > 0) return;
    const rows = await ownWords(owner.id, encounterId, 'decision');
    const waiting = rows.map(({ words }) => words as Decision).sort((a, b) => a.at - b.at);
    if (writing > 0 || JSON.stringify(waiting) === JSON.stringify(now.waiting)) return;
    const choices = now.choices.filter(({ decision }) => waiting.some(({ id }) => id === decision.id));
    change({ waiting, choices });
  };
  const put = async (next: readonly Decision[]): Promise<void> => {
    const before = now.waiting;
    change({ waiting: next });
    writing += 1;
    for (const one of before) if (!next.some(({ id }) => id === one.id)) endWords(one.id).catch(() => undefined);
    for (const one of next) if (!before.includes(one)) await keep(one);
    writing -= 1;
  };

  const sendOne = async (decision: Decision, view: EncounterView): Promise<EncounterView> => {
    const { to, body } = asSent(decision, view);
    const expectedVersion = view.encounter.version;
    return request('POST', `/api/encounters/${encounterId}/${to}`, { body: { expectedVersion, ...body } });
  };
  /** Judges and sends one; answers the encounter after it, and a choice where there is one to be made. */
  const settle = async (
    decision: Decision,
    view: EncounterView,
    arrived: Set<string>,
  ): Promise<{ view: EncounterView; choice?: Choice; closed?: true }> => {
    let seen = view;
    for (let tries = 1; ; tries++) {
      const judgement = judge(decision, seen, arrived);
      if (judgement.as === 'closed') return { view: seen, closed: true };
      if (judgement.as === 'choose') return { view: seen, choice: { decision, theirs: judgement.theirs } };
      if (judgement.as !== 'send') {
        end(decision.id);
        if (judgement.as === 'done') for (const id of judgement.by ?? []) arrived.add(id);
        if (judgement.as === 'destroyed') change({ destroyed: now.destroyed + 1 });
        return { view: seen };
      }
      try {
        underWay = decision.id;
        const there = new Set(madeIn(seen));
        seen = await sendOne(decision, seen).finally(() => {
          underWay = null;
        });
        for (const id of madeIn(seen)) if (!there.has(id)) arrived.add(id);
        await endSent(decision);
        return { view: seen };
      } catch (error) {
        if (canWait(error)) throw error;
        // Somebody was faster: it is looked at anew. Anything else is for its writer to see, whose words it keeps.
        if (isCode(error, 'encounter.conflict') && tries < MOST_TRIES)
          seen = await request<EncounterView>('GET', `/api/encounters/${encounterId}`);
        else return { view: seen, choice: { decision, theirs: decision.before.text } };
      }
    }
  };
  const sendAll = async (): Promise<void> => {
    await read();
    if (now.waiting.length === 0) return;
    let view = await request<EncounterView>('GET', `/api/encounters/${encounterId}`);
    const choices: Choice[] = [];
    const arrived = new Set<string>();
    let closed = false;
    for (const decision of now.waiting) {
      // What came after a choice that is not made yet, on the same statement, waits for it.
      const about = aboutOf(decision);
      if (about !== null && choices.some((one) => aboutOf(one.decision) === about)) continue;
      const settled = await settle(decision, view, arrived);
      view = settled.view;
      if (settled.choice) choices.push(settled.choice);
      closed ||= settled.closed === true;
    }
    await queries.cancelQueries({ queryKey: key });
    queries.setQueryData(key, view);
    change({ choices, closed, trouble: null });
    void queries.invalidateQueries({ queryKey: ['worklist'] });
  };
  const oneAtATime = (work: () => Promise<void>): Promise<void> =>
    navigator.locks === undefined ? work() : navigator.locks.request(`luonnos-outbox-${encounterId}`, work);

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    // What is decided while others are sent may have come too late for them.
    if (sending !== null) more = true;
    sending ??= oneAtATime(sendAll)
      .catch(async (error: unknown) => {
        // Discarded or handed over, which its professional alone can do: nobody here may read of it any more.
        if (isCode(error, 'request.not-found')) return destroyWords(encounterId);
        if (error instanceof ApiError && troubleOf(error) === null) change({ closed: true, trouble: null });
        else change({ trouble: troubleOf(error) ?? 'offline' });
        if (now.trouble === 'offline' && listeners.size > 0) timer = setTimeout(() => void flush(), AGAIN_MS);
      })
      .finally(() => {
        sending = null;
        if (!more) return;
        more = false;
        void flush();
      });
    return sending;
  };
  const decide = async (decided: Decided, view: EncounterView): Promise<void> => {
    const last = now.waiting.at(-1)?.at ?? 0;
    const decision = {
      id: crypto.randomUUID(),
      at: Math.max(Date.now(), last + 1),
      decided,
      before: beforeOf(decided, view),
    };
    const sent = now.waiting.filter(({ id }) => id === underWay);
    await put([
      ...sent,
      ...waitingWith(
        now.waiting.filter(({ id }) => id !== underWay),
        decision,
      ),
    ]);
  };

  return {
    snapshot: (): Outbox => now,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      const stop = onWords((destroyedEncounter) => {
        if (destroyedEncounter === encounterId) change(EMPTY);
        else void read();
      });
      const online = (): void => void flush();
      addEventListener('online', online);
      return () => {
        listeners.delete(listener);
        stop();
        removeEventListener('online', online);
        clearTimeout(timer);
      };
    },
    /** `view` is what was on the screen when it was decided, with what waited before it laid over. */
    decide,
    flush,
    /** One's own words over what stands there now; `mine` false lets them go. */
    choose: async (choice: Choice, mine: boolean): Promise<void> => {
      const { decision } = choice;
      const view = queries.getQueryData<EncounterView>(key);
      if (mine && view !== undefined) {
        const before = beforeOf(decision.decided, view);
        const decided = chosen(decision, before, view);
        const again: Decision = { ...decision, decided, before: beforeOf(decided, view) };
        change({ choices: now.choices.filter((one) => one !== choice) });
        await put(now.waiting.map((one) => (one.id === decision.id ? again : one)));
      } else end(decision.id);
      await flush();
    },
    /** Lets go of everything that waits. */
    drop: (): void => {
      for (const { id } of now.waiting) end(id);
      change({ closed: false });
    },
    forgetDestroyed: (): void => change({ destroyed: 0 }),
  };
};

export type OutboxOf = ReturnType<typeof createOutbox>;
