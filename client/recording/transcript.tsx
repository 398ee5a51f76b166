import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Gap, partOffsets } from '../../server/domain/audio.js';
import type { SpeakerRole, Utterance } from '../../server/domain/transcript.js';
import type { EncounterView } from '../../server/domain/view.js';
import { useSubjectWord } from '../encounter/note-type.js';
import { formatClock } from '../format.js';
import { GapBox } from '../gaps/gap-box.js';
import { Icon } from '../ui/icon.js';
import type { LiveWords } from './live-words.js';
import { roleOfVoice, roleText } from './speakers.js';

/** Each gap before the first words after it. */
const withGaps = (finals: readonly Utterance[], gaps: readonly Gap[]): (Utterance | Gap)[] => {
  const items: (Utterance | Gap)[] = [...finals];
  for (const gap of gaps) {
    const next = items.findIndex((item) => 'text' in item && item.partId === gap.partId && item.startMs >= gap.atMs);
    items.splice(next === -1 ? items.length : next, 0, gap);
  }
  return items;
};

interface TurnProps {
  time: string;
  who: string;
  role: SpeakerRole;
  text: string;
  language: string;
  partial?: boolean;
}

const Turn = ({ time, who, role, text, language, partial = false }: TurnProps) => (
  <li className={`turn turn-${role}${partial ? ' turn-partial' : ''}`}>
    <span className="turn-time">{time}</span>
    <span className="turn-who">{who}</span>
    <span className="turn-text" lang={language}>
      {text}
    </span>
  </li>
);

interface TranscriptProps {
  view: EncounterView;
  finals: readonly Utterance[];
  gaps: readonly Gap[];
  words: LiveWords;
  /** From here on the sound is only on this device, and no text comes yet. */
  waitingFrom: string | null;
}

/** Finals solid, partials grey. Stays at the newest words as long as nobody has scrolled back. */
export const Transcript = ({ view, finals, gaps, words, waitingFrom }: TranscriptProps) => {
  const { t } = useTranslation();
  const subject = useSubjectWord(view.encounter.noteType);
  const end = useRef<HTMLLIElement>(null);
  const offsets = partOffsets(view.parts);
  const at = (part: number, ms: number): string => formatClock((offsets.get(part) ?? 0) + ms);
  const who = (role: SpeakerRole): string => t(roleText(role, view, subject));

  const newest = words.partials.at(-1)?.text ?? finals.at(-1)?.id;
  useEffect(() => {
    const scroller = end.current?.closest<HTMLElement>('[data-scroller]');
    if (newest === undefined || scroller === null || scroller === undefined) return;
    const fromEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
    if (fromEnd < 160) scroller.scrollTop = scroller.scrollHeight;
  }, [newest]);

  return (
    <ol className="transcript">
      {withGaps(finals, gaps).map((item) =>
        'durationMs' in item ? (
          <li key={`gap ${item.partId} ${item.atMs} ${item.reason}`} className="turn-gap">
            <GapBox gap={item} atMs={(offsets.get(item.partId) ?? 0) + item.atMs} />
          </li>
        ) : (
          <Turn
            key={item.id}
            time={item.partId === null ? '' : at(item.partId, item.startMs)}
            who={item.source === 'typed' ? t('recording.typed.who') : who(item.role)}
            role={item.role}
            text={item.text}
            language={item.language}
          />
        ),
      )}
      {words.partials.map((one) => {
        const role = roleOfVoice(one.part, one.speaker, finals);
        return (
          <Turn
            key={`${one.part} ${one.speaker}`}
            partial
            time={at(one.part, one.startMs)}
            who={role === 'unknown' ? t('recording.speaking') : who(role)}
            role={role}
            text={one.text}
            language={view.encounter.spokenLanguage}
          />
        );
      })}
      {waitingFrom !== null && (
        <li className="turn-waiting">
          <Icon name="cloud-off" size={16} />
          <span>
            <strong>{waitingFrom}–</strong> {t('recording.text.waiting')}
          </span>
        </li>
      )}
      <li ref={end} aria-hidden="true" />
    </ol>
  );
};
