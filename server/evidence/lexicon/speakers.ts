/** Who a statement says said it: words for people, and the words of telling beside them. */
import type { Language } from '../../domain/language.js';

/** Whom a word names: a `parent` may be the client, a `relative` only comes along. */
export type Person = 'subject' | 'relative' | 'parent' | 'son' | 'child' | 'worker' | 'interpreter';

/** Kin who only come along: a partner, a sibling, a grandparent. */
const kin: Record<Language, string> = {
  fi: '(?:avo|avio)?puoliso\\p{L}*|(?:avo|avio)?vaimo\\p{L}*|aviomie(?:s|hen)|mie(?:s|hen)|sisar\\p{L}*|sisko\\p{L}*|velje[nl]\\p{L}*|veli|mumm[oi]\\p{L}*|isoäi\\p{L}*|isoisä\\p{L}*|ukki|ukin|vaari\\p{L}*|setä|sedän|eno|enon|täti|tädin|serk\\p{L}*|miniä\\p{L}*|vävy\\p{L}*|anop\\p{L}*|appi|lapsenlap\\p{L}*',
  sv: 'make|makens?|maka\\p{L}*|hustrun?s?|frun?s?|mannen?s?|systern?s?|brodern?s?|mormo(?:r|rs|dern?s?)|farmo(?:r|rs|dern?s?)|morfars?|farfars?|sambon?s?|morbro(?:r|rs|dern?s?)|farbro(?:r|rs|dern?s?)|mostern?s?|fastern?s?|kusinen?s?|svärdotter\\p{L}*|svärson\\p{L}*|barnbarn\\p{L}*',
  en: "husband(?:'s)?|wife(?:'s)?|spouse(?:'s)?|partner(?:'s)?|sister(?:'s)?|brother(?:'s)?|(?:grand|grand-)?(?:mother|father)-in-law|grandmother(?:'s)?|grandfather(?:'s)?|grandma|grandpa|uncle(?:'s)?|aunt(?:'s)?|cousin(?:'s)?|niece(?:'s)?|nephew(?:'s)?|grandson(?:'s)?|granddaughter(?:'s)?",
};

type Named = readonly [words: string, person: Person];

const people: Record<Language, readonly Named[]> = {
  fi: [
    ['potila(?:s|an|alla|alta)|asiak(?:as|kaan|kaalla|kaalta)', 'subject'],
    ['äiti|äidi[nl]\\p{L}*|isä|isän|isäl\\p{L}*|vanhem(?:pi|man|mat|pien)|huoltaja\\p{L}*', 'parent'],
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
      'mamma\\p{L}*|mor|mors|modern?s?|pappa\\p{L}*|far|fars|fadern?s?|förälder\\p{L}*|föräldrar\\p{L}*|vårdnadshavar\\p{L}*',
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
    ["mother(?:'s)?|mum|mom|father(?:'s)?|dad|parents?|guardian", 'parent'],
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
  fi: 'kerto\\p{L}*|kertoi|kertoo|sano\\p{L}*|totea\\p{L}*|kuvaa\\p{L}*|kuvail\\p{L}*|mainits\\p{L}*|arvioi\\p{L}*|koke\\p{L}*|koki\\p{L}*|kieltää|kiistää|ilmoitt\\p{L}*|vasta[as]\\p{L}*|myöntä\\p{L}*|valitt\\p{L}*|epäilee|toivo\\p{L}*|halua\\p{L}*|haluu|pyytä\\p{L}*|pelkää|on huolissaan|ajattelee|muistel\\p{L}*|muistaa|uskoo|luulee|kieltäyty\\p{L}*|suostuu|ehdot\\p{L}*|kysy\\p{L}*|huomau\\p{L}*|huomannut|on huomannut|oma havainto|havainto',
  sv: 'berättar?|berättade|säger|sade|sa|uppger|uppgav|beskriver|beskrev|nämner|nekar|förnekar|upplever|anser|bedömer|bedömde|meddelar|svarar|medger|klagar|önskar|vill|hoppas|är orolig|frågar|tycker|känner|ber|bad|minns|tror|hävdar|menar|påpekar|konstaterar|föreslår|längtar|är rädd|lovar|vägrar',
  en: 'reports?|reported|says|said|states?|stated|tells|told|describes?|described|notes|noted|mentions?|mentioned|denies|denied|endorses|explains?|explained|admits|complains?|feels|believes|answers|wishes|wants|hopes|asks|asked|is worried|is afraid|thinks|thought|recalls|recalled|remembers|would like|assesses|assessed|considers|observes|observed|suggests|suggested|adds|added|agrees|refuses|fears|promises|felt|wished|answered|confirms|confirmed',
};

const between: Record<Language, string> = {
  fi: '(?:\\s+(?:itse|myös|ei|että|nyt|edelleen|tarkemmin))?',
  sv: '(?:\\s+(?:själv|också|även|inte|nu))?',
  en: "(?:\\s+(?:also|himself|herself|now|still|further|currently|does not|did not|doesn't|has|had))?",
};

const before: Record<Language, string> = {
  fi: '',
  sv: 'enligt\\s+(?:den\\s+)?',
  en: '(?:according to|per)\\s+(?:the\\s+|her\\s+|his\\s+|their\\s+)?(?:own\\s+)?',
};
const after: Record<Language, string> = {
  fi: '(?:\\s+(?:oma[ns]?|oman))?\\s+(?:(?:kertoman|arvion?|kuvauksen|näkemyksen|sanojen|muistelun)\\s+)?(?:mukaan|mielestä|arvio|näkemys|havainto|toive)',
  sv: '\\s+(?:egen |eget )?(?:uppfattning|åsikt|bedömning|mening|önskan|önskemål|iakttagelse)\\s+är',
  en: '\\s+(?:own\\s+)?(?:view|opinion|account|assessment|observation|wish)\\b',
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
    `${who}\\s*:\\s*[”“"«»„]`,
  ];
  if (before[language] !== '') forms.push(`(?<!\\p{L})${before[language]}(?:${words})(?!\\p{L})`);
  return forms.join('|');
};

