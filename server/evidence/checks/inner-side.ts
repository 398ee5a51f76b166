/** The inner and the outer side of a joint or a limb: "medial" of what was said to be on the outside. */
import type { Language } from '../../domain/language.js';
import type { Claim } from './claim.js';

type Way = 'inner' | 'outer';

const claims: Record<Language, Readonly<Record<Way, RegExp>>> = {
  fi: {
    inner: /(?<!\p{L})(?:mediaali\p{L}*|sisäsyrj\p{L}*|sisäsivu\p{L}*|sisäkehrä\p{L}*)/iu,
    outer: /(?<!\p{L})(?:lateraali\p{L}*|ulkosyrj\p{L}*|ulkosivu\p{L}*|ulkokehrä\p{L}*)/iu,
  },
  sv: {
    inner: /(?<!\p{L})(?:medial\p{L}*|insida\p{L}*|innersida\p{L}*)/iu,
    outer: /(?<!\p{L})(?:lateral\p{L}*|utsida\p{L}*|yttersida\p{L}*)/iu,
  },
  en: { inner: /\b(?:medial(?:ly)?|inner)\b/iu, outer: /\b(?:lateral(?:ly)?|outer)\b/iu },
};
/** In speech, also by words that mean other things. */
const says: Record<Language, Readonly<Record<Way, RegExp>>> = {
  fi: { inner: /(?<!\p{L})(?:sisäpuol|sisäreu|sisemm)/iu, outer: /(?<!\p{L})(?:ulkopuol|ulkoreu|uloimm)/iu },
  sv: { inner: /(?<!\p{L})(?:inre|innan|inåt)(?!\p{L})/iu, outer: /(?<!\p{L})(?:yttre|utanpå|utåt)(?!\p{L})/iu },
  en: { inner: /\binside\b/iu, outer: /\boutside\b/iu },
};
const turned: Readonly<Record<Way, Way>> = { inner: 'outer', outer: 'inner' };

/** The word of the statement, where only the other was said; null otherwise. */
export const otherWay = ({ text, language, heard }: Claim): string | null => {
  const isSaid = (way: Way): boolean =>
    heard.some((one) => claims[one.language][way].test(one.text) || says[one.language][way].test(one.text));
  const found = (['inner', 'outer'] as const).flatMap((way) => {
    const word = claims[language][way].exec(text)?.[0];
    return word !== undefined && !isSaid(way) && isSaid(turned[way]) ? [word] : [];
  });
  return found[0] ?? null;
};
