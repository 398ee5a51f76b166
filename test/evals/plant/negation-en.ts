/** A denial taken away or put in, in English. */
import { capital } from './ground.js';
import type { Variants } from './negation.js';

const contracted = /\b(is|are|was|were|has|have|had|does|do|did|can|could|would|should)n't\b/gi;

const swaps: readonly (readonly [RegExp, string])[] = [
  [/\bdenies(?: having)? (any )?/i, 'reports '],
  [/\bdenied(?: having)? (any )?/i, 'reported '],
  [/\bno longer\b/i, 'still'],
  [/\b(has|have|had|is|are|was|were) no (?!longer)(?=\w)/i, '$1 '],
  [/\b(is|are|was|were|has|have|had|can|could|will|would|should|may|does|do|did) not\b/i, '$1'],
  [/\bnever /i, ''],
  [/\bwithout\b/i, 'with'],
  [/\bnegative for\b/i, 'positive for'],
];

const removed: Variants = (given) => {
  const text = given.replace(contracted, '$1 not');
  const variants = swaps.filter(([pattern]) => pattern.test(text)).map(([pattern, by]) => text.replace(pattern, by));
  const none = /\bno (?!longer\b|more\b|one\b)(?=\w)/gi;
  const owned = /\b(?:has|have|had|is|are|was|were) no /i.test(text);
  if (!owned && none.test(text)) {
    const without = text.replace(none, '');
    variants.push(
      without.replace(/(^|[.!?] )([a-z])/g, (_, before: string, first: string) => before + first.toUpperCase()),
    );
  }
  return variants.map((one) => capital(one.replace(/\bany (?=\w)/i, '')));
};

const added: Variants = (text) => {
  if (/year-old|\brarely\b|\bonly\b/i.test(text)) return [];
  const variants: string[] = [];
  const turn = (pattern: RegExp, by: string): void => {
    if (pattern.test(text)) variants.push(capital(text.replace(pattern, by)));
  };
  turn(/\b(?:reports|endorses|complains of) (?!that\b|no\b|being\b|to\b|he\b|she\b|it\b)(?=\w)/i, 'denies ');
  turn(/\b(?:reported|endorsed|complained of) (?!that\b|no\b|being\b|to\b|he\b|she\b|it\b)(?=\w)/i, 'denied ');
  turn(/\bpositive for\b/i, 'negative for');
  turn(/\b(has|have|had) (?=(?:been|had|gained|lost|noticed|experienced|tried|taken|started|improved)\b)/i, '$1 not ');
  turn(/\bhas (?=(?:a|an|some)\b)/i, 'does not have ');
  turn(/\b(is|are|was|were|will|can) (?!not\b)(?=\w)/i, '$1 not ');
  turn(/\b(takes|uses|smokes|drinks|lives|works) (?=\w)/i, 'never $1 ');
  return variants;
};

export const english = {
  negators: /\b(?:no|not|never|denies|denied|without|negative|none|nor|neither|\w+n't)\b/i,
  removed,
  added,
};
