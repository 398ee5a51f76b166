import { memo, useCallback, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../server/domain/note.js';
import { isVoiceOf } from '../../server/domain/roles.js';
import type { Utterance } from '../../server/domain/transcript.js';
import { GapBox } from '../gaps/gap-box.js';
import { Icon } from '../ui/icon.js';
import { useReview } from './review-context.js';
import { countSpeakers, type Speaker, speakerOf } from './speaker.js';
import { type ConversationItem, conversationItems, spanOf } from './timeline.js';
import { UtteranceRow } from './utterance-row.js';

const NONE: readonly Evidence[] = [];

interface Said {
  speaker: Speaker;
  suggested: boolean;
}

interface ItemProps {
  item: ConversationItem;
  said: Said | undefined;
  evidence: readonly Evidence[];
  found: string | null;
  onPlay(utterance: Utterance, isSource: boolean): void;
}

const Item = memo(({ item, said, evidence, found, onPlay }: ItemProps) => {
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
    case 'utterance':
      return said === undefined ? null : (
        <UtteranceRow utterance={item.utterance} atMs={item.atMs} {...said} {...{ evidence, found, onPlay }} />
      );
  }
});

/** Thousands of them may be: only those whose own words or marks changed are drawn again. */
export const ConversationItems = ({ sought, found }: { sought: string | null; found: ReadonlySet<string> }) => {
  const { t } = useTranslation();
  const review = useReview();
  const { view, subjectWord, selected } = review;
  const items = useMemo(() => conversationItems(view), [view]);
  const said = useMemo(() => {
    const marked = countSpeakers(view.utterances) > 2;
    return new Map<string, Said>(
      view.utterances.map((utterance) => {
        const voice = view.voices.find((one) => isVoiceOf(one, utterance));
        const suggested = voice?.confirmed === false && voice.role === utterance.role;
        return [utterance.id, { speaker: speakerOf(utterance, view, subjectWord, t, marked), suggested }];
      }),
    );
  }, [view, subjectWord, t]);
  const latest = useRef(review);
  latest.current = review;
  const onPlay = useCallback((utterance: Utterance, isSource: boolean): void => {
    const { player, playsFor, selected } = latest.current;
    const span = spanOf(utterance);
    if (span === null) return;
    player.play(span);
    playsFor(isSource && selected !== null ? selected.id : null);
  }, []);
  const cited = new Set(selected?.evidence.map(({ id }) => id));
  return items.map((item) => {
    const id = item.kind === 'utterance' ? item.utterance.id : '';
    return (
      <Item
        key={item.key}
        item={item}
        said={said.get(id)}
        evidence={cited.has(id) ? (selected?.evidence.filter((one) => one.id === id) ?? NONE) : NONE}
        found={found.has(id) ? sought : null}
        onPlay={onPlay}
      />
    );
  });
};
