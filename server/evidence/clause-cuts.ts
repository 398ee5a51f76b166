/** Where one clause ends and another begins, before anything is said of what is denied. */
import type { Language } from '../domain/language.js';
import type { Clause } from './clauses.js';
import { denierOf } from './denier.js';
import { asWritten } from './lexicon/dialect-sv.js';
import { polarity } from './lexicon/polarity.js';
import { aheadOf, carriesOn } from './lists.js';
import { numberLanguages } from './numbers/number-languages.js';
import { type Word, wordsOf } from './words.js';

/** So few words are an item of a list. */
export const FEW = 4;
/** "If the pain gets worse": the clause says what would be, not what is. */
export const isCondition = ({ words }: Pick<Clause, 'words'>): boolean => conditional.test(words[0]?.lower ?? '');
const conditional = /^(?:jos|mikäli|om|ifall|if)$/;

export const HARD = /[.!?;:…–—]/;
/** "Lauantaina 21. päivä": no end of a sentence. */
const ordinal = /\s\d{1,2}\.\s$/;
/** "Ilman kuumetta", "without any pain": this many words are denied, then the clause goes on. */
const REACH = 4;

/** Words up to where the next clause may begin. */
export interface Stretch {
  readonly words: Word[];
  /** Carries on the list before it, and its denial; is left out of what was denied ("nothing but"); or only says when ("until"). */
  readonly as: 'carries' | 'excepted' | 'when' | 'own';
}

/** "Not now", "not then": no clause begins. */
const NOW = new Set(['now', 'then', 'sit', 'sitten']);
const NO = /^(?:nej|nä|nää|näe|nope|nix)$/;
/** "No, that made it worse": an answer, and then something told. */
const ANSWER = /^(?:no|nope|nah|nej|nä|nää|näe|ei|joo|yeah|yes|ja|jo|kyllä)$/;
/** "Sensation absent under the toe": where, of what is denied. */
const where = /^(?:for|under|over|on|in|at|from|below|above|behind|i|på|vid|från|för|bakom|över)$/;
const found =
  /^(?:present|positive|normal|intact|preserved|reduced|weak|positiv\p{L}*|normal\p{L}*|bevara\p{L}*|finns|nedsatt\p{L}*)$/u;
const may =
  /^(?:kan|vill|ska|skall|kunde|ville|måste|anser|tycker|upplever|haluaa|haluu|voi|kokee|aikoo|toivoo|wants|would|can|could|will|plans|feels|accepts|considers)$/;
const since = /^(?:sen|sedan|since)$/;
/** "Om det blir värre så ringer du": what follows from a condition. */
const THEN = new Set(['så', 'niin', 'nii', 'then']);
/** "Ta dem på morgonen så glömmer du inte", "niin ei unohdu": a sentence of what comes of it. */
const followsOn = (words: readonly Word[], at: number, language: Language): boolean => {
  const here = words[at]?.lower ?? '';
  if (!THEN.has(here)) return false;
  const [next, after] = [words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? ''];
  if (language === 'sv' && here === 'så' && !degree.test(next))
    return somebody.test(after) || (somebody.test(next) && after !== '');
  return language === 'fi' && /^(?:ei|en|et|eivät|emme)$/.test(next) && after !== '';
};
/** "Så mycket jag kan", "int så att jag mår illa". */
const degree =
  /^(?:att|som|mycket|länge|ofta|snart|långt|fort|bra|här|där|lite|lite[nt]|gott|väl|pass|illa|dåligt|många|stor|ont|hårt|sällan|gärna|trött|rädd|klart)$/;
