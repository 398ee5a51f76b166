import { useTranslation } from 'react-i18next';
import type { EncounterView } from '../../server/domain/view.js';
import { asErrorCode } from '../api/request.js';
import { useSession } from '../api/session.js';
import { formatDate, formatInstant, formatTimeWithSeconds, isSameDay } from '../format.js';
import { errorText } from '../i18n/language.js';
import { Icon, type IconName } from '../ui/icon.js';
import { deliverySteps, type Step } from './steps.js';

interface Shown {
  icon: IconName;
  tone: 'ok' | 'check' | 'bad' | 'soft';
  title: string;
  detail: string;
  at: string | null;
  /** The detail in full, where it is shown shortened. */
  whole?: string;
}

/** Hex digits by which a file is told from another at a glance. */
const SHORT_SUM = 12;

const useShown = (view: EncounterView) => {
  const { t } = useTranslation();
  const { professional } = view.encounter;
  return (step: Step): Shown => {
    switch (step.kind) {
      case 'signed': {
        const version =
          view.signed !== null && view.signed.version > 1 ? t('filed.version', { number: view.signed.version }) : '';
        const name = [view.signed?.by ?? professional.name, professional.title].filter(Boolean).join(', ');
        const who = [name, version].filter(Boolean).join(' · ');
        return { icon: 'confirmed', tone: 'ok', title: t('filed.step.signed'), detail: who, at: step.at };
      }
      case 'failed': {
        const title = t('filed.step.failed', { number: step.number });
        return { icon: 'alert', tone: 'check', title, detail: errorText(asErrorCode(step.code)).what, at: step.at };
      }
      case 'filed': {
        const detail = t('filed.step.filed.detail', { id: step.document, version: step.version });
        return { icon: 'confirmed', tone: 'ok', title: t('filed.step.filed'), detail, at: step.at };
      }
      case 'compared': {
        const detail = t(step.equal ? 'filed.step.equal' : 'filed.step.differs');
        const icon = step.equal ? 'confirmed' : 'alert';
        return { icon, tone: step.equal ? 'ok' : 'bad', title: t('filed.step.compared'), detail, at: step.at };
      }
      case 'waiting': {
        const again =
          step.again === null
            ? ''
            : t('filed.step.waiting.again', { time: t('time.clock', { time: formatTimeWithSeconds(step.again) }) });
        const detail = `${t('filed.step.waiting.detail')} ${again}`;
        return { icon: 'clock', tone: 'soft', title: t('filed.step.waiting'), detail, at: null };
      }
      case 'stopped': {
        const text = errorText(asErrorCode(step.code));
        const detail = `${text.what} ${text.next}`;
        return { icon: 'alert', tone: 'bad', title: t('filed.step.stopped'), detail, at: null };
      }
      case 'to-copy':
        return {
          icon: 'copy',
          tone: 'check',
          title: t('copy.step.todo'),
          detail: t('copy.step.todo.detail'),
          at: null,
        };
      case 'copied':
        return { icon: 'copy', tone: 'ok', title: t('copy.step.done'), detail: t('copy.step.done.detail'), at: null };
      case 'exported': {
        const title = t('filed.step.exported', { form: t(`export.${step.form}`) });
        const detail = `${step.by} · SHA-256 ${step.sha256.slice(0, SHORT_SUM)}…`;
        return {
          icon: 'download',
          tone: 'ok',
          title,
          detail,
          at: step.at,
          whole: t('export.sum', { sum: step.sha256 }),
        };
      }
      case 'withdrawn': {
        const detail = t(step.copied ? 'filed.step.withdrawn.copied' : 'filed.step.withdrawn.detail');
        return { icon: 'close', tone: 'bad', title: t('filed.step.withdrawn'), detail, at: step.at };
      }
      case 'sound': {
        const copies = view.copiesGoneBy === null ? '' : t('rest.copies', { date: formatDate(view.copiesGoneBy) });
        const detail = `${t('filed.step.sound.detail')} ${copies}`;
        return { icon: 'clock', tone: 'soft', title: t('filed.step.sound'), detail, at: null };
      }
    }
  };
};

/** The way of the note into the record system, newest last. Each step is said when it is taken. */
export const Delivery = ({ view }: { view: EncounterView }) => {
  const { t } = useTranslation();
  const shown = useShown(view);
  const { record } = useSession();
  const begun = view.signed?.at ?? null;
  const copied = view.encounter.state === 'copied' ? 'copied' : null;
  const byHand = record.provider === null ? (copied ?? 'to-copy') : copied;
  return (
    <ol className="delivery" aria-live="polite">
      {deliverySteps(view, byHand).map((step, index) => {
        const { icon, tone, title, detail, at, whole } = shown(step);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever added at the end
          <li key={index} className={`delivery-step delivery-${tone}`}>
            <Icon name={icon} />
            <div>
              <p className="delivery-title">
                <strong>{title}</strong>
                {at !== null && (
                  <time dateTime={at}>
                    {begun !== null && !isSameDay(at, begun) ? formatInstant(at, t) : formatTimeWithSeconds(at)}
                  </time>
                )}
              </p>
              <p className="delivery-detail" title={whole}>
                {detail}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
};
