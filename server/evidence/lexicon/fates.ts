/** What is said of a medicine, or of what one may not tolerate: what becomes of it, whether it suits, whether it is forgotten. */
import type { Language } from '../../domain/language.js';
import { flatMap } from '../../domain/loops.js';

export type Fate = 'goes' | 'stops' | 'starts' | 'raises' | 'lowers' | 'suits' | 'harms' | 'forgets' | 'keeps';
type Facet = 'course' | 'effect' | 'habit';

const facets: Readonly<Record<Facet, readonly Fate[]>> = {
  course: ['goes', 'stops', 'starts', 'raises', 'lowers'],
  effect: ['suits', 'harms'],
  habit: ['forgets', 'keeps'],
};

export const isOpposed = (one: Fate, other: Fate): boolean =>
  one !== other && Object.values(facets).some((fates) => fates.includes(one) && fates.includes(other));

/** A word for it stands somewhere in a text. */
export const tells = (fate: Fate, text: string, language: Language): boolean => rows[language][fate].test(text);

/** Of what is no more than two ways: "Glömmer du den?" – "Nej." */
export const otherOfTwo: Readonly<Partial<Record<Fate, Fate>>> = {
  suits: 'harms',
  harms: 'suits',
  forgets: 'keeps',
  keeps: 'forgets',
};

