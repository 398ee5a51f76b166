import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subjectSearch } from '../../server/record/subject-search.js';

const search = (text: string) => subjectSearch(text, 'urn:oid:1.2.246.21');

describe('searching a subject', () => {
  it('reads a name, a birth date in Finnish or ISO form, an identity code, and any of them together', () => {
    expect(search('Aino Mallikas')).toEqual({ name: 'Aino Mallikas' });
    expect(search('14.3.1952')).toEqual({ birthdate: '1952-03-14' });
    expect(search('mallikas 1952-03-14')).toEqual({ name: 'mallikas', birthdate: '1952-03-14' });
    expect(search('140352-900h')).toEqual({ identifier: 'urn:oid:1.2.246.21|140352-900H' });
  });

  it('gives no character a meaning that the professional did not mean', () => {
    expect(search('Holm, Astrid')).toEqual({ name: 'Holm\\, Astrid' });
    fc.assert(
      fc.property(fc.string({ minLength: 2 }), (text) => {
        for (const value of Object.values(search(text))) {
          const own = value.replace(/^urn:oid:1\.2\.246\.21\|/, '').replace(/\\[\\,$|]/g, '');
          expect(own).not.toMatch(/[,$|\\]/);
        }
      }),
    );
  });
});
