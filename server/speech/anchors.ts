/**
 * Places in sound that are chosen by the sound itself: the same samples give the same anchors wherever they stand in a stream, so
 * known sound is found again after a shift, a cut or an insertion. A rolling hash over 32 samples keeps about one place in 256;
 * a second hash names it. Silence has no anchors.
 */
const WINDOW = 32;
/** Mean absolute sample value (of 32,768) under which a window counts as silence: -56 dBFS. */
const SILENCE = 48 * WINDOW;
const BASE = 0x01000193;
/** BASE to the power of WINDOW, modulo 2^32: takes the oldest sample out of the rolling hash. */
const OLDEST = Array.from({ length: WINDOW }).reduce<number>((power) => Math.imul(power, BASE), 1);

const isChosen = (rolling: number): boolean => Math.imul(rolling ^ (rolling >>> 15), 0x9e3779b1) >>> 24 === 0;

const nameOf = (pcm: Int16Array, end: number): number => {
  let hash = 0x811c9dc5;
  for (let at = end - WINDOW; at < end; at += 1) {
    hash = Math.imul(hash ^ (pcm[at] ?? 0), 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  return hash >>> 0;
};

/** Called for each anchor with its name and the number of samples scanned up to its end. */
type OnAnchor = (name: number, end: number) => void;

/** Scans sound piece by piece; an anchor may lie across pieces. */
export const createAnchorScanner = () => {
  let rolling = 0;
  let loudness = 0;
  let scanned = 0;
  let carry = new Int16Array(WINDOW);
  return (piece: Int16Array, onAnchor: OnAnchor): void => {
    const pcm = new Int16Array(WINDOW + piece.length);
    pcm.set(carry);
    pcm.set(piece, WINDOW);
    for (let at = WINDOW; at < pcm.length; at += 1) {
      const newest = pcm[at] ?? 0;
      const oldest = pcm[at - WINDOW] ?? 0;
      rolling = (Math.imul(rolling, BASE) + newest - Math.imul(oldest, OLDEST)) | 0;
      loudness += Math.abs(newest) - Math.abs(oldest);
      if (loudness >= SILENCE && isChosen(rolling)) onAnchor(nameOf(pcm, at + 1), scanned + at + 1 - WINDOW);
    }
    scanned += piece.length;
    carry = pcm.slice(piece.length);
  };
};
