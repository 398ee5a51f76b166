import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ForgetGround, FRAME_MS } from '../../server/domain/audio.js';
import type { EncounterView } from '../../server/domain/view.js';
import { useCommand } from '../api/encounter.js';
import { type Amount, ForgetDialog, msOf, placeOf } from '../forget/forget-dialog.js';
import { newestOf } from '../forget/spans.js';
import { announce } from '../ui/announcer.js';
import { mergeFinals } from './live-words.js';
import type { RecordingSession, SessionSnapshot } from './recording-session.js';

const amounts: readonly Amount[] = ['1', '2', '5', '10', 'all'];

interface ForgetNewestProps {
  view: EncounterView;
  session: RecordingSession;
  snapshot: SessionSnapshot;
  onClose(): void;
}

/**
 * The newest minutes until the moment of the press, over earlier parts where they reach into them. What this recorder holds is
 * silence here at once, whatever the network does; earlier parts are the server's.
 */
export const ForgetNewest = ({ view, session, snapshot, onClose }: ForgetNewestProps) => {
  const { t } = useTranslation();
  const command = useCommand(view.encounter.id);
  const [amount, setAmount] = useState<Amount>('2');
  const earlier = view.parts
    .filter(({ id }) => id !== snapshot.part)
    .map(({ id, frames }): { part: number | null; frames: number } => ({ part: id, frames }));
  const soundsWith = (frames: number) => [...earlier, { part: snapshot.part, frames }];
  const spansOf = (frames: number) => newestOf(soundsWith(frames), amount === 'some' ? 0 : msOf(amount));
  const placed = (frames: number) => {
    const spans = spansOf(frames);
    const wholeMs = soundsWith(frames).reduce((sum, sound) => sum + sound.frames * FRAME_MS, 0);
    return { spans, wholeMs, fromMs: wholeMs - spans.reduce((sum, { from, to }) => sum + (to - from) * FRAME_MS, 0) };
  };
  const now = placed((snapshot.recordedS * 1000) / FRAME_MS);

  const forget = async (ground: ForgetGround): Promise<void> => {
    const { spans, fromMs, wholeMs } = placed(session.captured());
    const isOwn = ({ part }: { part: number | null }): boolean => part === snapshot.part;
    for (const { from, to } of spans.filter(isOwn)) session.forget(from, to, ground);
    try {
      for (const { part, from, to } of spans.filter((span) => !isOwn(span))) {
        if (part !== null) await command.mutateAsync({ to: 'forget', body: { part, from, to, ground } });
      }
      announce(t('forget.done', { place: placeOf(fromMs, wholeMs) }));
      onClose();
    } catch {
      // Shown in the dialog, which stays: what could not be forgotten can be asked for again.
    }
  };

  return (
    <ForgetDialog
      view={view}
      amounts={amounts}
      amount={amount}
      onAmount={setAmount}
      spans={now.spans}
      fromMs={now.fromMs}
      utterances={mergeFinals(view.utterances, snapshot.words.finals)}
      busy={command.isPending}
      error={command.error}
      offline={snapshot.link !== 'good'}
      onForget={(ground) => void forget(ground)}
      onClose={onClose}
    />
  );
};
