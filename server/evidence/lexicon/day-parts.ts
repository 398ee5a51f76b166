/** Parts of the day in a text: "aamuin illoin", "i går kväll", "at bedtime". Greetings tell none. */
import type { Language } from '../../domain/language.js';
import { flatMap, matchesOf } from '../../domain/loops.js';

export type DayPart = 'morning' | 'day' | 'evening';

export interface PartMention {
  readonly part: DayPart;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words that say when; compounds such as "yöuni" and "night shift" name things. Evening and night are one: people say either. */
const adverbs: Record<Language, readonly (readonly [DayPart, RegExp])[]> = {
  fi: [
    ['morning', /(?<!\p{L})(?:\p{L}{2,9}?|\p{L}+-)?aamu(?:lla|lle|l|isin|sin|in|na|n|sta|st|ksi|ks|un)?(?!\p{L})/giu],
    ['morning', /(?<!\p{L})(?:\p{L}+-?)?aamupäiv(?:ällä|äl|isin|än|ästä)(?!\p{L})/giu],
    ['day', /(?<!\p{L})(?:\p{L}+-?)?(?:ilta|keski)päiv(?:ällä|äl|isin|än|änä|ästä)(?!\p{L})/giu],
    ['day', /(?<!\p{L})(?:päivällä|päiväl|päivisin|lounaalla|lounaan|päivän mittaan)(?!\p{L})/giu],
    [
      'evening',
      /(?<!\p{L})(?:eilis|huomis|toissa|\p{L}+-|\p{L}+tai)?(?:illalla|illalle|illal|iltaan|iltaisin|iltasin|iltasella|illoin|iltana|iltan|illaksi|illaks|illasta)(?!\p{L})/giu,
    ],
    ['evening', /(?<=(?<!\p{L})joka (?:toinen )?)(?:ilta|yö)(?!\p{L})/giu],
    ['evening', /(?<!\p{L})(?:yöllä|yöl|öisin|yöksi|yöks|yönä|nukkumaan|vuoteeseen)(?!\p{L})/giu],
  ],
  sv: [
    [
      'morning',
      /(?<!\p{L})(?:morgonen|morgonin|morgnarna|morgnar|morgons|mornarna|mornar|morron|morse|imorse|förmiddag\p{L}*|frukost\p{L}*)(?!\p{L})/giu,
    ],
    ['morning', /(?<!(?:(?<!\p{L})i|god)\s)(?<!\p{L})morgon(?=\s+(?:och|å|samt|\+)\s)/giu],
    ['morning', /(?<=(?<!\p{L})(?:varje|varannan) )morgon(?!\p{L})/giu],
    [
      'day',
      /(?<!\p{L})(?:eftermiddag\p{L}*|middagstid|lunch\p{L}*|mitt på dagen|dagtid|på dagen|på dagarna)(?!\p{L})/giu,
    ],
    ['evening', /(?<!\p{L})(?:i)?kväll(?:en|in|n|ar|arna|s)?(?!\p{L})/giu],
    [
      'evening',
      /(?<!\p{L})(?:natten|nattin|natt|nätter|nätterna|nattetid|sänggående|sänggåendet|läggdags|sängdags)(?!\p{L})/giu,
    ],
  ],
  en: [
    ['morning', /\b(?:mornings?|breakfast)\b/giu],
    ['day', /\b(?:afternoons?|noon|midday|lunch|lunchtime|daytime|by day|during the day|in the day)\b/giu],
    ['evening', /\b(?:evenings?|tonight|supper|nights?|nightly|bedtime|bed|overnight)\b/giu],
  ],
};
const greeting = /(?:good|god|hyvää|hyvät|hyvän)\s+$/iu;
/** "Night shift", "morning stiffness", "the morning after pill". */
const thing = /^[\s-](?:shift|stiffness|sweats?|light|after|nurse|dose|vision|time)/iu;

/** In a compound: "aamuarvo", "iltalääke", "morgondos". It says of what time a thing is, not when something was. */
const compounds: Record<Language, readonly (readonly [DayPart, RegExp])[]> = {
  fi: [
    ['morning', /(?<!\p{L})aamu\p{L}{3,}/iu],
    ['day', /(?<!\p{L})(?:iltapäivä|keskipäivä|päivä(?!m|k|st|hoi|koti)|lounas)\p{L}{3,}/iu],
    ['evening', /(?<!\p{L})(?:ilta(?!päiv)|yö)\p{L}{3,}/iu],
  ],
  sv: [
    ['morning', /(?<!\p{L})(?:morgon|frukost)\p{L}{3,}/iu],
    ['day', /(?<!\p{L})(?:eftermiddag|lunch)\p{L}{3,}/iu],
    ['evening', /(?<!\p{L})(?:kvälls|natt)\p{L}{3,}/iu],
  ],
  en: [],
};
export const partsNamed = (text: string, language: Language): DayPart[] =>
  flatMap(compounds[language], ([part, pattern]) => (pattern.test(text) ? [part] : []));

export const dayPartsIn = (text: string, language: Language): readonly PartMention[] =>
  flatMap(adverbs[language], ([part, pattern]) =>
    matchesOf(text, pattern).map((match) => ({
      part,
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
    .filter(({ start, end }) => !greeting.test(text.slice(0, start)) && !thing.test(text.slice(end)))
    .sort((a, b) => a.start - b.start);
