/** How soon help is to be sought, and from whom: at once, of an emergency place, later, of everyday care. */
import type { Language } from '../../domain/language.js';
import { matchesOf } from '../../domain/loops.js';

/** `sooner`: at once. `emergency`: who helps at once. `later`: no hurry. `everyday`: who helps in office hours. `asks`: help is asked for. */
export type Seeking = 'sooner' | 'emergency' | 'later' | 'everyday' | 'asks';

const rows: Record<Language, Readonly<Record<Seeking, string>>> = {
  fi: {
    sooner: `heti(?! (?:kun|ku|aamu|aluk|ens|alku|seuraav|maanan|tiis|keskiv|torst|perj|lauan|sunn))|hetimiten|välittömä\\p{L}*|viipymättä|
      viivyttelemättä|saman ?tien|oitis|pikaisesti|kiireellis\\p{L}*|kiireesti|samana päivänä|tänään|vaikka yöllä|suoraan|aiemmin|aikaisemmin`,
    emergency: `\\p{L}*päivysty\\p{L}*|ensia[pv]\\p{L}*|hätänumero\\p{L}*|hätäkesku\\p{L}*|ambulans\\p{L}*|lanssi\\p{L}*|sairaala\\p{L}*|112|
      yks(?:i|ki)? ?yks(?:i|ki)? ?kaks\\p{L}*|yks(?:y|kyt ?)?kaks ?kaks\\p{L}*|yksyskaks\\p{L}*|poliisi\\p{L}*|kriisi(?:numero|puhelim|linja)\\p{L}*`,
    later: `riittä\\p{L}*|odot(?:ta|te)\\p{L}*|seura(?:t|i)\\p{L}*|seuraav\\p{L}*|ens(?:i)? (?:viiko|ker|käyn|tapaam|vastaan|kontrol|maanan|tiis|kesk|tors|per)\\p{L}*|
      (?:yli)?huome\\p{L}*|huomis\\p{L}*|(?:maanan|tiis|kesk(?:i|iv)|tors|perjan|lauan|sunnun)ta\\p{L}*|keskiviikko\\p{L}*|arki\\p{L}*|arkena|virka-?ai\\p{L}*|
      viikonlopun jälkeen|viikon (?:päästä|kuluttua)|kotona|levätä|levätään|lepää\\p{L}*|lepo(?:a|on)?|puheeksi|esille|jutella|kerro(?:taan|a)|kiireet\\p{L}*|
      ei (?:oo |ole )?(?:mitään )?kiire\\p{L}*|myöhemmin|rauhassa|aamulla|kontrolli\\p{L}*|käynnil\\p{L}*|tapaami\\p{L}*|kerralla`,
    everyday: `(?:terveysasem|terveyskesku|\\p{L}*hoitaj|fysioterapeu|neuvol|kotihoi|apteek|vastaano|sosiaalityöntekij)\\p{L}*(?:lle|aan|ään|een|iin|oon)|
      meille|meihin|mulle|tänne`,
    asks: `soit\\p{L}*|ottaa|ota|yhtey\\p{L}*|vara(?:a|ta|taan)|hakeutu\\p{L}*|mennä|mene|lähte\\p{L}*|näyttää`,
  },
  sv: {
    sooner: `genast|omedelbar\\p{L}*|omgående|direkt(?! (?:efter|på (?:mån|tis|ons|tors|fre|lör|sön|morg)))|med ?detsamma|med en gång|på en gång|utan dröjsmål|
      akut|samma dag|i ?dag|dygnet runt|mitt i natten|tidigare|dessförinnan`,
    emergency: `\\p{L}*jour(?:en)?|akut(?:en|mottagning\\p{L}*|vård\\p{L}*)|ambulans\\p{L}*|nödnum\\p{L}*|nödcentral\\p{L}*|sjukhus\\p{L}*|112|ett ett två|
      hundra ?tolv|polis(?:en)?|kris(?:telefon|linje)\\p{L}*`,
    later: `räcker|vänta\\p{L}*|avvakta\\p{L}*|nästa \\p{L}+|i ?morgon|(?:mån|tis|ons|tors|fre|lör|sön)dag\\p{L}*|vardag\\p{L}*|kontorstid|efter (?:helgen|veckoslutet)|
      under veckan|om en vecka|hemma|(?<!i )vilar?|tas? (?:det )?upp|tar (?:det )?upp|tala om|prata om|nämn\\p{L}*|berätta\\p{L}*|(?:ingen|inte någon|inte nån) brådska|
      senare|i lugn och ro|\\p{L}*besök(?:et)?|ses|följ(?:s|a|as|er)`,
    everyday: `(?<=(?:till|med|hos|kontakt\\p{L}*|ring\\p{L}*|söker|söka) (?:\\p{L}+ )?)(?:hälso(?:station|central|vårdscentral)\\p{L}*|hvc|vårdcentral\\p{L}*|
      \\p{L}*sköt(?:are|aren|erska|erskan)|fysioterapeut\\p{L}*|rådgivning\\p{L}*|hemvård\\p{L}*|hemsjukvård\\p{L}*|apotek\\p{L}*|mottagningen|social(?:arbetar|handledar)\\p{L}*)|
      oss|mig|hit`,
    asks: `ring\\p{L}*|kontakt\\p{L}*|hör av|bokar?|sök(?:a|er)|åk(?:er|a)?|fara?`,
  },
  en: {
    sooner: `straight ?away|right away|at once|immediate(?:ly)?|urgent(?:ly)?|without delay|straight(?! after)|same day|today|day or night|sooner|earlier|before then`,
    emergency: `emergency|a ?(?:&|and) ?e|casualty|the e\\.?r|ambulance|hospital|999|112|911|nine nine nine|one one two|nine one one|triple nine|
      police|crisis (?:line|team|number)`,
    later: `enough|suffic\\p{L}*|wait(?:s|ing)?|next \\p{L}+|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|in the morning|weekdays?|office hours|
      working (?:day|hours)|after the weekend|in a week|at home|rests?(?= (?:at|and|up|in))|brought up|brings? \\p{L}+ up|raised?|mention\\p{L}*|discuss\\p{L}*|
      no (?:rush|hurry)|later|monitor\\p{L}*|watch(?:ed)?|keep an eye|review(?:ed)?|follow.up|look(?:ed)? at`,
    everyday: `(?<=(?:to|with|sees?|calls?|rings?|contacts?|phones?) (?:\\p{L}+ ){0,2})(?:gp|surgery|nurse|physio\\p{L}*|health (?:centre|center|visitor)|
      practice|pharmac\\p{L}*|social worker|home care|outpatient\\p{L}*)|us|me|here`,
    asks: `r(?:ing|ings|inging)|calls?|phones?|contacts?|get in touch|seeks?|books?|go(?:es)?|take|give`,
  },
};

