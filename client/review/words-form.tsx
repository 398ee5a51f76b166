import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';

interface WordsFormProps {
  label: string;
  send: string;
  initial?: string;
  placeholder?: string;
  hint?: string;
  lang: string;
  /** Leaving the field saves, too. */
  saveOnBlur?: boolean;
  /** False keeps the form, with the words in it. */
  onSend(text: string): Promise<boolean>;
  onClose(): void;
}

/** A few words in place: Ctrl+Enter sends, Escape cancels. What was typed stays until it is saved. */
export const WordsForm = (props: WordsFormProps) => {
  const { label, send, initial = '', placeholder, hint, lang, saveOnBlur = false, onSend, onClose } = props;
  const { t } = useTranslation();
  const [text, setText] = useState(initial);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);

  const submit = async (): Promise<void> => {
    const words = text.trim();
    if (busy) return;
    if (words === initial.trim() || words === '') return onClose();
    setBusy(true);
    const saved = await onSend(words);
    setBusy(false);
    if (saved) onClose();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      void submit();
    }
  };
  const onBlur = (event: React.FocusEvent): void => {
    if (saveOnBlur && !form.current?.contains(event.relatedTarget)) void submit();
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
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      <div className="words-form-actions">
        <Button kind="outline" size="small" type="submit" busy={busy}>
          {send}
        </Button>
        <Button kind="quiet" size="small" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        {hint !== undefined && <span className="words-form-hint">{hint}</span>}
      </div>
    </form>
  );
};
