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

/** Nothing is the matter there: "ulkopuoli ei tunnu miltään", "utsidan känns inget", "the outside is fine". */
const unfelt: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:ei(?:kä)? (?:\p{L}+ ){0,2}(?:tunnu|satu|koske|kipeä\p{L}*|arista|mitään|miltään)|kivuton|aristamaton|kunnossa)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:ingenting|inget|inte|int|oöm\p{L}*|ingen|bra)(?!\p{L})/iu,
  en: /\b(?:nothing|not|no|doesn't|isn't|fine|never|non-?tender|painless)\b/iu,
};

/** What one feels there: a scar on the side that does not hurt is no matter of this. */
const sore =
  /(?<!\p{L})(?:arkuu|arka|aris|\p{L}*kipu|kipe|särk|öm(?:het|m|(?!\p{L}))|smärt|ont(?!\p{L})|värk|tender|pain|sore|hurt|ach)/iu;
/** "Ei arkuutta ulkosyrjällä" claims nothing of it. */
const denies =
  /(?<!\p{L})(?:ei|eikä|ingen|inget|inte|utan|no|not|without|non-?\p{L}+|aristamaton|kivuton|oöm\p{L}*)(?!\p{L})/iu;

/** The word of the statement, where only the other was said, or nothing is the matter on this one; null otherwise. */
export const otherWay = ({ text, language, heard }: Claim): string | null => {
  const sentences = heard.flatMap(({ text: turn, language: spoken }) =>
    turn.split(/(?<=[.!?])\s|,\s/u).map((part) => ({ text: part, language: spoken })),
  );
  const isWay = (way: Way, one: { readonly text: string; readonly language: Language }): boolean =>
    claims[one.language][way].test(one.text) || says[one.language][way].test(one.text);
  const isUnfelt = (one: { readonly text: string; readonly language: Language }): boolean =>
    unfelt[one.language].test(one.text);
  const isSaid = (way: Way): boolean =>
    sentences.some((one) => isWay(way, one) && (!isUnfelt(one) || !isSore(way) || !isFelt(turned[way])));
  const isFelt = (way: Way): boolean => sentences.some((one) => isWay(way, one) && !isUnfelt(one));
  const isSore = (way: Way): boolean =>
    text.split(/[.;,]\s/).some((part) => claims[language][way].test(part) && sore.test(part) && !denies.test(part));
  const found = (['inner', 'outer'] as const).flatMap((way) => {
    const word = claims[language][way].exec(text)?.[0];
    return word !== undefined && !isSaid(way) && isSaid(turned[way]) ? [word] : [];
  });
  return found[0] ?? null;
};
