/** Words that tell of whom a part of a statement is: a family, nobody in particular, somebody named right before. */

export const ofFamily =
  /(?<!\p{L})(?:suvu\p{L}*|suku\p{L}*|perhe(?!ty|oh|neuv|kesk|terap|lääk)\p{L}*|lähisu\p{L}*|vanhem\p{L}*|sisaruk\p{L}*|släkt\p{L}*|heredit\p{L}*|ärftlig\p{L}*|familj(?!e(?:arbet|rådg|cent|läk|terap))\p{L}*|föräld\p{L}*|syskon\p{L}*|family(?! (?:worker|doctor|centre|cent(?:er)?|counsell?\p{L}+|therap\p{L}+))|hereditary|parents?|siblings?|both|molem\p{L}*|båda|yhdessä|tillsammans|together)(?!\p{L})/iu;

/** "No one else at home is sick": told of nobody in particular. */
export const ofOthers =
  /(?<!\p{L})(?:no[ -]?one|nobody|none of|anyone|anybody|everyone|everybody|(?:ingen|någon|inga|alla) (?:annan|andra|i familj\p{L}*|hemma)|(?:kukaan|kenelläkään|kellään|ketään|kaikilla|kaikki) (?:muu\p{L}*|kotona|perhee\p{L}*)|muilla|muut kotona)(?!\p{L})/iu;
/** Who was there. */
export const present =
  /(?<!\p{L})(?:mukana|läsnä|paikalla|saattajana|med på|närvarande|present|accompanied|attended|along)(?!\p{L})/iu;
/** What somebody has help with another does. */
export const helped = /(?<!\p{L})(?:apua|avustet\p{L}*|autettava\p{L}*|hjälp\p{L}*|help\p{L}*|assist\p{L}*)(?!\p{L})/iu;
/** Of whoever was named right before; "joka toinen viikko" is of nobody. */
export const ofWhom =
  /^(?:who|whose|joka(?! (?:toinen|kolmas|neljäs|päivä|viikko|viikonlop|kerta|aamu|ilta|yö|kuukausi|vuosi))|jolla|jolta|som)(?!\p{L})/iu;
