import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainText } from '../../server/domain/plain-text.js';
import { Button } from '../ui/button.js';
import { BothVersions } from '../words/both-versions.js';
import { KeptMark } from '../words/kept-mark.js';
import { type Place, useKeptText } from '../words/use-kept-text.js';

/** A pause this long while editing, and what was typed goes to the server. */
const SAVE_MS = 2_000;

interface WordsFormProps {
  label: string;
  send: string;
  initial?: string;
  placeholder?: string;
  hint?: string;
  lang: string;
  /** Where the words are kept on this device while they are written. */
  keep: Place;
  /**
   * An edit of what stands there: saved in pauses and on leaving the field, and never laid over other words than those it began with.
   * The words that stand there now; null where nothing does.
   */
  standing?: string | null;
  /** What was saved waits on this device. */
  waits?: boolean;
  /** False keeps the form, with the words in it. `was`: what the words are meant to replace. */
  onSend(text: string, how: { was: string; quietly: boolean }): Promise<boolean>;
  /** `saved`: the words are where they belong. */
  onClose(saved: boolean): void;
}

/** A few words in place: Ctrl+Enter sends, Escape cancels. What was typed stays until it is saved, on this device as well. */
export const WordsForm = (props: WordsFormProps) => {
  const { label, send, initial = '', placeholder, hint, lang, keep, standing, waits = false, onSend, onClose } = props;
  const { t } = useTranslation();
  const { text, type, was, rebase, kept, done, restored } = useKeptText(keep, initial);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  /** On its way: when it stands there, that was us. */
  const sending = useRef<string | null>(null);
  const first = useRef(was);
  const words = plainText(text);
  const edits = standing !== undefined;
  const theirs = edits && standing !== was && standing !== words && standing !== sending.current ? standing : undefined;
  const isSaved = edits && words === was.trim() && was !== first.current;
  /** Left by a page that ended while these words were on their way: they have arrived, and nobody has touched them here. */
  const untouched = useRef(restored ? text : null);
  const arrived = edits && text === untouched.current && words === standing && words !== was.trim();
  const unsaved = edits && words !== '' && words !== was.trim() && theirs === undefined;

  useEffect(() => {
    if (restored) return;
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, [restored]);

  const save = async (quietly: boolean): Promise<boolean> => {
    sending.current = words;
    const saved = await onSend(words, { was, quietly });
    if (saved) rebase(words);
    sending.current = null;
    return saved;
  };
  const close = (saved: boolean): void => {
    done();
    onClose(saved);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when they turn out to be there
  useEffect(() => {
    if (arrived && sending.current === null && document.activeElement !== field.current) close(true);
  }, [arrived]);
  const submit = async (): Promise<void> => {
    if (busy || sending.current !== null || theirs !== undefined) return;
    if (words === was.trim() || words === '') return close(words !== '');
    setBusy(true);
    const saved = await save(false);
    setBusy(false);
    if (saved) close(true);
  };
  const latest = useRef(save);
  latest.current = save;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key press begins the pause anew
  useEffect(() => {
    if (!unsaved || busy) return;
    const pause = setTimeout(() => {
      if (sending.current === null) void latest.current(true);
    }, SAVE_MS);
    return () => clearTimeout(pause);
  }, [text, unsaved, busy]);

  /** What pauses have saved is taken back, too. */
  const cancel = (): void => {
    const saved = edits && was !== first.current && theirs === undefined;
    if (saved) void onSend(first.current, { was, quietly: true });
    close(false);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      cancel();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      void submit();
    }
  };
  const onBlur = (event: React.FocusEvent): void => {
    if (edits && !form.current?.contains(event.relatedTarget)) void submit();
  };
  return (
    <form
      ref={form}
      className="words-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <textarea
        ref={field}
        aria-label={label}
        placeholder={placeholder}
        lang={lang}
        dir="auto"
        rows={Math.min(14, Math.max(2, Math.ceil(text.length / 60)))}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      {theirs !== undefined && (
        <BothVersions
          lang={lang}
          mine={words}
          theirs={theirs}
          onTheirs={() => close(false)}
          onMine={theirs === null ? null : () => rebase(theirs)}
        />
      )}
      <div className="words-form-actions">
        <Button kind="outline" size="small" type="submit" busy={busy} unavailable={theirs !== undefined}>
          {send}
        </Button>
        <Button kind="quiet" size="small" onClick={cancel}>
          {t('action.cancel')}
        </Button>
        <KeptMark kept={isSaved && waits ? 'yes' : kept} saved={isSaved && !waits} />
        {hint !== undefined && <span className="words-form-hint">{hint}</span>}
      </div>
    </form>
  );
};
