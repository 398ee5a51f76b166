import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Language } from '../../server/domain/language.js';
import type { Utterance } from '../../server/domain/transcript.js';
import { whyNoNote } from '../../server/draft/enough-speech.js';
import { createExtractiveDrafter } from '../../server/draft/extractive.js';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { takenBackIn } from '../../server/evidence/corrections.js';
import { findOmissions } from '../../server/evidence/omissions.js';
import { request, noteType as typeOf } from '../draft/spoken.js';

const noteType = typeOf('doctor-visit');
const drafter = createExtractiveDrafter({ takenBackIn });

const heard = (texts: readonly string[], language: Language): Utterance[] =>
  texts.map((text, at) => ({
    id: `u1-${at}`,
    source: 'utterance',
    partId: 1,
    speaker: `${at % 2}`,
    role: at % 2 === 0 ? 'professional' : 'subject',
    startMs: at * 1000,
    endMs: at * 1000 + 900,
    text,
    confidence: 0.4,
    language,
  }));

/** Everything that reads speech on the server's main thread; how long it took, in milliseconds. */
const readAll = async (texts: readonly string[], language: Language, statement?: string): Promise<number> => {
  const utterances = heard(texts, language);
  const context = { utterances, spokenLanguage: language, noteLanguage: language, visitDate: '2026-03-04' };
  const [first] = utterances;
  const evidence = first ? [{ source: 'utterance' as const, id: first.id, quote: first.text, language }] : [];
  const begun = performance.now();
  checkStatement({ text: statement ?? 'Kuumetta 38,5 astetta kolme päivää.', section: 'history', evidence }, context);
  findOmissions([], utterances, { noteType });
  whyNoNote(utterances, { mode: 'conversation', spokenLanguage: language, present: [] });
  await drafter.draft(request(utterances, { spokenLanguage: language, noteLanguage: language }));
  return performance.now() - begun;
};

/** Unloaded each takes a tenth of it. */
const SOON_MS = 4_000;
const hostile = [
  ...['1', '12 ', '1.', '1-', '1/', 'x1', '½', '1 000 ', '1.1.', '5x5 ', '1–2 '],
  ...['a', 'ab ', ' ', '\n', '? ', '. ', '(', '[', '"', ',', '-'],
  ...['ei ', 'ei', 'inte ', 'not ', 'ja ', 'och ', 'and ', 'korjaan ', 'nej, jag menar ', 'scratch that '],
  ...['yhdeksän', 'kaksi ', 'kaksikymmentä', 'två', 'tjugo', 'hundra ', 'twenty', 'hundred '],
  ...['paracetamol ', 'Burana ', 'vasen ', 'left ', 'viikon ', 'maanantaina ', 'ä\u0301', '\ud800', '😀'],
];

describe('speech nobody speaks', () => {
  it.each(Language.options)(
    'is read in bounded time: one sound over and over (%s)',
    { timeout: 400_000 },
    async (language) => {
      const slow: string[] = [];
      for (const sound of hostile) {
        const text = sound.repeat(Math.ceil(10_000 / sound.length));
        if ((await readAll(['Onko kuumetta?', text], language)) > SOON_MS) slow.push(`answer ${sound}`);
        if ((await readAll([text.slice(0, 2000)], language, text.slice(0, 2000))) > SOON_MS)
          slow.push(`statement ${sound}`);
      }
      expect(slow).toEqual([]);
    },
  );

  it('is read in bounded time where one utterance has fifty thousand characters, or none in ten thousand', async () => {
    const sentence = 'Kuumetta on ollut 38,5 astetta kolme päivää, ei yskää, ja otan parasetamolia 500 mg. ';
    const long = sentence.repeat(600);
    expect(await readAll([long], 'fi')).toBeLessThan(3 * SOON_MS);
    expect(await readAll([long], 'fi', long)).toBeLessThan(3 * SOON_MS);
    expect(
      await readAll(
        Array.from({ length: 10_000 }, () => ''),
        'fi',
      ),
    ).toBeLessThan(3 * SOON_MS);
  }, 100_000);

  it('says of a statement too long to be a claim that it was not compared', () => {
    const utterances = heard(['Kuumetta on.'], 'fi');
    const evidence = [{ source: 'utterance' as const, id: 'u1-0', quote: 'Kuumetta on.', language: 'fi' as const }];
    const checked = checkStatement(
      { text: 'Kuumetta on. '.repeat(200), section: 'history', evidence },
      { utterances, spokenLanguage: 'fi', noteLanguage: 'fi' },
    );
    expect(checked.verdicts).toEqual([{ check: 'support', result: 'not-compared', words: [] }]);
  });

  it('makes nothing throw, whatever characters it is written in', async () => {
    const word = fc.constantFrom(
      'ei',
      'kuumetta',
      '38,5',
      '”',
      '?',
      '.',
      'mg',
      'left',
      'två',
      'kaksi',
      'korjaan',
      '1.1.',
      '\0',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(word, { maxLength: 20 }).map((words) => words.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(texts, { maxLength: 4 }),
        texts,
        fc.constantFrom(...Language.options),
        async (said, text, language) => {
          await readAll(said, language, text);
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);
});
