import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { NoteForm, type Preferences } from '../../server/domain/preferences.js';
import { usePreferences, useSavePreferences } from '../api/preferences.js';
import { useSession } from '../api/session.js';
import { announce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import { Choice } from '../ui/choice.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { useTitle } from '../ui/title.js';
import { TopBar } from '../ui/top-bar.js';
import { FormSample } from './form-sample.js';
import { PhraseList } from './phrase-list.js';
import './preferences.css';

const Question = ({ title, detail, children }: { title: string; detail: string; children: ReactNode }) => {
  const id = useId();
  return (
    <section className="style-question" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        <p className="style-quiet">{detail}</p>
      </div>
      <div>{children}</div>
    </section>
  );
};

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
      <Question title={t('preferences.form')} detail={t('preferences.form.detail')}>
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
      </Question>
      {drafting.provider === 'extractive' && (
        <Notice kind="info" title={t('preferences.verbatim')}>
          {t('preferences.verbatim.next')}
        </Notice>
      )}
      <Question title={t('preferences.length')} detail={t('preferences.length.detail')}>
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
      </Question>
      <Question title={t('preferences.phrases')} detail={t('preferences.phrases.detail')}>
        <PhraseList phrases={wanted.phrases} onChange={(phrases) => change({ phrases })} error={save.error} />
      </Question>
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
export default function PreferencesScreen() {
  const { t } = useTranslation();
  useTitle(t('preferences.title'));
  const answer = usePreferences();
  return (
    <TopBar>
      <div className="style">
        <p className="style-crumbs">
          <Link to="/">{t('nav.worklist')}</Link> / {t('preferences.title')}
        </p>
        <h1>{t('preferences.title')}</h1>
        {answer.isError && <ErrorNotice error={answer.error} onRetry={() => void answer.refetch()} />}
        {answer.data !== undefined && !answer.isRefetching && <Form saved={answer.data} />}
      </div>
    </TopBar>
  );
}
