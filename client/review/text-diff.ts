export interface DiffPiece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

const unit =
  'mg|g|µg|μg|mcg|ug|ng|ml|dl|cl|l|kg|cm|mm|m|km|mmHg|mmol|µmol|μmol|mol|ky|KY|iu|IU|yks|tabl|tbl|krt|x|h|t|min|s|sek|vrk|vrkd|pv|pvä|vk|kk|v|%|‰|°C|°|mV|Hz|kcal|kPa|pg|fl|E9|E12|years|mg\\/ml|milligrammaa|milligram|milligrams|viikkoa|veckor|weeks';

/** Words, with a number and its unit kept whole: 5 mg becoming 2,5 mg is one change, never an added "2,". */
const token = new RegExp(
  `[<>≤≥±~–-]?\\d+(?:[.,/:–×^-]\\d+)*(?:\\s?(?:${unit})(?:/(?:\\d+\\s?)?(?:${unit}))*)?(?![\\p{L}])|[\\p{L}\\p{M}\\p{N}]+|\\s+|[^\\s]`,
  'gu',
);
const tokens = (text: string): string[] => text.match(token) ?? [];

/** More work than a screen can wait for: then the words between are one change. */
const MOST_CELLS = 4_000_000;

const push = (pieces: DiffPiece[], kind: DiffPiece['kind'], text: string): void => {
  if (text === '') return;
  const last = pieces.at(-1);
  if (last?.kind === kind) last.text += text;
  else pieces.push({ kind, text });
};

/** The longest common run of words of what differs. */
const between = (a: readonly string[], b: readonly string[], pieces: DiffPiece[]): void => {
  if (a.length * b.length > MOST_CELLS) {
    push(pieces, 'removed', a.join(''));
    push(pieces, 'added', b.join(''));
    return;
  }
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      push(pieces, 'same', a[i] ?? '');
      i += 1;
      j += 1;
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) {
      push(pieces, 'removed', a[i] ?? '');
      i += 1;
    } else {
      push(pieces, 'added', b[j] ?? '');
      j += 1;
    }
  }
};

/** From one wording of a statement to another. What both begin and end with is not compared. */
export const diffText = (before: string, after: string): DiffPiece[] => {
  const [a, b] = [tokens(before), tokens(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1;
  const pieces: DiffPiece[] = [];
  push(pieces, 'same', a.slice(0, head).join(''));
  between(a.slice(head, a.length - tail), b.slice(head, b.length - tail), pieces);
  push(pieces, 'same', a.slice(a.length - tail).join(''));
  return pieces;
};
