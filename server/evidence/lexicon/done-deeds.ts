/** Deeds that are threatened, asked for, planned or refused before they are done: to burn, to give, to sign, to drive off. */
import type { Language } from '../../domain/language.js';
import { phraseFinder } from './phrases.js';
import { type Act, actsIn } from './risk-acts.js';

const rows: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  burn: {
    fi: 'poltt(?!oaine|opullo)\\p{L}*|poltan\\p{L}*|sytyt(?:t|ä)\\p{L}*|tuikka(?:s|a|nnu)\\p{L}*|tuhopolt\\p{L}*',
    sv: 'bränn(?:er|a|de|t)s?|tänd(?:e|er|a|t) (?:eld|på)|(?:tuttade|satte|sätter|satt) (?:eld )?på|eldade upp',
    en: 'burn(?:s|ed|t|ing)? (?:down|the|it|our|my|her|his)|set(?:s|ting)? (?:it |the \\p{L}+ |her \\p{L}+ |my \\p{L}+ )?(?:on )?(?:fire|alight)|torch(?:ed|es|ing)',
  },
  give: {
    fi: 'anto(?:i|ivat|in)|anta(?:a|nu|nut|nna|neensa|massa|vansa)|annoin|annan|annettu|luovut(?:ti|tanu|tanut|in|taneensa|taa)|ojensi',
    sv: 'gav|ga|ger|gett|givit|ge|gi(?=\\p{L}*)|lämna(?:de|t) (?:ut|över)|lämna(?:r|t|de)?(?= ut)|räckte',
    en: 'gave|gives?|given|giving|hand(?:ed|s|ing) (?:over|him|her|it|them)|handed',
  },
  pay: {
    fi: 'maksoi\\p{L}*|maksaa|maksan\\p{L}*|maksettu\\p{L}*|maksettiin|pulitti\\p{L}*|siirsi (?:rahaa|rahat)|tilitti',
    sv: 'betal(?:a|ar|ade|at|t|te|er)s?|överförde|fört över|swisha(?:de|t|r)',
    en: 'pa(?:y|ys|id|ying)(?! attention)|transferred|wired',
  },
  sign: {
    fi: 'allekirjoit\\p{L}*|allekirjott\\p{L}*|kirjoitt?i (?:nimensä|alle)|pisti nimen\\p{L}*|laitto nimen\\p{L}*|nimen (?:alle|paperiin)',
    sv: 'skriv(?:er|it|a) (?:på|under)|skrev (?:\\p{L}+ ){0,2}(?:på|under)|undertecknade?\\p{L}*|signera\\p{L}*',
    en: 'sign(?:ed|ing)(?! of| that)|(?<=(?:to|will|would|must|should|not|n.t|i|you|he|she|they|we|him|her|me) )sign(?! of| that)|signs (?=(?:the|it|over|his|her|papers))',
  },
  driveOff: {
    fi: 'aja(?:a|nu|nut|vansa|neensa) (?:pois|tiehensä)|ajoi (?:pois|tiehensä)|lähti ajamaan|läks ajamaan',
    sv: 'kör(?:a|er|t|de) (?:iväg|bort|därifrån)|for (?:iväg|bort|sin väg)|åkte (?:iväg|bort)|stack (?:iväg|med)',
    en: 'dr(?:ove|ive|iven|iving|ives) (?:off|away)|(?:took|take|taken) off with',
  },
  takeAway: {
    fi: '(?:otti|ott[oa]|ottanut|ottanu|ottaa|ottaneensa|vei|vie|vienyt|vieny|viedä|vieneensä)(?= (?:\\p{L}+ ){0,3}(?:passi|puhelime|puhelimen|kortti|kortin|avain|avaime|lapse|pojan|tytön|raha|loma|tavar|auto|luur|kännyk)\\p{L}*)|(?:passi|puhelim|kortti|kortin|avaim|lapse|raha)\\p{L}* (?:\\p{L}+ )?(?:vei|vienyt|vieny|otti|otto)',
    sv: '(?:tog|tar|tagit|ta)(?= (?:\\p{L}+ ){0,3}(?:pass|telefon|kort|nyck|barn|pojk|flick|pengar|bil|lur|mobil)\\p{L}*)|beslagt\\p{L}*',
    en: '(?:took|takes?|taken|taking)(?= (?:\\p{L}+ ){0,3}(?:passports?|phones?|cards?|keys|child|children|kids|baby|money|car|papers)\\b)|confiscat\\p{L}*',
  },
  returnTo: {
    fi: 'palautta\\p{L}*|palautti\\p{L}*|palautettu\\p{L}*|anto\\p{L}* takas\\p{L}*|anta\\p{L}* takas\\p{L}*|tuonut takaisin|toi takaisin',
    sv: 'lämna\\p{L}* tillbaka|återlämna\\p{L}*|gav tillbaka|gett tillbaka|fått tillbaka|fick tillbaka|hämta\\p{L}* tillbaka',
    en: '(?:gave|given|give|got|handed|brought) (?:\\p{L}+ )?(?:back|it back)|return(?:ed|s)(?! (?:to|home))',
  },
  useOnSelf: {
    fi: 'viil(?:s|t|l|si)\\p{L}*|satut(?:ti|taa|tanu|tanut|in|taneensa|teli|ellu)\\p{L}*(?= (?:its|itt))|(?:its|itt)\\p{L}* satut\\p{L}*|vahingoit\\p{L}*',
    sv: 'sk[aä]r(?:a|er)? (?:mig|sig|dig|mej|sej)|skurit (?:mig|sig|dig)|skada(?:de|t|r)? (?:mig|sig|dig)|rispa\\p{L}* (?:mig|sig)',
    en: '(?:cut|cuts|cutting|harm|harmed|harming|hurt|hurting|burn|burned|burnt) (?:my|her|him|your|them)sel\\p{L}*|self.harm(?:ed|ing|s)?',
  },
  attempt: {
    fi: 'yritt?i\\p{L}*|yrittä\\p{L}*|yrity\\p{L}*|yritä\\p{L}*',
    sv: 'försök(?:te|t|er|a)?',
    en: 'attempt\\p{L}*|tried',
  },
};

