import { useEffect, useRef, useState } from 'react';
import { useSession } from '../api/session.js';
import { endField, keepField, newField, openField, takeUpFields } from './fields.js';
import type { RowHead } from './kept-words.js';

const KEEP_MS = 300;

/**
 * A form that survives the page: as filled in, encrypted, on this device. Leaving it for another screen lets it go; a page that was
 * reloaded or died finds it again. `found` is null until then.
 */
export const useKeptForm = <T>(
  place: string,
  value: T,
  first: T,
): { found: T | null; kept: 'no' | 'yes'; done(): void } => {
  const { id, name } = useSession().person;
  const [found, setFound] = useState<T | null>(null);
  const [kept, setKept] = useState<'no' | 'yes'>('no');
  const head = useRef<RowHead | null>(null);
  const over = useRef(false);
  const text = JSON.stringify(value);
  const untouched = text === JSON.stringify(first);

  useEffect(() => {
    over.current = false;
    void takeUpFields(id, null).then(() => {
      const field = openField<T>(null, place);
      if (field === null || over.current) return;
      head.current = field.head;
      setFound(field.words);
    });
    return () => {
      over.current = true;
      if (head.current !== null) endField(head.current);
    };
  }, [id, place]);
  useEffect(() => {
    setKept('no');
    if (untouched) return;
    let over = false;
    const pause = setTimeout(() => {
      head.current ??= newField({ id, name }, null, place);
      keepField({ head: head.current, words: JSON.parse(text) }).then(
        () => over || setKept('yes'),
        () => undefined,
      );
    }, KEEP_MS);
    return () => {
      over = true;
      clearTimeout(pause);
    };
  }, [text, untouched, id, name, place]);

  return {
    found,
    kept,
    done: () => {
      if (head.current !== null) endField(head.current);
    },
  };
};
