import { useCallback, useEffect, useRef, useState } from 'react';
import type { Statement } from '../../server/domain/note.js';
import { LEAST_SHOWN_MS } from '../../server/domain/opening.js';
import { createLedger, type Ledger, type Told } from './ledger.js';

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
const now = (): number => performance.now();
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'] as const;

/** Most of it, or as much of a long one as can be read at a time. */
const isInSight = ({ intersectionRatio, intersectionRect }: IntersectionObserverEntry): boolean =>
  intersectionRatio >= 0.6 || intersectionRect.height > 200;

export interface Openings {
  /** Whether the selected statement's evidence was in sight, all of it and for long enough, or played, since its look was last open. */
  opened(statement: string): boolean;
  /** The sound that plays from now on is this statement's. */
  playsFor(statement: string | null): void;
  take(statement: string | null): Told;
  giveBack(told: Told): void;
  activeMs(): number;
  /** Tells the server what no command took along. */
  flush(): Promise<void>;
}

/** Sent so that it goes on when the page is left. What cannot be told now is told later, or with the next command. */
const tell = async (encounter: string, told: Told): Promise<boolean> => {
  try {
    const answer = await fetch(`/api/encounters/${encounter}/openings`, {
      method: 'POST',
      credentials: 'same-origin',
      keepalive: true,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(told),
    });
    return answer.ok;
  } catch {
    return false;
  }
};

const elementsOf = (sources: string, within: string): Element[] =>
  sources === ''
    ? []
    : sources
        .split(' ')
        .map((source) => document.querySelector(`${within} [data-utterance="${CSS.escape(source)}"]`))
        .filter((element) => element !== null);

/** A long conversation may be drawn in two steps (`data-shown`): what is looked for can be in the second. */
const useAllShown = (): boolean => {
  const [all, setAll] = useState(false);
  useEffect(() => {
    const conversation = document.querySelector('.conversation[data-shown="some"]');
    if (conversation === null) return;
    const coming = new MutationObserver(() => setAll(true));
    coming.observe(conversation, { attributes: true, attributeFilter: ['data-shown'] });
    return () => coming.disconnect();
  }, []);
  return all;
};

/** The ledger of this screen: told on leaving, and resting while the page is out of sight. */
const useLedger = (encounter: string) => {
  const [ledger] = useState<Ledger>(() => createLedger(now()));
  /** Counts how often something was told: what was told is no longer there for a look. */
  const [round, setRound] = useState(0);
  const take = useCallback(
    (statement: string | null): Told => {
      const told = ledger.take(statement, now());
      if (told.opened.length > 0) setRound((before) => before + 1);
      return told;
    },
    [ledger],
  );
  const flush = useCallback(async (): Promise<void> => {
    const told = take(null);
    if (told.opened.length === 0 && told.activeMs < 1) return;
    if (!(await tell(encounter, told))) ledger.giveBack(told);
  }, [ledger, take, encounter]);
  useEffect(() => {
    const touch = (): void => ledger.touch(now());
    const onVisible = (): void => {
      if (document.visibilityState === 'visible') ledger.back(now());
      else {
        ledger.away(now());
        void flush();
      }
    };
    const onLeave = (): void => void flush();
    for (const sign of signs) addEventListener(sign, touch, { passive: true, capture: true });
    document.addEventListener('visibilitychange', onVisible);
    addEventListener('pagehide', onLeave);
    return () => {
      for (const sign of signs) removeEventListener(sign, touch, { capture: true });
      document.removeEventListener('visibilitychange', onVisible);
      removeEventListener('pagehide', onLeave);
      void flush();
    };
  }, [ledger, flush]);
  return { ledger, round, take, flush };
};

/**
 * Which evidence was in sight or played, and for how long. On a phone the strip shows it. Only opens the button: whether a look counts
 * is decided by the server.
 */
export const useOpenings = (
  encounter: string,
  selected: Statement | null,
  place: { inStrip: boolean; tab: 'note' | 'conversation'; playing: boolean },
): Openings => {
  const { ledger, round, take, flush } = useLedger(encounter);
  const { inStrip, tab, playing } = place;
  const [openedId, setOpened] = useState<string | null>(null);
  const allShown = useAllShown();
  const playsFor = useRef<string | null>(null);
  const id = selected?.id ?? null;
  const sources = selected?.evidence.map((evidence) => evidence.id).join(' ') ?? '';
  /** Another wording, or a look that was taken away, asks for the evidence again. */
  const wording = `${selected?.text} ${selected?.look?.at}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another statement, or the other tab
  useEffect(() => {
    if (id === null || inStrip) return;
    const [first] = elementsOf(sources, '.conversation');
    first?.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' });
  }, [id, sources, inStrip, tab, allShown]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the other tab has other elements, another wording begins anew
  useEffect(() => {
    setOpened(null);
    const elements = id === null ? [] : elementsOf(sources, inStrip ? '.strip' : '.conversation');
    if (id === null || elements.length === 0) return;
    const unseen = new Set<Element>(elements);
    const inSight = new Set<Element>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(timer);
      const visible = inSight.size > 0 && document.visibilityState === 'visible';
      ledger.show(visible ? id : null, now());
      if (!visible || unseen.size > 0) return;
      const left = LEAST_SHOWN_MS - ledger.openedMs(id, now());
      if (left <= 0) setOpened(id);
      else timer = setTimeout(look, left);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          if (isInSight(entry)) {
            unseen.delete(entry.target);
            inSight.add(entry.target);
          } else inSight.delete(entry.target);
        }
        look();
      },
      { threshold: [0.1, 0.2, 0.4, 0.6, 0.8] },
    );
    for (const element of elements) observer.observe(element);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('visibilitychange', look);
      ledger.show(null, now());
    };
  }, [id, sources, wording, inStrip, tab, round, allShown, ledger]);

  useEffect(() => {
    const of = playing ? playsFor.current : null;
    ledger.play(of, now());
    if (of === null) return;
    const begun = setTimeout(() => setOpened(of), LEAST_SHOWN_MS);
    // Listening is being there.
    const there = setInterval(() => ledger.touch(now()), 5_000);
    return () => {
      clearTimeout(begun);
      clearInterval(there);
      ledger.play(null, now());
    };
  }, [playing, ledger]);

  const [openings] = useState(() => ({
    playsFor: (statement: string | null): void => {
      if (playsFor.current !== statement) ledger.play(null, now());
      playsFor.current = statement;
    },
    giveBack: ledger.giveBack,
    activeMs: (): number => ledger.activeMs(now()),
  }));
  const opened = useCallback((statement: string): boolean => openedId === statement, [openedId]);
  return { ...openings, take, flush, opened };
};
