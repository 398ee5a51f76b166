import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GapBox } from '../gaps/gap-box.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { CopiesGone } from './copies-gone.js';
import { ForgetPassage } from './forget-passage.js';
import { MomentLinks, MomentRow } from './moments.js';
import { useReview } from './review-context.js';
import { countSpeakers } from './speaker.js';
import { type ConversationItem, conversationItems } from './timeline.js';
import { UtteranceRow } from './utterance-row.js';
import { VoicesPanel } from './voices-panel.js';
import './conversation.css';

const Item = ({ item }: { item: ConversationItem }) => {
  const { t } = useTranslation();
  const { selected } = useReview();
  switch (item.kind) {
    case 'part':
      return <h3 className="conversation-part">{t(`review.part.${item.part.kind}`, { number: item.part.ordinal })}</h3>;
    case 'typed':
      return (
        <h3 className="conversation-part">
          <Icon name="keyboard" size={18} /> {t('review.typed')}
        </h3>
      );
    case 'gap':
      return <GapBox gap={item.gap} atMs={item.atMs} />;
    case 'moment':
      return <MomentRow atMs={item.atMs} />;
    case 'utterance':
      return (
        <UtteranceRow
          utterance={item.utterance}
          atMs={item.atMs}
          evidence={selected?.evidence.filter(({ id }) => id === item.utterance.id) ?? []}
        />
      );
  }
};

/** What was said and typed. The evidence of the selected statement is marked in it. */
export const Conversation = () => {
  const { t } = useTranslation();
  const { view, phone } = useReview();
  const [forgetting, setForgetting] = useState(false);
  const items = conversationItems(view);
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
        {hasSound && (
          <Button kind="quiet" size="small" icon="trash" className="column-do" onClick={() => setForgetting(true)}>
            {t('forget.open.review')}
          </Button>
        )}
      </div>
      <div className="conversation" tabIndex={-1}>
        {items.length === 0 && (
          <p className="conversation-none">
            {view.parts.length === 0 ? t('review.no-conversation') : t('review.no-text-yet')}
          </p>
        )}
        <MomentLinks />
        <VoicesPanel />
        {items.map((item) => (
          <Item key={item.key} item={item} />
        ))}
        <CopiesGone by={view.copiesGoneBy} />
      </div>
      {forgetting && <ForgetPassage onClose={() => setForgetting(false)} />}
    </>
  );
};
