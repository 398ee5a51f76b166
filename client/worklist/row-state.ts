import type { TFunction } from 'i18next';
import type { WorklistRow } from '../../server/domain/view.js';
import { asErrorCode } from '../api/request.js';
import { formatLength } from '../format.js';
import { errorText } from '../i18n/language.js';
import type { IconName } from '../ui/icon.js';

export interface RowState {
  icon: IconName | null;
  tone: 'plain' | 'soft' | 'check' | 'bad' | 'ok';
  words: string;
  detail: string | null;
}

const soundOf = (row: WorklistRow, t: TFunction): string | null =>
  row.recordedMs > 0 ? t('worklist.state.speech', { length: formatLength(row.recordedMs, t) }) : null;

const reviewState = (row: WorklistRow, t: TFunction): RowState => {
  const sound = soundOf(row, t);
  if (row.working === 'import') return { icon: 'clock', tone: 'soft', words: t('upload.reading'), detail: sound };
  if (row.working === 'transcribe')
    return { icon: 'clock', tone: 'soft', words: t('worklist.state.transcribing'), detail: sound };
  if (row.working === 'draft')
    return { icon: 'clock', tone: 'soft', words: t('worklist.state.drafting'), detail: sound };
  if (row.lastError !== null)
    return { icon: 'alert', tone: 'check', words: errorText(asErrorCode(row.lastError)).what, detail: sound };
  if (row.encounter.amends && row.openItems === 0)
    return { icon: 'pen', tone: 'plain', words: t('worklist.state.amending'), detail: sound };
  const words = row.openItems === 0 ? t('worklist.state.clear') : t('worklist.state.open', { count: row.openItems });
  return { icon: 'dash', tone: 'plain', words, detail: sound ?? t('worklist.state.typed') };
};

const startState = (row: WorklistRow, t: TFunction): RowState => {
  const outcome = row.encounter.informing?.outcome;
  if (outcome === 'refused')
    return { icon: 'keyboard', tone: 'soft', words: t('worklist.state.refused'), detail: t('worklist.state.typed') };
  const words = outcome === 'informed' ? t('worklist.state.informed') : t('worklist.state.prepared');
  return { icon: null, tone: 'soft', words, detail: null };
};

/** What a row says of its encounter: how it stands, and one line more. */
export const rowState = (row: WorklistRow, t: TFunction): RowState => {
  const reason = row.lastError === null ? null : errorText(asErrorCode(row.lastError)).what;
  switch (row.nextAction) {
    case 'continue-recording': {
      const detail = row.recordedMs > 0 ? t('worklist.state.safe', { length: formatLength(row.recordedMs, t) }) : null;
      return { icon: 'warning', tone: 'check', words: t('worklist.state.interrupted'), detail };
    }
    case 'fix-delivery':
      return { icon: 'alert', tone: 'bad', words: t('worklist.state.failed'), detail: reason };
    case 'start':
      return startState(row, t);
    case 'copy':
      return { icon: 'copy', tone: 'plain', words: t('worklist.state.to-copy'), detail: null };
    case 'done':
      if (row.encounter.state === 'withdrawn')
        return { icon: 'close', tone: 'soft', words: t('chip.withdrawn'), detail: null };
      if (row.encounter.state === 'copied')
        return { icon: 'copy', tone: 'ok', words: t('worklist.state.copied'), detail: null };
      return { icon: 'confirmed', tone: 'ok', words: t('worklist.state.filed'), detail: null };
    case 'wait':
      if (row.working === 'file' || row.encounter.state === 'signed')
        return { icon: 'clock', tone: 'soft', words: t('worklist.state.filing'), detail: reason };
      return reviewState(row, t);
    case 'review':
      return reviewState(row, t);
  }
};
