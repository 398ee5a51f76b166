/** Whether an answer says yes or no to the question before it, taken by itself. */
import type { Language } from '../domain/language.js';
import type { Utterance } from '../domain/transcript.js';
import { isCondition } from './clause-cuts.js';
import { type Clause, clausesOf } from './clauses.js';
import { keptByObject } from './kept.js';
import { polarity } from './lexicon/polarity.js';

const yes: Record<Language, RegExp> = {
  fi: /^(?:joo|juu|kyllä|on|oon|niin|ihan|jep|mm|sovitaan|sopii|käy|vähän|välillä|joskus)(?!\p{L})/iu,
  sv: /^(?:ja|jo|jå|japp|visst|precis|mm|det passar|går bra|lite|ibland|det (?:har|gör|är|kan|vill|ska|får|brukar) (?:jag|vi|han|hon|de|den|det)(?! (?:inte|int|ej|aldrig)))(?!\p{L})/iu,
  en: /^(?:yes|yeah|yep|yup|sure|right|correct|(?:i|we|he|she|it|they|there|you) (?:do|does|did|have|has|had|am|are|is|was|were|can|could|will|would)(?=\s*(?:$|[.,;!?–—-]|(?:indeed|sometimes|actually|yes|yeah|and|but|usually|now|today|still|too|definitely|a (?:little|bit))(?!\p{L})))|mm|mhm|a little|a bit|sometimes|occasionally|definitely|absolutely)(?![\p{L}'’])/iu,
};

const not = /^(?:not|inte|int|ej|ei)$/;
const FEW = 4;

/** Comes before an answer and is none. */
export const greeting: Record<Language, RegExp> = {
  fi: /^(?:(?:hei|moi|huomenta|no|öö|tota|tuota|hmm|mm)[\s,.!]+)+/iu,
  sv: /^(?:(?:hej|god morgon|morgon|nå|öh|hmm|mm|alltså)[\s,.!]+)+/iu,
  en: /^(?:(?:hello|hi|good morning|morning|well|oh|uh|um|er|hmm|so|okay|you know)[\s,.!]+)+/iu,
};
/** "Yeah no", "joo ei": the second word is the answer. */
const turned: Record<Language, RegExp> = {
  fi: /^(?:joo|niin|kyllä)[\s,.]+(?:ei|en|emme|nej|inte)(?!\p{L})/iu,
  sv: /^(?:ja|jo|jå|nå)[\s,.]+(?:nej|nä|inte|int|ingen|inga|inget|ei)(?!\p{L})/iu,
  en: /^(?:yeah|yes|right)[\s,.]+(?:no|not|nope|none|never)(?!\p{L})/iu,
};

/** "At home, no". */
const here =
  /^(?:at (?:home|work)|here|kotona|töissä|täällä|hemma|på jobbet)[\s,]+(?:no|ei|nej|nä|inte|int)(?=\s*(?:[.,!]|$))/iu;

/** What an answer says to the question before it: it denies, it affirms, or (null) it says something of its own. */
export const answerDenies = (text: string, language: Language): boolean | null => {
  const answer = text.trim().replace(greeting[language], '');
  const [first, second] = clausesOf(answer, language);
  if (!first) return null;
  if (turned[language].test(answer) || here.test(answer)) return true;
  if (yes[language].test(answer)) return false;
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
  return first.denied === true || (first.denied === null && second?.denied === true) ? true : null;
};

/** The same of an utterance, read once for all statements. */
export const utteranceDenies = keptByObject(({ text, language }: Utterance) => answerDenies(text, language));
