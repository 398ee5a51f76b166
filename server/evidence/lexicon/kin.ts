/** Words for kin and other people of one's life, by who they are; all languages together, as rooms mix them. */
import type { Language } from '../../domain/language.js';
import { keptByLanguage, keptByObject, keptByWord } from '../kept.js';
import { phraseFinder } from './phrases.js';

const rows: Readonly<Record<string, string>> = {
  mother:
    'bonusmamma\\p{L}*|styvmo(?:r|dern)s?|stepmo\\p{L}*|stepmum|ä[ie][td]i(?!näi|nis)\\p{L}*|äiskä\\p{L}*|mutsi\\p{L}*|mamma\\p{L}*|mamas?|mors?|morsan|modern?s?|mother\\p{L}*|mum|mums|mam|mams|mummy\\p{L}*|mom|moms|mommy',
  father:
    'bonuspappa\\p{L}*|styvfa(?:r|dern)s?|stepfath\\p{L}*|stepdad|isä(?:n|ltä|llä|lle|stä|ä|ssä|t|ni|nsä|llään|ltään|lleen|stään|äni|änsä|si|sikin|nikin|hän|kin|llähän|nhän)?|isi(?:n|ä|lle|llä|ltä|stä|t|ni)?|isk(?:ä|än|ää|ält?tä|älle|ällä|i)|faija\\p{L}*|pappa\\p{L}*|papas?|farsan|(?<!(?:so|how|as|too|very|not|thus) )fars?|fadern?s?|father\\p{L}*|dad|dads|daddy\\p{L}*',
  wife: 'vaimo\\p{L}*|rouva\\p{L}*|emäntä|emännä\\p{L}*|muija\\p{L}*|eukko|eukon|eukolla|hustrun?s?|frun?s?|frugan?s?|käringen|wife|wives|missus',
  husband:
    'mies|miehe\\p{L}*|miestä|ukko|ukon|isäntä|isännä\\p{L}*|aviomie\\p{L}*|(?<=(?:min|din|hennes|hans|vår) )man|mannen?s?|maken?s?|karln?|gubben?|husband\\p{L}*',
  sister:
    '\\p{L}*sisko(?!npo|nty)\\p{L}*|sisar(?!enpo|enty)\\p{L}*|(?:stora|lilla|små|tvilling)?systern?s?|systrar\\p{L}*|syrra\\p{L}*|sister|sisters',
  brother:
    '(?:pikku|iso|kaksos|kaksois)?vel(?:i|je(?!npo|nty))\\p{L}*|broi?di\\p{L}*|brodern?s?|bröder\\p{L}*|(?:store|lille|små|tvilling)?brors?|brorsa\\p{L}*|brother|brothers',
  son: 'poika|poja(?!npo|nty)\\p{L}*|poikaa|lads?|sonen?s?|söner\\p{L}*|son|sons|pojk(?:en|in|an|on)?s?|pojke|pojkar(?:na)?s?|pöjk(?:en|in|an)?|grabben?s?|boy|boys',
  daughter:
    'tytär|tyttär(?!enpo|enty)\\p{L}*|tyttö|tytö\\p{L}*|tyttöä|likka\\p{L}*|dottern?s?|döttrar\\p{L}*|flickan?s?|flickon|flickor(?:na)?s?|daughter|daughters|girl|girls',
  grandmother:
    'mumm[oiu]\\p{L}*|isoäi\\p{L}*|isänäi\\p{L}*|äidinäi\\p{L}*|mommo\\p{L}*|mormo\\p{L}*|farmo\\p{L}*|grandm\\p{L}*|gran|nan|granny\\p{L}*',
  grandfather:
    'ukki\\p{L}*|ukin|vaari\\p{L}*|pappa|papan|isois\\p{L}*|isänis\\p{L}*|äidinis\\p{L}*|ukil\\p{L}*|moffa\\p{L}*|morfa\\p{L}*|farfa\\p{L}*|grandf\\p{L}*|grandpa\\p{L}*|granddad\\p{L}*',
  aunt: 'täti\\p{L}*|tädi\\p{L}*|mostern?s?|fastern?s?|aunt\\p{L}*',
  uncle: 'setä\\p{L}*|sedä\\p{L}*|eno|eno[nla]\\p{L}*|morbro\\p{L}*|farbro\\p{L}*|uncle\\p{L}*',
  cousin: 'serk\\p{L}*|serku\\p{L}*|kusin\\p{L}*|cousin\\p{L}*',
  friend:
    'ystäv[äi]\\p{L}*|kaveri\\p{L}*|frendi\\p{L}*|kompis\\p{L}*|vän|vännen?s?|vänner\\p{L}*|väninna\\p{L}*|friend|friends|mate|mates|flatmate\\p{L}*|roommate\\p{L}*|kämppi\\p{L}*|kämppä\\p{L}*|rumskamrat\\p{L}*|poikaystäv\\p{L}*|tyttöystäv\\p{L}*|pojkvän\\p{L}*|flickvän\\p{L}*|boyfriend\\p{L}*|girlfriend\\p{L}*',
  neighbour: 'next.door|naapur[ie]\\p{L}*|grannen?s?|granen|grannar\\p{L}*|neighbou?r\\p{L}*',
  motherInLaw: 'anop\\p{L}*|svärmo(?:r|rs|dern?s?)|mother-in-law',
  fatherInLaw: 'appi|apen|apella|apelle|appiu(?:kko|ko)\\p{L}*|svärfa(?:r|rs|dern?s?)|father-in-law',
  childInLaw: 'miniä\\p{L}*|vävy\\p{L}*|svärdotter\\p{L}*|svärson\\p{L}*|son-in-law|daughter-in-law',
  grandchild:
    'lapsenlap\\p{L}*|pojanpoi\\p{L}*|pojanpoja\\p{L}*|pojanty\\p{L}*|tyttärenpoi\\p{L}*|tyttärenty\\p{L}*|barnbarn\\p{L}*|(?:son|dotter)(?:son|dotter|dötter)\\p{L}*|grandson\\p{L}*|granddaughter\\p{L}*|grandchild\\p{L}*|grandkids?',
  nephew:
    'veljenpoi\\p{L}*|veljenpoja\\p{L}*|sisarenpoi\\p{L}*|sisarenpoja\\p{L}*|siskonpoi\\p{L}*|siskonpoja\\p{L}*|brorson\\p{L}*|systerson\\p{L}*|nephews?',
  niece:
    'veljentyt\\p{L}*|veljentyttär\\p{L}*|sisarentyt\\p{L}*|siskontyt\\p{L}*|brorsdotter\\p{L}*|systerdotter\\p{L}*|nieces?',
  boss: 'esimie\\p{L}*|pomo\\p{L}*|työnantaj\\p{L}*|työnjohtaj\\p{L}*|chef|chefs|chefens?|arbetsgivar\\p{L}*|förman(?:nen)?s?|boss|bosses|supervisor|employer\\p{L}*|manager',
  workmate:
    'työkaveri\\p{L}*|työtoveri\\p{L}*|duunikaveri\\p{L}*|arbetskamrat\\p{L}*|(?:arbets|jobb)kompis\\p{L}*|työpari(?:n|lla|lta|lle|a|ni)?|coworker\\p{L}*|workmate\\p{L}*',
  landlord:
    'vuokranantaj\\p{L}*|vuokraisän\\p{L}*|isännöitsij\\p{L}*|hyresvärd\\p{L}*|disponent\\p{L}*|landlord\\p{L}*|landlad\\p{L}*',
  siblingInLaw: 'käly\\p{L}*|lanko\\p{L}*|langon|langolla|svåger\\p{L}*|svägersk\\p{L}*|brother-in-law|sister-in-law',
};

