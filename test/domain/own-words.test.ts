import { describe, expect, it } from 'vitest';
import type { Evidence, Statement } from '../../server/domain/note.js';
import { isOwnWords } from '../../server/domain/own-words.js';
import { by, statement } from '../support/notes.js';

const typed = [
  { id: 't-1', text: 'Ei kuumetta. Ramipriili 5 mg. aamuisin, RR <140/90! Potilas kertoo ”en jaksa.” Uni on huonoa' },
  { id: 't-2', text: 'Soitetaan torstaina' },
  { id: 'u1-1', text: 'Soitetaan torstaina' },
];
const cites = (...ids: string[]): Evidence[] =>
  ids.map((id) => ({ source: id.startsWith('t') ? 'typed' : 'utterance', id, quote: 'x', language: 'fi' }));
const isOwn = (text: string, over: Partial<Statement> = {}): boolean =>
  isOwnWords(statement({ text, evidence: cites('t-1'), ...over }), typed);

describe('a statement in the professional’s own words', () => {
  it('is one written by hand, whatever it says', () => {
    expect(isOwn('Käsin.', { origin: 'hand', evidence: [] })).toBe(true);
  });

  it('is one drafted from typed text alone in whole sentences of it', () => {
    expect(isOwn('Ei kuumetta.')).toBe(true);
    expect(isOwn('Uni on huonoa.')).toBe(true);
    expect(isOwn('Potilas kertoo ”en jaksa.”')).toBe(true);
    expect(isOwn('Ramipriili 5 mg. aamuisin, RR <140/90!')).toBe(true);
    expect(isOwn('Ei kuumetta. Soitetaan torstaina.', { evidence: cites('t-1', 't-2') })).toBe(true);
    // A drafter may take what a short word with a dot ends for a sentence.
    expect(isOwn('Aamuisin, RR <140/90!')).toBe(true);
  });

  it('is one that was said to be left out of the note and added from typed text', () => {
    expect(isOwn('Uni on huonoa', { origin: 'omission', author: by })).toBe(true);
  });

  it('stays one when they change or confirm it, and is none made of a machine’s words by changing them', () => {
    const edited = (draftText: string): Partial<Statement> => ({ handling: { state: 'edited', by, draftText } });
    expect(isOwn('Ei kuumetta eikä yskää.', edited('Ei kuumetta.'))).toBe(true);
    expect(isOwn('Ei kuumetta.', edited('Kuumeeton.'))).toBe(false);
    expect(isOwn('Ei kuumetta.', { handling: { state: 'confirmed', by, reason: 'Näin.' } })).toBe(true);
  });

  it.each([
    ['words put otherwise', 'Kuumeeton.'],
    ['a part of a sentence', 'Kuumetta.'],
    ['a mark that is another', 'Ramipriili 5 mg. aamuisin, RR >140/90!'],
    ['a question made of a claim', 'Uni on huonoa?'],
    ['a sentence beside theirs', 'Ei kuumetta. Voi hyvin.'],
    ['a sentence typed elsewhere', 'Soitetaan torstaina.'],
  ])('is none with %s', (_what, text) => {
    expect(isOwn(text)).toBe(false);
  });

  it('is none that rests on speech, wholly or in part, on nothing, or on what is not there', () => {
    for (const ids of [['u1-1'], ['t-2', 'u1-1'], [], ['t-9']])
      expect(isOwn('Soitetaan torstaina.', { evidence: cites(...ids) })).toBe(false);
  });
});
