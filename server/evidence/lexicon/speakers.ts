/** Who a statement says said it: words for people, and the words of telling beside them. */
import type { Language } from '../../domain/language.js';

/** Whom a word names: a `parent` may be the client, a `relative` only comes along. */
export type Person = 'subject' | 'relative' | 'parent' | 'son' | 'child' | 'worker' | 'interpreter';

type Named = readonly [words: string, person: Person];

const people: Record<Language, readonly Named[]> = {
  fi: [
    ['potila(?:s|an|alla|alta)|asiak(?:as|kaan|kaalla|kaalta)', 'subject'],
    [
      'äiti|äidi[nl]\\p{L}*|isä|isän|isäl\\p{L}*|vanhem(?:pi|man|mat|pien)|huoltaja\\p{L}*|puoliso\\p{L}*|vaimo\\p{L}*|aviomie(?:s|hen)|mie(?:s|hen)|sisar\\p{L}*|sisko\\p{L}*|velje[nl]\\p{L}*|veli|mumm[oi]\\p{L}*|isoäi\\p{L}*|ukki|ukin|vaari\\p{L}*',
      'parent',
    ],
    [
      'omai(?:nen|sen|set|sten)|läheinen|läheisen|saattaja\\p{L}*|naapuri\\p{L}*|ystävä\\p{L}*|tukihenkilö\\p{L}*',
      'relative',
    ],
    ['tulkki|tulkin', 'interpreter'],
    ['poika|pojan|tytär|tyttären', 'son'],
    ['lapsi|lapsen|nuori|nuoren|tyttö|tytön', 'child'],
    [
      'lääkäri\\p{L}*|\\p{L}*hoitaja(?:n|t)?|fysioterapeut\\p{L}*|\\p{L}*terapeut\\p{L}*|(?:sosiaali|perhe|lähi|palvelu)?(?:työntekijä|ohjaaja)\\p{L}*|ammattilai\\p{L}*|psykolog\\p{L}*|tutkija\\p{L}*',
      'worker',
    ],
  ],
  sv: [
    ['patienten?s?|klienten?s?', 'subject'],
    [
      'mamma\\p{L}*|mor|mors|modern?s?|pappa\\p{L}*|far|fars|fadern?s?|förälder\\p{L}*|föräldrar\\p{L}*|vårdnadshavar\\p{L}*|make|maken?s?|maka\\p{L}*|hustru\\p{L}*|frun?s?|mannen?s?|systern?s?|brodern?s?|mormor|farmor|morfar|farfar|sambon?s?',
      'parent',
    ],
    ['anhörig\\p{L}*|närstående\\p{L}*|grannen?s?|vännen?s?', 'relative'],
    ['tolken?s?', 'interpreter'],
    ['sonen?s?|dottern?s?', 'son'],
    ['barnet?s?|pojken?s?|flickan?s?', 'child'],
    [
      'läkaren?s?|\\p{L}*skötaren?s?|\\p{L}*sköterskan?s?|vårdaren?s?|fysioterapeuten?s?|socialarbetaren?s?|familjearbetaren?s?|arbetstagaren|handledaren|psykologen?s?',
      'worker',
    ],
  ],
  en: [
    ["patient(?:'s)?|client(?:'s)?", 'subject'],
    [
      "mother(?:'s)?|mum|mom|father(?:'s)?|dad|parents?|guardian|husband(?:'s)?|wife(?:'s)?|spouse|partner|sister|brother|grandmother|grandfather",
      'parent',
    ],
    ['relatives?|neighbou?r|friend|carer|caregiver|companion|family', 'relative'],
    ['interpreter', 'interpreter'],
    ["(?:son|daughter)(?:'s)?", 'son'],
    ["child(?:'s)?|boy|girl", 'child'],
    [
      "doctor(?:'s)?|physician(?:'s)?|clinician|nurse(?:'s)?|therapist(?:'s)?|physiotherapist(?:'s)?|social worker(?:'s)?|worker(?:'s)?|provider",
      'worker',
    ],
  ],
};

/** Told by the one named before them. "Kieltää" and "denies" tell as well. */
const telling: Record<Language, string> = {
  fi: 'kerto\\p{L}*|kertoi|kertoo|sano\\p{L}*|totea\\p{L}*|kuvaa\\p{L}*|kuvail\\p{L}*|mainits\\p{L}*|arvioi\\p{L}*|koke\\p{L}*|koki\\p{L}*|kieltää|kiistää|ilmoitt\\p{L}*|vasta[as]\\p{L}*|myöntä\\p{L}*|valitt\\p{L}*|epäilee|toivo\\p{L}*|halua\\p{L}*|haluu|pyytä\\p{L}*|pelkää|on huolissaan|ajattelee|oma havainto|havainto',
  sv: 'berättar?|berättade|säger|sade|sa|uppger|uppgav|beskriver|beskrev|nämner|nekar|förnekar|upplever|anser|bedömer|bedömde|meddelar|svarar|medger|klagar|önskar|vill|hoppas|är orolig|frågar|tycker|känner',
  en: 'reports?|reported|says|said|states?|stated|tells|told|describes?|described|notes|noted|mentions?|mentioned|denies|denied|endorses|explains?|explained|admits|complains?|feels|believes|answers|wishes|wants|hopes|asks|is worried|thinks',
};