/** "En nuku kuin pätkissä", "en oo käyny ku kerran": only so, where "ku" does not say when or why. */
const onlySo = (words: readonly Word[], at: number, text: string, language: Language): boolean => {
  const [here, next] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  if (
    language !== 'fi' ||
    !/^(?:kuin|ku|ko|kun)$/.test(here) ||
    denierOf(words.slice(Math.max(0, at - FEW), at), 'fi') === -1
  )
    return false;
  if (/(?:mpi|mpaa|mpää|mmin|nnen)$/.test(words[at - 1]?.lower ?? '')) return false;
  return (
    little.test(next) ||
    numberLanguages.fi.word(next) !== null ||
    (here === 'kuin' && aheadOf(words, at, text).length <= FEW)
  );
};
const little =
  /^(?:pätk\p{L}*|vähän|vähäsen|pikkusen|hiukan|hetk\p{L}*|kerran|kerra|pari|muutam\p{L}*|joskus|harvoin|välillä|satunnais\p{L}*|puoli\p{L}*|tunnin|yhen|yhden|öisin|iltaisin|aamuisin|viikonloppu\p{L}*)$/u;
const somebody = /^(?:jag|du|han|hon|vi|ni|man|i|he|she|we|you|they)$/;
const SOON = 6;

/** "Ilman sitä", "without it": how something is, not that it is not. */
export const withoutIt = (words: readonly Word[], at: number): boolean =>
  /^(?:sitä|niitä|tätä|näitä|den|det|dem|it|them|that|)$/.test(words[at + 1]?.lower ?? '');

/** "Ei raskauden mahdollisuutta (puolisolla vasektomia).": an aside that ends its clause speaks for itself. */
const asideAtEnd = (between: string, text: string, at: number): boolean =>
  between.includes('(') && /^[^()]*\)\s*(?:[.,;:!?]|$)/.test(text.slice(at));

/** What follows these was told apart from what is said: "a grinding rather than a pop". */
const insteadOf =
  /^(?:rather than|instead of|other than|aside from|with the exception|med undantag|snarare än|hellre än|i ?stället för|lukuun ottamatta)(?!\p{L})/iu;

/** "Ansökan om vårdbidrag", "vi talade om det": no condition. */
const aboutIt =
  /^(?:ansök|beslut|uppgift|information|besked|fråg(?:a|an|or|orna)$|tank(?:e|ar)|intyg|avtal|överens|samtal|tala[rdt]?|prata[rdt]?|hand$|anhåll|orolig|oro$|beträffar|påmin|be[rt]?t?$|bad$|berätt|bekräft|säg|sade$|sagt$|sa$|hör[td]?|läs|skriv|skrev|förtälj|klag|beskriv|diskut|drömm|minn|inform|upplys|rådg|vet$|visste$)/u;

/** "Walks with problems", "with relief": told apart from the walking. */
const withTrouble =
  /^with (?:(?:any|some|known|significant|major|minor|further|other|medical|health) )*(?:problems?|issues?|difficult\w*|complications?|troubles?|benefits?|relief|improvement|concerns?)\b/i;
const SHORT_TEXT = 60;

/** Up to the next "and": "did not hit his head and is able to walk" tells nothing of the head. */
const tellsOf = (
  words: readonly Word[],
  at: number,
  being: ReadonlySet<string>,
  ands: ReadonlySet<string>,
): boolean => {
  const ahead = words.slice(at + 1, at + 1 + SOON);
  const and = ahead.findIndex(({ lower }) => ands.has(lower));
  return ahead.slice(0, and === -1 ? SOON : and).some(({ lower }) => being.has(lower));
};

const MARK = /[,.!?;:]/;
/** So many words without a mark are what a recogniser wrote. */
const UNMARKED = 20;
const seen =
  /^(?:seen|heard|noted|noticed|found|present|identified|appreciated|reported|observed|palpable|palpated|visible|felt|detected|evident|there)$/;
/** "No murmurs lungs are clear": in English without marks what is told of next begins before its verb. */
const toldNext = (words: readonly Word[], at: number, current: readonly Word[]): boolean => {
  const { before, ands } = polarity.en;
  const [previous = '', here = '', next = '', after = ''] = [at - 1, at, at + 1, at + 2].map(
    (near) => words[near]?.lower ?? '',
  );
  return (
    copula.test(next) &&
    !seen.test(after) &&
    !before.has(previous) &&
    !ands.has(previous) &&
    !article.test(previous) &&
    !article.test(here) &&
    denierOf(current.slice(0, -1), 'en') !== -1
  );
};
const copula = /^(?:is|are|was|were)$/;
const article = /^(?:the|an?|your|his|her|my|any|this|that|what|which|who|these|those|it|he|she|they|we|you|i)$/;

