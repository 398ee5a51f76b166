/** What the same speaker replaced at once, or the other corrected in the next breath, does not stand. */
import type { Language } from '../domain/language.js';

const nordic =
  /(?:^|[\s,.–—])(?:ei\s?k[ou]n?|eikun|eiku|korjaan|korjaus|anteeksi|vai siis|tai siis|siis ei|ei vaan(?!\s(?:oo|ole|ollu|jaksa|halua|haluu|tii|tied|pysty|osa|voi|saa|mee|mene|tuu|tule|auta|oikein|enää|tunnu|muist))|hetkinen|oho|nej,?\s|nej vänta|vänta|förlåt|ursäkta|jag menar|menar jag|rättare sagt|rättar|rättelse|eller alltså|eller rättare)(?!\p{L})/iu;
/** Finnish and Swedish are mixed in one visit. */
const marker: Record<Language, RegExp> = {
  fi: nordic,
  sv: nordic,
  en: /(?:^|[\s,.–—])(?:sorry|i mean|correction|scratch that|or rather|make that|excuse me|wait|no wait|no,? it'?s)(?!\p{L})/iu,
};

/** A bare "no" or "siis" takes back only what the next word replaces: "five, no, ten". */
const bareNo: Record<Language, RegExp> = {
  fi: /(?:[,.–—…]\s*ei,?\s*|(?:\.{2,}|[…,–—])\s*siis\s*)$/iu,
  sv: /[,.–—…]\s*(?:nej|nä|alltså),?\s*$/iu,
  en: /[,.–—…]\s*no,?\s*$/iu,
};

const FAR = 70;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly unit?: string | null;
}

/** "Twice, sorry. The second and …": said of what came before. */
const over = /^,?\s*(?:sorry|anteeksi|förlåt|ursäkta|excuse me)\s*[.!?]/iu;

/** "Six beers… well, eight to be honest". */
const honestly = {
  within: 30,
  words:
    /^[^.!?]{0,12}(?<!\p{L})(?:om jag ska vara ärlig|ärligt talat|ska jag vara ärlig|to be honest|if i'm honest|jos (?:oon|olen|mä oon) rehellinen|rehellisesti|jos rehellisiä)/iu,
};

/** What was taken back is blanked out already; the words that did it take back no more. */
const blank = /\s{3,}/;

const replaces = (between: string, language: Language): boolean =>
  between.length <= FAR &&
  !over.test(between) &&
  !blank.test(between) &&
  (marker[language].test(between) || bareNo[language].test(between));

const fitsUnit = (a: Place, b: Place): boolean => !a.unit || !b.unit || a.unit === b.unit;

/** Mentions of one kind without those that a later one of the same kind replaced: each correction takes back the nearest before it. */
export const standing = <Mention extends Place>(
  mentions: readonly Mention[],
  text: string,
  language: Language,
  far = FAR,
): Mention[] => {
  const taken = new Set<Mention>();
  mentions.forEach((later, at) => {
    const before = mentions
      .slice(0, at)
      .findLast((one) => !taken.has(one) && one.end <= later.start && fitsUnit(one, later));
    const between = before ? text.slice(before.end, later.start) : '';
    const after = text.slice(later.end, later.end + honestly.within);
    const admitted = between.length <= honestly.within && honestly.words.test(after);
    if (before && between.length <= far && (replaces(between, language) || admitted)) taken.add(before);
  });
  return mentions.filter((mention) => !taken.has(mention));
};

/** Whether a reply begins by correcting what was said before it, and names something instead at once. */
export const beginsByCorrecting = (text: string, language: Language, mentions: readonly Place[]): boolean => {
  const first = mentions[0];
  if (!first) return false;
  const before = text.slice(0, first.start);
  if (/^[^.!?]{0,20},?\s(?:actually|faktiskt|itse asiassa)(?!\p{L})/iu.test(text.slice(first.start))) return true;
  return (
    before.length <= FAR &&
    !blank.test(before.trimStart()) &&
    (marker[language].test(before) || /^\s*(?:ei|nej|nä|no)\s*,\s*$/iu.test(before))
  );
};