/** Words that may mean one of several rows. */
const wider: Readonly<Record<string, readonly string[]>> = {
  mother: ['grandmother'],
  father: ['grandfather'],
  grandmother: ['mother'],
  friend: ['workmate'],
  workmate: ['friend'],
  grandfather: ['father'],
  wife: ['partner'],
  husband: ['partner'],
  partner: ['wife', 'husband'],
};

const found = phraseFinder(Object.entries(rows), (words) => `(?<![\\p{L}-])(?:${words})(?:'s)?(?![\\p{L}-])`);

/** Of another language, these are no kin: "how far", "it makes me". */
const others: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:far|fars|son|sons|mate|mates|nan|gran|mor|mors|boss|make|makes|vän|brors?)$/,
  sv: /^(?:mate|mates|nan|gran|boy|ukki|eno|isi|dad|mom|mum)$/,
  en: /^(?:far|fars|mor|mors|make|makes|maken|mans|brors?|frun?s?|vän|eno|isi|karl|mummo)$/,
};

/** The rows one word stands in. */
export const kinRowsOf = keptByLanguage((lower, language): readonly string[] =>
  others[language].test(lower)
    ? []
    : found(lower).flatMap(({ row, words }) => (words.length === lower.length ? row : [])),
);

const read = (text: string): ReadonlyMap<string, string> => {
  const named = new Map<string, string>();
  for (const { row, words } of found(text)) if (!named.has(row)) named.set(row, words);
  return named;
};
const inWord = keptByWord(read);

