import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../api/encounter.js';
import type { TextKey } from '../i18n/dict.js';
import { announce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Field } from '../ui/field.js';
import { canWait } from '../words/outbox.js';
import { useKeptText } from '../words/use-kept-text.js';
import { useTypedOutbox } from '../words/use-typed-outbox.js';
import { useShortcuts } from './use-shortcuts.js';

/** The professional's own words, to be drafted from like what is said. They stay in the field until the server has them. */
export const TypedAddition = ({ encounterId }: { encounterId: string }) => {
  const { t } = useTranslation();
  const command = useCommand(encounterId);
  const { text, type, done } = useKeptText({ encounterId, place: 'typed' }, '');
  const latest = useRef(text);
  latest.current = text;
  const outbox = useTypedOutbox(encounterId);
  const form = useRef<HTMLFormElement>(null);
  const focus = (): void => form.current?.querySelector<HTMLElement>('input')?.focus();
  useShortcuts({ l: focus });

  const send = (): void => {
    const words = text.trim();
    if (words === '' || command.isPending) return;
    const taken = (said: TextKey): void => {
      if (latest.current.trim() === words) {
        type('');
        done();
      }
      announce(t(said));
    };
    const wait = (): Promise<void> =>
      outbox.add(words).then(() => {
        command.reset();
        taken('words.mark.kept');
      });
    if (outbox.waiting > 0) void wait();
    else
      command.mutate(
        { to: 'typed', body: { text: words } },
        {
          onSuccess: () => taken('recording.typed.added'),
          onError: (error) => {
            if (canWait(error)) void wait();
          },
        },
      );
  };

  return (
    <form
      ref={form}
      className="typed"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {outbox.waiting > 0 && <p className="typed-waiting">{t('words.waiting', { count: outbox.waiting })}</p>}
      {command.isError && <ErrorNotice error={command.error} />}
      <div className="typed-row">
        <Field
          label={t('recording.typed.label')}
          labelHidden
          placeholder={t('recording.typed.label')}
          icon="pen"
          value={text}
          onChange={type}
        />
        {text.trim() === '' ? (
          <span className="typed-shortcut" aria-hidden="true">
            Alt L
          </span>
        ) : (
          <Button kind="outline" type="submit" busy={command.isPending}>
            {t('recording.typed.add')}
          </Button>
        )}
      </div>
    </form>
  );
};
