import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { ConversationItems } from './conversation-items.js';
import { ConversationSearch } from './conversation-search.js';
import { CopiesGone } from './copies-gone.js';
import { ForgetPassage } from './forget-passage.js';
import { useReview } from './review-context.js';
import { findIn } from './search.js';
import { countSpeakers } from './speaker.js';
import { VoicesPanel } from './voices-panel.js';
import './conversation.css';

/** What was said and typed. The evidence of the selected statement is marked in it. */
export const Conversation = () => {
  const { t } = useTranslation();
  const { view, phone } = useReview();
  const [forgetting, setForgetting] = useState(false);
  const [sought, setSought] = useState<string | null>(null);
  const isEmpty = view.parts.length < 2 && view.utterances.length === 0 && view.gaps.length === 0;
  const found = new Set(sought === null ? [] : findIn(view.utterances, sought));
  const hasSound = view.parts.some(({ frames }) => frames > 0);
  const speakers = countSpeakers(view.utterances);
  const about = [
    speakers > 0 && t('review.speakers', { count: speakers }),
    t(`language.${view.encounter.spokenLanguage}`),
  ];
  return (
    <>
      <div className="column-head">
        <h2 className={phone ? 'visually-hidden' : undefined}>{t('review.conversation')}</h2>
        <p className="column-about">{about.filter(Boolean).join(' · ')}</p>
        {view.utterances.length > 0 && sought === null && (
          <Button
            kind="quiet"
            size="small"
            icon="search"
            className="column-do"
            aria-label={t('search.open')}
            title={t('search.open')}
            onClick={() => setSought('')}
          />
        )}
        {hasSound && (
          <Button kind="quiet" size="small" icon="trash" className="column-do" onClick={() => setForgetting(true)}>
            {t('forget.open.review')}
          </Button>
        )}
      </div>
      {sought !== null && (
        <ConversationSearch words={sought} found={[...found]} onWords={setSought} onClose={() => setSought(null)} />
      )}
      <div className="conversation" tabIndex={-1}>
        {isEmpty && (
          <p className="conversation-none">
            {view.parts.length === 0 ? t('review.no-conversation') : t('review.no-text-yet')}
          </p>
        )}
        <VoicesPanel />
        <ConversationItems sought={sought} found={found} />
        <CopiesGone by={view.copiesGoneBy} />
      </div>
      {forgetting && <ForgetPassage onClose={() => setForgetting(false)} />}
    </>
  );
};
