import type { Language } from './language.js';

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

const wordsOf = (text: string): string[] =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? []
  ).map((word) => word.replace('’', "'"));

/** How many words a text has, and which of the three languages its small words are of: null where they are of none, or of several alike. */
export const languageOf = (text: string): { words: number; language: Language | null } => {
  const words = wordsOf(text);
  const counts = (['fi', 'sv', 'en'] as const)
    .map((language) => ({ language, hits: words.filter((word) => smallWords[language].has(word)).length }))
    .sort((a, b) => b.hits - a.hits);
  const [first, second] = counts;
  const clear = first !== undefined && first.hits > 0 && first.hits > (second?.hits ?? 0);
  return { words: words.length, language: clear ? first.language : null };
};

/** Whether as good as nothing of a longer text is in a language. Few words, or words of no known language's kind, say nothing. */
export const isForeignTo = (texts: readonly string[], language: Language): boolean => {
  let known = 0;
  let own = 0;
  let all = 0;
  for (const text of texts) {
    const spoken = languageOf(text);
    all += spoken.words;
    if (spoken.language !== null) known += spoken.words;
    if (spoken.language === language) own += spoken.words;
  }
  // A language of none of the three leaves hardly any small words behind.
  const none = known < ALMOST_NONE * all;
  return all >= LONG_ENOUGH && (none || own < ALMOST_NONE * known);
};

const LONG_ENOUGH = 20;
const ALMOST_NONE = 0.15;