const patterns = (language: Language) =>
  [...people[language], [kin[language], 'relative'] as const].map(([words, who]) => ({
    pattern: new RegExp(formsFor(words, language), 'iu'),
    who,
  }));

const compiled = { fi: patterns('fi'), sv: patterns('sv'), en: patterns('en') };

const NAME = '\\p{Lu}\\p{Ll}{2,}';
const byName = {
  fi: new RegExp(formsFor(NAME, 'fi'), 'u'),
  sv: new RegExp(formsFor(NAME, 'sv').replaceAll('enligt', '[Ee]nligt'), 'u'),
  en: new RegExp(formsFor(NAME, 'en').replaceAll('according', '[Aa]ccording'), 'u'),
};

/** Beginnings of words without which nobody is said to have told anything. */
const hint: Record<Language, RegExp> = {
  fi: /kerto|kertoi|sano|totea|kuva|mainit|arvio|koke|koki|kiel|kiist|ilmoit|vasta|myön|valit|epäil|toivo|halu|pyytä|pelkä|huoli|ajatt|havain|mukaan|mielest|näkem|muist|usko|luul|suost|ehdot|kysy|huomau|huoman|toive/i,
  sv: /berätt|säg|sade|sa |uppg|beskr|nämn|nek|upplev|anser|bedöm|meddel|svar|medg|klag|önsk|vill|hopp|orolig|fråg|tyck|känn|enligt|uppfattn|åsikt|mening|ber |bad |minns|tror|häv|menar|påpek|konstat|föresl|längt|rädd|lov|vägr|iaktt/i,
  en: /report|say|said|stat|tell|told|descri|not|mention|deni|endors|expla|admit|compl|feel|belie|answer|wish|want|hope|ask|worri|think|according|per |view|opinion|account|recall|remember|would like|assess|consid|observ|suggest|add|agree|refus|fear|afraid|promis|felt|confirm|thought/i,
};

/** The first person a sentence says told it, or null. */
export const sayerIn = (sentence: string, language: Language): Sayer | null => {
  if (!hint[language].test(sentence) && !/:\s*[”“"«»„]/.test(sentence)) return null;
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

/** What one tells of another's telling: "se sano, et", "hon säger att", "she told me". */
export const retold: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:sano|sanoi|sanoo|sanonu|sanonut|kerto|kertoi|kertoo|kertonu|kertonut|mielestä|toivoo|pyysi|pyytää|valittaa|väittää)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:sa|sade|säger|sagt|berättar|berättade|berättat|enligt|tycker|tyckte|bad|ber|klagar)(?!\p{L})/iu,
  en: /\b(?:says|said|told|tells|telling|thinks|asked|according|complains)\b/i,
};

const presenting: Record<Language, string> = {
  fi: 'tässä|täällä|mukana|tämä|tää|työparini|työpari|kollega|paikalla',
  sv: 'här|det här|med|detta|kollega|kollegan',
  en: 'this|here|with|brought|meet|colleague',
};

const introducing = (language: Language) =>
  [...people[language], [kin[language], 'relative'] as const]
    .filter(([, who]) => who === 'worker' || who === 'son' || who === 'relative')
    .map(([words, who]) => ({
      who,
      pattern: new RegExp(
        `(?<![\\p{L}-])(?:${words}) (?<after>${NAME})|(?<before>${NAME})(?:,? (?:he's|she's|who is|han är|hon är|joka on))?(?:,| the| vår| meidän| min| mun| our| my)? ?(?:the |our |my )?(?:${words})(?!\\p{L})`,
        'gu',
      ),
    }));
const introductions = { fi: introducing('fi'), sv: introducing('sv'), en: introducing('en') };
const presents = {
  fi: new RegExp(`(?<!\\p{L})(?:${presenting.fi})(?!\\p{L})`, 'iu'),
  sv: new RegExp(`(?<!\\p{L})(?:${presenting.sv})(?!\\p{L})`, 'iu'),
  en: new RegExp(`(?<!\\p{L})(?:${presenting.en})(?!\\p{L})`, 'iu'),
};

/** Who is presented as what: "tässä on poika Pekka", "this is Samu, he's the family worker". */
export const introducedAs = (text: string, language: Language): [string, Person][] =>
  text.split(/(?<=[.!?…])\s+/u).flatMap((sentence) =>
    presents[language].test(sentence)
      ? introductions[language].flatMap(({ pattern, who }) =>
          [...sentence.matchAll(pattern)].flatMap(({ groups }): [string, Person][] => {
            const name = groups?.after ?? groups?.before;
            return name ? [[name, who]] : [];
          }),
        )
      : [],
  );
