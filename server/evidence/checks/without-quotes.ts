import { matchesOf } from '../../domain/loops.js';
import { claimsOf } from '../answers.js';
import { plainText } from '../clauses.js';
import { toldBy } from '../lexicon/sayers.js';
import { plain } from '../words.js';
import type { Claim } from './claim.js';

import { quote } from './quote.js';

const quoted = /[”“"«»„]([^”“"«»„]+)[”“"«»„]/g;

/** What is quoted word for word claims nothing of its own. */
export const withoutQuotes = (claim: Claim): Claim => {
  if (quote(claim)?.result !== 'supported') return claim;
  // "Sanoo pelkäävänsä: ”En pelkää”": what is told in other words is compared with the very words.
  const tells = toldBy(claim.text.replace(quoted, '. '), claim.language);
  const told = (tells ? [] : matchesOf(claim.text, quoted)).map(([, words = '']) => ` ${plain(words)} `);
  return {
    ...claim,
    clauses: claimsOf(
      claim.text.replace(quoted, (words) => '.'.padEnd(words.length)),
      claim.language,
    ),
    // Nor does it speak against what stands beside it.
    heardClauses: claim.heardClauses.map((said) =>
      told.some((one) => one.includes(` ${plain(plainText(said))} `)) ? { ...said, denied: null } : said,
    ),
  };
};
