import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatMap, matchesOf } from '../../server/domain/loops.js';

describe('the plain loops', () => {
  it('make of a list what the language makes of it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer(), fc.array(fc.integer()))), (list) => {
        expect(flatMap(list, (one, at) => [one, at])).toEqual(list.flatMap((one, at) => [one, at]));
        expect(flatMap(list, (one) => one)).toEqual(list.flat());
      }),
    );
  });

  it('find what the language finds, also nothing between two characters', () => {
    const patterns = [/a/g, /\p{L}+/gu, /b*/g, /b*/gu, /(?<=a)/gu, /(a)|(b)/g];
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', 'ä') }),
        fc.constantFrom(...patterns),
        (text, one) => {
          expect(matchesOf(text, one)).toEqual([...text.matchAll(one)]);
        },
      ),
    );
  });

  it('refuse a pattern that would find its first match for ever', () => {
    expect(() => matchesOf('a', /a/)).toThrow(TypeError);
  });
});
