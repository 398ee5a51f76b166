import { matchesOf } from '../../domain/loops.js';
import { plain } from '../words.js';
import type { Check } from './claim.js';

const marks = /[”“"«»„]/;
const quoted = /[”“"«»„]([^”“"«»„]+)[”“"«»„]/g;

/** What stands in quotation marks has to be the words that were said. */
export const quote: Check = ({ verbatim: text, heard }) => {
  if (!marks.test(text)) return null;
  const quotes = matchesOf(text, quoted)
    .map((match) => match[1] ?? '')
    .filter((words) => plain(words) !== '');
  if (quotes.length === 0) return null;
  const said = heard
    .filter((one) => !one.asked)
    .map((one) => ({ text: one.verbatim, plain: ` ${plain(one.verbatim)} ` }));
  const missing = quotes.filter((words) => !said.some((one) => one.plain.includes(` ${plain(words)} `)));
  if (missing.length === 0) return { check: 'quote', result: 'supported', words: quotes };
  const instead = said.map((one) => one.text);
  return instead.length > 0
    ? { check: 'quote', result: 'contradicted', words: instead }
    : { check: 'quote', result: 'not-found', words: missing };
};
