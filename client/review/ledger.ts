import { LEAST_SHOWN_MS, type Opening } from '../../server/domain/opening.js';

/** Longer than this without a sign of anybody, nobody is taken to be there. */
const IDLE_MS = 60_000;
const MOST_OPENINGS = 500;

export interface Told {
  opened: Opening[];
  activeMs: number;
}

interface Running {
  statement: string;
  since: number;
}

/** Counts how long each statement's evidence was in sight or played, and how long somebody was at the review, until it is told. */
export const createLedger = (start: number) => {
  const counted = new Map<string, Opening>();
  const running: { [How in Opening['how']]: Running | null } = { shown: null, played: null };
  let activeMs = 0;
  let last: number | null = start;

  const add = (statement: string, how: Opening['how'], ms: number): void => {
    const key = `${how} ${statement}`;
    const before = counted.get(key)?.ms ?? 0;
    counted.set(key, { statement, how, ms: before + ms });
  };
  const settle = (now: number): void => {
    for (const how of ['shown', 'played'] as const) {
      const one = running[how];
      if (one === null) continue;
      add(one.statement, how, now - one.since);
      one.since = now;
    }
  };
  const begin = (how: Opening['how'], statement: string | null, now: number): void => {
    settle(now);
    running[how] = statement === null ? null : { statement, since: now };
  };
  const touch = (now: number): void => {
    if (last !== null) activeMs += Math.min(now - last, IDLE_MS);
    last = now;
  };
  return {
    /** This statement's evidence is in sight from now on; null: nobody's is. */
    show: (statement: string | null, now: number): void => begin('shown', statement, now),
    play: (statement: string | null, now: number): void => begin('played', statement, now),
    /** How long it was opened since it was told last, ms, the longer way. */
    openedMs: (statement: string, now: number): number => {
      settle(now);
      return Math.max(0, ...(['shown', 'played'] as const).map((how) => counted.get(`${how} ${statement}`)?.ms ?? 0));
    },
    /** A sign of somebody. */
    touch,
    /** The page is out of sight, or in sight again. */
    away: (now: number): void => {
      touch(now);
      last = null;
      begin('shown', null, now);
    },
    back: (now: number): void => {
      last ??= now;
    },
    activeMs: (now: number): number => {
      if (last !== null) touch(now);
      return Math.round(activeMs);
    },
    /**
     * What is to be told with a command on a statement (null: on none, or on leaving). What is in sight of another statement goes on
     * being counted: its look needs it. What flashed by was not opened.
     */
    take: (statement: string | null, now: number): Told => {
      settle(now);
      if (last !== null) touch(now);
      const stays = running.shown?.statement;
      const opened: Opening[] = [];
      for (const [key, one] of counted) {
        if (one.statement === stays && statement !== null && one.statement !== statement) continue;
        counted.delete(key);
        if (one.ms >= LEAST_SHOWN_MS) opened.push({ ...one, ms: Math.round(one.ms) });
      }
      const told = { opened: opened.slice(-MOST_OPENINGS), activeMs: Math.round(activeMs) };
      activeMs = 0;
      return told;
    },
    /** It could not be told. */
    giveBack: ({ opened, activeMs: ms }: Told): void => {
      for (const one of opened) add(one.statement, one.how, one.ms);
      activeMs += ms;
    },
  };
};

export type Ledger = ReturnType<typeof createLedger>;