const whole = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${words.replace(/\s*\n\s*/g, '')})(?![\\p{L}\\d])`, 'giu');
const seekings: readonly Seeking[] = ['sooner', 'emergency', 'later', 'everyday', 'asks'];
const patternsFor = (language: Language) =>
  seekings.map((seeking) => [seeking, whole(rows[language][seeking])] as const);
const patterns = { fi: patternsFor('fi'), sv: patternsFor('sv'), en: patternsFor('en') };

/** "Ei tarvii lähteä päivystykseen", "inte vänta till måndag", "don't wait": these words stand between the denial and what is denied. */
const refused: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:älä|älkää|ei(?=.* (?:tarv|pidä|saa|kannata|syytä)))(?: (?:tarv\p{L}*|pidä|saa|kannata|ole|oo|syytä|jää|jäädä|lähteä|mennä|soittaa|odota|odottaa|odottamaan))* $/iu,
  sv: /(?<!\p{L})(?:inte|int)(?: (?:nån|någon|behöver|ska|får|fara|åka|ringa|till|vänta))* $/iu,
  en: /(?<!\p{L})(?:don't|do not|not|no need|needn't|without)(?: (?:to|go|going|wait|waiting|for|until|till|call|the|any|an))* $/iu,
};

export interface Sought {
  readonly seeking: Seeking;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** What a text says of it, in its order; what it refuses is no act of its own, and an emergency place refused is no hurry. */
export const soughtIn = (text: string, language: Language): Sought[] =>
  patterns[language]
    .flatMap(([seeking, pattern]) =>
      matchesOf(text, pattern).flatMap(({ 0: words, index: start }): Sought[] => {
        const one = { seeking, words, start, end: start + words.length };
        if (!refused[language].test(text.slice(0, start))) return [one];
        return seeking === 'emergency' ? [{ ...one, seeking: 'later' }] : [];
      }),
    )
    .sort((a, b) => a.start - b.start);
