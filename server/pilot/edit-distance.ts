/** Longer differences are not worth a signer's wait: they count as wholly rewritten. */
const LONGEST = 1_000;

/** Characters to insert, delete or replace to make one text of the other (Levenshtein), by code point. */
export const editDistance = (from: string, to: string): number => {
  if (from === to) return 0;
  let [a, b] = [Array.from(from), Array.from(to)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  [a, b] = [a.slice(start), b.slice(start)];
  while (a.length > 0 && b.length > 0 && a.at(-1) === b.at(-1)) {
    a.pop();
    b.pop();
  }
  if (a.length === 0 || b.length === 0 || a.length > LONGEST || b.length > LONGEST) return Math.max(a.length, b.length);
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, one] of a.entries()) {
    const next = [i + 1];
    for (const [j, other] of b.entries()) {
      const replaced = (row[j] ?? 0) + (one === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};
