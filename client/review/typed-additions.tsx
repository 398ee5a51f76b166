import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { mayRecord } from '../../server/domain/encounter.js';
import { pathOf } from '../encounter/step.js';
import { Button } from '../ui/button.js';
import { Field } from '../ui/field.js';
import { KeptMark } from '../words/kept-mark.js';
import { useKeptText } from '../words/use-kept-text.js';
import { useReview } from './review-context.js';

/** The professional's own words: typed and drafted from, or dictated. */
export const TypedAdditions = () => {
  const { t } = useTranslation();
  const { view, command, addTyped, working } = useReview();
  const [, navigate] = useLocation();
  const { text, type, kept, done } = useKeptText({ encounterId: view.encounter.id, place: 'typed' }, '');
  const [busy, setBusy] = useState(false);
  const { encounter, note } = view;
  const waiting = view.utterances.filter(({ id }) => !(note?.drafted.includes(id) ?? false)).length;
  const record = pathOf(encounter.id, 'record');

  const send = async (): Promise<void> => {
    if (text.trim() === '' || busy) return;
    setBusy(true);
    const outcome = await addTyped(text.trim());
    if (outcome !== 'failed') {
      type('');
      done();
    }
    // The screen shows the command's error; what was not saved is still in the field.
    if (outcome === 'sent') await command.mutateAsync({ to: 'draft', body: { section: null } }).catch(() => undefined);
    setBusy(false);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    void send();
  };
  return (
    <section className="additions" id="additions">
      <Field
        label={t('typed.label')}
        hint={t('typed.hint')}
        rows={note === null || note.statements.length === 0 ? 6 : 2}
        value={text}
        onChange={type}
        onKeyDown={onKeyDown}
      />
      <KeptMark kept={kept} />
      <div className="additions-buttons">
        <Button
          kind="outline"
          size="small"
          icon="pen"
          busy={busy}
          unavailable={text.trim() === ''}
          onClick={() => void send()}
        >
          {t('typed.send')}
        </Button>
        {mayRecord(encounter) !== 'refused' && (
          <Button kind="quiet" size="small" icon="mic" onClick={() => navigate(`${record}?kind=dictation`)}>
            {t('typed.dictate')}
          </Button>
        )}
        {mayRecord(encounter) !== 'refused' && encounter.mode === 'conversation' && (
          <Button kind="quiet" size="small" icon="dot" onClick={() => navigate(`${record}?kind=conversation`)}>
            {t('typed.record')}
          </Button>
        )}
        {mayRecord(encounter) !== 'refused' && (
          <Button kind="quiet" size="small" icon="document" onClick={() => navigate(record)}>
            {t('upload.title')}
          </Button>
        )}
        {waiting > 0 && !working && (
          <span className="additions-waiting">
            {t('typed.waiting', { count: waiting })}{' '}
            <Button
              kind="quiet"
              size="small"
              busy={command.isPending}
              onClick={() => command.mutate({ to: 'draft', body: { section: null } })}
            >
              {t('typed.draft')}
            </Button>
          </span>
        )}
      </div>
    </section>
  );
};
