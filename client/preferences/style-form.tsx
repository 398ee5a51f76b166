import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NoteForm, type Preferences } from '../../server/domain/preferences.js';
import { usePreferences, useSavePreferences } from '../api/preferences.js';
import { useSession } from '../api/session.js';
import { announce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import { Choice } from '../ui/choice.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { FormSample } from './form-sample.js';
import { PhraseList } from './phrase-list.js';
import { StyleQuestion } from './style-question.js';
import './preferences.css';

const trimmed = ({ phrases, ...rest }: Preferences): Preferences => ({
  ...rest,
  phrases: phrases
    .map((phrase) => ({ ...phrase, instead: phrase.instead.trim(), write: phrase.write.trim() }))
    .filter(({ instead, write }) => instead !== '' || write !== ''),
});

const Form = ({ saved }: { saved: Preferences }) => {
  const { t } = useTranslation();
  const { drafting } = useSession();
  const save = useSavePreferences();
  const [wanted, setWanted] = useState(saved);
  const [done, setDone] = useState(false);
  const change = (part: Partial<Preferences>): void => {
    setWanted({ ...wanted, ...part });
    setDone(false);
    save.reset();
  };
  const half = wanted.phrases.some(({ instead, write }) => (instead.trim() === '') !== (write.trim() === ''));
  const send = (): void => {
    if (half) {
      announce(t('preferences.half'));
      return;
    }
    const body = trimmed(wanted);
    setWanted(body);
    save.mutate(body, {
      onSuccess: (answer) => {
        setWanted(answer);
        setDone(true);
        announce(t('preferences.saved'));
      },
    });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p className="style-promise">
        <Icon name="shield" /> {t('preferences.promise')}
      </p>
      <StyleQuestion level={3} title={t('preferences.form')} detail={t('preferences.form.detail')}>
        <Choice
          columns
          label={t('preferences.form')}
          value={wanted.form}
          onChange={(form) => change({ form })}
          options={NoteForm.options.map((form) => ({
            value: form,
            title: t(`preferences.form.${form}`),
            detail: <FormSample form={form} />,
          }))}
        />
      </StyleQuestion>
      {drafting.provider === 'extractive' && (
        <Notice kind="info" title={t('preferences.verbatim')}>
          {t('preferences.verbatim.next')}
        </Notice>
      )}
      <StyleQuestion level={3} title={t('preferences.length')} detail={t('preferences.length.detail')}>
        <Choice
          columns
          label={t('preferences.length')}
          value={wanted.length}
          onChange={(length) => change({ length })}
          options={(['full', 'short'] as const).map((length) => ({
            value: length,
            title: t(`preferences.length.${length}`),
            detail: t(`preferences.length.${length}.detail`),
          }))}
        />
      </StyleQuestion>
      <StyleQuestion level={3} title={t('preferences.phrases')} detail={t('preferences.phrases.detail')}>
        <PhraseList phrases={wanted.phrases} onChange={(phrases) => change({ phrases })} error={save.error} />
      </StyleQuestion>
      {save.isError && <ErrorNotice error={save.error} />}
      <div className="style-save">
        <Button kind="primary" type="submit" unavailable={half} busy={save.isPending}>
          {t('action.save')}
        </Button>
        <p className="style-quiet">
          {half ? (
            t('preferences.half')
          ) : done ? (
            <span className="style-done">
              <Icon name="check" size={16} /> {t('preferences.saved')}
            </span>
          ) : null}
        </p>
      </div>
    </form>
  );
};

/** How one's own notes are written. */
export const StyleForm = () => {
  const answer = usePreferences();
  return (
    <>
      {answer.isError && <ErrorNotice error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.data !== undefined && !answer.isRefetching && <Form saved={answer.data} />}
    </>
  );
};
