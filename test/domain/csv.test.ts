import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../server/domain/csv.js';

/** A reader of RFC 4180, to hold the writer against. */
const read = (text: string): string[][] => {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at];
    if (quoted) {
      if (one !== '"') field += one;
      else if (text[at + 1] === '"') field += text[++at];
      else quoted = false;
    } else if (one === '"') quoted = true;
    else if (one === ',') {
      rows.at(-1)?.push(field);
      field = '';
    } else if (one === '\r' && text[at + 1] === '\n') {
      at += 1;
      rows.at(-1)?.push(field);
      rows.push([]);
      field = '';
    } else field += one;
  }
  rows.pop();
  return rows;
};

describe('CSV', () => {
  it('reads back as it was, whatever the words are, but for the apostrophe before what looks like a formula', () => {
    const rows = fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string()), { minLength: 1 });
    fc.assert(
      fc.property(rows, (given) => {
        const back = read(csvOf(['a', 'b'], given)).slice(1);
        expect(back.map((row) => row.map((value) => value.replace(/^'(?=\s*[=+\-@\t\r\n])/, '')))).toEqual(
          given.map((row) => row.map((value) => value.replace(/^'(?=\s*[=+\-@\t\r\n])/, ''))),
        );
      }),
    );
  });

  it('never begins a field with what a spreadsheet runs', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' =', '\n='), fc.string(), (start, rest) => {
        const [, row] = read(csvOf(['a'], [[start + rest]]));
        expect(row?.[0]?.startsWith("'")).toBe(true);
      }),
    );
  });

  it('writes numbers and truths as they are, nothing as nothing, and ends every record with CRLF', () => {
    expect(csvOf(['a', 'b', 'c'], [[-1.5, true, null]])).toBe('a,b,c\r\n-1.5,true,\r\n');
    expect(csvOf(['a'], [['kaksi, "lainattu"\nrivi']])).toBe('a\r\n"kaksi, ""lainattu""\nrivi"\r\n');
  });
});
