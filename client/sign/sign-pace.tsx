import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fastestReviewMs, fastSignOff } from '../../server/domain/sign-pace.js';
import type { EncounterView } from '../../server/domain/view.js';
import { formatLength } from '../format.js';
import { ReviewContext } from '../review/review-context.js';
import { Notice } from '../ui/notice.js';

/** Faster than it can be read: said to the signer, before it is counted anywhere. Signing stays possible. */
export const SignPace = ({ view }: { view: EncounterView }) => {
  const { t } = useTranslation();
  const untold = useContext(ReviewContext)?.activeMs() ?? 0;
  const [activeMs] = useState(view.pace.activeMs + untold);
  const { words, statements } = view.pace;
  if (!fastSignOff({ words, statements, activeMs })) return null;
  // Told in whole seconds, rounded apart.
  const used = Math.floor(activeMs / 1_000) * 1_000;
  const least = Math.ceil(fastestReviewMs({ words, statements }) / 1_000) * 1_000;
  return (
    <Notice kind="info" icon="clock" title={t('pace.title', { time: formatLength(used, t) })}>
      {t('pace.text', { words, looks: statements, least: formatLength(least, t) })}
    </Notice>
  );
};
