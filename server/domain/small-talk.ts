/** Speech about nothing that belongs in a record: greetings, thanks, talk about the recording, what to do with one's body while examined. */
import type { Language } from './language.js';

const whole: Record<Language, RegExp> = {
  fi: /^(?:(?:no|hei|moi|huomenta|päivää|terve|kiitos|kiitti|ole hyvä|näkemiin|hei hei|moikka|joo|juu|jep|kyllä|okei|selvä|just|niin|aivan|hyvä|kiva|mm|ai|aha|ahaa|jaa|ihanaa|mukava|sulle|teille|sinulle|paljon|samoin|teen|joo'o|voi|iltaa|yötä|hyvää|hyvä|iltaa|viikonloppua|kesää|matkaa|jatkoa|päivänjatkoa|hei sitten|nähdään|onneks(?:i)?|onnea|onneks(?:i)? olkoon|kiitos teille|molemmille)[\s,.!]*)+$/iu,
  sv: /^(?:(?:nå|hej|god morgon|goddag|morgon|tack|varsågod|hejdå|adjö|ja|jo|jå|okej|bra|precis|just|fint|mm|jaha|ska du ha|så mycket|detsamma|det ska jag göra|det låter tryggt|det låter bra|skönt att höra|god natt|god kväll|trevlig helg|trevlig resa|ha det (?:så )?(?:bra|gott)|vi ses|grattis|usch|morron|god morron)[\s,.!]*)+$/iu,
  en: /^(?:(?:hi|hello|hey|good morning|good afternoon|morning|thanks|thank you|bye|goodbye|yes|yeah|yep|okay|ok|right|sure|great|good|fine|mm|mhm|oh|well|alright|all right|will do|doctor|so much|very much|sounds good|you're welcome|no problem|you too|perfect|i see|absolutely|exactly|take care|good night|good evening|see you|see you then|have a (?:good|nice|great|lovely) (?:day|evening|weekend|one)|safe travels|congratulations|lovely|thanks all)[\s,.!]*)+$/iu,
};

const about: Record<Language, RegExp> = {
  fi: /äänitetään|äänitys|nauhoit|kiva kun tulit|hauska tavata|riisu |käy makuulle|istu (?:alas|ihan|siihen)|hengitä syvä|käsi pöydälle|(?:kova|kaunis|huono) (?:sää|ilma)|satoi|löysitkö perille|kiitos kun kerroit|laitan kalenteriin|oikeita eikä vääriä|terveisiä|peremmälle|tervetuloa|saako olla kahvi|(?:haluu|halua|otat|ota|juo)\p{L}* (?:kahvia|kahvin|pullaa|keksi)|kahvinkeitt|ota \p{L}+ (?:toinenkin|toinenki|lisää)|onneksi? olkoon|takki pois|hiha ylös|käy selälle|ihme kyllä|kone kuuntelee|odot(?:etaan|a|takaa) hetki|^(?:me )?odotetaan[.!]?$|tervehdi|hyvä,? (?:et|että|kun) (?:sanoit|tarkistit|kerroit|muistutit|kysyit|huomasit)|sano (?:moi|hei|päivää)(?!\p{L})|saa(?:t|nko mä) tarran/iu,
  sv: /spelas in|inspelning|roligt att ses|trevligt att träffas|ta av dig|lägg dig|sitt (?:ner|alldeles|lugnt)|andas djupt|vackert väder|dåligt väder|hittade du hit|bra att du sade|hälsa (?:till|så|hem)|vill (?:du|ni) ha (?:kaffe|te)|ta en (?:kaka|bulle)|kom in bara|välkommen in|av (?:dig )?jackan|upp ärmen|ett ögonblick|vänta lite|säg hej|(?:bra|tur) att du (?:frågade|sa|kollade|berättade|märkte)|datorn lyssnar|int(?:e)? så farligt, /iu,
  en: /recorded|recording|nice to (?:see|meet)|good to (?:see|meet)|have a seat|sit down|deep breaths?|take a (?:deep )?breath|weather|let me (?:listen|have a look|take a look)|hop up|roll up your|lie down|how are you(?: doing)?\b|thanks for|thank you for|any questions|great weekend|how was your|^come (?:on )?in[.,! ]*|help yourself|(?:coffee|tea)(?:'s| is) (?:there|ready|over)|give me a (?:second|minute|moment)|bear with me|coat off|say h(?:i|ello)\b|wipe (?:the gel|that|it) off|sit up (?:slowly|now)|see you then|is listening|(?:good|glad) (?:that )?you (?:asked|told|checked|said|noticed|reminded)/iu,
};

const greetings: Record<Language, RegExp> = {
  fi: /^(?:(?:hei|moi|huomenta|päivää|terve|kiitos|no)[\s,.!]*)+$/iu,
  sv: /^(?:(?:hej|god morgon|goddag|morgon|tack|nå)[\s,.!]*)+$/iu,
  en: /^(?:(?:hi|hello|hey|good morning|good afternoon|morning|thanks|thank you|well|oh)[\s,.!]*)+$/iu,
};

const hesitations: Record<Language, RegExp> = {
  fi: /^(?:(?:hmm+|öö+|no|tota|hetki(?:nen)?|odotas?|oota(?:s)?|katotaan|katsotaan|mietin|mitäs)[\s,.…!]*)+$/iu,
  sv: /^(?:(?:hmm+|öh+|nå|vänta(?: lite)?|få se|låt (?:mig|me|ja) se|ska vi se)[\s,.…!]*)+$/iu,
  en: /^(?:(?:hmm+|um+|uh+|well|wait|hold on|let me (?:see|think|check)|let's see)[\s,.…!]*)+$/iu,
};

/** Answers no question, whatever was asked: a greeting, or a word to gain time. */
export const isGreeting = (sentence: string, language: Language): boolean =>
  greetings[language].test(sentence.trim()) || hesitations[language].test(sentence.trim());

/** Longer sentences tell something besides. */
const SHORT = 10;

export const isSmallTalk = (sentence: string, language: Language): boolean => {
  const said = sentence.trim();
  if (said.split(/\s+/).length > SHORT) return false;
  return Object.values(whole).some((talk) => talk.test(said)) || about[language].test(said);
};

const introductions: Record<Language, RegExp> = {
  fi: /(?:[Mm]ä oon|[Mm]inä olen|[Oo]len|[Nn]imeni on|[Mm]un nimi on|[Tt]ässä on|[Tt]äällä on) (?:täältä )?(?:\p{Ll}*(?:lääkäri|hoitaja|terapeutti|työntekijä|ohjaaja|tulkki) )?\p{Lu}\p{Ll}+|^\p{Lu}\p{L}+ (?:\p{L}+(?:sta|stä) )?(?:täällä|tässä|puhelimessa)(?!\p{L})/u,
  sv: /(?:[Jj]ag (?:heter|är)|[Mm]itt namn är|[Dd]et (?:här )?är) (?:doktor |läkare |sjukskötare |socialarbetare )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:,| från| här|$|\.)/u,
  en: /(?:[Mm]y name is|[Mm]y name's|I'm|I am|[Tt]his is) (?:the )?(?:[Dd]octor |[Nn]urse |Dr\.? |[Mm]r\.? |[Mm]rs\.? |[Mm]s\.? )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:,| from| here|$|\.)/u,
};

/** "Olen lääkäri Elina Harju": wanted where the note says who was there, small talk elsewhere. */
export const isIntroduction = (sentence: string, language: Language): boolean => introductions[language].test(sentence);

const interpreting: Record<Language, RegExp> = {
  fi: /(?<!\p{L})tulk(?:ki|in|kina|ilta|illa)(?!\p{L}).{0,20}(?<!\p{L})(?:kysyy|kysyn|tarkent|tarkista|korjaa|pyytää|pyydän|huomaut|toistaa|sanoisin|puheenvuor|ei kuullut|ei ymmärtänyt)|(?:kysyn|puhun|sanon) (?:nyt )?tulkkina|(?<!\p{L})(?:tulkkaan|vaitiolovelvol\p{L}+)/iu,
  sv: /(?<!\p{L})tolk(?:en|ens)?(?!\p{L}).{0,20}(?<!\p{L})(?:frågar|undrar|rättar|ber|förtydlig|upprepar|hörde inte|förstod inte|påpekar)|(?:frågar|säger|talar) (?:nu )?som tolk|(?<!\p{L})(?:jag tolkar|tystnadsplikt)/iu,
  en: /\b(?:the )?interpreter\b.{0,20}\b(?:asks|asking|here|speaking|clarif|corrects|correction|requests|repeats|did not hear|didn't hear|needs)|\b(?:speaking|asking) as (?:the )?interpreter|\bi(?:'m)? interpret(?:ing)? (?:between|for|from)|\b(?:sworn|bound) to (?:secrecy|confidentiality)|\bbound by confidentiality/iu,
};

/** The interpreter's own words about the interpreting, not those of the person interpreted. */
export const isInterpreting = (sentence: string, language: Language): boolean => interpreting[language].test(sentence);
