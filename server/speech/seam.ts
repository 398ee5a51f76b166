/** Where one connection to a speech service ended and the next one reads again: what is new in what it says. */

export interface Said {
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
  readonly speaker: string | null;
}

/** Sound before the end of the last final that is read again: a word that was cut by the seam is heard whole. */
export const OVERLAP_MS = 1_000;

/** No spoken word is shorter. */
const SHORTEST_WORD_MS = 100;
/** An event that begins this near the place where reading began may begin with half a word. */
const CUT_MS = 250;
/** A voice heard on both sides for at least this long is the same one. */
const SAME_VOICE_MS = 150;

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const plain = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** "paine" of "verenpaine": what is left of a word that was cut. */
const isEndOf = (piece: string, word: string): boolean => piece !== '' && word.endsWith(piece);

interface Overlap {
  /** How many words of `next` can lie in sound that was final before. */
  readonly most: number;
  /** How many lie there if all words are equally long: of answers that are equally right, the largest within it is taken, else the smallest. */
  readonly likely: number;
  /** The first word of `next` may be half a word. */
  readonly cut: boolean;
}

/**
 * How many words at the beginning of `next` are the end of `before` said again. 0 where they do not agree: a word said twice is seen, a
 * word that is missing is not.
 */
const repeatedWords = (before: readonly string[], next: readonly string[], { most, likely, cut }: Overlap): number => {
  const [old, fresh] = [before.map(plain), next.map(plain)];
  const agrees = (count: number, skip: number): boolean => {
    const from = old.length - count;
    return old.slice(from).every((word, index) => {
      const piece = fresh[skip + index] ?? '';
      return piece === word || (cut && skip === 0 && index === 0 && isEndOf(piece, word));
    });
  };
  const found: number[] = [];
  for (let count = 1; count <= Math.min(most, old.length, fresh.length); count += 1) {
    if (agrees(count, 0)) found.push(count);
    // Half a word that was taken for another one, and then what was said before.
    else if (cut && count + 1 <= Math.min(most, fresh.length) && old.length > count && agrees(count, 1))
      found.push(count + 1);
  }
  found.sort((a, b) => a - b);
  return found.findLast((count) => count <= likely) ?? found[0] ?? 0;
};

/**
 * What is new in an event of a connection that began to read at `fromMs`, when all up to `markMs` was final already: nothing, the whole
 * event, or its later words. Its times never go back behind the mark.
 */
export const newIn = <Event extends Said>(
  event: Event,
  { before, markMs, fromMs }: { readonly before: readonly Said[]; readonly markMs: number; readonly fromMs: number },
): Event | null => {
  const { startMs, endMs } = event;
  if (endMs <= markMs) return null;
  const againMs = markMs - startMs;
  if (againMs <= 0) return event;
  // A stretch that reaches over the mark by less than a word is what was said before.
  if (endMs - markMs < SHORTEST_WORD_MS && againMs > endMs - markMs) return null;
  const words = wordsOf(event.text);
  const repeated = repeatedWords(
    before.flatMap(({ text }) => wordsOf(text)),
    words,
    {
      most: Math.floor(againMs / SHORTEST_WORD_MS),
      likely: (words.length * againMs) / (endMs - startMs),
      cut: startMs - fromMs < CUT_MS,
    },
  );
  if (repeated === words.length) return null;
  const text = repeated === 0 ? event.text : words.slice(repeated).join(' ');
  return { ...event, startMs: markMs, text };
};

/** The voice that was speaking in this span, by what is final; null where nobody was for long enough. */
export const voiceAt = (before: readonly Said[], startMs: number, endMs: number): string | null => {
  const shared = ({ startMs: from, endMs: to }: Said): number => Math.min(to, endMs) - Math.max(from, startMs);
  const [longest] = [...before].sort((a, b) => shared(b) - shared(a));
  return longest !== undefined && shared(longest) >= SAME_VOICE_MS ? longest.speaker : null;
};

/**
 * Names for the speakers of one connection, which numbers them anew: a voice heard in the overlap keeps the name it had, any other is
 * kept apart by the frame the connection began at: "spk0" of one that began at 0, "spk0-120" of one that began at frame 120.
 */
export const createVoices = (firstSeq: number, before: readonly Said[]) => {
  const names = new Map<string, string>();
  return {
    name: ({ startMs, endMs, speaker }: Said, { keep }: { readonly keep: boolean }): string | null => {
      if (speaker === null) return null;
      const known = names.get(speaker);
      if (known !== undefined) return known;
      const same = voiceAt(before, startMs, endMs);
      const matched = same !== null && ![...names.values()].includes(same) ? same : null;
      const name = matched ?? (firstSeq === 0 ? speaker : `${speaker}-${firstSeq}`);
      if (keep || matched !== null) names.set(speaker, name);
      return name;
    },
    /** In the order in which they were first heard on this connection. */
    heard: (): readonly string[] => [...names.values()],
  };
};
