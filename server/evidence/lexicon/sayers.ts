/** Who a statement says said it: words for people, and the words of telling beside them. */
import type { Language } from '../../domain/language.js';
import { keptByLanguage } from '../kept.js';
import { openerOf, type Person, people } from './people.js';
import { phraseFinder } from './phrases.js';
import { pronouns } from './pronouns.js';

/** Told by the one named before them. "Kieltää" and "denies" tell as well. */
const telling: Record<Language, string> = {
  fi: 'kerto\\p{L}*|kertoi|kertoo|(?:toi|tuo|nosti|nostaa|otti|ottaa) (?:esiin|esille|puheeksi)|sano\\p{L}*|totea\\p{L}*|kuvaa\\p{L}*|kuvail\\p{L}*|mainits\\p{L}*|arvioi\\p{L}*|koke\\p{L}*|koki\\p{L}*|kieltää|kiistää|ilmoitt\\p{L}*|vastaa(?:vat)?|vastas\\p{L}*|vastan\\p{L}*|myöntä\\p{L}*|valitt\\p{L}*|epäilee|toivo\\p{L}*|halua\\p{L}*|haluu|pyytä\\p{L}*|pelkää|on huolissaan|ajattelee|muistel\\p{L}*|muistaa|uskoo|luulee|kieltäyty\\p{L}*|suostuu|ehdot\\p{L}*|kysy\\p{L}*|huomau\\p{L}*|huomannut|on huomannut|harmittel\\p{L}*|pahoittel\\p{L}*|vakuut\\p{L}*|tarkent\\p{L}*|täsment\\p{L}*|ihmettel\\p{L}*|naurahta\\p{L}*|huokaa|tiivistää|perustel\\p{L}*|kehu[iu]?|moittii|katsoo(?=,?\\s(?:että|\\p{L}+n\\s\\p{L}*(?:van|vän|neen|vansa|vänsä)))|nime[aä]ä|nimesi|korosta\\p{L}*|korosti|on huolestunut|arvelee|arveli|olettaa|kaipaa|väittää|väitti|selittää|selitti|muistuttaa|vahvist\\p{L}*|yhtyy|on (?:sitä mieltä|samaa mieltä|eri mieltä)|oma havainto|havainto',
  sv: 'berättar?|berättade|säger|sade|sa|uppger|uppgav|beskriver|beskrev|nämner|nekar|förnekar|upplever|anser|bedömer|bedömde|meddelar|svarar|medger|klagar|önskar|vill|hoppas|är oroad|är bekymrad|betonar|betonade|framhåller|efterfrågar|saknar|antar|är orolig|frågar|tycker|känner(?!(?: \\p{L}+){0,2} (?:till|igen)(?!\\p{L}))|ber|bad|minns|tror|hävdar|menar|påpekar|konstaterar|föreslår|längtar|är rädd|lovar|vägrar|försäkrar|preciserar|tillägger|förklarar|påstår|berömmer|upprepar|undrar|medgav|svarade|önskade|frågade|trodde|ansåg|kände(?!(?: \\p{L}+){0,2} (?:till|igen)(?!\\p{L}))|upplevde|resonerar|poängterar|(?:upp)?skattar|(?:upp)?skattade|(?:kommer|kom) ihåg|instämmer|instämde|gissar|gissade|bedyrar|vidhåller|vidhöll|befarar|befarade|oroar sig|berättat|bekräftar|bekräftade|rapporterar|(?:lyfter|lyfte|tar|tog) (?:fram|upp)',
  en: 'rates|rated|reports?|reported|says|said|states?|stated|tells|told|describes?|described|notes|noted|mentions?|mentioned|denies|denied|endorses|explains?|explained|admits|complains?|feels|believes|answers|wishes|wants|hopes|asks|asked|is concerned|was concerned|is scared|is anxious|requests|requested|identifies|identified|stresses|stressed|expects|expected|favou?rs|is worried|is afraid|thinks|thought|recalls|recalled|remembers|would like|assesses|assessed|considers|observes|observed|suggests|suggested|adds|added|agrees|refuses|fears|promises|felt|wished|answered|confirms|confirmed|insists|clarifies|corrects|adds that|claims|claimed|replies|replied|expresses|expressed|acknowledges|acknowledged|comments|commented|remarks|recounts|regrets|disagrees|estimates|prefers|emphasi[sz]es|(?:raises|raised|brings up|brought up)|attributes|attributed|guesses|guessed|reckons|reckoned|maintains|maintained|has (?:said|told|reported|noticed|mentioned)|is (?:frightened|unsure|not sure)|concedes|repeats|wonders|worried|was worried|was afraid',
};

const between: Record<Language, string> = {
  fi: '(?:\\s+(?:itse|myös|ei|että|nyt|edelleen|tarkemmin))?',
  sv: '(?:\\s+(?:själv|också|även|inte|nu))?',
  en: "(?:\\s+(?:also|himself|herself|now|still|further|currently|does not|did not|doesn't|has|had))?",
};

