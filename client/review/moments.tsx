import { useTranslation } from 'react-i18next';
import type { Moment } from '../../server/domain/audio.js';
import { formatClock } from '../format.js';
import { announce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { useReview } from './review-context.js';
import './moments.css';

const idOf = (atMs: number): string => `moment-${atMs}`;

/** A moment that was marked while recording, at its place in the conversation; a slip is taken back. */
export const MomentRow = ({ moment, atMs }: { moment: Moment; atMs: number }) => {
  const { t } = useTranslation();
  const { player, playsFor, command } = useReview();
  const time = formatClock(atMs);
  const play = (): void => {
    player.playFrom(atMs);
    playsFor(null);
  };
  const takeBack = (): void =>
    command.mutate(
      { to: 'unmark', body: { part: moment.partId, atMs: moment.atMs } },
      { onSuccess: () => announce(t('moment.taken-back', { time })) },
    );
  return (
    <div className="moment-row">
      <button type="button" className="moment" id={idOf(atMs)} onClick={play}>
        <Icon name="flag" size={18} />
        <strong>{time}</strong> {t('moment.one')}
        <span className="visually-hidden">, {t('moment.play')}</span>
      </button>
      <Button
        kind="quiet"
        size="small"
        icon="close"
        aria-label={t('moment.take-back', { time })}
        title={t('moment.take-back', { time })}
        busy={command.isPending}
        onClick={takeBack}
      />
    </div>
  );
};

/** From the beginning of the conversation to each marked moment. */
export const MomentLinks = () => {
  const { t } = useTranslation();
  const { view, timeline } = useReview();
  if (view.moments.length === 0) return null;
  const go = (atMs: number): void => {
    const row = document.getElementById(idOf(atMs));
    row?.scrollIntoView({ block: 'center' });
    row?.focus();
  };
  return (
    <nav className="moment-links" aria-label={t('moment.list')}>
      <span aria-hidden="true">{t('moment.list')}</span>
      {view.moments.map(({ partId, atMs }) => {
        const at = timeline.at(partId, atMs);
        return (
          <button key={at} type="button" aria-label={t('moment.go', { time: formatClock(at) })} onClick={() => go(at)}>
            <Icon name="flag" size={16} /> {formatClock(at)}
          </button>
        );
      })}
    </nav>
  );
};
