import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isForeignTo } from '../../server/domain/spoken-language.js';
import type { Utterance } from '../../server/domain/transcript.js';
import { whyNoNote } from '../../server/draft/enough-speech.js';

const visit = { mode: 'conversation', spokenLanguage: 'fi', present: ['professional', 'subject'] } as const;

const said = (text: string, over: Partial<Utterance> = {}): Utterance => ({
  id: `u1-${text.length}`,
  source: 'utterance',
  partId: 1,
  speaker: 'spk0',
  role: 'professional',
  startMs: 0,
  endMs: 1000,
  text,
  confidence: 0.9,
  language: 'fi',
  ...over,
});

const spoken = 'Mitä kuuluu? Mulla on ollut päänsärkyä nyt kolme viikkoa, ja se on iltaisin pahempi kuin aamulla.';
const somali =
  'Waxaan qabaa madax xanuun seddex todobaad, waana ka sii daraa fiidkii marka aan shaqada ka imaado gurigayga, laakiin subaxdii way yara fiicantahay.';
const english =
  'I have had a headache for three weeks now, and it is worse in the evenings than it was in the morning.';

describe('no note is made', () => {
  it('of nothing, nor of what a recogniser makes of music and silence', () => {
    expect(whyNoNote([], visit)).toBe('draft.no-speech');
    const sounds = ['[musiikkia]', '♪ ♪', '(taputusta)', '*huokaus*', '...'].map((text) => said(text));
    expect(whyNoNote(sounds, visit)).toBe('draft.no-speech');
    expect(whyNoNote([said(spoken, { confidence: 0.1 })], visit)).toBe('draft.no-speech');
  });

  it('of too little speech, one thing said over and over included', () => {
    expect(whyNoNote([said('Hei, tervetuloa.')], visit)).toBe('draft.too-little-speech');
    expect(
      whyNoNote(
        Array.from({ length: 40 }, () => said('Kiitos kun katsoitte.')),
        visit,
      ),
    ).toBe('draft.too-little-speech');
  });

  it('of a television', () => {
    expect(whyNoNote([said(spoken, { speaker: 'spk2', role: 'unknown' })], visit)).toBe('draft.no-speech');
  });

  it('of speech that is hardly in the language of the visit, unless somebody interprets', () => {
    for (const text of [somali, english]) {
      expect(whyNoNote([said(text)], visit)).toBe('draft.other-language');
      expect(whyNoNote([said(text)], { ...visit, present: [...visit.present, 'interpreter'] })).toBeNull();
      expect(whyNoNote([said(text), said('Kyllä.', { role: 'interpreter' })], visit)).toBeNull();
    }
  });
});

describe('a note is made', () => {
  it('of ordinary speech, of a short dictation, and of whatever was typed', () => {
    expect(whyNoNote([said(spoken)], visit)).toBeNull();
    expect(whyNoNote([said('Kontrolli kahden viikon kuluttua.')], { ...visit, mode: 'dictation' })).toBeNull();
    expect(whyNoNote([said('Ok.', { source: 'typed', partId: null })], visit)).toBeNull();
  });

  it('where nobody knows whose the words are', () => {
    expect(whyNoNote([said(spoken, { speaker: null, role: 'unknown' })], visit)).toBeNull();
  });
});

const root = join(import.meta.dirname, '../..');
const cases = join(root, 'fixtures/cases');
const files = (await readdir(cases)).filter((file) => file.endsWith('.jsonl'));
const all = (await Promise.all(files.map((file) => readFile(join(cases, file), 'utf8'))))
  .flatMap((text) => text.split('\n').filter((line) => line !== ''))
  .map(
    (line) =>
      JSON.parse(line) as {
        id: string;
        lang: 'fi' | 'sv' | 'en';
        conditions?: string[];
        utterances: { text: string }[];
      },
  )
  .filter(({ conditions = [] }) => !conditions.includes('silence') && !conditions.includes('code-switch'));

describe('the language of speech', () => {
  it.each(all)(
    'is known in every stretch of 40 words of $id, and that the whole is in no other',
    ({ lang, utterances }) => {
      const words = utterances.flatMap(({ text }) => text.split(/\s+/));
      for (let at = 0; at + 40 <= words.length; at += 20) {
        const stretch = words.slice(at, at + 40).join(' ');
        expect(isForeignTo([stretch], lang), stretch).toBe(false);
      }
      const others = (['fi', 'sv', 'en'] as const).filter((one) => one !== lang && words.length >= 40);
      for (const other of others) expect(isForeignTo([words.join(' ')], other), other).toBe(true);
    },
  );

  it('is not judged by a few words', () => {
    expect(isForeignTo(['Bonjour, je m’appelle Marie.'], 'fi')).toBe(false);
  });
});
