import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ForgetGround, FRAME_MS } from '../../server/domain/audio.js';
import type { Utterance } from '../../server/domain/transcript.js';
import { useCommand } from '../api/encounter.js';
import { type Amount, ForgetDialog, msOf, placeOf } from '../forget/forget-dialog.js';
import { between, losses, newestOf } from '../forget/spans.js';
import { formatClock } from '../format.js';
import { announce } from '../ui/announcer.js';
import { Select } from '../ui/select.js';
import { useReview } from './review-context.js';
import { speakerOf } from './speaker.js';

const LABEL_LENGTH = 48;

/** From one utterance to another, or the newest minutes. What the selected statement rests on is offered first. */
export const ForgetPassage = ({ onClose }: { onClose(): void }) => {
  const { t } = useTranslation();
  const { view, subjectWord, timeline, selected, player, sayForgotten } = useReview();
  const command = useCommand(view.encounter.id);
  const said = view.utterances.filter(({ partId }) => partId !== null);
  const cited = said.filter(({ id }) => selected?.evidence.some((evidence) => evidence.id === id));
  const [first, setFirst] = useState((cited[0] ?? said.at(-1))?.id ?? '');
  const [last, setLast] = useState((cited.at(-1) ?? said.at(-1))?.id ?? '');
  const [amount, setAmount] = useState<Amount>(said.length > 0 ? 'some' : 'all');
  const amounts: readonly Amount[] = said.length > 0 ? ['some', '1', '5', 'all'] : ['1', '5', 'all'];

  const indexOf = (id: string): number => said.findIndex((one) => one.id === id);
  const [from, to] = [said[indexOf(first)], said[indexOf(last)]];
  const sounds = view.parts.map(({ id, frames }) => ({ part: id, frames }));
  const chosen = from !== undefined && to !== undefined ? between(view.parts, from, to, said) : [];
  const spans = amount === 'some' ? chosen : newestOf(sounds, msOf(amount));
  const fromMs = spans[0]?.part == null ? 0 : timeline.at(spans[0].part, spans[0].from * FRAME_MS);
  const lengthMs = spans.reduce((sum, span) => sum + (span.to - span.from) * FRAME_MS, 0);

  const option = (utterance: Utterance, atMs: number) => {
    const { label } = speakerOf(utterance, view, subjectWord, t);
    const text = `${formatClock(timeline.at(utterance.partId ?? 0, atMs))} ${label}: ${utterance.text}`;
    return { value: utterance.id, label: text.length > LABEL_LENGTH ? `${text.slice(0, LABEL_LENGTH)}…` : text };
  };
  const forget = async (ground: ForgetGround): Promise<void> => {
    const { statements } = losses(spans, view);
    player.drop();
    try {
      for (const { part, from, to } of spans) {
        if (part !== null) await command.mutateAsync({ to: 'forget', body: { part, from, to, ground } });
      }
      const done = t('forget.done', { place: placeOf(fromMs, fromMs + lengthMs) });
      const text = statements > 0 ? `${done} ${t('forget.done.statements', { count: statements })}` : done;
      sayForgotten(text);
      announce(text);
      onClose();
    } catch {
      // Shown in the dialog, which stays.
    }
  };

  return (
    <ForgetDialog
      view={view}
      amounts={amounts}
      amount={amount}
      onAmount={setAmount}
      spans={spans}
      fromMs={fromMs}
      utterances={view.utterances}
      busy={command.isPending}
      error={command.error}
      onForget={(ground) => void forget(ground)}
      onClose={onClose}
    >
      {amount === 'some' && (
        <div className="forget-range">
          <Select
            label={t('forget.from')}
            value={first}
            onChange={(id) => {
              setFirst(id);
              if (indexOf(id) > indexOf(last)) setLast(id);
            }}
            options={said.map((one) => option(one, one.startMs))}
          />
          <Select
            label={t('forget.to')}
            value={last}
            onChange={setLast}
            options={said.slice(Math.max(0, indexOf(first))).map((one) => option(one, one.endMs))}
          />
        </div>
      )}
    </ForgetDialog>
  );
};
