/** Cuts a sentence into clauses, and says of each whether it is denied. */
import type { Language } from '../domain/language.js';
import { flatMap } from '../domain/loops.js';
import { FEW, HARD, isCondition, type Stretch, stretchesOf, withoutIt } from './clause-cuts.js';
import { denierOf } from './denier.js';
import { polarity } from './lexicon/polarity.js';
import { withoutSayer } from './lists.js';
import { contentWords, type Word } from './words.js';

/** Words that stand or fall together. `denied` is null where it is left open: "päätä" in "päätä ei särje". */
export interface Clause {
  readonly words: readonly Word[];
  readonly denied: boolean | null;
  /** Denied, or affirmed, by an ending or a beginning of the word itself: "oireeton". */
  readonly inWord?: true | undefined;
  /** What a denied clause is about, where that stands before it: "päätä" of "ei särje". */
  readonly about?: readonly Word[] | undefined;
  /** Of a statement: where the sentence begins in which its words have their places. */
  readonly from?: number;
}

/** The words of a clause, in lower case. */
export const plainText = ({ words }: Pick<Clause, 'words'>): string => words.map(({ lower }) => lower).join(' ');

/** "Huolimatta", "lukuun ottamatta": no more than prepositions. */
const preposition = /^(?:huolimatta|riippumatta|katsomatta|olematta)$/;

