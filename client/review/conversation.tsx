import { memo, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../server/domain/note.js';
import { GapBox } from '../gaps/gap-box.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { ConversationSearch } from './conversation-search.js';
import { CopiesGone } from './copies-gone.js';
import { ForgetPassage } from './forget-passage.js';
import { MomentLinks, MomentRow } from './moments.js';
import { useReview } from './review-context.js';
import { findIn } from './search.js';
import { countSpeakers } from './speaker.js';
import { type ConversationItem, conversationItems, type Span } from './timeline.js';
import { useSpeakers } from './use-speakers.js';
import { UtteranceRow } from './utterance-row.js';
import { VoicesPanel } from './voices-panel.js';
import './conversation.css';

const NONE: readonly Evidence[] = [];

const Between = ({ item }: { item: Exclude<ConversationItem, { kind: 'utterance' }> }) => {
  const { t } = useTranslation();
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
      return <MomentRow moment={item.moment} atMs={item.atMs} />;
  }
};

/** Drawn at once; the rest of a long conversation follows when the screen has opened. */
const FIRST_ROWS = 40;

/** What was said and typed, as rows. The evidence of the selected statement is marked in it. */
const Items = ({ sought, found, onAll }: { sought: string | null; found: ReadonlySet<string>; onAll(): void }) => {
  const { view, selected, player, playsFor } = useReview();
  const { parts, gaps, moments, utterances } = view;
  const items = useMemo(
    () => conversationItems({ parts, gaps, moments, utterances }),
    [parts, gaps, moments, utterances],
  );
  const speakers = useSpeakers();
  const selectedId = selected?.id ?? null;
  const play = useCallback(
    (span: Span, isSource: boolean): void => {
      player.play(span);
      playsFor(isSource ? selectedId : null);
    },
    [player, playsFor, selectedId],
  );
  const sources = new Set(selected?.evidence.map(({ id }) => id));
  const calm = useCallback(
    (span: Span): void => {
      player.play(span);
      playsFor(null);
    },
    [player, playsFor],
  );
  const shown = useDeferredValue(items, items.slice(0, FIRST_ROWS));
  const isAll = shown.length === items.length;
  useEffect(() => {
    if (isAll) onAll();
  }, [isAll, onAll]);
  return shown.map((item) => {
    if (item.kind !== 'utterance') return <Between key={item.key} item={item} />;
    const { utterance } = item;
    const isSource = sources.has(utterance.id);
    return (
      <UtteranceRow
        key={item.key}
        utterance={utterance}
        atMs={item.atMs}
        evidence={isSource ? (selected?.evidence.filter(({ id }) => id === utterance.id) ?? NONE) : NONE}
        speaker={speakers(utterance)}
        onPlay={isSource ? play : calm}
        found={found.has(utterance.id) ? sought : null}
      />
    );
  });
};

export const Conversation = memo(() => {
  const { t } = useTranslation();
  const { view, phone } = useReview();
  const [isAll, setAll] = useState(false);
  const onAll = useCallback(() => setAll(true), []);
  const [forgetting, setForgetting] = useState(false);
  const [sought, setSought] = useState<string | null>(null);
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
      <div className="conversation" tabIndex={-1} data-shown={isAll ? 'all' : 'some'}>
        {view.utterances.length === 0 && view.gaps.length === 0 && (
          <p className="conversation-none">
            {view.parts.length === 0 ? t('review.no-conversation') : t('review.no-text-yet')}
          </p>
        )}
        <MomentLinks />
        <VoicesPanel />
        <Items sought={sought} found={found} onAll={onAll} />
        <CopiesGone by={view.copiesGoneBy} />
      </div>
      {forgetting && <ForgetPassage onClose={() => setForgetting(false)} />}
    </>
  );
});
