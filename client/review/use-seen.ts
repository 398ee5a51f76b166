import { useCallback, useEffect, useState } from 'react';
import type { Statement } from '../../server/domain/note.js';

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Most of it, or as much of a long one as can be read at a time. */
const isInSight = ({ intersectionRatio, intersectionRect }: IntersectionObserverEntry): boolean =>
  intersectionRatio >= 0.6 || intersectionRect.height > 200;

/**
 * Which statements had their evidence in sight (all of it, while they were selected) or played. On a phone the strip shows it.
 * Only opens the button: whether a look counts is decided by the server.
 */
export const useSeen = (selected: Statement | null, inStrip: boolean, tab: 'note' | 'conversation') => {
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const markSeen = useCallback((id: string): void => {
    setSeen((before) => (before.has(id) ? before : new Set(before).add(id)));
  }, []);
  const id = selected?.id ?? null;
  const sources = selected?.evidence.map((evidence) => evidence.id).join(' ') ?? '';

  // biome-ignore lint/correctness/useExhaustiveDependencies: the other tab has other elements
  useEffect(() => {
    if (id === null || sources === '') return;
    if (inStrip) {
      markSeen(id);
      return;
    }
    const elements = sources
      .split(' ')
      .map((source) => document.querySelector(`[data-utterance="${CSS.escape(source)}"]`))
      .filter((element) => element !== null);
    elements[0]?.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' });
    const left = new Set<Element>(elements);
    if (left.size === 0) return;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) if (isInSight(entry)) left.delete(entry.target);
        if (left.size === 0) markSeen(id);
      },
      { threshold: [0.1, 0.2, 0.4, 0.6, 0.8] },
    );
    for (const element of elements) observer.observe(element);
    return () => observer.disconnect();
  }, [id, sources, inStrip, tab, markSeen]);

  return { seen, markSeen };
};