/** "Stairs, I can't": also with little words before them. */
const CANNOT =
  /^(?:(?:se|ne|sitä|niitä|en mä|en|mä en|minä en)(?: (?:vaan|kyllä|ei|en|oikein))* (?:onnistu|pysty|osaa|voi|pääse|jaksa|kykene)|(?:det|de|dem)?(?: ?(?:går|kan|klarar|orkar|vågar))(?: jag| det)?(?: (?:bara|nog|verkligen))?(?: (?:inte|int|ej))(?: alls)?|(?:i|we|he|she) (?:just |really |simply )?(?:can't|cannot|couldn't|don't|can not))$/;
const BARE =
  /^(?:(?:sit|sitten|då|then|nyt) )?(?:no(?: no)*|nope|none|not|ei(?: ei)*(?: ole| oo| lainkaan| yhtään)?|en|et|emme|eivät|nej|nä(?: nä)*|inte|int|inte alls)$/;
/** A list has no more than this. */
const FARTHEST = 12;
const LONG = 8;

/** "To hit, no, he has not done that": what was denied with one word is denied once more. */
const deniesAgain = (next: Stretch | undefined, language: Language): boolean => {
  const { verbs, negators } = polarity[language];
  const words = next?.words ?? [];
  return (
    denierOf(words, language) !== -1 &&
    !words.some(({ lower }) => able.test(lower)) &&
    words.slice(0, LONG).some(({ lower }) => verbs.has(lower) && !negators.has(lower))
  );
};

/** "Aspirin, no, I cannot": not of the thing. */
const able = /^(?:can|can't|cannot|could|couldn't|allowed|kan|kunde|får|fick|tål|tålt|voi|saa|saanu|siedä|sovi)$/;

/** The "only in bits" of "en nuku kuin pätkissä": nothing is denied. */
const onlyButFor = (stretches: readonly Stretch[], at: number): boolean => {
  const [before, stretch] = [stretches[at - 1], stretches[at]];
  return (
    before?.words.every(({ lower }) => !polarity.fi.others.test(lower)) === true &&
    stretch?.as === 'excepted' &&
    /^(?:kuin|ku|ko|kun)$/.test(stretch.words[0]?.lower ?? '')
  );
};

/** How many stretches before this one its denial goes back to: "kuumetta, yskää, ei", "ripulia, kuumetta ja yskää ei ole". */
const deniedBack = (stretches: readonly Stretch[], index: number, text: string, language: Language): number => {
  const { verbs, ands, ors, item, openers } = polarity[language];
  const words = stretches[index]?.words ?? [];
  const at = denierOf(words, language);
  const listed =
    words.slice(0, Math.max(0, at)).some(({ lower }) => ands.has(lower) || ors.has(lower)) &&
    // "Laid off since August and does not sleep": since when is no item of a list.
    !openers.has(words[0]?.lower ?? '') &&
    contentWords(withoutSayer(words.slice(at + 1)), language).length === 0;
  const said = words.map(({ lower }) => lower).join(' ');
  const bare = BARE.test(said) || CANNOT.test(said);
  if (!listed && !(bare && (index === stretches.length - 1 || deniesAgain(stretches[index + 1], language)))) return 0;
  // "Blood 3+, nitrites and leucocytes negative": what was measured is no item of the list.
  const measured = (one: Stretch, next: Stretch | undefined): boolean =>
    /\d/.test(text.slice(one.words[0]?.start, next?.words[0]?.start));
  const ends = (one: Stretch, next: Stretch | undefined): boolean =>
    one.words.length > (listed ? FEW : LONG) ||
    measured(one, next) ||
    one.words.some(({ lower }) => verbs.has(lower)) ||
    denierOf(one.words, language) !== -1 ||
    (listed && !item.test(one.words.at(-1)?.lower ?? ''));
  let back = 0;
  for (; back < FARTHEST; back++) {
    const one = stretches[index - 1 - back];
    if (!one || ends(one, stretches[index - back])) break;
  }
  return back;
};

/** "No to both", "nej, allt är bra": an answer is of no degree. */
const NO_AT_ALL = /^(?:no|nope|nej|nä|nää)$/;
const nearly = /^(?:nästan|nästintill|melkein|lähes|almost|nearly|practically)$/;
const often = /^(?:joka|aina|heti|varje|alltid|genast|every|always|immediately)$/;

const comparing = /^(?:enempää|mera?|more)$/;

/** A stretch with a denier, in what is denied and what is not. */
const split = (words: readonly Word[], at: number, language: Language, written: boolean): Clause[] => {
  const { bothSides, deny, verbs, degree, than } = polarity[language];
  // "Dricker inte mer än en öl", "no more than a beer": so much is told.
  if (comparing.test(words[at + 1]?.lower ?? '') && than.has(words[at + 2]?.lower ?? ''))
    return [{ words: [...words.slice(0, at), ...words.slice(at + 3)], denied: false }];
  if (
    !(written && words.slice(at + 1, at + 3).some(({ lower }) => often.test(lower))) &&
    !NO_AT_ALL.test(words[at]?.lower ?? '') &&
    words[at + 1]?.lower !== 'any' &&
    !(words[at + 1]?.lower === 'more' && at + 2 === words.length) &&
    words[at + 1]?.lower !== 'at' &&
    words
      .slice(at + 1, at + 3)
      .some(({ lower }, after) => degree.has(lower) && (after === 0 || !/^(?:as|so)$/.test(lower)))
  )
    return [{ words, denied: null }];
  // "Nästan ingenting": a little.
  if (nearly.test(words[at - 1]?.lower ?? '')) return [{ words, denied: null }];
  const after = words.slice(at + 1);
  if (isCondition({ words })) return [{ words, denied: true }];
  // "Tunto puolieroja vailla": of what stands before it, the last word alone.
  if (words[at]?.lower === 'vailla' && at > 1) {
    const about = words.slice(0, at - 1);
    return [
      { words: about, denied: null },
      { words: words.slice(at - 1), denied: true, about },
    ];
  }
  if (contentWords(withoutSayer(after), language).length === 0) return [{ words, denied: true }];
  // "Tål jag int plåster", "utslag har jag aldrig fått": with verb and subject turned round the whole is denied.
  if (language === 'sv' && at > 1 && polarity[language].subjects.has(words[at - 1]?.lower ?? ''))
    return [{ words, denied: true }];
  // Swedish denies the verb right before it as well: "röker inte längre".
  const from = language === 'sv' && /^(?:inte|int|ej)$/.test(words[at]?.lower ?? '') ? Math.max(0, at - 1) : at;
  const before = words.slice(0, from);
  const rest = { words: words.slice(from), denied: true };
  if (contentWords(before, language).length === 0 || deny.test(words[at]?.lower ?? ''))
    return [{ words, denied: true }];
  // "Your legs have no swelling", "the pain has not gone": what stands before the verb is what it is about, neither denied nor affirmed.
  const last = before.at(-1)?.lower ?? '';
  const about =
    bothSides ||
    verbs.has(last) ||
    (language === 'en' && /.(?:ing|ed)$/.test(last)) ||
    !/^(?:no|none|ingen|inget|inga|nej)$/.test(words[at]?.lower ?? '');
  // "Pregnancy and delivery with no complications" tells of nothing but these.
  const names = last === 'with' && !before.some(({ lower }) => verbs.has(lower));
  return [{ words: before, denied: about || names ? null : false }, about ? { ...rest, about: before } : rest];
};

/** In Finnish speech without any marks a denial reaches this many words: "ei ylety vasempaan sukkaan | vaimo laittaa sen". */
const REACH_UNMARKED = 4;

const withinReach = (clauses: readonly Clause[], text: string, language: Language): Clause[] =>
  language !== 'fi' || /[,.!?;:…–—]/.test(text)
    ? [...clauses]
    : flatMap(clauses, (clause) => {
        if (!clause.denied || clause.inWord || clause.words.length <= REACH_UNMARKED + 1) return [clause];
        const at = Math.max(0, denierOf(clause.words, language));
        const rest = clause.words.slice(at + REACH_UNMARKED);
        const reached = { ...clause, words: clause.words.slice(0, at + REACH_UNMARKED) };
        return rest.length > 0 ? [reached, { words: rest, denied: null }] : [clause];
      });

/** "This ear, I hear nothing": what is named first is what the denial is about. */
const withTopics = (clauses: readonly Clause[], text: string, language: Language): Clause[] => {
  const { verbs } = polarity[language];
  return clauses.map((clause, at) => {
    const next = clauses[at + 1];
    const [first, last] = [clause.words[0], clause.words.at(-1)];
    const of = next?.about ?? next?.words;
    const isTopic =
      clause.denied === false &&
      next?.denied === true &&
      clause.words.length < FEW &&
      pointed.test(first?.lower ?? '') &&
      speaker.test(of?.[0]?.lower ?? '') &&
      /^\s*,\s*$/.test(text.slice(last?.end, of?.[0]?.start)) &&
      !clause.words.some(({ lower }) => verbs.has(lower) && !pointed.test(lower));
    return isTopic ? { ...clause, denied: null } : clause;
  });
};
const pointed =
  /^(?:this|that|these|those|the|my|his|her|den|det|de|min|mitt|mina|hans|hennes|höger|högra|vänster|vänstra|tämä|tää|tuo|toi|tän|mun|minun|sen|oikee|oikea|vasen)$/;
const speaker =
  /^(?:i|i've|i'm|he|she|it|they|we|you|jag|ja|han|hon|den|det|de|dom|vi|du|en|et|ei|emme|eivät|mä|mää|sitä|sillä)$/;

/** "McMurray's test: negative": a heading is what the next clause is about. */
const withHeadings = (clauses: readonly Clause[], text: string, language: Language): Clause[] =>
  clauses.map((clause, at) => {
    const [before, next] = [clauses[at - 1], clauses[at + 1]];
    const isHeading = ({ words, denied }: Clause, after: Clause | undefined): boolean =>
      denied === false &&
      after !== undefined &&
      /^\s*:\s/.test(text.slice(words.at(-1)?.end)) &&
      !words.some(({ lower }) => polarity[language].verbs.has(lower));
    if (isHeading(clause, next)) return { ...clause, denied: null };
    return before && clause.denied && !clause.about && isHeading(before, clause)
      ? { ...clause, about: before.words }
      : clause;
  });

const withWordsInside = (clause: Clause, language: Language): Clause[] => {
  const { words, denied } = clause;
  const inWord = words.filter(
    ({ lower }, at) =>
      polarity[language].inside.test(lower) && !preposition.test(lower) && words[at - 1]?.lower !== 'lukuun',
  );
  if (inWord.length === 0) return [clause];
  const rest = words.filter((word) => !inWord.includes(word));
  // "Sähkölasku maksamatta", "höger axel besvärsfri": what is said of the bill and the shoulder is in that word.
  const own = inWord.map((word) => ({ words: [word], denied: !denied, inWord: true as const, about: rest }));
  return rest.length > 0 ? [{ ...clause, words: rest, denied: null }, ...own] : own;
};

/** "I wish I had some": one has none, or one does. */
const wishes = /^(?:wish|önskar|kunpa|toivon)$/;

/** "She would have wanted that they operate": wanted, and not told of. */
const wants = /^(?:halu[an]\p{L}*|halus?|toivo\p{L}*|tahto\p{L}*|vill|ville|velat|önska\p{L}*|wish\p{L}*|hope[sd]?)$/u;
const that = /^(?:että|et|att|that)$/;

/** "I don't think he is, but …": what was not thought ends there. */
const CONTRAST = /^(?:but|men|mutta|mut)$/;

/** "I don't like it when dad shouts": he does. */
const attitude = /^(?:tykkää|tykkään|pidä|gillar|tycker|like|likes|hate|hates|enjoy|enjoys)$/;
const isWhen = /^(?:kun|ku|ko|när|då|when)$/;

/** What is not thought comes in the next clause: not in "I don't think this is a tear, more a strain". */
const isLeftOpen = (words: readonly Word[], verb: Word, next: Stretch | undefined, language: Language): boolean =>
  contentWords(words.slice(words.indexOf(verb) + 1), language).length === 0 ||
  polarity[language].complements.has(next?.words[0]?.lower ?? '');

/** A denial of nothing but what the clause after it says. */
const bareBefore = (words: readonly Word[], next: readonly Word[], language: Language): boolean =>
  /^(?:att|että|et|that)$/.test(next[0]?.lower ?? '') &&
  contentWords(words, language).every(
    ({ lower }) =>
      polarity[language].general.test(lower) ||
      polarity[language].negators.has(lower) ||
      /^(?:niin|så|se|det|it's)$/.test(lower),
  );

/** `written`: in a statement "not every evening" is denied; in speech it is left open. */
export const clausesOf = (text: string, language: Language, written = false): Clause[] => {
  const { without, raising, unsure, complements } = polarity[language];
  const clauses: Clause[] = [];
  /** What "I don't think" or "I don't know if" says of the clause after it. */
  let ahead: boolean | null | undefined;
  const stretches = stretchesOf(text, language);
  const listed = new Set<number>();
  for (let index = 0; index < stretches.length; index++)
    for (let back = deniedBack(stretches, index, text, language); back > 0; back--) listed.add(index - back);
  for (const [index, { words, as }] of stretches.entries()) {
    const previous = clauses.at(-1)?.denied ?? false;
    const at = denierOf(words, language);
    // Swedish "utan" is "but" after a denial: "inte höger utan vänster".
    const apart = without.has(words[0]?.lower ?? '') && withoutIt(words, 0);
    const [first, before] = [words[0], stretches[index - 1]?.words.at(-1)];
    // … but not "och utan".
    const butOnly = language === 'sv' && previous && !polarity.sv.ands.has(before?.lower ?? '');
    const lacks = without.has(words[0]?.lower ?? '') && !apart && !butOnly;
    const next = words.slice(at + 1).find(({ lower }) => raising.has(lower) || unsure.has(lower));
    const about = at === -1 ? undefined : (next ?? (language === 'sv' ? words[at - 1] : undefined));
    const ends = HARD.test(text.slice(before?.end ?? 0, first?.start)) || CONTRAST.test(first?.lower ?? '');
    const opened = ends ? undefined : ahead;
    ahead = undefined;
    const last = words.at(-1)?.lower ?? '';
    if (wishes.test(last) || (wants.test(last) && that.test(stretches[index + 1]?.words[0]?.lower ?? ''))) ahead = null;
    else if (about && raising.has(about.lower) && isLeftOpen(words, about, stretches[index + 1], language))
      ahead = true;
    // "Det är int så att …", "it's not that …".
    else if (at !== -1 && bareBefore(words, stretches[index + 1]?.words ?? [], language)) ahead = true;
    else if (about && unsure.has(about.lower)) ahead = null;
    const [so, soNext] =
      language !== 'fi' ? [false, false] : [onlyButFor(stretches, index), onlyButFor(stretches, index + 1)];
    if (listed.has(index)) clauses.push({ words, denied: true });
    else if (so || (soNext && at !== -1)) clauses.push({ words, denied: so ? false : null });
    else if (at === -1 && (as === 'excepted' || as === 'when'))
      clauses.push({ words, denied: as === 'excepted' && previous ? false : null });
    else if (at === -1) {
      const felt = stretches[index - 1]?.words.some(({ lower }) => attitude.test(lower)) === true;
      const left = previous && complements.has(words[0]?.lower ?? '') && !(felt && isWhen.test(words[0]?.lower ?? ''));
      const conditional = as === 'carries' && previous && isCondition(stretches[index - 1] ?? { words: [] });
      // "If the bleeding does not stop, or a bad headache": the second condition is not denied.
      if (opened === undefined && (left || conditional)) clauses.push({ words, denied: null });
      else clauses.push({ words, denied: opened === undefined ? lacks || (as === 'carries' && previous) : opened });
    } else clauses.push(...split(words, at, language, written));
  }
  const cut = withTopics(withinReach(clauses, text, language), text, language);
  return flatMap(written ? withHeadings(cut, text, language) : cut, (clause) => withWordsInside(clause, language));
};
