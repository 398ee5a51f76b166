/** What a statement says, read beside what it rests on. */
import type { Heard } from './heard.js';
import { daysIn } from './lexicon/days.js';
import { numbersSaid } from './numbers/read-numbers.js';
import { readSpans } from './numbers/read-spans.js';
import type { Reading } from './reading.js';
import { standing } from './replaced.js';
import { type ReadOnce, wordsSaid } from './words.js';
import { withWrittenDates } from './written-dates.js';

export const readStatement = (
  statement: ReadOnce,
  heard: readonly Heard[],
): Pick<Reading, 'words' | 'numbers' | 'days' | 'spans'> => {
  const { text, language } = statement;
  const [words, numbers] = [wordsSaid(statement), withWrittenDates(numbersSaid(statement), statement, heard)];
  return {
    words,
    numbers: standing(numbers, text, language),
    days: daysIn(text, language, numbers, words),
    spans: readSpans(text, language, words, numbers),
  };
};
