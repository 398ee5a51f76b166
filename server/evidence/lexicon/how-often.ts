/** How often something is done: every day, at weekends, on weekdays, seldom. */
import type { Language } from '../../domain/language.js';

type Often = 'once' | 'repeatedly' | 'daily' | 'weekends' | 'weekdays' | 'seldom' | 'beforehand' | 'withChildren';

const rows: Readonly<Record<Often, Readonly<Record<Language, string>>>> = {
  once: {
    fi: 'kerran(?! (?:kuussa|vuodessa|kuukaudessa|viikossa|päivässä))|yhden (?:ainoan )?kerran|yks(?:i|in)? (?:ainoa )?kerta|kertaalleen',
    sv: 'en (?:enda |endaste )?gång(?! (?:i|om|per|till))|en enda|vid ett tillfälle|engångs\\p{L}*',
    en: 'once(?! (?:a|an|every|per|in))|one time|just the one|a single time|on one occasion|one.off',
  },
  repeatedly: {
    fi: 'toistuva\\p{L}*|toistuvasti|usein|useasti|useita kertoja|useamman kerran|monta kertaa|monesti|säännöllisesti|jatkuvasti|aina|vähän väliä|tuon tuostakin|kerta toisensa',
    sv: 'upprepa\\p{L}*|flera gånger|många gånger|ofta|återkommande|regelbundet|gång på gång|ständigt|alltid|stup i kvarten|jämt',
    en: 'repeated\\p{L}*|several times|many times|often|frequently|regularly|constantly|always|time and again|all the time|over and over|loads of times',
  },
  daily: {
    fi: 'päivittä\\p{L}*|joka (?:\\p{L}+ )?(?:päivä|ilta|aamu|yö)|jokapäiv\\p{L}*|iltaisin|illasin|päivisin|aamuisin|melkein aina|jatkuvasti|koko ajan|joka viikonpäivä',
    sv: 'dagligen|daglig|varje (?:\\p{L}+ )?(?:dag|kväll|kvell|morgon|natt)|varenda (?:dag|kväll|kvell)|(?:var )?eviga (?:dag|kväll)|alla dagar|på kvällarna|om kvällarna|(?:var|vareviga) dag',
    en: 'daily|every (?:\\p{L}+ )?(?:day|night|evening|morning)|each (?:day|night|evening)|nightly|most (?:days|nights|evenings)|in the evenings|day in,? day out|seven days a week|round the clock',
  },
  weekends: {
    fi: 'viikonlop\\p{L}*|viikolop\\p{L}*|viikkolop\\p{L}*|perjanta\\p{L}*|perjanti\\p{L}*|la(?:u|uv)anta\\p{L}*|launta\\p{L}*|sunnunta\\p{L}*|(?:pe|la)-(?:la|su)|viikonvaih\\p{L}*|saunakal\\p{L}*',
    sv: 'helg\\p{L}*|veckoslut\\p{L}*|veckända\\p{L}*|fredag\\p{L}*|fredas\\p{L}*|lördag\\p{L}*|söndag\\p{L}*|lördas\\p{L}*|bastuöl\\p{L}*',
    en: 'weekends?|fridays?|saturdays?|sundays?',
  },
  weekdays: {
    fi: 'arki\\p{L}*|arjessa|arkena|arkisin|viikolla|työpäiv\\p{L}*|keskellä viikkoa|viikkoiltoi\\p{L}*',
    sv: 'vardag\\p{L}*|vardas\\p{L}*|i veckan|i veckon|mitt i veckan|på veckorna|arbetsdag\\p{L}*|i vickon',
    en: 'weekdays?|week.?nights?|(?:in|during) the week|midweek|work(?:ing)? (?:days|nights)|school nights',
  },
  seldom: {
    fi: 'harvoin|harvakseltaan|satunnai\\p{L}*|joskus|silloin tällöin|sillon tällön|juhlissa|juhlapyh\\p{L}*|kerran (?:kuussa|vuodessa|kuukaudessa)|muutaman kerran vuodessa|pari kertaa vuodessa',
    sv: 'sällan|ibland|då och då|nån gång|någon gång|på fest\\p{L}*|vid fest\\p{L}*|(?:en gång|ett par gånger|några gånger) (?:i månaden|om året|per år)|till jul|till högtider',
    en: 'rarely|seldom|occasional\\p{L}*|sometimes|now and (?:then|again)|once in a while|on (?:special )?occasions?|at christmas|at parties|once a (?:month|year)|(?:a )?few times a (?:month|year)',
  },
  beforehand: {
    fi: 'ennen (?:kuin |ku )?(?:työ|töi|töitä|aja|koulu|kouluu|hake|lähtö)\\p{L}*|ajaessa\\p{L}*|töissä',
    sv: 'före (?:jobb|kör|arbet|skol|hämt)\\p{L}*|innan (?:\\p{L}+ )?(?:jobb|kör|arbet|hämt)\\p{L}*|på jobbet',
    en: 'before (?:work|driv\\p{L}*|school|picking|collecting|he (?:picks|drives|collects)|she (?:picks|drives|collects)|i drive)|at work',
  },
  withChildren: {
    fi: 'laste\\p{L}* (?:nähden|aikana|kanssa|seurassa|läsnä\\p{L}*|ollessa)|kun (?:lapset|lapsi|tytär|tyttö|poika|tytöt|pojat) (?:on|ovat|oli)|kun (?:mulla|hänellä) on (?:lapset|lapsi)',
    sv: 'när (?:jag|han|hon) (?:har|hade) (?:barnen|barnet|flickorna|pojkarna)|när (?:barnen|barnet) (?:är|e|va|var)|(?:inför|medan) barnen|i barnens närvaro|med barnen (?:hemma|i bilen)',
    en: "in front of the (?:children|kids)|when (?:the )?(?:children|kids|boys|girls) (?:are|were)|when (?:i've|i have|he has|she has|he's|she's) (?:got )?the (?:children|kids)|with the (?:children|kids) (?:there|in)",
  },
};
const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
const compiledFor = (language: Language) =>
  (Object.keys(rows) as Often[]).map((often) => ({ often, pattern: whole(rows[often][language]) }));
const compiled = { fi: compiledFor('fi'), sv: compiledFor('sv'), en: compiledFor('en') };

/** Once is compared with often, and every day with at weekends, but not these with each other. */
const times: ReadonlySet<Often> = new Set(['once', 'repeatedly']);
export const isComparedOften = (one: Often, other: Often): boolean => times.has(one) === times.has(other);

export interface HowOften {
  readonly often: Often;
  readonly word: string;
  readonly start: number;
}

export const howOften = (text: string, language: Language): HowOften[] =>
  compiled[language].flatMap(({ often, pattern }) => {
    const found = pattern.exec(text);
    return found ? [{ often, word: found[0], start: found.index }] : [];
  });
