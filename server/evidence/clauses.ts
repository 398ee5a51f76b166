/** Cuts speech into clauses, and says which of them deny something. */
import type { Language } from '../domain/language.js';
import { sentencesOf } from './sentences.js';
import { type Word, wordsOf } from './words.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const negators: Record<Language, ReadonlySet<string>> = {
  fi: set(
    'ei en et emme ette eivät eikä enkä etkä emmekä ettekä eivätkä ettei etten etteivät älä älkää kieltää kiistää kielsi kiisti ehei',
  ),
  sv: set('inte ej ingen inget inga aldrig ingendera ingenting varken icke nej nekar förnekar knappast'),
  en: set(`no not never none nothing neither nor nope denies denied deny negative absent cannot don't doesn't didn't isn't aren't wasn't weren't
    haven't hasn't hadn't can't couldn't won't wouldn't shouldn't`),
};

/** Deny only what follows them at once. */
const without: Record<Language, ReadonlySet<string>> = { fi: set('ilman'), sv: set('utan'), en: set('without') };

/** A new clause begins with these. */
const openers: Record<Language, ReadonlySet<string>> = {
  fi: set('mutta mut vaan kun jos että ettei etten etteivät koska vaikka jotta eikä enkä etkä emmekä eivätkä ehkä'),
  sv: set('men utan när om att fast eftersom kanske'),
  en: set('but when if that because although though however except maybe'),
};

/** After a comma or an "and", a stretch with one of these speaks of its own; one without carries on the list before it. */
const verbs: Record<Language, ReadonlySet<string>> = {
  fi: set(`on oli ovat olivat oo oon ole olen en ei emme eivät mä minä mulla minulla mulle mua se sen sitä sillä ne hän hänellä tulee tuli
    saa sai pitää voi kyllä joo`),
  sv: set('är har hade var jag det den han hon inte ingen inget inga ja jo nog kommer'),
  en: set(`is are was were has have had do does did i i've i'm it it's he she they no not there there's yes`),
};
const ands: Record<Language, ReadonlySet<string>> = { fi: set('ja'), sv: set('och'), en: set('and') };

/** "Oireeton", "symptomfri", "painless": denied inside the word. */
const denyingEnding: Record<Language, RegExp> = {
  fi: /.{4}(?:ton|tön|tont|tönt|ttom|ttöm)/,
  sv: /.{4}(?:fri|fritt|fria|lös|löst|lösa)$/,
  en: /.{4}(?:-free|less)$/,
};

export interface Clause {
  readonly words: readonly Word[];
  readonly denied: boolean;
}

const ors: Record<Language, string> = { fi: 'tai', sv: 'eller', en: 'or' };

/** "Ei kuumetta, yskää" denies both; a longer stretch after the comma speaks for itself. */
const carriesOn = (words: readonly string[], language: Language): boolean =>
  words.length <= 2 || words.includes(ors[language]);

const isDenied = (words: readonly Word[], language: Language): boolean =>
  words.some((word) => negators[language].has(word.lower));

const MARK = /[,.!?;:…–—]/;
const HARD = /[.!?;:…–—]/;
/** "Ilman kuumetta", "without any pain": this many words are denied, then the clause goes on. */
const REACH = 4;

interface Stretch {
  readonly words: Word[];
  /** Carries on the list before it, and its denial. */
  readonly carries: boolean;
}

/** Words up to the next mark. */
const aheadOf = (words: readonly Word[], at: number, text: string): string[] => {
  const ahead: string[] = [];
  for (let index = at; index < words.length; index++) {
    const word = words[index];
    if (!word || (index > at && MARK.test(text.slice(words[index - 1]?.end, word.start)))) break;
    ahead.push(word.lower);
  }
  return ahead;
};

