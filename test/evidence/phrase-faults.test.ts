import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { PhraseFault } from '../../server/domain/preferences.js';
import { phraseFaults } from '../../server/evidence/phrase-faults.js';

describe('words of a professional’s own style', () => {
  it.each<[Language, string]>([
    ['fi', 'hän kertoo, että'],
    ['fi', 'asiakas tuo esille'],
    ['fi', 'yleisesti ottaen'],
    ['fi', 'pt'],
    ['sv', 'patienten berättar att'],
    ['sv', 'uppger'],
    ['sv', 'vi pratade om'],
    ['en', 'the patient tells that'],
    ['en', 'discussed'],
  ])('may be, in %s, "%s"', (language, text) => {
    expect(phraseFaults(text, language)).toEqual([]);
  });

  it.each<[Language, string, PhraseFault]>([
    ['fi', 'otettava 10 kertaa', 'number'],
    ['fi', 'kaksi tablettia', 'number'],
    ['sv', 'femhundra', 'number'],
    ['en', 'twice forty', 'number'],
    ['fi', 'lisää morfiini', 'medicine'],
    ['sv', 'amlodipin', 'medicine'],
    ['en', 'ibuprofen', 'medicine'],
    ['fi', 'vasen', 'side'],
    ['sv', 'höger', 'side'],
    ['en', 'left', 'side'],
    ['fi', 'ei', 'negation'],
    ['fi', 'oireeton', 'negation'],
    ['sv', 'ingen', 'negation'],
    ['en', 'denies', 'negation'],
    ['fi', 'huomenna', 'date'],
    ['sv', 'i mars', 'date'],
    ['en', 'on Monday', 'date'],
    ['fi', 'ehkä', 'weight'],
    ['sv', 'alltid', 'weight'],
    ['en', 'suspected', 'weight'],
    ['fi', 'kuume', 'content'],
    ['fi', 'lopetetaan', 'content'],
    ['fi', 'äiti', 'content'],
    ['fi', 'lääkäri', 'content'],
    ['sv', 'självmord', 'content'],
    ['sv', 'tolken', 'content'],
    ['en', 'we agreed', 'content'],
    ['en', 'alcohol', 'content'],
    ['en', '</style> <b>', 'characters'],
    ['en', 'see www.example.org/x', 'characters'],
    ['en', 'write this in place of that and then go on', 'words'],
  ])('may not be, in %s, "%s": %s', (language, text, fault) => {
    expect(phraseFaults(text, language)).toContain(fault);
  });
});
