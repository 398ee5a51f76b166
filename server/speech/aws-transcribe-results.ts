import type { Item, Result } from '@aws-sdk/client-transcribe-streaming';
import type { SpeechEvent } from './speech-to-text.js';

type ToPartMs = (serviceMs: number) => number;

/** Streaming labels are "0", "1", …; batch writes "spk_0". Ours are "spk0". */
const labelOf = (item: Item): string | null => {
  const digits = item.Speaker?.match(/\d+$/)?.[0];
  return digits === undefined ? null : `spk${digits}`;
};

const isWord = (item: Item): boolean => item.Type !== 'punctuation';

/** Runs of one speaker. Punctuation and a word without a label stay with the run they are in. */
const runsOf = (items: readonly Item[]): { speaker: string | null; items: Item[] }[] => {
  const runs: { speaker: string | null; items: Item[] }[] = [];
  for (const item of items) {
    const last = runs.at(-1);
    const speaker = isWord(item) ? labelOf(item) : null;
    if (last === undefined) runs.push({ speaker, items: [item] });
    else if (speaker === null || speaker === last.speaker) last.items.push(item);
    else if (last.speaker === null) Object.assign(last, { speaker, items: [...last.items, item] });
    else runs.push({ speaker, items: [item] });
  }
  return runs;
};

const textOf = (items: readonly Item[]): string =>
  items
    .map((item) => (isWord(item) ? ` ${item.Content ?? ''}` : (item.Content ?? '')))
    .join('')
    .trim();

/** The mean of the words that have one. */
const confidenceOf = (items: readonly Item[]): number | null => {
  const known = items.filter(isWord).flatMap(({ Confidence }) => (Confidence === undefined ? [] : [Confidence]));
  if (known.length === 0) return null;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return Math.min(1, Math.max(0, Math.round(mean * 1000) / 1000));
};

const spanOf = (startSeconds: number, endSeconds: number, toPartMs: ToPartMs) => {
  const startMs = toPartMs(startSeconds * 1000);
  return { startMs, endMs: Math.max(startMs, toPartMs(endSeconds * 1000)) };
};

/** One result as events: a partial as it is, a final as one event for each stretch of one speaker. Nothing for no words. */
export const toSpeechEvents = (result: Result, toPartMs: ToPartMs): SpeechEvent[] => {
  const best = result.Alternatives?.[0];
  const items = best?.Items ?? [];
  const transcript = best?.Transcript?.trim() ?? textOf(items);
  const start = result.StartTime ?? items[0]?.StartTime ?? 0;
  const end = result.EndTime ?? items.at(-1)?.EndTime ?? start;
  if (transcript === '') return [];
  const runs = runsOf(items);
  const speaker = runs.length === 1 ? (runs[0]?.speaker ?? null) : null;
  const whole = { ...spanOf(start, end, toPartMs), text: transcript, speaker };
  if (result.IsPartial === true) return [{ type: 'partial', ...whole, confidence: null }];
  if (runs.length <= 1) return [{ type: 'final', ...whole, confidence: confidenceOf(items) }];
  return runs.flatMap((run, index): SpeechEvent[] => {
    const text = textOf(run.items);
    const words = run.items.filter(isWord);
    const from = index === 0 ? start : (words[0]?.StartTime ?? start);
    const to = index === runs.length - 1 ? end : (words.at(-1)?.EndTime ?? end);
    if (text === '') return [];
    const span = spanOf(from, to, toPartMs);
    return [{ type: 'final', ...span, text, speaker: run.speaker, confidence: confidenceOf(run.items) }];
  });
};