const finderFor = (language: Language) =>
  phraseFinder(Object.entries(rows).map(([deed, ways]) => [deed, ways[language]] as const));
const finders = { fi: finderFor('fi'), sv: finderFor('sv'), en: finderFor('en') };

/** What is given away: "gave him the card"; medicines and advice are given too. */
export const givenAway =
  /(?<!\p{L})(?:raho|raha|euro|satas|kymppi|tunnu|kortti|kortin|pankki|avai|koodi|pengar|hundr|kod|kort|bank|nyck|money|cash|pounds|quid|euros|card|codes?|pin|details|keys)\p{L}*/iu;

type Deed = Pick<Act, 'act' | 'word' | 'start'>;

/** Things, and how one is handled or walks, are no deeds that are done or not. */
const noDeed = new Set([
  'overdose',
  'hanging',
  'jump',
  'train',
  'drowning',
  'rough',
  'arms',
  'knife',
  'axe',
  'drag',
  'placement',
]);
/** The deeds and the acts of risk of a text. */
export const doneIn = (text: string, language: Language, acts: readonly Act[] = actsIn(text, language)): Deed[] => [
  ...finders[language](text).map(({ row, words, start }) => ({ act: row, word: words, start })),
  ...acts.filter(({ act }) => !noDeed.has(act)),
];

const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

