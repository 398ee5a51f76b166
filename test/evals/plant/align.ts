/**
 * Sentences of a reference note that can be tied to the utterances they rest on, by the words they share. A reference note is no ground
 * truth: what does not align well is left out.
 */
import type { GoldStatement } from '../case.js';
import type { Said } from '../said.js';

const ENOUGH = 0.6;
const LEAST_WORDS = 3;
const MOST_CITED = 3;

const empty = new Set(
  `the and with for was were are has have had his her she patient states reports notes denies that this from been also any some will
   not but who which when then they them their there today currently would could should about into over after before other more most very
   just well okay yes yeah know think like going get got out his him its all can may did does doing done let our your you`.split(
    /\s+/,
  ),
);

const stemsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}[\p{L}'-]+/gu) ?? [])
    .filter((word) => word.length > 2 && !empty.has(word))
    .map((word) => word.slice(0, 5));

const sentencesOf = (note: string): string[] =>
  note
    .split('\n')
    .filter((line) => /[a-zåäö]/.test(line))
    .flatMap((line) =>
      line
        .replace(/^[\s•*\-–\d.)]+/, '')
        .replace(/^[A-Z][\w /]{2,30}:\s/, '')
        .split(/(?<=[.!?])\s+(?=[A-ZÅÄÖ])/),
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(/\s+/).length >= LEAST_WORDS);

/** A question with its answer, an answer with its question. */
const pairOf = (said: Said, at: number): number[] => {
  const text = said.utterances[at]?.text ?? '';
  if (text.trim().endsWith('?') && said.utterances[at + 1]) return [at, at + 1];
  return text.split(/\s+/).length <= 6 && at > 0 ? [at - 1, at] : [at];
};

export const aligned = (note: string, said: Said): GoldStatement[] => {
  const spoken = said.utterances.map(({ text }) => new Set(stemsOf(text)));
  const seen = new Set<string>();
  return sentencesOf(note).flatMap((sentence): GoldStatement[] => {
    const wanted = new Set(stemsOf(sentence));
    if (wanted.size < LEAST_WORDS || seen.has(sentence)) return [];
    seen.add(sentence);
    const missing = new Set(wanted);
    const places = new Set<number>();
    for (let round = 0; round < MOST_CITED && missing.size > 0; round++) {
      const gains = spoken.map((stems) => [...missing].filter((stem) => stems.has(stem)).length);
      const best = gains.indexOf(Math.max(...gains));
      const gain = gains[best] ?? 0;
      if (gain === 0 || (round > 0 && gain < 2)) break;
      for (const at of pairOf(said, best)) {
        places.add(at);
        for (const stem of spoken[at] ?? []) missing.delete(stem);
      }
    }
    if (1 - missing.size / wanted.size < ENOUGH) return [];
    const evidence = [...places].sort((a, b) => a - b).flatMap((at) => said.utterances[at]?.id ?? []);
    return [{ section: '', text: sentence, evidence, severity: 'normal' }];
  });
};