const stretchesOf = (text: string, language: Language): Stretch[] => {
  const words = wordsOf(text);
  const own = (lower: string): boolean => verbs[language].has(lower);
  const stretches: Stretch[] = [{ words: [], carries: false }];
  words.forEach((word, at) => {
    const current = stretches.at(-1)?.words ?? [];
    const between = at === 0 ? '' : text.slice(words[at - 1]?.end, word.start);
    const open = (carries: boolean): void => {
      stretches.push({ words: [], carries });
    };
    if ((HARD.test(between) && !/^\.\d/.test(between)) || (at > 0 && openers[language].has(word.lower))) open(false);
    else if (between.includes(',')) {
      const ahead = aheadOf(words, at, text);
      open(!ahead.some(own) && carriesOn(ahead, language));
    } else if (ands[language].has(word.lower)) {
      if (current.some(({ lower }) => own(lower)) && aheadOf(words, at, text).some(own)) open(false);
    } else if (without[language].has(word.lower) && current.length > 0) open(false);
    else if (current.length === REACH && without[language].has(current[0]?.lower ?? '')) open(false);
    stretches.at(-1)?.words.push(word);
  });
  return stretches.filter((stretch) => stretch.words.length > 0);
};

export const clausesOf = (text: string, language: Language): Clause[] => {
  const clauses: Clause[] = [];
  for (const { words, carries } of stretchesOf(text, language)) {
    const before = clauses.at(-1)?.denied ?? false;
    // Swedish "utan" is "but" after a denial: "inte höger utan vänster".
    const lacks = without[language].has(words[0]?.lower ?? '') && !(language === 'sv' && before);
    clauses.push({ words, denied: lacks || isDenied(words, language) || (carries && before) });
  }
  return clauses.flatMap(({ words, denied }) => {
    const inWord = words.filter((word) => denyingEnding[language].test(word.lower));
    const rest = words.filter((word) => !inWord.includes(word));
    const own = inWord.map((word) => ({ words: [word], denied: !denied }));
    return rest.length > 0 ? [{ words: rest, denied }, ...own] : own;
  });
};

const yes: Record<Language, RegExp> = {
  fi: /^(?:joo|juu|kyllä|on|oon|niin|ihan|jep|mm|sovitaan|sopii|käy)(?!\p{L})/iu,
  sv: /^(?:ja|jo|jå|japp|visst|precis|mm|det passar|går bra)(?!\p{L})/iu,
  en: /^(?:yes|yeah|yep|yup|sure|right|correct|i do|i have|i am|it is|mm)(?!\p{L})/iu,
};

/**
 * The clauses a text claims. A question in it ("Onko kuumetta? – Ei ole.") claims what its answer says; a question that the rest does not
 * plainly answer claims nothing.
 */
export const claimsOf = (text: string, language: Language): Clause[] => {
  const sentences = sentencesOf(text, language);
  return sentences.flatMap((sentence, index) => {
    if (!sentence.text.endsWith('?')) return clausesOf(sentence.text, language);
    const rest = sentences.slice(index + 1).find((later) => !later.question)?.text ?? '';
    const denied = answerDenies(rest.replace(/^[–—-]\s*/, '').replace(/^[”“"]/, ''), language);
    return denied === null ? [] : clausesOf(sentence.text, language).map((clause) => ({ ...clause, denied }));
  });
};

const greeting: Record<Language, RegExp> = {
  fi: /^(?:(?:hei|moi|huomenta|no|öö|tota|tuota|hmm)[\s,.!]+)+/iu,
  sv: /^(?:(?:hej|god morgon|morgon|nå|öh|hmm)[\s,.!]+)+/iu,
  en: /^(?:(?:hello|hi|good morning|morning|well|oh|uh|um|er|hmm|so)[\s,.!]+)+/iu,
};
/^(?:(?:hei|moi|huomenta|päivää|hej|god morgon|morgon|hello|hi|good morning|morning|no|nå|well)[\s,.!]+)+/iu;

/** What an answer says to the question before it: it denies, it affirms, or (null) it says something of its own. */
export const answerDenies = (text: string, language: Language): boolean | null => {
  const answer = text.trim().replace(greeting[language], '');
  const first = clausesOf(answer, language)[0];
  if (!first) return null;
  if (yes[language].test(answer)) return false;
  return first.denied ? true : null;
};
