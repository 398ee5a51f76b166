import { standingNumbers } from '../corrections.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { sameAmount, unitOf } from '../numbers/units.js';
import { wordsOf } from '../words.js';
import type { Check } from './claim.js';

/** Numbers a statement claims. A soft word ("one", "toinen", "half") claims one only with a unit after it. */
const claims = (mention: NumberMention): boolean =>
  mention.date === null && (!mention.weak || mention.unit !== null || mention.clockOnly);

const sameTime = (a: NumberMention['clock'], b: NumberMention['clock']): boolean =>
  a !== null && b !== null && a.hour % 12 === b.hour % 12 && a.minute === b.minute;

const fits = (claim: NumberMention, said: NumberMention): boolean => {
  if (sameTime(claim.clock, said.clock)) return true;
  if (claim.clockOnly) {
    const wholeHour = claim.clock?.minute === 0 && !said.clockOnly;
    return wholeHour && [said.value, ...said.also].some((value) => value % 12 === (claim.clock?.hour ?? -1) % 12);
  }
  if (said.clockOnly) return said.value === claim.value || said.also.includes(claim.value);
  return (
    sameAmount(claim.value, claim.unit, said.value, said.unit) ||
    said.also.some((value) => sameAmount(claim.value, null, value, null)) ||
    // Said in a year and a half, written in months; and the other way round.
    (said.date !== null && claim.unit === null && said.date.day === claim.value)
  );
};

/** "Viikon ajan", "an hour", "joka aamu": one of a kind without a number. */
const unspokenOne = (claim: NumberMention, text: string): boolean =>
  claim.value === 1 &&
  (claim.unit === null || claim.unit === 'times' || wordsOf(text).some(({ lower }) => unitOf(lower) === claim.unit)) &&
  (claim.unit !== null || /\b(?:joka|kerran|päivittäin|varje|gång|dagligen|every|once|daily|each)\b/iu.test(text));

/** Every number of the statement against digits and number words of what it rests on. */
export const numbers: Check = ({ text, language, heard }) => {
  const claimed = standingNumbers(text, language).filter(claims);
  if (claimed.length === 0) return null;
  const said = heard.flatMap((one) => standingNumbers(one.text, one.language));
  const missing = claimed.filter(
    (claim) =>
      !said.some((mention) => fits(claim, mention)) &&
      !(
        claim.digits &&
        claim.also.length > 1 &&
        claim.also.every((part) => said.some(({ value }) => value === part))
      ) &&
      !heard.some((one) => unspokenOne(claim, one.text)),
  );
  if (missing.length === 0) return { check: 'numbers', result: 'supported', words: claimed.map((claim) => claim.text) };
  const instead = said.filter((mention) => !claimed.some((claim) => !missing.includes(claim) && fits(claim, mention)));
  return instead.length > 0
    ? { check: 'numbers', result: 'contradicted', words: [...new Set(instead.map((mention) => mention.text))] }
    : { check: 'numbers', result: 'not-found', words: missing.map((claim) => claim.text) };
};
