/** Finds phrases of several rows in a text: where one may begin is looked for with all of them at once, and only there which row it is of. */
export interface Phrase<Row> {
  readonly row: Row;
  readonly words: string;
  readonly start: number;
}

/** Whole words. */
const asWords = (phrases: string): string => `(?<!\\p{L})(?:${phrases})(?!\\p{L})`;

/** `rows` are alternatives of regular expressions; the phrases come row by row, in the order of the text. */
export const phraseFinder = <Row>(
  rows: readonly (readonly [row: Row, phrases: string])[],
  bounded: (phrases: string) => string = asWords,
): ((text: string) => Phrase<Row>[]) => {
  const written = rows.filter(([, phrases]) => phrases !== '');
  const any = new RegExp(bounded(written.map(([, phrases]) => phrases).join('|')), 'giu');
  const each = written.map(([row, phrases]) => ({ row, here: new RegExp(bounded(phrases), 'iuy') }));
  return (text) => {
    const found = each.map((): Phrase<Row>[] => []);
    const ends = each.map(() => 0);
    any.lastIndex = 0;
    for (let place = any.exec(text); place; place = any.exec(text)) {
      const start = place.index;
      each.forEach(({ row, here }, at) => {
        here.lastIndex = start;
        const [words] = (start >= (ends[at] ?? 0) && here.exec(text)) || [];
        if (words === undefined) return;
        found[at]?.push({ row, words, start });
        ends[at] = start + words.length;
      });
      any.lastIndex = start + 1;
    }
    return found.flat();
  };
};