/** Threatened, planned, wished, asked for or brought to an end: not done by that. */
export const notYetDone: Readonly<Record<Language, RegExp>> = {
  fi: whole(
    'loppu\\p{L}*|lopet\\p{L}*|lopett\\p{L}*|päätt\\p{L}*|uhka\\p{L}*|uhan(?:nu|nut|neensa)|uhit\\p{L}*|aiko\\p{L}*|aio(?!n)\\p{L}*|aion|aikei\\p{L}*|meinas\\p{L}*|meinan\\p{L}*|meinaa\\p{L}*|ajatel\\p{L}*|ajatuk\\p{L}*|ajatus\\p{L}*|mietti\\p{L}*|mietin\\p{L}*|suunnit\\p{L}*|harki\\p{L}*|harkin\\p{L}*|pyys\\p{L}*|pyyt\\p{L}*|pyyd\\p{L}*|vaati\\p{L}*|vaad\\p{L}*|halus\\p{L}*|halun\\p{L}*|haluaa|haluu\\p{L}*|lupas\\p{L}*|melkein|vähällä|teki mieli|käski\\p{L}*|ehdott\\p{L}*|puhu\\p{L}*|sano\\p{L}* (?:että|et|vaan että)|huuta\\p{L}* että|huus et\\p{L}*|kysy\\p{L}*|tarko(?:it|t)\\p{L}*|pel(?:kä|jä)\\p{L}*|yllyt\\p{L}*|jos',
  ),
  sv: whole(
    'slut\\p{L}*|upphör\\p{L}*|hot\\p{L}*|tänk\\p{L}*|tank\\p{L}*|fundera\\p{L}*|planera\\p{L}*|planer|ville|vill|vilja|bad|ber|bett|fråga\\p{L}*|kräv\\p{L}*|tänker|avsikt\\p{L}*|avser|nära|nästan|överväg\\p{L}*|lova\\p{L}*|prata\\p{L}* om|tal(?:ar|ade|at) om|sa(?:de)? (?:han |hon )?att?|sa(?:de|gt)? sig|sa (?:han|hon) sku\\p{L}*|sku(?:lle)?|ska|uppmana\\p{L}*|rädd\\p{L}*|ifall|impuls\\p{L}*|om (?:jag|ja|han|hon|du)',
  ),
  en: whole(
    "stop\\p{L}*|end(?:ed|s)|threat\\p{L}*|thought|thoughts|think(?:s|ing)?|plan(?:s|ned|ning)?|want(?:s|ed|ing)?|ask(?:s|ed|ing)?|demand\\p{L}*|would|\\p{L}+'d|going to|gonna|almost|nearly|consider\\p{L}*|inten[dt]\\p{L}*|urges?|wish\\p{L}*|talk\\p{L}* (?:of|about)|told (?:me|her|him) to|offer\\p{L}*|suggest\\p{L}*|promis\\p{L}*|afraid|fear\\p{L}*|scared|worr\\p{L}*|if|might|could",
  ),
};
/** Of these a deed told by nothing else was surely not done. */
export const onlyThreat: Readonly<Record<Language, RegExp>> = {
  fi: whole('uhka\\p{L}*|uhan(?:nu|nut|neensa)|uhit\\p{L}*|uhkail\\p{L}*'),
  sv: whole('hota\\p{L}*|hot|hotet|hotelser\\p{L}*|undsa\\p{L}*'),
  en: whole('threat\\p{L}*'),
};
/** "Did he?", "gjorde du det?", "tekikö?": asks of what was just named. */
export const asksIfDone: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:no |ja |mut |mutta |eli |niin )?(?:te(?:it|i|ki|k)kö\p{L}*|teitko|tekikö|tekik|(?:onko|onks|onk|ooksä|oletko|olet|oot|ovatko|onkohan|etkö|eikö)(?: \p{L}+){0,2} (?:tehn\p{L}*|teh?ny\p{L}*|tapahtun\p{L}*|toteut\p{L}*)|tapahtuko|tapahtuiko|kävikö niin|toteuttiko|menikö niin)(?: \p{L}+){0,3}\?/iu,
  sv: /^(?:å |och |o |men |så |nå )?(?:gjord?e?|gjorde|har|ha|hade|hände|blev|blir|vart)(?: (?:han|hon|du|de|ni|dom|det|he|na|nåt|något|nån|någon)){1,2}(?: (?:na|det|de|he|så|nåt|något|nånting|gjort|gjord|försökt|också|tå|då|nånsin|av)){0,3}\?/iu,
  en: /^(?:and |so |but |well )?(?:did|has|have|had|does|was|were)(?:n't)? (?:he|she|you|they|it|anyone|anybody|that)(?: (?:do|done|ever|actually|got|happen|happened|any of|it|that|so|anything|do it|tried|try|too)){0,4}\?/iu,
};
/** "Mut en tehny", "men gjorde det inte", "but didn't". */
export const saysNotDone: Readonly<Record<Language, RegExp>> = {
  fi: whole(
    '(?:en|ei|eivät|emme|eikä|enkä)(?: (?:mä|minä|se|sit|sitte|sitten|oo|ole|kumminkaan|kuitenkaan|mitään|koskaan|ikinä)){0,3} (?:tehn\\p{L}*|tehny\\p{L}*|teh|tehnt|toteuttan\\p{L}*)',
  ),
  sv: whole(
    'gjord?e?(?: (?:det|de|na|jag|ja|han|hon|aldrig)){0,2} (?:inte|int|aldri|aldrig)|(?:har )?(?:inte|int|aldrig) gjort',
  ),
  en: whole(
    "(?:did|have|has)(?:n't| not| never)(?: (?:do|done|actually))? (?:it|that|anything)|never did|i did not|i didn't|he didn't|she didn't",
  ),
};
