/** What the speech a statement rests on denies, and of whom. */
import type { Language } from '../../domain/language.js';
import type { Clause } from '../clauses.js';
import { coursesOf, isWell } from '../lexicon/course.js';
import { medicineNames } from '../lexicon/medicine-names.js';
import { polarity } from '../lexicon/polarity.js';
import { sameTerm, type Term, termsOf } from '../lexicon/terms.js';
import { utteranceDenies } from '../plain-answers.js';
import type { HeardClause } from '../spoken.js';
import { sameRoot } from '../stems.js';
import type { Word } from '../words.js';
import type { Claim } from './claim.js';
import { longer } from './course.js';
import { isUnable, lacking } from './denial-words.js';
import { changes } from './target.js';

/** Said, or left open or denied, in these utterances. */
export const saidIn = (
  terms: readonly Term[],
  spoken: Claim['nearby'],
  { language }: Claim,
  affirmedToo: boolean,
): boolean =>
  spoken.some(({ sentences }) =>
    sentences.some(({ clauses }) =>
      clauses.some(
        ({ denied, terms: said, language: spokenIn }) =>
          (affirmedToo || denied !== false) &&
          terms.some((term) => said.some((one) => sameTerm(term, one, language, spokenIn))),
      ),
    ),
  );

/** The statement itself says it of one and denies it of another. */
export const bothWays = (term: Term, { clauses, language }: Claim): boolean => {
  if (!clauses.some(({ denied }) => denied) || !clauses.some(({ denied }) => denied === false)) return false;
  const says = (polar: boolean): boolean =>
    clauses.some(
      ({ denied, words }) =>
        denied === polar && termsOf(words, language).some((one) => sameRoot(term.root, one.root, language)),
    );
  return says(true) && says(false);
};

/** Has no word that tells one matter from another, but perhaps such as `also` lets pass. */
export const namesNothing = ({ terms, language }: HeardClause, also: (term: Term) => boolean = () => false): boolean =>
  terms.every((term) => polarity[language].general.test(term.lower) || also(term));

/** "En nyt", "not now", "I don't want that": a denial that leaves what it is of to what was said before. */
const isBare = (one: HeardClause): boolean => one.denied === true && one.about === undefined && namesNothing(one);
export const bareDenial = ({ heardClauses }: Claim): boolean => heardClauses.some(isBare);

/** "En oo tehny sitä joulun jälkeen": denies, of the time the statement has, what was told before it. */
export const deniesThat = (clause: Clause, { heardClauses, clauses, language: claimedIn }: Claim): boolean =>
  heardClauses.some(({ denied, words, terms, language }, at) => {
    const says = (one: RegExp): boolean => words.some(({ lower }) => one.test(lower));
    if (denied !== true || !says(does) || !says(that)) return false;
    const next = clauses[clauses.indexOf(clause) + 1];
    const own = termsOf([...(clause.about ?? []), ...clause.words, ...(next?.words ?? [])], claimedIn);
    // "Det har jag inte gjort, sen i maj".
    const when = [...terms, ...(heardClauses[at + 1]?.terms ?? [])].filter(({ lower }) => !does.test(lower));
    return when.some((term) => own.some((one) => sameTerm(one, term, claimedIn, language)));
  });

/** "Vikt nu 104 kg" tells a value, and no change such as was denied: "gått ner i vikt?" – "Nej". */
export const isOfChange = (said: HeardClause, { words, denied, from = 0 }: Clause, { numbers }: Claim): boolean => {
  if (said.denied !== true || denied) return false;
  // "Ska jag höja dosen?" – "Nej": the dose that is taken was not denied.
  const tellsChange = (some: readonly Word[], of: Language): boolean =>
    changes[of].test(some.map(({ lower }) => lower).join(' '));
  if (said.asked && tellsChange(said.words, said.language) && !tellsChange(words, said.language)) return true;
  const [start, end] = [from + (words[0]?.start ?? 0), from + (words.at(-1)?.end ?? 0)];
  return (
    numbers.some((one) => !one.often && !timesOnly.test(one.text) && one.end > start && one.start < end + NEXT) &&
    (coursesOf(said.words, said.language).length > 0 ||
      said.words.some(({ lower }) => stays.test(lower)) ||
      // "Wakes at three and can't sleep any more": of the five hours it says nothing.
      (isUnable(said) && said.words.some(({ lower }) => longer.test(lower))))
  );
};
/** "Unta n. 5 h": a short form's mark and a space. */
const NEXT = 3;
/** "Has fainted once" is no value. */
const timesOnly = /^(?:once|twice|kerran|kahdesti)$/i;
const stays = /^(?:pysyn?y\p{L}*|pysyi|stayed|steady|hållits?|höll)$/u;
const does = /^(?:tehn?y\p{L}*|tee|gjort|gör|gjorde|done|did|do)$/u;
const that = /^(?:sitä|semmos\p{L}*|sellais\p{L}*|niin|det|så|sånt|sådant|that|it)$/u;

