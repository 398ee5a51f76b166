/** Cuts speech into sentences and clauses, and says which of them deny something. */
import type { Language } from '../domain/language.js';
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

export interface Sentence {
  readonly text: string;
  readonly question: boolean;
}

/** Sentences with their marks. A dot after a digit (before a small letter) or a short abbreviation does not end one. */
export const sentencesOf = (text: string, language: Language): Sentence[] =>
  text
    .split(/(?<=[.!?…])(?<!\b(?:\d+|esim|mm|ns|klo|kl|t\.ex|bl\.a|e\.g|dr|mr|mrs)\.)\s+|(?<=\d\.)\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .map((sentence) => ({ text: sentence, question: isQuestion(sentence, language) }));

const asking: Record<Language, RegExp> = {
  fi: /^(?:(?:no|ja|entä|entäs|mut|mutta|joo|okei|elikkä|eli)\s+)*(?:\p{L}+k[oö]s?(?:han|hän)?\s|mi(?:kä|tä|ssä|stä|llä|ltä|hin|ten|lloin|nkä)(?!\p{L})|kuinka\s|kuka\s|paljo(?:nko)?\s|montako\s|entä\s)/iu,
  sv: /^(?:(?:och|men|nå|jo|så)\s+)*(?:(?:har|är|tar|känner|får|kan|ska|vill|går|brukar|finns|gör|kommer|var)\s+(?:du|det|ni|hon|han|den|vi)\b|vad\s|hur\s|när\s|vilken\s|vilka\s|varför\s)/iu,
  en: /^(?:(?:and|so|but|okay|ok|well|now)[,\s]+)*(?:(?:do|does|did|have|has|are|is|was|were|can|could|would|any)\s|what\b|how\b|when\b|where\b|which\b|why\b|who\b)/iu,
};

/** By its mark, or where the recogniser wrote none at all, by how it begins. */
export const isQuestion = (sentence: string, language: Language): boolean =>
  /\?["”»]?$/.test(sentence) || (!/[.!?…]["”»]?$/.test(sentence) && asking[language].test(sentence));

const marks: Record<Language, readonly (readonly [RegExp, string])[]> = {
  fi: [
    [/ (?:piste|kysymysmerkki|huutomerkki|uusi rivi|uusi kappale)(?!\p{L})/giu, '. '],
    [/ (?:pilkku|kaksoispiste|lainausmerkki)(?!\p{L})/giu, ', '],
  ],
  sv: [
    [/ (?:punkt|frågetecken|ny rad|nytt stycke)(?!\p{L})/giu, '. '],
    [/ (?:kommatecken|kolon|citattecken)(?!\p{L})/giu, ', '],
  ],
  en: [
    [/ (?:full stop|period|question mark|new line|new paragraph)(?!\p{L})/giu, '. '],
    [/ (?:comma|colon|quote|unquote)(?!\p{L})/giu, ', '],
  ],
};

/** Dictation with its spoken marks as marks, for finding clauses only. */
export const withSpokenMarks = (text: string, language: Language): string =>
  marks[language].reduce((marked, [spoken, mark]) => marked.replace(spoken, mark), text);

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

export const clausesOf = (text: string, language: Language): Clause[] => {
  const words = wordsOf(text);
  const stretches: Word[][] = [];
  const carried: boolean[] = [];
  let local = false;
  const open = (carries: boolean): void => {
    stretches.push([]);
    carried.push(carries);
    local = false;
  };
  open(false);
  words.forEach((word, at) => {
    const previous = words[at - 1];
    const between = previous ? text.slice(previous.end, word.start) : '';
    const comma = between.includes(',');
    const hard = /[.!?;:…–—]/.test(between) && !/^\.\d/.test(between);
    const stop = words.findIndex(
      (later, index) => index > at && /[,.!?;:…–—]/.test(text.slice(words[index - 1]?.end, later.start)),
    );
    const ahead = words.slice(at, stop === -1 ? undefined : stop);
    const own = ahead.some((later) => verbs[language].has(later.lower));
    const and = ands[language].has(word.lower);
    if (hard || (openers[language].has(word.lower) && at > 0)) open(false);
    else if (comma)
      open(
        !own &&
          carriesOn(
            ahead.map((later) => later.lower),
            language,
          ),
      );
    else if (and && own && stretches.at(-1)?.some((earlier) => verbs[language].has(earlier.lower))) open(false);
    else if (local && stretches.at(-1)?.length === 4) open(false);
    if (without[language].has(word.lower)) {
      const but =
        language === 'sv' && isDenied(stretches.at(-2) ?? [], language) && (comma || stretches.at(-1)?.length === 0);
      if (stretches.at(-1)?.length !== 0) open(false);
      local = !but;
    }
    stretches.at(-1)?.push(word);
  });
  const clauses: Clause[] = [];
  stretches.forEach((stretch, index) => {
    const denied =
      isDenied(stretch, language) ||
      (without[language].has(stretch[0]?.lower ?? '') &&
        !(language === 'sv' && isDenied(stretches[index - 1] ?? [], language))) ||
      (carried[index] === true && (clauses.at(-1)?.denied ?? false));
    clauses.push({ words: stretch, denied });
  });
  return clauses
    .flatMap((clause) => {
      const inWord = clause.words.filter((word) => denyingEnding[language].test(word.lower));
      const rest = clause.words.filter((word) => !inWord.includes(word));
      return [{ ...clause, words: rest }, ...inWord.map((word) => ({ words: [word], denied: !clause.denied }))];
    })
    .filter((clause) => clause.words.length > 0);
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
  fi: /^(?:(?:hei|moi|huomenta|no)[\s,.!]+)+/iu,
  sv: /^(?:(?:hej|god morgon|morgon|nå)[\s,.!]+)+/iu,
  en: /^(?:(?:hello|hi|good morning|morning|well|oh)[\s,.!]+)+/iu,
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
