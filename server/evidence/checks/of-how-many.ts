/** So many of a number, told by the rest of them: "8/10 felt" of two that were missed out of ten. */
import type { Language } from '../../domain/language.js';
import { type Sided, sidedIn } from '../lexicon/sides.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { readingOf } from '../reading.js';
import type { Claim } from './claim.js';
import { type Place, partAround, sentences } from './parts.js';

const missed: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:puuttu\p{L}*|väärin|unoht\p{L}*|virhee\p{L}*|\p{L}+m(?:atta|ättä)|(?:ei|eivät|en|et) (?:\p{L}+ )?(?:tun[nt]\p{L}*|muist\p{L}*|osan\p{L}*|tien\p{L}*))(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:miss(?:ar|ade|at|ades)|fel|glöm\p{L}*|(?:känn|känd|mind|kom|klara)\p{L}* (?:\p{L}+ )?(?:inte|int)|inte (?:känn|känd|mind|kom|klara)\p{L}*)(?!\p{L})/iu,
  en: /\b(?:miss(?:ed|es)?|wrong|forg[eo]t\w*|fail\w*|not (?:felt|recalled|recognised)|(?:didn't|did not|couldn't|could not) (?:feel|recall|remember|name|get))\b/iu,
};
const found: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:tunsi|tunsit|tunt[ui]\p{L}*|tunnet\p{L}*|tunnist\p{L}*|muist[ia]\p{L}*|oikein|osasi\p{L}*)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:känn\p{L}*|känd\p{L}*|minn\p{L}*|mind\p{L}*|kom ihåg|rätt|klarade)(?!\p{L})/iu,
  en: /\b(?:felt|feels?|recalled|remembered|recognised|recognized|named|correct|knew)\b/iu,
};
const clause = /[.;,(:!?](?=\s|$)|\s\(/gu;
const ofMany = /^\s?(?:\/|out of|of|av)\s?$/iu;

type Told = 'missed' | 'found' | null;

/** What its own part of a text says of a number. */
const toldOf = (one: Place, text: string, language: Language): Told => {
  const { start, end } = partAround(text, one, clause);
  const own = text.slice(start, end);
  if (missed[language].test(own)) return 'missed';
  return found[language].test(own) ? 'found' : null;
};

/** The side it is told of, in its own part of the text. */
const sideBy = (one: Place, text: string, sides: readonly Sided[]): string | null => {
  const { start, end } = partAround(text, one, clause);
  return sides.find((each) => each.start >= start && each.end <= end)?.side ?? null;
};

/**
 * "8/10 felt" of "you missed two out of ten" is the same (true), "2/10 felt" is another (false); null where what was said or claimed tells
 * nothing of it.
 */
export const isRestOf = (claimed: NumberMention, { text, language, numbers, heard }: Claim): boolean | null => {
  const all = numbers.find(
    ({ start, end }) => start >= claimed.end && ofMany.test(text.slice(claimed.end, start)) && end > start,
  );
  if (!all || claimed.value * 2 === all.value) return null;
  const told = toldOf(claimed, text, language);
  if (told === null) return null;
  const side = sideBy(claimed, text, sidedIn(text, language));
  const said = heard.flatMap((one) => {
    const mentions = readingOf(one).numbers;
    return mentions.flatMap((mention) => {
      const { start, end } = partAround(one.text, mention, sentences);
      const isOf = mentions.some(
        (many) => many !== mention && many.value === all.value && many.start >= start && many.end <= end,
      );
      const tells = toldOf(mention, one.text, one.language);
      const at = sideBy(mention, one.text, readingOf(one).sides);
      const isThere = side === null || at === null || side === at;
      return isOf && isThere && tells !== null ? [{ value: mention.value, isSame: tells === told }] : [];
    });
  });
  if (said.some(({ value, isSame }) => (isSame ? value === claimed.value : value === all.value - claimed.value)))
    return true;
  return said.some(({ value, isSame }) => !isSame && value === claimed.value) ? false : null;
};
