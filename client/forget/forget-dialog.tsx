import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ForgetGround, FRAME_MS } from '../../server/domain/audio.js';
import type { EncounterView } from '../../server/domain/view.js';
import { useSubjectWord } from '../encounter/note-type.js';
import { formatClock, formatDate, formatLength } from '../format.js';
import { BandOfDialog } from '../ui/band.js';
import { Button } from '../ui/button.js';
import { Choice } from '../ui/choice.js';
import { Dialog } from '../ui/dialog.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Segmented } from '../ui/segmented.js';
import { type ForgetSpan, losses } from './spans.js';
import './forget.css';

/** How much: the newest minutes, everything, or a passage that is chosen otherwise. */
export type Amount = '1' | '2' | '5' | '10' | 'all' | 'some';

export const msOf = (amount: Exclude<Amount, 'some'>): number =>
  amount === 'all' ? Number.POSITIVE_INFINITY : Number(amount) * 60_000;

/** `10.41–12.41`, never broken over two lines. */
export const placeOf = (fromMs: number, toMs: number): string =>
  `${formatClock(fromMs)}\u2060–\u2060${formatClock(toMs)}`;

interface ForgetDialogProps {
  view: EncounterView;
  amounts: readonly Amount[];
  amount: Amount;
  onAmount(amount: Amount): void;
  spans: readonly ForgetSpan[];
  /** Where the spans begin on the encounter's timeline. */
  fromMs: number;
  utterances: EncounterView['utterances'];
  busy: boolean;
  error: unknown;
  offline?: boolean;
  /** Shown under the amount, to choose a passage. */
  children?: ReactNode;
  onForget(ground: ForgetGround): void;
  onClose(): void;
}

/** What is about to be destroyed for good, in place and number, before it happens. No ground is chosen beforehand. */
export const ForgetDialog = (props: ForgetDialogProps) => {
  const { view, amounts, amount, spans, fromMs, utterances, busy, error, offline, children } = props;
  const { t } = useTranslation();
  const word = useSubjectWord(view.encounter.noteType);
  const [ground, setGround] = useState<ForgetGround | null>(null);
  const lengthMs = spans.reduce((sum, { from, to }) => sum + (to - from) * FRAME_MS, 0);
  const place = placeOf(fromMs, fromMs + lengthMs);
  const gone = losses(spans, { utterances, note: view.note });
  const label = (one: Amount): string => {
    if (one === 'some') return t('forget.some');
    return one === 'all' ? t('forget.all') : t('time.minutes', { count: Number(one) });
  };
  const groundText = (one: ForgetGround): string =>
    one === 'client-wish' ? t(`forget.ground.client-wish.${word}`) : t(`forget.ground.${one}`);
  const ready = ground !== null && lengthMs > 0;
  return (
    <Dialog
      title={t('forget.title')}
      onClose={props.onClose}
      band={<BandOfDialog subject={view.encounter.subject} />}
      footer={
        <>
          <Button onClick={props.onClose}>{t('action.cancel')}</Button>
          <Button
            kind="danger"
            icon="trash"
            busy={busy}
            unavailable={!ready}
            onClick={() => ready && props.onForget(ground)}
          >
            {t('forget.confirm', { place })}
          </Button>
        </>
      }
    >
      <div className="forget-amount">
        <Segmented
          label={t(amounts.includes('some') ? 'forget.how-much' : 'forget.newest')}
          options={amounts.map((value) => ({ value, label: label(value) }))}
          value={amount}
          onChange={props.onAmount}
        />
      </div>
      {children}
      <p className="forget-place">
        {lengthMs === 0 ? (
          t('forget.nothing')
        ) : (
          <>
            <strong>{place}</strong> {formatLength(lengthMs, t)}
          </>
        )}
      </p>
      <p>
        {t('forget.text')} {gone.words > 0 && t('forget.words', { count: gone.words })}{' '}
        {gone.statements > 0 && t('forget.statements', { count: gone.statements })}{' '}
        {t('forget.copies', { date: formatDate(view.copiesWouldGoBy) })}
      </p>
      {offline && <p>{t('forget.later')}</p>}
      <p className="forget-ground">{t('forget.ground')}</p>
      <Choice
        label={t('forget.ground')}
        value={ground}
        onChange={setGround}
        options={ForgetGround.options.map((value) => ({ value, title: groundText(value) }))}
        columns
      />
      {error !== null && error !== undefined && <ErrorNotice error={error} />}
    </Dialog>
  );
};
