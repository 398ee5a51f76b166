import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import { SessionContext } from '../api/session.js';
import type { Before } from './decision.js';
import { endField, keepField, leaveField, newField, openField, subscribeFields } from './fields.js';
import { onWords, type RowHead } from './kept-words.js';

/** How long a pause is before what was typed goes to the device. */
const KEEP_MS = 300;

/** What is kept of a text field. */
export interface KeptText {
  readonly text: string;
  /** What stood there when it was begun: what the text is meant to replace. */
  readonly was: string | null;
  /** The statement it is about, and what that rests on: destroyed with it. */
  readonly about: string | null;
  readonly before: Before | null;
}

export interface Place {
  readonly encounterId: string;
  readonly place: string;
  readonly about?: string;
  readonly before?: Before;
}

/** A text that survives the page: as typed, encrypted, on this device, until it is done with. */
export const useKeptText = (place: Place, initial: string) => {
  const session = useContext(SessionContext);
  const owner = session?.person;
  const { encounterId } = place;
  const [found] = useState(() => openField<KeptText>(encounterId, place.place));
  const [text, setText] = useState(found?.words.text ?? initial);
  const [was, setWas] = useState(found?.words.was ?? initial);
  const [kept, setKept] = useState<'no' | 'yes' | 'impossible'>(found === null ? 'no' : 'yes');
  const head = useRef<RowHead | null>(found?.head ?? null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef({ text, was, place });
  latest.current = { text, was, place };

  const keep = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (owner === undefined) return;
    const { place: where, ...words } = latest.current;
    head.current ??= newField({ id: owner.id, name: owner.name }, where.encounterId, where.place);
    const { about = null, before = null } = where;
    const row = head.current;
    try {
      await keepField({ head: row, words: { ...words, about, before } satisfies KeptText });
      if (head.current === row && timer.current === undefined) setKept('yes');
    } catch {
      setKept('impossible');
    }
  }, [owner]);
  const type = useCallback(
    (next: string): void => {
      setText(next);
      setKept((before) => (before === 'impossible' ? before : 'no'));
      latest.current.text = next;
      timer.current ??= setTimeout(() => void keep(), KEEP_MS);
    },
    [keep],
  );
  /** Where it is meant to go by now; what has arrived there is begun anew. */
  const rebase = useCallback((next: string): void => {
    setWas(next);
    latest.current.was = next;
  }, []);
  const done = useCallback((): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (head.current !== null) endField(head.current);
    head.current = null;
    setKept('no');
  }, []);

  // Found on the disk after the field was shown, which nobody has touched yet.
  useEffect(
    () =>
      subscribeFields(() => {
        if (head.current !== null || latest.current.text !== initial) return;
        const field = openField<KeptText>(encounterId, place.place);
        if (field === null) return;
        head.current = field.head;
        setText(field.words.text);
        rebase(field.words.was ?? initial);
        setKept('yes');
      }),
    [encounterId, place.place, initial, rebase],
  );
  useEffect(() => {
    const soon = (): void => {
      if (timer.current !== undefined) void keep();
    };
    addEventListener('pagehide', soon);
    document.addEventListener('visibilitychange', soon);
    const stop = onWords((destroyed) => {
      if (destroyed === encounterId) done();
    });
    return () => {
      removeEventListener('pagehide', soon);
      document.removeEventListener('visibilitychange', soon);
      stop();
      soon();
      if (head.current === null) return;
      const { place: where, ...words } = latest.current;
      leaveField({
        head: head.current,
        words: { ...words, about: where.about ?? null, before: where.before ?? null },
      });
    };
  }, [keep, done, encounterId]);

  return { text, type, was, rebase, kept, done, restored: found !== null };
};
