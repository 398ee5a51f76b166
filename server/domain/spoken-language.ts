import { Language } from './language.js';
import type { Utterance } from './transcript.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Small words that run through everything said in a language, as it is written and as it is spoken. Own work. */
const smallWords: Record<Language, ReadonlySet<string>> = {
  fi: list(`ja on ei oo se että mutta mut kun niin nyt sitten sit vielä myös tai ole oli ollut olen oon olet oot ovat olisi ois mä mää
    minä sä sää sinä hän me te he ne mun minun sun sinun mulla minulla sulla sinulla hänellä meillä teillä tämä tää tätä tässä se sen
    sitä siinä siitä siihen mitä mikä miten missä milloin koska onko oletko ootko joo juu kyllä no eli elikkä ihan vähän hyvä hyvin
    aika kanssa jos vaan vain kuin joka jotka kaikki mitään jotain enää aina ennen jälkeen en et emme ette eivät eikä enkä`),
  sv: list(`och att det är jag du han hon vi ni de dom dem den som inte int på av för med till har hade var vara men om så när då nu
    från ett en eller kan ska skulle sku måste vill blir blev varit min mitt mina din ditt dina sin sitt sina hur vad var ja jo nej nå
    nog också bara lite mycket här där sen sedan efter hos vid mot ingen inga någon något någonting mig dig honom henne oss er i`),
  en: list(`the and is are was were i you he she it we they that this to of in for with have has had not do does did don't be been
    but so if or at from my your his her our their what how when where which would can could will just yes no any some there as on an
    a it's i'm i've that's about been because than then`),
};

/** How longer words end in a language: a dictation has few small words. */
const endings: Record<Language, RegExp> = {
  fi: /.{2}(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|tt[aä]|een|iin|ään|yyn|öön|nen|sti|taan|tiin|mme|nut|nyt|neet|isen|uksen|inen)$/u,
  sv: /.{2}(?:ning|ningen|het|heten|ande|ade|arna|orna|erna|ligt|lig|liga|isk|iskt|are|sjuk|skap)$/u,
  en: /.{2}(?:ing|tion|ness|ment|ally|edly|ight|ould|ough|ated|ched|sed)$/u,
};

const wordsOf = (text: string): string[] =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? []
  ).map((word) => word.replace('’', "'"));

/** The share of a language's small words and endings among all words; 0 where there are none. */
const shareOf = (texts: readonly string[], language: Language): number => {
  const words = texts.flatMap(wordsOf);
  const own = words.filter((word) => smallWords[language].has(word) || endings[language].test(word));
  return own.length / Math.max(1, words.length);
};

/** Of the person interpreted for, right before the interpreter, with no small word of the language: the interpreter says it. */
export const isLeftToInterpreter = (
  said: Pick<Utterance, 'role' | 'text' | 'language'>,
  next: Pick<Utterance, 'role'> | undefined,
): boolean =>
  next?.role === 'interpreter' &&
  (said.role === 'subject' || said.role === 'companion' || said.role === 'child') &&
  !wordsOf(said.text).some((word) => smallWords[said.language].has(word));

const LONG_ENOUGH = 20;
/** Speech of a language has 0.13 and more of its own (half of all words, usually), that of another about 0.03. */
const ALMOST_NONE = 0.1;
const FEW = 0.2;
const TIMES = 2.5;

/** Whether as good as nothing of a longer text is in a language. Fewer than 20 words say nothing. */
export const isForeignTo = (texts: readonly string[], language: Language): boolean => {
  if (texts.flatMap(wordsOf).length < LONG_ENOUGH) return false;
  const own = shareOf(texts, language);
  const others = Language.options.filter((other) => other !== language).map((other) => shareOf(texts, other));
  return own < ALMOST_NONE || (own < FEW && Math.max(...others) >= TIMES * own);
};
