/** Whether a risk that a text names is denied in it. */
import type { Language } from '../../domain/language.js';
import { matchesOf } from '../../domain/loops.js';
import type { RiskWord } from '../lexicon/risks.js';

/** "Inte mer än en öl" denies none. */
export const denying: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:ilman|kieltä\p{L}*|kiel(?:si|tänyt)|kiistä\p{L}*|kielletään|ei|eivät|eikä|eikö|eiköhän|ettei|en|enkä|ettei\p{L}*)(?!\p{L}| enempää kuin)/iu,
  sv: /(?<!\p{L})(?:(?:för)?nek(?:ar|ade|at|as)|ing(?:en|et|a)|negativ\p{L}* för|inte|int|aldrig|utan|utesluts|varken|ej|bestrid\p{L}*|tillbakavis\p{L}*)(?!\p{L}| mera? än)/iu,
  en: /(?<!\p{L})(?:den(?:y|ies|ied|ying)|no|not|never|none|without|nobody|nor|neither|negative for|excluded|ruled out|disput(?:es|ed)|refut(?:es|ed))(?!\p{L}| more than)|n't\b(?! more than)/iu,
};
/** These deny what stands after them: "thoughts without a plan". */
const denyAhead: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:ilman|enkä)(?!\p{L}).*$/iu,
  sv: /(?<!\p{L})(?:utan|(?:ingen|inget|inga)(?=\s+\p{L}))(?!\p{L}).*$/iu,
  en: /(?<!\p{L})(?:without|(?:no|never|nor)(?=\s+\p{L}))(?!\p{L}).*$/iu,
};

export const ENDS = /[.;!?]["”»]?\s/;
/** "Thoughts, but no plans": what is denied after it is something else. */
const TURNS = /(?<!\p{L})(?:mutta|mut|men|but)(?!\p{L})/iu;
/** "Hit him when he does not get up": what is denied there is something else. */
const SUBORDINATE =
  /(?<!\p{L})(?:kun|ku|koska|jos|vaikka|jolloin|när|om|eftersom|fast|trots att|when|if|because|as|although|unless|who|som|joka)(?!\p{L})/iu;
/** "Thoughts in April, now none", "threatened her and did not hit": a denial of its own. */
const OWN =
  /(?:[,–—(]|(?<!\p{L})(?:ja|och|and|sekä)(?!\p{L}))\s*(?:(?:nyt|nykyisin|tällä hetkellä|nu|för närvarande|now|currently|at present)\s+)?(?:\p{L}+\s+){0,1}(?:ei|eikä|eivät|en|inte|int|inga?|inget|aldrig|utan|no|not|none|never|denies|did not|does not|didn't|doesn't|kieltää|nekar|förnekar)(?!\p{L}).*$/iu;
/** After a denial a verb of its own says what is so: "no drug use, drinks daily". */
const ASSERTS =
  /(?:[,–—]|(?<!\p{L})(?:ja|och|and)(?!\p{L}))\s*(?:\p{L}+\s+){0,2}(?:on|ovat|oli|kertoo|kertoi|myöntää|juo|käyttää|käytti|lyö|löi|pelkää|haluaa|har|hade|uppger|berättar|medger|dricker|använder|slår|slog|vill|has|had|have|reports|reported|tells|told|admits|drinks|uses|used|hits|says|states|wants|takes|tar)(?!\p{L})/iu;

/** "Does not smoke, alcohol a glass of wine a week": what has its own amount is not denied with what stands before it … */
const OF_TIME =
  /(?<!\p{L})(?:viiko(?:ssa|s|ittain)|päivä(?:ssä|s)|päivittäin|kuukaudessa|kuussa|viikonloppui?s\p{L}*|(?:i|per|om|varje) (?:veckan?|dag(?:en)?|dan|månad(?:en)?)|dagligen|(?:a|per|each|every) (?:week|day|month|night)|weekly|daily|nightly)(?!\p{L})|\/\s?(?:vk|vko|v|pv|vrk|d|wk|week|day|kk)(?!\p{L})/iu;
/** … unless not even that: "not even a glass a week". */
const EVEN = /(?<!\p{L})(?:edes|ees|ens|even)(?!\p{L})/iu;
const hasOwnAmount = (part: string): boolean => OF_TIME.test(part) && !EVEN.test(part);

/** "Lämnas inte ensamma". */
const within = /(?<!\p{L})(?:inte|int|aldrig)(?!\p{L})/iu;

/** "Alkoholfri" denies. */
const free = /(?:fri(?:tt|a)?|tt[oö]m\p{L}*)$/iu;
const askedOf = /(?<!\p{L})(?:på frågan om|tillfrågad om|kysyttäessä|when asked about|asked about)(?!\p{L})/iu;

/** "En jaksa elää". */
const ofLiving = /elä|lev(?:a|er|de)|live|alive|jaks|ork|be here|be around|exist|go on|wak(?:e|na)|vakna|herä/iu;
const notToLive = /(?<!\p{L})(?:ettei|etten|ettet|ei|en|emmä|enkä|inte|int|not|\p{L}+n't)(?: \p{L}+){0,2} $/iu;

interface Text {
  readonly text: string;
  readonly language: Language;
}

/** "Ettei halua elää" denies no risk; "kieltää ajatukset siitä, ettei jaksaisi elää" does. */
export const isDenied = ({ start, word, way, about }: RiskWord, { text, language }: Text): boolean => {
  const ahead = text.slice(0, start).split(ENDS).at(-1)?.split(TURNS).at(-1) ?? '';
  const after =
    text
      .slice(start + word.length)
      .split(ENDS)[0]
      ?.split(TURNS)[0]
      ?.split(SUBORDINATE)[0]
      ?.replace(OWN, '') ?? '';
  // "På frågan om våld hemma svarar modern": of what was asked.
  if (askedOf.test(ahead) || free.test(word)) return true;
  const deniers = matchesOf(ahead, new RegExp(denying[language], 'giu'));
  const last = deniers.at(-1);
  if (!way || about !== 'suicide') {
    const between = last ? `${ahead.slice(last.index)}${word}` : '';
    const part = between.includes(',') ? `${between.split(',').at(-1)}${after.split(',')[0]}` : '';
    return (
      within.test(word) ||
      (last !== undefined && !ASSERTS.test(between) && !hasOwnAmount(part)) ||
      denying[language].test(after.replace(denyAhead[language], ''))
    );
  }
  // Its own "not" is the last one before it.
  const ownNot = ofLiving.test(word) && notToLive.test(ahead) ? 1 : 0;
  return deniers.length > ownNot;
};
