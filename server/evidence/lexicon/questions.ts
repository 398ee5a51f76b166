/** How questions begin, by what they ask. */
import type { Language } from '../../domain/language.js';

/** Asks when or how something was, and takes for granted that it was. */
export const asksHow: Record<Language, RegExp> = {
  fi: /^(?:(?:no|ja|entä|mut) )*(?:koska|milloin|miten|mites|kuinka|miks|miksi|kauanko|kauan|missä|mistä|mihin|monta|montako)(?!\p{L})/iu,
  sv: /^(?:(?:och|men|nå) )*(?:när|hur|varför|var)(?!\p{L})/iu,
  en: /^(?:(?:and|so|but|okay) )*(?:when|how|why|where)\b/iu,
};

export const asking = /[aeiouyäö](?:n?k[oö]s?)(?:han|hän)?$/u;

/** "When will it be paid?" */
export const toCome =
  /(?<!\p{L})(?:ska|skall|sku|skulle|kan|pitää|pitäis|pitäisi|tulisi|voi|vois|will|would|should|can|could|shall)(?!\p{L})/u;

/** Of these, what takes for granted that it is so: not "how about", "how is the sleep". */
export const presumes: Record<Language, RegExp> = {
  fi: /^(?:(?:no|ja|mut) )*(?:koska|milloin|kauanko|kauan|miks|miksi|missä|mistä|montako|monta|kuinka (?:usein|paljon|monta|kauan|pitkään))(?!\p{L})/iu,
  sv: /^(?:(?:och|men|nå) )*(?:när|varför|var|hur (?:ofta|länge|mycket|många))(?!\p{L})/iu,
  en: /^(?:(?:and|so|but|okay) )*(?:when|why|where|how (?:often|long|much|many))\b/iu,
};

/** Asks who or what: only "nobody" and "nothing" say something of it. */
export const asksWhat = /^(?:mikä|mitä|millai\p{L}*|kuka|ketä|vad(?! (?:om|gäller))|vem|who|what(?! about))(?!\p{L})/iu;