const before: Record<Language, string> = {
  fi: '',
  sv: 'enligt\\s+(?:den\\s+)?(?:(?:patientens|klientens|barnets)\\s+)?',
  en: "(?:according to|per)\\s+(?:the\\s+|her\\s+|his\\s+|their\\s+)?(?:(?:patient|client|child)'s\\s+)?(?:own\\s+)?",
};
const after: Record<Language, string> = {
  fi: '(?:\\s+(?:oma[ns]?|oman))?\\s+(?:(?:kertoman|arvion?|kuvauksen|näkemyksen|sanojen|muistelun)\\s+)?(?:mukaan|mielestä|arvio|näkemys|havainto|toive(?:ena)?|tavoite|tavoitteena|pelko(?:na)?|huoli|huolena|ehdotus|pyyntö)',
  sv: '\\s+(?:egen |eget )?(?:uppfattning|åsikt|bedömning|mening|önskan|önskemål|iakttagelse|mål|målsättning|rädsla|förslag)\\s+är',
  en: '\\s+(?:own\\s+)?(?:view|opinion|account|assessment|observation|wish|goal|aim|hope|fear|suggestion)\\b',
};

/** Words of telling before the one who tells: "svarar systern". Finnish has it so after words quoted alone. */
const inverted: Record<Language, string> = {
  fi: '(?<=[”“"],?\\s+)(?:sanoo|sanoi|toteaa|totesi|vastaa|vastasi|kertoo|kertoi|kysyy|kuvaa|pyytää)',
  sv: '(?:säger|sade|sa|svarar|svarade|berättar|berättade|uppger|önskar|tycker|menar|anser)',
  en: '(?:says|said|replies|replied|answers)',
};

export interface Sayer {
  /** As written: "Isä kertoo". */
  readonly words: string;
  /** A kind of person, or a name as written. */
  readonly who: Person | { readonly name: string };
}

/** Told, told of, or according to them. */
const formsFor = (words: string, language: Language): string => {
  const who = `(?<![\\p{L}-])(?:${words})(?!\\p{L})`;
  const forms = [
    `${who}${between[language]}\\s+(?:${telling[language]})(?!\\p{L})`,
    `${who}${after[language]}(?!\\p{L})`,
    `^(?:the\\s+)?${who}\\s*:\\s*[”“"«»„]`,
    `(?<!\\p{L})${inverted[language]}\\s+(?:the\\s+)?(?:${words})(?!\\p{L})`,
  ];
  if (before[language] !== '') forms.push(`(?<!\\p{L})${before[language]}(?:${words})(?!\\p{L})`);
  return forms.join('|');
};

/** Whom a text names, with the forms in which one of them tells. */
const namedFor = (language: Language) =>
  phraseFinder(
    people(language).map(
      ([words, who]) => [{ pattern: new RegExp(formsFor(words, language), 'iu'), who }, words] as const,
    ),
    (words) => `(?<![\\p{L}-])(?:${words})(?!\\p{L})`,
  );
const namedIn = { fi: namedFor('fi'), sv: namedFor('sv'), en: namedFor('en') };

const NAME = '\\p{Lu}\\p{Ll}{2,}';
const byName = {
  fi: new RegExp(formsFor(NAME, 'fi'), 'u'),
  sv: new RegExp(formsFor(NAME, 'sv').replaceAll('enligt', '[Ee]nligt'), 'u'),
  en: new RegExp(formsFor(NAME, 'en').replaceAll('according', '[Aa]ccording'), 'u'),
};

/** Beginnings of words without which nobody is said to have told anything. */
const hint: Record<Language, RegExp> = {
  fi: /kerto|kertoi|sano|totea|kuva|mainit|arvio|koke|koki|kiel|kiist|ilmoit|vasta|myön|valit|epäil|toivo|halu|pyytä|pelkä|huoli|ajatt|havain|mukaan|mielest|näkem|muist|usko|luul|suost|ehdot|kysy|huomau|huoman|toive|nime|katsoo|korost|huolest|arvel|olett|kaip|harmit|pahoit|vakuut|tarken|täsmen|ihmet|naura|huok|tiivi|perus|kehu|moit|väit|selit|muistut|esiin|esille|puheeksi|tavoit|pelko|huole|pyyn/i,
  sv: /berätt|säg|sade|sa |uppg|beskr|nämn|nek|upplev|anser|bedöm|meddel|svar|medg|klag|önsk|vill|hopp|orolig|fråg|tyck|känn|enligt|uppfattn|åsikt|mening|ber |bad |minns|tror|häv|menar|påpek|konstat|föresl|längt|rädd|lov|vägr|iaktt|försäk|precis|tillä|förkl|påst|beröm|uppre|undr|medg|tro|ans|känd|reson|poäng|lyft|tar |tog |oroad|bekym|beton|framh|efterfr|sakn|antar|skatta|ihåg|instäm|gissa|bedyr|vidhåll|befar|oroar|mål|rädsl/i,
  en: /report|say|said|stat|tell|told|descri|not|mention|deni|endors|expla|admit|compl|feel|belie|answer|wish|want|hope|ask|worri|think|according|per |view|opinion|account|recall|remember|would|assess|consid|observ|suggest|add|agree|refus|fear|afraid|promis|felt|confirm|thought|insist|clarif|correct|claim|repl|express|acknow|comment|remark|recount|regret|disag|estim|prefer|emphas|conced|repeat|wonder|rais|bring|brought|attrib|concern|scared|anxious|request|identif|rate|stress|expect|favor|favour|goal|aim|guess|reckon|maintain|recogni/i,
};

