/** How often a dose is taken, as it is written: "b.i.d.", "1+0+1". */
import type { NumberMention } from './read-spoken.js';

const dotted = /\b([btq])\.\s?([i])\.\s?([d])\b\.?/giu;

/** "b.i.d." as "bid", every other word in its place. */
export const withoutDots = (text: string): string =>
  text.replace(dotted, (mark, often: string, i: string, d: string) => `${often}${i}${d}`.padEnd(mark.length));

const slots = /(?<![\d+.,])[01](?:\s?\+\s?[01]){1,3}(?![\d+])/gu;

/** "1+0+1", one in the morning, none at noon and one in the evening, is twice; "2+2" and "1+1" are counted as they stand. */
export const withSlots = (mentions: readonly NumberMention[], text: string): readonly NumberMention[] => {
  if (!text.includes('+')) return mentions;
  return [...text.matchAll(slots)].reduce<readonly NumberMention[]>((all, { 0: mark, index: start }) => {
    const end = start + mark.length;
    const inside = all.filter((one) => one.start >= start && one.end <= end);
    const [first] = inside;
    const value = inside.filter((one) => one.value > 0).length;
    if (!first || value === 0 || value === inside.length) return all;
    const often = { ...first, value, also: [], unit: 'times' as const, weak: value === 1, text: mark, start, end };
    return [...all.filter((one) => !inside.includes(one)), often].sort((a, b) => a.start - b.start);
  }, mentions);
};
