import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { type Activity, isUnfinished } from '../../server/domain/work.js';
import { asErrorCode } from '../api/request.js';
import { pathOf } from '../encounter/step.js';
import { formatTimeWithSeconds } from '../format.js';
import { errorText, screenLanguage } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { useReview } from './review-context.js';
import { Untranscribed } from './untranscribed.js';

/** Nothing went wrong: there was nothing to draft from. */
const noNote = ['draft.no-speech', 'draft.too-little-speech', 'draft.other-language'];

/** Trying the same again cannot help with these. */
const final = [
  'speech.not-configured',
  'speech.unsupported-language',
  ...noNote,
  'draft.refused',
  'draft.language',
  'upload.bad-format',
  'upload.no-decoder',
  'upload.corrupt',
  'upload.too-long',
];

const words = (activity: Activity, section: string | null, t: TFunction): string => {
  if (activity.kind === 'draft' && section !== null) return t('work.draft-section', { section });
  return t(`work.${activity.kind}`);
};

const Unfinished = ({ activity }: { activity: Activity }) => {
  const { t } = useTranslation();
  const { view, noteType, command } = useReview();
  const section = noteType?.sections.find(({ code }) => code === activity.section)?.title[screenLanguage()] ?? null;
  const last = activity.kind === 'draft' && section === null && (view.note?.statements.length ?? 0) > 0;
  if (activity.lastError === null) {
    return (
      <p className="work">
        <Icon name="clock" />
        <span>
          <strong>{last ? t('work.draft-last') : words(activity, section, t)}</strong>{' '}
          {t(last ? 'work.draft-last.wait' : 'work.wait')}
        </span>
      </p>
    );
  }
  const text = errorText(asErrorCode(activity.lastError));
  const again = activity.nextAttemptAt;
  return (
    <Notice
      kind="check"
      title={text.what}
      actions={
        <Button
          size="small"
          icon="refresh"
          busy={command.isPending}
          onClick={() => command.mutate({ to: 'retry', body: { kind: activity.kind } })}
        >
          {t('work.retry')}
        </Button>
      }
    >
      {text.next} {again !== null && t('work.again', { time: t('time.clock', { time: formatTimeWithSeconds(again) }) })}
    </Notice>
  );
};

const Failed = ({ activity, onType }: { activity: Activity; onType(): void }) => {
  const { t } = useTranslation();
  const { view, command } = useReview();
  const [, navigate] = useLocation();
  const code = asErrorCode(activity.lastError ?? 'internal');
  const text = errorText(code);
  return (
    <Notice
      kind={noNote.includes(code) || code === 'speech.not-configured' ? 'info' : 'bad'}
      title={text.what}
      actions={
        <>
          {!final.includes(code) && (
            <Button
              size="small"
              icon="refresh"
              busy={command.isPending}
              onClick={() => command.mutate({ to: 'retry', body: { kind: activity.kind } })}
            >
              {t('action.retry')}
            </Button>
          )}
          <Button size="small" icon="keyboard" onClick={onType}>
            {t('work.type')}
          </Button>
          {activity.kind === 'import' && (
            <>
              <Button size="small" icon="document" onClick={() => navigate(pathOf(view.encounter.id, 'record'))}>
                {t('upload.another')}
              </Button>
              <Button
                kind="quiet"
                size="small"
                busy={command.isPending}
                onClick={() => command.mutate({ to: 'retry', body: { kind: 'import' } })}
              >
                {t('upload.dismiss')}
              </Button>
            </>
          )}
          {noNote.includes(code) && (
            <Button size="small" icon="mic" onClick={() => navigate(pathOf(view.encounter.id, 'record'))}>
              {t('work.record-again')}
            </Button>
          )}
        </>
      }
    >
      {text.next}
    </Notice>
  );
};

/** A recorder that never said it was done: its tab was closed, its device went away, or it is still at it elsewhere. */
const OpenPart = () => {
  const { t } = useTranslation();
  const { view, command } = useReview();
  const [, navigate] = useLocation();
  return (
    <Notice
      kind="check"
      title={t('open-part.title')}
      actions={
        <>
          <Button size="small" icon="mic" onClick={() => navigate(pathOf(view.encounter.id, 'record'))}>
            {t('open-part.continue')}
          </Button>
          <Button
            size="small"
            icon="check"
            busy={command.isPending}
            onClick={() => command.mutate({ to: 'finish', body: {} })}
          >
            {t('open-part.finish')}
          </Button>
        </>
      }
    >
      {t('open-part.text')}
    </Notice>
  );
};

/** What the machine is doing, or why it could not. */
export const WorkStatus = ({ onType }: { onType(): void }) => {
  const { t } = useTranslation();
  const { view } = useReview();
  // Speech without words was heard: that none was is not said beside it.
  const hidden = (one: Activity): boolean => one.lastError === 'draft.no-speech' && view.untranscribed.length > 0;
  const activities = view.activities.filter((one) => one.kind !== 'file' && !hidden(one));
  const key = (one: Activity): string => `${one.kind} ${one.partId} ${one.section}`;
  return (
    <div className="works">
      {view.encounter.informing?.outcome === 'refused' && (
        <Notice kind="info" icon="hand" title={t('refused.title')}>
          {t('refused.text')}
        </Notice>
      )}
      {view.parts.some((part) => part.endedAt === null) && <OpenPart />}
      <Untranscribed />
      {activities.map((activity) => {
        if (isUnfinished(activity)) return <Unfinished key={key(activity)} activity={activity} />;
        return activity.state === 'failed' ? <Failed key={key(activity)} activity={activity} onType={onType} /> : null;
      })}
    </div>
  );
};
