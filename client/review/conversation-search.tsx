import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import './search.css';

interface ConversationSearchProps {
  words: string;
  /** Ids of the utterances that have them, in order. */
  found: readonly string[];
  onWords(words: string): void;
  onClose(): void;
}

/** Enter goes to the next match, Shift+Enter to the one before, Escape closes. */
export const ConversationSearch = ({ words, found, onWords, onClose }: ConversationSearchProps) => {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const place = found.length === 0 ? 0 : Math.min(at, found.length - 1);
  const shown = words.trim() === '' ? '' : t('search.place', { place: place + 1, count: found.length });
  const text = words.trim() !== '' && found.length === 0 ? t('search.none') : shown;
  const id = found[place];
  useEffect(() => {
    if (id === undefined) return;
    document.querySelector(`.conversation [data-utterance="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' });
  }, [id]);
  const go = (by: -1 | 1): void => {
    if (found.length === 0) {
      announce(t('search.none'));
      return;
    }
    const next = (place + by + found.length) % found.length;
    setAt(next);
    announce(t('search.place', { place: next + 1, count: found.length }));
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    <search className="search">
      <Icon name="search" size={18} />
      <input
        ref={field}
        type="text"
        dir="auto"
        aria-label={t('search.label')}
        value={words}
        onChange={(event) => {
          setAt(0);
          onWords(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <span className="search-place" role="status">
        {text}
      </span>
      <Button kind="quiet" size="small" icon="up" aria-label={t('search.previous')} onClick={() => go(-1)} />
      <Button kind="quiet" size="small" icon="down" aria-label={t('search.next')} onClick={() => go(1)} />
      <Button kind="quiet" size="small" icon="close" aria-label={t('search.close')} onClick={onClose} />
    </search>
  );
};