const hints = keptByLanguage((word, language) => hint[language].test(`${word} `));
const isHinted = (sentence: string, language: Language): boolean =>
  sentence.match(/\p{L}+/gu)?.some((word) => hints(word, language)) ?? false;

/** In what is quoted: the one who said it speaks of himself. */
const firstPerson: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:mä|mää|mie|minä|mun|minun|mulla|mulle|minulla|minulle|mua|minua|mut|musta|minusta|oon|olen|en|me|meillä|meiän|meidän|haluan|haluun|haluisin|pelkään|tykkään|osaan|jaksan|muistan|tiedän|luulen|toivon|uskon|pärjään)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:jag|ja|mig|mej|min|mitt|mina|vi|oss|mä|mun|mulla|en|oon)(?!\p{L})/iu,
  en: /\b(?:i|i'm|i've|i'd|i'll|me|my|mine|we|us|our)\b/i,
};
/** Before quoted words these are told by the one who feels so. */
const feeling: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:iloits|suree|suri|jännit|häpe[aä]|kaipa|ikävöi|mureht|pelk[aä]|tunte|on (?:surullinen|iloinen|vihainen|peloissaan|helpottunut|tyytyväinen|pettynyt|ylpeä|samaa|eri))/iu,
  sv: /(?<!\p{L})(?:gläd|sörj|skäm|sakn|oroa|längt|är (?:ledsen|glad|arg|nöjd|besviken|lättad|stolt|tacksam|rädd|av samma|av annan))/iu,
  en: /\b(?:rejoic|grie|miss|worr|is (?:glad|sad|happy|angry|pleased|scared|frightened|relieved|proud|ashamed|upset|disappointed|nervous|excited))/i,
};
const quoting = /^(?<before>[^”“"«»„]+?):?\s*[”“"«»„](?<quoted>[^”“"«»„]+)[”“"«»„]/u;

/** "Täti jännittää puheluita: ”Mä en osaa soittaa.”": who opens a sentence that ends in words in the first person said them. */
const quotedIn = (sentence: string, language: Language): Sayer | null => {
  const { before: whole, quoted } = quoting.exec(sentence)?.groups ?? {};
  const before = whole?.split(/;\s+/).at(-1);
  if (!before || !quoted) return null;
  if (!feeling[language].test(before) && !Object.values(firstPerson).some((pattern) => pattern.test(quoted)))
    return null;
  const who = openerOf(before.trim(), language);
  return who ? { words: before.trim(), who } : null;
};

/** The first person a sentence says told it, or null. */
export const sayerIn = (sentence: string, language: Language): Sayer | null =>
  byAnother.test(sentence) ? null : (toldIn(sentence, language) ?? quotedIn(sentence, language));

/** "Enligt henne säger Elvin": told by the one named in the sentence before. */
const byAnother =
  /(?<!\p{L})(?:enligt (?:henne|honom|dem)|hänen muka(?:an|ansa)|according to (?:her|him|them))(?!\p{L})/iu;

/** "She reports": nobody's name. */
const isPronoun = (lower: string, language: Language): boolean =>
  pronouns[language].third.has(lower) || pronouns[language].loose.has(lower);

const toldIn = (sentence: string, language: Language): Sayer | null => {
  if (!isHinted(sentence, language) && !/[”“"«»„]/.test(sentence)) return null;
  const named = new Set(namedIn[language](sentence).map(({ row }) => row));
  const found = [...named].flatMap(({ pattern, who }) => {
    const match = pattern.exec(sentence);
    return match ? [{ words: match[0], who, at: match.index }] : [];
  });
  const own = byName[language].exec(sentence);
  const name = own ? /\p{Lu}\p{Ll}{2,}/u.exec(own[0].replace(/^(?:Enligt|According to|Per)\s+/u, ''))?.[0] : undefined;
  const all =
    own && name && !isPronoun(name.toLowerCase(), language)
      ? [...found, { words: own[0], who: { name }, at: own.index }]
      : found;
  const first = all.sort(
    (a, b) =>
      a.at - b.at ||
      Number(typeof a.who === 'object') - Number(typeof b.who === 'object') ||
      b.words.length - a.words.length,
  )[0];
  return first ? { words: first.words, who: first.who } : null;
};

/** Somebody is said to have told what the words say. */
export const toldBy = (text: string, language: Language): boolean =>
  byAnother.test(text) || toldIn(text, language) !== null;
