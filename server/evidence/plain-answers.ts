/** Whether an answer says yes or no to the question before it, taken by itself. */
import type { Language } from '../domain/language.js';
import type { Utterance } from '../domain/transcript.js';
import { isCondition } from './clause-cuts.js';
import { type Clause, clausesOf } from './clauses.js';
import { keptByObject } from './kept.js';
import { butNotOn } from './lexicon/but-not-on.js';
import { polarity } from './lexicon/polarity.js';

const yes: Record<Language, RegExp> = {
  fi: /^(?:joo|juu|kyllä|kyllähän|kyl|kylhän|on|onhan|oon|niin|ihan|jep|mm|sovitaan|sopii|käy|vähän|pikkusen|välillä|joskus|koko ajan|jonkun verran|silloin tällöin|tietysti|toki|totta kai)(?!\p{L})/iu,
  sv: /^(?:ja|jo|jå|japp|jodå|jajamän|javisst|visst|självklart|så klart|hela tiden|då och då|precis|mm|det passar|går bra|lite|ibland|det (?:har|gör|är|kan|vill|ska|får|brukar) (?:jag|vi|han|hon|de|den|det)(?! (?:inte|int|ej|aldrig)))(?!\p{L})/iu,
  en: /^(?:yes|yeah|yep|yup|sure|right|correct|(?:i|we|he|she|it|they|there|you) (?:do|does|did|have|has|had|am|are|is|was|were|can|could|will|would)(?=\s*(?:$|[.,;!?–—-]|(?:indeed|sometimes|actually|yes|yeah|and|but|usually|now|today|still|too|definitely|a (?:little|bit))(?!\p{L})))|aye|of course|you bet|that's right|i'm afraid so|i think so|mm|mhm|a little|a bit|sometimes|occasionally|all the time|constantly|now and then|from time to time|on and off|definitely|absolutely(?! not))(?![\p{L}'’])/iu,
};

/** Says that one does not know: no answer, whatever is denied in it. */
const unknown: Record<Language, RegExp> = {
  fi: /^(?:(?:en|emmä|emmää|enmä)(?: mä| minä)? (?:tiedä|tiiä|tiä|muista|osaa sanoa|oo varma|ole varma)|ei (?:mitään )?(?:hajua|hajuakaan|käsitystä|aavistusta|muistu))(?!\p{L})/iu,
  sv: /^(?:(?:jag |ja )?(?:vet|minns|kommer) (?:inte|int|ej)|(?:jag är )?(?:inte|int) (?:helt )?säker|ingen aning)(?!\p{L})/iu,
  en: /^(?:(?:i )?(?:don't|do not|can't|cannot) (?:know|remember|recall)|(?:i'm )?not (?:quite |really )?sure|no idea|(?:i )?couldn't (?:tell you|say))(?!\p{L})/iu,
};
/** Denies without a word that denies; and at the end of what is told instead: "… so, no." */
const refusing: Record<Language, RegExp> = {
  fi: /^(?:unohd?t?\p{L}*|ei kai)[.!]|[.!?…] (?:(?:eli|elikkä|siis|mut|mutta|joten|no),? )?(?:ei|en)(?: oo| ole)?[.!]?$/iu,
  sv: /^(?:jag )?glömde[.!]|[.!?…] (?:(?:så|men|alltså|nä),? )?(?:nej|nä)[.!]?$/iu,
  en: /^(?:zero|over my dead body|i forgot)[.!]|[.!?…] (?:(?:so|but|well),? )?(?:no|nope)[.!]?$/iu,
};

/** With what it is of before it. */
const notBorne: Record<Language, RegExp> = {
  fi: /^(?!ei |en )\p{L}+ (?:mä )?(?:en|ei) (?:mä )?(?:voi|saa|siedä|kestä)(?!\p{L})/iu,
  sv: /^\p{L}+ (?:tål|kan|får) (?:jag|han|hon) (?:inte|int|ej)(?!\p{L})/iu,
  en: /^(?!no |it |that )\w+ (?:i|he|she) (?:can't|cannot|mustn't) (?:have|take)\b/i,
};

const omits = /^(?:forg[eo]t\w*|miss(?:es|ed)?|skip(?:s|ped)?|glöm\p{L}*|missa\p{L}*|unoh\p{L}*)$/u;
const not = /^(?:not|inte|int|ej|ei)$/;
const FEW = 4;

/** Comes before an answer and is none. */
export const greeting: Record<Language, RegExp> = {
  fi: /^(?:(?:hei|moi|huomenta|no|öö|tota|tuota|hm+|mm|herranen aika|hyvänen aika|jestas|niin(?= no )|valitettavasti|onneks|onneksi|siis|rehellisesti(?: sanottuna| sanoen)?|suoraan sanottuna|koputetaan puuta|kop kop)[\s,.!?]+)+/iu,
  sv: /^(?:(?:hej|god morgon|morgon|nå|öh|hm+|mm|herregud|kära nån|jösses|alltså|tyvärr|gud|usch|ärligt talat|om jag ska vara ärlig|ta i trä|peppar,? peppar)[\s,.!?]+)+/iu,
  en: /^(?:(?:hello|hi|good morning|morning|well|oh|uh|um|er|hm+|good (?:heavens|lord|grief|god|gracious)|heavens|goodness|so|okay|you know|god|thank god|honestly|sadly|luckily|thankfully|unfortunately|to be honest|touch wood|absolutely(?= not))[\s,.!?]+)+/iu,
};
/** "Yeah no", "joo ei": the second word is the answer. */
const turned: Record<Language, RegExp> = {
  fi: /^(?:joo|niin|kyllä)[\s,.]+(?:ei|en|emme|nej|inte)(?!\p{L})/iu,
  sv: /^(?:ja|jo|jå|nå)[\s,.]+(?:nej|nä|na|inte|int|ingen|inga|inget|ei)(?!\p{L})/iu,
  en: /^(?:yeah|yes|right)[\s,.]+(?:no|not|nope|none|never)(?!\p{L})/iu,
};

/** "Uh-uh." – and no "uh" of who thinks first. */
const shaken = /^(?:uh[- ]uh|huh[- ]uh|nuh[- ]uh|mm[- ]mm)\s*(?:$|[.,!?])/iu;

/** "At home, no". */
const here =
  /^(?:at (?:home|work)|here|kotona|töissä|täällä|hemma|på jobbet)[\s,]+(?:no|ei|nej|nä|na|inte|int)(?=\s*(?:[.,!]|$))/iu;

/** What an answer says to the question before it: it denies, it affirms, or (null) it says something of its own. */
export const answerDenies = (text: string, language: Language): boolean | null => {
  if (language === 'en' && shaken.test(text.trim())) return true;
  const answer = text.trim().replace(greeting[language], '');
  const [first, second] = clausesOf(answer, language);
  if (!first) return null;
  if (unknown[language].test(answer)) return null;
  if (butNotOn[language].test(answer)) return false;
  if (turned[language].test(answer) || here.test(answer)) return true;
  // "Ja ha int falli": the one who speaks.
  if (yes[language].test(answer) && !(language === 'sv' && first.words[0]?.lower === 'jag')) return false;
  // "Leaks?" – "If I don't make it": sometimes.
  if (isCondition(first)) return null;
  // "Your mother?" – "Not my mother, my grandmother": of somebody or something else.
  const few = ({ words }: Clause): boolean =>
    words.length <= FEW && words.every(({ lower }) => !polarity[language].verbs.has(lower) || not.test(lower));
  if (
    second?.denied === false &&
    first.words.length > 1 &&
    not.test(first.words[0]?.lower ?? '') &&
    few(first) &&
    few(second)
  )
    return null;
  // "I never forget it": told of what is done.
  if (
    first.denied === true &&
    first.words.some(({ lower }) => omits.test(lower)) &&
    !/^(?:no|nej|nä|na|ei)[\s,.]/iu.test(answer)
  )
    return null;
  // "Any allergies?" – "Aspirin I can't have": told of what is not borne.
  if (notBorne[language].test(answer)) return null;
  if (first.denied === true || (first.denied === null && second?.denied === true)) return true;
  return refusing[language].test(answer) ? true : null;
};

/** The same of an utterance, read once for all statements. */
export const utteranceDenies = keptByObject(({ text, language }: Utterance) => answerDenies(text, language));