const between: Record<Language, string> = {
  fi: '(?:\\s+(?:itse|myös|ei|että|nyt|edelleen|tarkemmin))?',
  sv: '(?:\\s+(?:själv|också|även|inte|nu))?',
  en: "(?:\\s+(?:also|himself|herself|now|still|further|currently|does not|did not|doesn't|has|had))?",
};

const before: Record<Language, string> = {
  fi: '',
  sv: 'enligt\\s+(?:den\\s+)?',
  en: '(?:according to|per)\\s+(?:the\\s+|her\\s+|his\\s+)?',
};
const after: Record<Language, string> = {
  fi: '(?:\\s+(?:oma[ns]?|oman))?\\s+(?:(?:kertoman|arvion?|kuvauksen|näkemyksen|sanojen)\\s+)?(?:mukaan|mielestä|arvio|näkemys)',
  sv: '\\s+(?:uppfattning|åsikt|bedömning|mening)\\s+är',
  en: '\\s+(?:view|opinion|account)\\b',
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
  ];
  if (before[language] !== '') forms.push(`(?<!\\p{L})${before[language]}(?:${words})(?!\\p{L})`);
  return forms.join('|');
};

const patterns = (language: Language) =>
  people[language].map(([words, who]) => ({ pattern: new RegExp(formsFor(words, language), 'iu'), who }));

const compiled = { fi: patterns('fi'), sv: patterns('sv'), en: patterns('en') };

const NAME = '\\p{Lu}\\p{Ll}{2,}';
const byName = {
  fi: new RegExp(formsFor(NAME, 'fi'), 'u'),
  sv: new RegExp(formsFor(NAME, 'sv').replaceAll('enligt', '[Ee]nligt'), 'u'),
  en: new RegExp(formsFor(NAME, 'en').replaceAll('according', '[Aa]ccording'), 'u'),
};

/** Beginnings of words without which nobody is said to have told anything. */
const hint: Record<Language, RegExp> = {
  fi: /kerto|kertoi|sano|totea|kuva|mainit|arvio|koke|koki|kiel|kiist|ilmoit|vasta|myön|valit|epäil|toivo|halu|pyytä|pelkä|huoli|ajatt|havain|mukaan|mielest|näkem/i,
  sv: /berätt|säg|sade|sa |uppg|beskr|nämn|nek|upplev|anser|bedöm|meddel|svar|medg|klag|önsk|vill|hopp|orolig|fråg|tyck|känn|enligt|uppfattn|åsikt|mening/i,
  en: /report|say|said|stat|tell|told|descri|not|mention|deni|endors|expla|admit|compl|feel|belie|answer|wish|want|hope|ask|worri|think|according|per |view|opinion|account/i,
};

/** The first person a sentence says told it, or null. */
export const sayerIn = (sentence: string, language: Language): Sayer | null => {
  if (!hint[language].test(sentence)) return null;
  const found = compiled[language].flatMap(({ pattern, who }) => {
    const match = pattern.exec(sentence);
    return match ? [{ words: match[0], who, at: match.index }] : [];
  });
  const named = byName[language].exec(sentence);
  const name = named
    ? /\p{Lu}\p{Ll}{2,}/u.exec(named[0].replace(/^(?:Enligt|According to|Per)\s+/u, ''))?.[0]
    : undefined;
  const all = named && name ? [...found, { words: named[0], who: { name }, at: named.index }] : found;
  const first = all.sort(
    (a, b) => a.at - b.at || Number(typeof a.who === 'object') - Number(typeof b.who === 'object'),
  )[0];
  return first ? { words: first.words, who: first.who } : null;
};

/** An interpreter who speaks for himself and not for another. */
export const asInterpreter: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:tulkkina|tulkin omana|tässä tulkki|tulkki tässä|tulkki kysyy|tulkki pyytää|tulkin huomautus|tulkki tarkentaa)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:som tolk|tolken frågar|tolken ber|tolken här|tolkens fråga|tolken undrar)(?!\p{L})/iu,
  en: /\b(?:as (?:the|an|your) interpreter|the interpreter (?:speaking|asks|here|would|needs|didn't|wants|requests)|this is the interpreter|interpreter speaking)\b/i,
};

/** The professional says again what the listener has told. */
export const toldBefore: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:kerroit|kerroitte|sanoit|sanoitte|mainitsit|mainitsitte|(?:oot|olet|olette) kerto\p{L}*|kirjoitit|laitoit|varasit|tulit)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:du (?:sa|sade|berättade|nämnde|skrev|har sagt|hade lämnat|ringde|kom)|(?:sa|sade|berättade|nämnde|skrev) du)(?!\p{L})/iu,
  en: /\b(?:you (?:said|told|mentioned|reported|were saying|wrote|noticed|described|stated|rang|called|came in|are here|come in|presented)|you're (?:here|coming|saying)|i (?:see|know|understand) (?:here )?(?:that )?(?:you|your)|says here|nurse said|your chart|you've been|you have been)\b/i,
};