const words = (text: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${text.trim().replace(/\s*\n\s*/g, '')})(?!\\p{L})`, 'iu');

const rows: Record<Language, Readonly<Record<Fate, RegExp>>> = {
  fi: {
    goes: words(`jatk(?!os)\\p{L}*|ennal[la]+\\p{L}*|entisellään|pysyy|pysyvät|pidetään|edelleen|samana|niinku? enne\\p{L}*|
      (?:saa|jätetään) olla|saapi olla|niinku on|ei (?:vielä )?(?:lasketa|nosteta|muuteta|vaihdeta|kosketa)`),
    stops:
      words(`lopet\\p{L}*|loppu|tauolle|tauolla|tauotet\\p{L}*|keskeyt\\p{L}*|pois|purettiin|puretaan|aiempi|entinen|
      (?:vaih(?:det|et)tiin|vaihtu|vaihtui|vaihdettu|vaihettu)(?!\\p{L}| \\p{L}+(?:[aäeiouyö]{2}n|hin|ksi)(?!\\p{L}))|jätettiin|jätin|
      ei(?: \\p{L}+)? enää|enää ei`),
    starts: words(`alo(?:ite|te|it|in)\\p{L}*|otetaan käyttöön|laitetaan alkuun|uutena|määrä(?:tään|ttiin|sin|än)`),
    raises: words(`noste\\p{L}+|nosta\\p{L}*|nostoa|nostin|suuren\\p{L}+|lisät\\p{L}+|ylöspäin|korotet\\p{L}+`),
    lowers: words(
      `laske(?:taan|ttiin|isin|tte)|lasku(?:un|a)?|vähenn\\p{L}+|piene(?:nn|mm)\\p{L}+|alaspäin|puolitet\\p{L}+|alenn\\p{L}+`,
    ),
    suits:
      words(`sopii|sopinu\\p{L}*|sopivat|siet[äe]ä|siedän|sietää|siedetty|käy|käyny\\p{L}*|(?:saanu|ottanu|syöny|käyttäny)t? (?:\\p{L}+ )?hyvin|
      (?:ollu|toiminu|menny|mennyt)t? (?:ihan |aina )?(?:ok|hyvin)|ei (?:oo|ole) ongelm\\p{L}*|ei (?:tuu|tule|tullu) mitään|voi (?:ottaa|käyttää|antaa|syödä)|
      pysty\\p{L} (?:ottaa|syömä|käyttämä)\\p{L}*`),
    harms:
      words(`allergi\\p{L}*|\\p{L}*ihottum\\p{L}*|näppyl\\p{L}*|näpyl\\p{L}*|nokkos\\p{L}*|urtik\\p{L}*|yliherk\\p{L}*|kuti[as]\\p{L}*|rako\\p{L}*|rakku\\p{L}*|punoit\\p{L}*|punottaa|punastu\\p{L}*|
      \\p{L}*turpo\\p{L}*|\\p{L}*turvo\\p{L}*|\\p{L}*reaktio\\p{L}*|anafyl\\p{L}*|oksen\\p{L}*|oksett\\p{L}*|pahoinv\\p{L}*|pahaa oloa|huono olo|huima\\p{L}*|huipp\\p{L}+|
      pyörryt\\p{L}*|ripuli\\p{L}*|\\p{L}*kipu[an]|\\p{L}+kivun|(?:vatsa|maha)\\p{L}* (?:\\p{L}+ )?(?:kipe\\p{L}*|sekasi\\p{L}*)|vatsavaiv\\p{L}*|haitt\\p{L}*|haittavaik\\p{L}*|kirvel\\p{L}*|hikoil\\p{L}*|väsyt\\p{L}*|väsymy\\p{L}*|
      (?:ei|en|eivät) (?:\\p{L}+ )?(?:sovi|sopinu\\p{L}*|siedä|sietäny\\p{L}*|käy|voi (?:\\p{L}+ )?(?:antaa|ottaa|käyttää)|saa (?:\\p{L}+ )?(?:antaa|ottaa|käyttää))`),
    forgets: words(
      `unoh\\p{L}+|(?:jää|jäävät|jäi|jääny|jäänyt) (?:\\p{L}+ )*(?:väliin|ottamatta|syömättä|pistämättä|laittamatta)`,
    ),
    keeps: words(
      `(?:ei|en|eivät|emmä|emmää|enmä) (?:\\p{L}+ )?(?:unohd\\p{L}+|unohtanu\\p{L}*|unohtele)|muista[an]\\p{L}*|säännöllisesti`,
    ),
  },
  sv: {
    goes: words(`fortsätt\\p{L}*|som vanligt|oförändr\\p{L}*|som förr|som förut|behålls?|kvar|får stå|får vara|som (?:det|den) är|lämnar vi|
      (?:höjs|sänks|ändras|höjer vi|sänker vi|rör vi) (?:inte|int)`),
    stops:
      words(`slut|sluta\\p{L}*|avslut\\p{L}*|s[aä]tt\\p{L}* (?:vi |man |dom |de |ni )?(?:ut|bort)|uts[aä]tt\\p{L}*|paus\\p{L}*|vänta|tidigare|lämna\\p{L}* bort|
      (?:tas?|tar|tog|togs|tagit|tagits)(?: (?:vi|man|dom|de|ni|di|doktorn|läkaren))? bort|bytt(?:e|es|s)?(?! (?:till|mot|ut mot|\\p{L}+ (?:till|mot)))|bort|inte (?:längre|mera?)|int (?:längre|meir|mer|mera)`),
    starts: words(
      `sätt(?:s|er|a)? (?:vi |jag )?in|insätt\\p{L}*|insatt\\p{L}*|satts in|börja\\p{L}*|påbörja\\p{L}*|startas?|startar|skriver ut|ordinera\\p{L}*`,
    ),
    raises: words(`höj(?:s|er|a|de|des|t|ts)?|öka(?:r|s|de|des|t|ts)?|upp(?:åt)?`),
    lowers: words(
      `sänk(?:s|er|a|te|tes|t|ts)?|minska(?:r|s|de|des|t|ts)?|ner(?:åt)?|ned(?:åt)?|halvera\\p{L}*|trappa\\p{L}*`,
    ),
    suits:
      words(`tål(?! (?:du|han|hon|inte|int|ej))|tål (?:han|hon) (?:bra|no+g?|fint)|tåler|tolerera\\p{L}*|går bra|gått (?:\\p{L}+ )?bra|gick bra|inga problem|int\\p{L}* nåt problem|
      passar|passat|funkar|många gånger`),
    harms:
      words(`allergi\\p{L}*|\\p{L}*utslag|urtik\\p{L}*|näs[es]el\\p{L}*|överkänsl\\p{L}*|klåda|klia\\p{L}*|kliar|blås(?:or|a)|svull\\p{L}*|\\p{L}+svullnad|sväll\\p{L}*|svällde|
      \\p{L}*reaktion\\p{L}*|anafyl\\p{L}*|illamå\\p{L}*|mådde (?:\\p{L}+ )?illa|kräk\\p{L}*|spy\\p{L}*|yr|yrsel|diarré\\p{L}*|magont|ont i magen|eksem|rodnad|(?:blir|blev|blivit) (?:\\p{L}+ )?röd\\p{L}*|biverk\\p{L}*|svid(?:er|it)|sved|
      (?:tål|passar|kan) (?:\\p{L}+ )?(?:inte|int|ej)`),
    forgets: words(`glöm\\p{L}*|bort?glöm\\p{L}*|missa(?:r|s|t|ts|de)?|blir inte tag\\p{L}*|uteblir`),
    keeps: words(
      `(?:glömmer|glömt|missar|missat) (?:\\p{L}+ )?(?:inte|int|ej|aldri|aldrig)|(?:aldri|aldrig|inte|int) (?:glömt|glömmer|missat|missar)|alltid|regelbundet`,
    ),
  },
  en: {
    goes: words(
      `continu\\w*|unchanged|as usual|carr(?:y|ies) on|keeps?|stays?|same as before|(?:leave|left|leaving)(?: \\w+){0,2} (?:alone|as it is)|we leave alone|as (?:it|they) (?:is|are)`,
    ),
    stops:
      words(`stop\\w*|discontinu\\w*|pause\\w*|on hold|withheld|com(?:e|ing) off|came off|(?:get|got|getting)(?: \\w+)? off(?! (?:the )?(?:bed|chair|couch))|(?:took|taken|take|taking) (?:\\w+ )?off|no longer|not any ?more|drop(?:ped)?|quit|
      (?:earlier|previous|former)(?: \\w+)?|(?:changed|swapped|switched|replaced)(?! (?:\\w+ )?(?:to|for|with|you))`),
    starts: words(`start(?:ed|ing|s)?|begin|began|begun|add(?:ed)?|commenc\\w*|initiat\\w*|prescrib\\w*`),
    raises: words(
      `increas\\w*|rais(?:e|ed|es|ing)|go(?:es|ing)? up|went up|gone up|up(?:ped)?|put up|higher|doubl\\w*`,
    ),
    lowers: words(
      `decreas\\w*|reduc\\w*|lower(?:ed|s|ing)?|go(?:es|ing)? down|went down|come down|(?:bring|brought|take|cut)(?: \\w+){0,2} down|halv\\w*|taper\\w*|cut back`,
    ),
    suits:
      words(`tolerat(?:es|ed)|(?:is|was|are|were) (?:fine|ok|okay|all ?right|alright)|(?:'s|’s) (?:fine|ok|okay|all ?right|alright)|suits|agrees with|can take|no bother|
      never bother\\w*|never (?:had|gave|given) \\w+ (?:trouble|problems?)|no (?:problems?|trouble|issues?)(?: with)?|went down (?:fine|well)|loads of times|many times`),
    harms:
      words(`allerg\\w*|rash(?:es)?|hives|urtic\\w*|itch\\w*|\\w*react(?:ion|ions|s|ed)?|swell\\w*|swelled|swollen|blister\\w*|anaphyl\\w*|intoleran\\w*|nause\\w*|vomit\\w*|threw up|throw up|puk(?:e|ed|ing)|
      (?:feel|felt|be|made \\w+|makes \\w+) sick|dizz\\w*|headaches?|diarrh\\w*|side.?effects?|redness|(?:goes|go|went|turn(?:s|ed)?) (?:\\w+ )?red|welts?|lumps? and bumps|come (?:up|out) in|came (?:up|out) in|brings? \\w+ (?:up|out) in|
      (?:can't|cannot|can not|must not|mustn't) (?:take|have)|no,? i (?:can't|cannot)|not tolerat\\w*|doesn't suit|does not suit`),
    forgets: words(`forg[eo]t\\w*|miss(?:es|ed)?|skip(?:s|ped)?|slips my mind`),
    keeps: words(
      `(?:never|not|don't|doesn't|rarely|hardly(?: ever)?) (?:\\w+ )?(?:forg[eo]t\\w*|miss(?:es|ed)?|skip(?:s|ped)?)|regularly|religiously|without fail`,
    ),
  },
};

const negated: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:ei|eikä|en|et|eivät|älä)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:inte|int|ej|ingen|inga|inget)(?!\p{L})/iu,
  en: /\b(?:not|no|never|don't|doesn't|didn't|without)\b/iu,
};

/** What something is taken for is no harm of it: "hydrokortisonia ihottumaan", "mot klåda", "for the itching". */
const purpose: Record<Language, RegExp> = {
  fi: /(?<!\p{L})\p{L}*(?:ihottuma|kutina|pahoinvointi|huimaukse|huimaus|kipu|turvotukse|oksenteluu?|ripuli|allergia|nokkos|väsymykse|särky|reaktio|rakkuloi|vaivoi)(?:[aeiouyäö]n|hin)(?!\p{L})/giu,
  sv: /(?<!\p{L})(?:mot|för|vid behov mot)\s(?:\p{L}+\s)?\p{L}*(?:utslag|klåda|illamående|yrsel|eksem|allergi|diarré|svullnad|blåsor)\p{L}*/giu,
  en: /\b(?:for|against|helps?(?: with)?)\s(?:\w+\s){0,2}(?:rash|hives|itch|nausea|dizziness|vomiting|diarrhoea|allerg|headache|swelling|reaction|blister|eczema)\w*/giu,
};

/** What is more than its words: "ei siedä" is no "siedä", "never forgets" no "forgets", "allergia, ei voi ottaa" one thing. */
const stronger: readonly (readonly [Fate, Fate])[] = [
  ['harms', 'suits'],
  ['keeps', 'forgets'],
  ['stops', 'goes'],
  ['stops', 'lowers'],
];

/** One of each facet at most: none where it says two things, or denies what it says. */
export const fatesIn = (words: string, language: Language): readonly Fate[] => {
  const text = words.replace(purpose[language], ' ');
  const found = flatMap(Object.keys(rows[language]) as Fate[], (fate) => {
    const said = rows[language][fate].exec(text)?.[0];
    return said === undefined ? [] : [{ fate, said }];
  });
  const left = found.filter(
    ({ fate }) => !stronger.some(([over, under]) => under === fate && found.some((one) => one.fate === over)),
  );
  return flatMap(left, ({ fate, said }) => {
    const alone = !left.some((other) => isOpposed(other.fate, fate));
    return alone && !negated[language].test(text.replace(said, '')) ? [fate] : [];
  });
};
