export interface DiffPiece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Words, with a number and its unit kept whole: 5 mg becoming 2,5 mg is one change, never an added "2,". */
const tokens = (text: string): string[] =>
  text.match(
    /\d[\d.,/:–-]*(?:\s?(?:mg|g|µg|mcg|ml|l|kg|cm|mm|mmHg|mmol\/l|krt|x|h|min|vrk|vk|kk|%|°C))?(?!\p{L})|[\p{L}\p{N}]+|\s+|[^\s]/gu,
  ) ?? [];

/** The longest common run of words; short texts only, one statement at a time. */
export const diffText = (before: string, after: string): DiffPiece[] => {
  const [a, b] = [tokens(before), tokens(after)];
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i];
    for (let j = b.length - 1; row !== undefined && j >= 0; j -= 1)
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const pieces: DiffPiece[] = [];
  const push = (kind: DiffPiece['kind'], text: string): void => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      push('same', a[i] ?? '');
      i += 1;
      j += 1;
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) {
      push('removed', a[i] ?? '');
      i += 1;
    } else {
      push('added', b[j] ?? '');
      j += 1;
    }
  }
  return pieces;
};