/** "No past illness who comes in with a cough", "I see no fracture what I see is wear": told beside what is denied. */
const tellsOn = (here: string, next: string, current: readonly Word[]): boolean =>
  (here === 'who' && /^(?:comes|came|presents|presented)$/.test(next)) ||
  (here === 'what' && /^(?:i|i'm|we|we're)$/.test(next) && !asks(current.at(-1)?.lower ?? ''));
const asks = (word: string): boolean =>
  [polarity.en.before, polarity.en.raising, polarity.en.unsure].some((some) => some.has(word));

/** Between commas it parts nothing: "no pain while you were, you know, exercising". */
const filler = /\s*,\s*(?:you know|i mean|niinku|tiätsä|du vet)\s*,/giu;

/** The stretches of a text, in order. */
export const stretchesOf = (said: string, language: Language): Stretch[] => {
  const text = said.replace(filler, (words) => ' '.repeat(words.length));
  const { verbs, openers, ands, without, subjects, objects, before, after, owners, being } = polarity[language];
  const { others, ors, excepting, than, until, negators, notDenied, deny } = polarity[language];
  const words = language === 'sv' ? asWritten(wordsOf(text), text) : wordsOf(text);
  const own = (lower: string): boolean => verbs.has(lower);
  const unmarked = language === 'en' && words.length >= UNMARKED && !MARK.test(text);
  const stretches: Stretch[] = [{ words: [], as: 'own' }];
  words.forEach((word, at) => {
    const current = stretches.at(-1)?.words ?? [];
    const previous = words[at - 1];
    const between = previous ? text.slice(previous.end, word.start) : '';
    const open = (as: Stretch['as']): void => {
      stretches.push({ words: [], as });
    };
    const denies = (): boolean => denierOf(current, language) !== -1;
    if (previous && notDenied.has(word.lower) && negators.has(previous.lower) && openers.has(word.lower)) {
      // "Kolme ei kun kaksi": the correction stands apart whole.
      current.pop();
      stretches.push({ words: [previous, word], as: 'own' });
      return;
    }
    // "Nej alltså tröskeln": an answer or a correction, and then something told.
    if (previous && current.length === 1 && NO.test(previous.lower) && !between.includes(',')) {
      stretches.push({ words: [word], as: 'own' });
      return;
    }
    // "Utan att trycka på larmet": that it was not done.
    const withoutTo = word.lower === 'att' && previous?.lower === 'utan';
    const notNow = NOW.has(word.lower) && negators.has(previous?.lower ?? '');
    // "Två om dan", "ta inte om tamsulosinet": no condition without something that would be so.
    const ofDay =
      language === 'sv' &&
      word.lower === 'om' &&
      (aboutIt.test(previous?.lower ?? '') || aheadOf(words, at, text).length <= 2);
    // "Has been feeling well".
    const next = words[at + 1]?.lower ?? '';
    const ofHow =
      word.lower === 'well' && !MARK.test(between) && !subjects.has(next) && !openers.has(previous?.lower ?? '');
    // "Nothing since", "except when": no clause of its own.
    const alone = (): boolean =>
      (/^\p{L}+(?: (?:then|that|dess))?(?:[.!?]|$)/u.test(text.slice(word.start)) && at > 0) ||
      (current.length === 1 && excepting.has(current[0]?.lower ?? ''));
    /** "Inget fall sen operationen", "no fever since Tuesday": when, and no clause of its own. */
    const sinceWhen = (): boolean =>
      since.test(word.lower) &&
      !between.includes(',') &&
      aheadOf(words, at, text).length <= FEW &&
      !aheadOf(words, at + 1, text).some(own) &&
      denies();
    // "Nothing since I moved": from when, of what is denied of the time after it.
    const sinceThen = (): boolean =>
      since.test(word.lower) && !between.includes(',') && denies() && somebody.test(next) && !alone();
    const apart = than.has(word.lower) && current.some(({ lower }) => others.test(lower)) && denies();
    if (
      at > 0 &&
      (excepting.has(word.lower) ||
        apart ||
        onlySo(words, at, text, language) ||
        insteadOf.test(text.slice(word.start)))
    )
      open('excepted');
    else if (at > 0 && previous?.lower !== 'sitä' && (until.has(word.lower) || sinceThen())) open('when');
    else if (
      language === 'en' &&
      at > 0 &&
      word.lower === 'with' &&
      withTrouble.test(text.slice(word.start, word.start + SHORT_TEXT))
    )
      open('own');
    else if (at > 0 && asideAtEnd(between, text, word.start)) open('own');
    else if (between !== ' ' && HARD.test(between.replace(ordinal, '')) && !/^\.\d/.test(between)) open('own');
    else if (at > 0 && openers.has(word.lower) && !notNow && !ofDay && !alone() && !withoutTo && !ofHow && !sinceWhen())
      open('own');
    else if (unmarked && at > 0 && toldNext(words, at, current)) open('own');
    else if (THEN.has(word.lower) && isCondition({ words: current })) open('own');
    else if (language === 'en' && tellsOn(word.lower, next, current)) open('own');
    else if (current.length > 1 && followsOn(words, at, language)) open('own');
    else if (between.includes(',')) {
      const answer = current.length === 1 && ANSWER.test(current[0]?.lower ?? '');
      open(!answer && carriesOn(words, at, text, language) ? 'carries' : 'own');
    } else if (ands.has(word.lower)) {
      const ahead = aheadOf(words, at, text);
      const told =
        current.some(({ lower }) => own(lower) || negators.has(lower) || after.has(lower)) && ahead.some(own);
      // "Sen testa dom o de va ingenting": somebody, and what they do.
      // "Positive on the left and negative on the right".
      // "Wants to stay and declines the flat", "does not want to stay and may think of a flat".
      const turns = current.some(({ lower }) => after.has(lower)) && found.test(words[at + 1]?.lower ?? '');
      if (
        told ||
        turns ||
        deny.test(words[at + 1]?.lower ?? '') ||
        (may.test(words[at + 1]?.lower ?? '') && denies()) ||
        after.has(words[at + 1]?.lower ?? '') ||
        (subjects.has(ahead[1] ?? '') && own(ahead[2] ?? ''))
      )
        open('own');
    } else if (without.has(word.lower) && current.length > 0 && !withoutIt(words, at)) open('own');
    else if (
      current.length >= REACH &&
      without.has(current[0]?.lower ?? '') &&
      !ors.has(word.lower) &&
      !ors.has(previous?.lower ?? '')
    )
      open('own');
    // "Non-blanching red area": of the word it is joined to.
    else if (words[at - 2]?.lower === 'non') open('own');
    else if (previous && after.has(previous.lower) && current.length > 1 && !where.test(word.lower)) open('own');
    else if (previous && owners.has(word.lower) && !before.has(previous.lower) && tellsOf(words, at, being, ands))
      open('own');
    else if (previous && subjects.has(word.lower) && !before.has(previous.lower) && current.length > 0) {
      // Swedish turns verb and subject round: "tål jag inte"; "ibuprofen I can't have".
      const lead = LINK.test(current[0]?.lower ?? '') ? current.slice(1) : current;
      const denied = words.slice(at + 1, at + 3).some(({ lower }) => negators.has(lower));
      const turnedRound = language === 'sv' && denied && lead.length === 2 && turned.test(lead[0]?.lower ?? '');
      const whole =
        !turnedRound &&
        ((language === 'en' && lead.length > (denied && !before.has(lead[0]?.lower ?? '') ? FEW : 2)) ||
          lead.some(({ lower }) => own(lower)));
      if (whole && (!objects.has(word.lower) || own(words[at + 1]?.lower ?? ''))) open('own');
    }
    stretches.at(-1)?.words.push(word);
  });
  return stretches.filter((stretch) => stretch.words.length > 0);
};

/** "Det hämtade jag aldrig ut", "dom glömmer jag inte": an object that comes first. */
const turned = /^(?:det|den|de|dem|dom|detta|dessa)$/;
/** "And home care they don't have": what comes first is of the same clause. */
const LINK = /^(?:and|but|so|och|å|o|men)$/;