/** Who of them a text names, with the word. */
export const kinIn = (text: string): ReadonlyMap<string, string> => (text.includes(' ') ? read(text) : inWord(text));

/** The same of what was said, read once. */
export const kinSaid = keptByObject(({ text }: { readonly text: string }) => kinIn(text));

/** A child's grandmother is the client's mother: either word may stand for the other. */
export const isSameKin = (a: string, b: string): boolean => a === b || (wider[a]?.includes(b) ?? false);

/** Partners and the like: of any sex. */
export const anyPartner =
  /(?<!\p{L})(?:\p{L}*puoliso\p{L}*|kumppani\p{L}*|sambo\p{L}*|partner\p{L}*|spouse)(?!\p{L})/iu;

/** Kin of one's kin: the wife's father is the father-in-law. */
const composed: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  partner: {
    mother: ['motherInLaw'],
    father: ['fatherInLaw'],
    sister: ['siblingInLaw'],
    brother: ['siblingInLaw'],
    son: ['son'],
    daughter: ['daughter'],
  },
  parent: {
    mother: ['grandmother'],
    father: ['grandfather'],
    sister: ['aunt'],
    brother: ['uncle'],
    husband: ['father'],
    wife: ['mother'],
    son: ['brother'],
    daughter: ['sister'],
    motherInLaw: ['grandmother'],
    fatherInLaw: ['grandfather'],
  },
  child: {
    sister: ['daughter'],
    brother: ['son'],
    mother: ['wife'],
    father: ['husband'],
    grandmother: ['mother', 'motherInLaw'],
    grandfather: ['father', 'fatherInLaw'],
    aunt: ['sister', 'siblingInLaw'],
    uncle: ['brother', 'siblingInLaw'],
    cousin: ['nephew', 'niece'],
    husband: ['childInLaw'],
    wife: ['childInLaw'],
    son: ['grandchild'],
    daughter: ['grandchild'],
  },
  sibling: { son: ['nephew'], daughter: ['niece'], husband: ['siblingInLaw'], wife: ['siblingInLaw'] },
  grandparent: {
    daughter: ['mother', 'aunt'],
    son: ['father', 'uncle'],
    husband: ['grandfather'],
    wife: ['grandmother'],
  },
};
const generation: Readonly<Record<string, string>> = {
  partner: 'partner',
  wife: 'partner',
  husband: 'partner',
  mother: 'parent',
  father: 'parent',
  son: 'child',
  daughter: 'child',
  sister: 'sibling',
  brother: 'sibling',
  grandmother: 'grandparent',
  grandfather: 'grandparent',
};

/** What the kin of one of the client's kin is to the client; empty where nothing is known. */
export const kinOfKin = (whose: string, row: string): readonly string[] =>
  composed[generation[whose] ?? '']?.[row] ?? [];