/** With a negator of its own, or an "any", right before it, or before what is listed with it. */
export const isDeniedItself = (term: Term, said: HeardClause, language: Language): boolean => {
  const { negators, ors } = polarity[said.language];
  const lowerAt = (at: number): string => said.words[at]?.lower ?? '';
  return said.terms.some((one) => {
    if (language !== said.language || !sameRoot(term.root, one.root, language)) return false;
    const at = said.words.findIndex(({ start }) => start === one.start);
    return (
      [1, 2].some((back) => negators.has(lowerAt(at - back)) || lowerAt(at - back) === 'any') ||
      [at - 1, at + 1].some((beside) => ors.has(lowerAt(beside)))
    );
  });
};

/** "Poika tarjosi Buranaa mutta en ottanut": not taken is what was named right before, and the statement tells of another. */
const isOfOtherMedicine = (words: readonly Word[], before: readonly Word[], claimed: readonly Word[]): boolean => {
  const own = medicineNames(claimed);
  const named = medicineNames(words).length > 0 ? [] : medicineNames(before);
  return own.length > 0 && named.length > 0 && !named.some(({ id }) => own.some((one) => one.id === id));
};

const SOON = 2;
/** "Ei oo mulla. Kerttuhan se kaatu": told, after a bare denial, of somebody the statement does not name. */
export const isOfOther = (said: HeardClause, { heardClauses, voices, words: claimed }: Claim): boolean => {
  const { words } = said;
  const at = heardClauses.findIndex((one) => one.words === words);
  if (said.denied === true && isOfOtherMedicine(words, heardClauses[at - 1]?.words ?? [], claimed)) return true;
  if (!heardClauses.slice(Math.max(0, at - SOON), Math.max(0, at)).some(isBare)) return false;
  return words.some((word) => {
    const name = voices.nameOf(word);
    return name !== null && !claimed.some((one) => voices.nameOf(one) === name);
  });
};

/** Something of what is named is denied by a clause of the speech. */
export const deniedOf = (terms: readonly Term[], { heardClauses, language }: Claim): boolean =>
  heardClauses.some(
    ({ denied, terms: said, aboutTerms, language: saidIn }) =>
      denied === true &&
      terms.some((term) => [...said, ...aboutTerms].some((one) => sameTerm(term, one, language, saidIn))),
  );

/** Something is denied that nothing in the statement is a word of: perhaps the same in other words. */
export const deniesElse = ({ heardClauses, words, language }: Claim): boolean => {
  const all = termsOf(words, language);
  return heardClauses.some(
    ({ denied, asked, terms, language: saidIn }) =>
      denied === true &&
      !asked &&
      terms.length > 0 &&
      !terms.some((one) => all.some((term) => sameTerm(term, one, language, saidIn))),
  );
};

/** "The hearing aid?" – "It's in the drawer": not in use. */
const putAway = /^(?:laatiko|kaapi|hylly|lojuu$|låda|skåp|hylla|byrå|ligger$|drawer|cupboard|wardrobe|shelf$)/;

/** … but not where it is told when it is. */
const isUse = ({ lower }: Word): boolean =>
  /^(?:aina|joka|silti|kun|alltid|varje|när|always|every|when|(?:käytän|laitan|otan|använder|tar|use|wear|take))$/.test(
    lower,
  );

/** Something is denied, asked about with a denial, taken away or left: a denial may be of that, in other words. */
export const deniesAnything = ({ heardClauses, cited, nearby }: Claim): boolean => {
  const last = cited.at(-1)?.utterance.startMs;
  const isUsed = heardClauses.some(({ denied, asked, words }) => denied === false && !asked && words.some(isUse));
  return (
    last === undefined ||
    heardClauses.some(
      ({ denied, told, words, language }) =>
        denied === true ||
        told === true ||
        isWell(words, language) ||
        words.some(
          ({ lower }, at) =>
            polarity[language].negators.has(lower) ||
            polarity[language].without.has(lower) ||
            lacking[language].test(lower) ||
            (putAway.test(lower) && !isUsed) ||
            (at === 0 && lower === 'just'),
        ),
    ) ||
    nearby.some(({ utterance }) => utterance.startMs > last && utteranceDenies(utterance) === true)
  );
};

/** "Loss of consciousness" is itself what is asked of. */
const lost = /(?:^| )(?:los[est]|förlor|tappa|menet|nedsa|heiken|huonon|reduc)/;
const offers = /^(?:tarjo|ehdot|kysy|erbjud|föreslå|offer|suggest)/;
/** "Niilo poistaa ne kengistä": what is taken away is denied as much as affirmed, unless the speech denies the taking away. */
export const isTaken = ({ words }: Pick<Clause, 'words'>, language: Language): boolean => {
  const text = words.flatMap(({ lower }) => (offers.test(lower) ? [] : lower)).join(' ');
  return polarity[language].open.test(text) && !lost.test(text);
};

export const isThem = ({ lower }: Word): boolean =>
  /^(?:niitä|sellaisia|semmosia|sitä|sådana|dem|det|them|those)$/.test(lower);
export const deniesAny = ({ heardClauses }: Claim): boolean => heardClauses.some(({ denied }) => denied === true);
