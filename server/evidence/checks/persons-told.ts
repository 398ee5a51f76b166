/** A statement in parts, each of one person: who is named, and what is said of them. */

import type { Language } from '../../domain/language.js';
import { flatMap } from '../../domain/loops.js';
import { isCondition } from '../clause-cuts.js';
import { helped, ofFamily, ofOthers, ofWhom, present } from '../lexicon/of-many.js';
import { pronouns } from '../lexicon/pronouns.js';
import { sayerIn, toldBy } from '../lexicon/sayers.js';
import { type Term, termsOf } from '../lexicon/terms.js';
import { kindsOfWork, type Named, personsIn } from '../persons.js';
import { type Labelled, labelled } from '../same-person.js';
import { type Word, wordsOf } from '../words.js';
import type { Claim } from './claim.js';

/** What a statement says of one person. */
export interface Part {
  readonly label: Labelled;
  /** Named in the part, and not only understood. */
  readonly named: boolean;
  /** Others the part names as well. */
  readonly beside: readonly Labelled[];
  readonly word: string;
  readonly terms: readonly Term[];
  readonly denied: boolean;
}

const PARTS =
  /[!?;()–—]+\s*|[.,:]+(?!\d)\s*|\s+(?:ja|sekä|mutta|och|samt|men|and|but|while|kun|whereas|koska|jolloin|kunnes|että|sedan|när|eftersom|tills|att|då(?=\s\p{L}+\s\p{L})|as(?=\s(?:the|his|her|patient|client)\s)|(?<!look(?:s|ed|ing)?\s)after|because|when|since|until|that)(?=\s)|\s+(?=(?:who|joka|jolla|som|på grund av|due to|because of)\s)/u;
/** Within these what is denied goes on. */
const SEGMENTS = /[;!?]+\s*|\.(?!\d)\s*|\s+(?:mutta|men|but)\s+/u;
/** "Antikoagulation: Eliquis": what follows is told, the header tells of nobody. */
const HEADER = /^\s*\p{L}[\p{L}-]+(?:\s\p{L}+)?:\s+/u;
const denies: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:ei|eivät|eikä|en|ilman|kieltää|kiistää|kiel(?:si|let|to)\p{L}*)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:inte|int|ej|ingen|inget|inga|aldrig|utan|nekar|förnekar|förbj\p{L}*|förbud\p{L}*)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:no|not|never|without|denies|none|forb\p{L}+|prohibit\p{L}*|banned)(?!\p{L})|n't(?!\p{L})/iu,
};
export const self =
  /^(?:itse|itsellään|itsellä|itseltään|itseltä|oma|oman|omaa|själv|egen|eget|egna|himself|herself)$/u;
/** What is done to a worker: "the doctor is asked", "kuratorn ombeds". */
const passive: Readonly<Record<Language, RegExp>> = {
  fi: /^\p{L}{3,}(?:aan|ään)$/u,
  sv: /^\p{L}{3,}(?:as|es|eds|ts|des)$/u,
  en: /^(?:is|are|was|were|be)$/,
};

/** The same of kin, whom "is" alone may tell of. */
const isDoneTo = (verb: string, next: string, language: Language): boolean => {
  if (language === 'en') return /^(?:is|are|was|were)$/.test(verb) && /(?:ed|en)$/.test(next) && !felt.test(next);
  return (language === 'fi' ? /[td](?:aan|ään)$/ : /(?:a|de|t)s$/).test(verb);
};

/** "Is tired", "was diagnosed": of whomever it tells. */
const felt =
  /^(?:tired|exhausted|worried|concerned|scared|frightened|stressed|depressed|disappointed|diagnosed|born|married|divorced|widowed|retired|employed|unemployed|pleased|satisfied|ashamed|used|supposed)$/;

const relative = /^(?:who|whose|joka|jolla|jolta|som|på grund av|due to|because of)(?!\p{L})/iu;
/** "Ella (6 v) nukkui". */
const AGE = /\s\(\d[^()]{0,12}\)/gu;
const that = /^[\s,:]*(?:että|et|att|that)?\s*/iu;

/** A verb that goes on with whom the part before it tells of. */
const tellsOn: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:on|oli|ei|käy|saa|voi|vie|tuo|syö|juo|sai|kävi|\p{L}{2,}(?:aa|ää|oo|uu|yy|ee|ii|öö))$/u,
  sv: /^(?:får|fick|går|gick|sov|bor|tog|åt|drack|gör|ser|\p{L}+(?:är|ar|er|ade|dde|tte)|är|var|har|hade)$/u,
  en: /^(?:took|went|slept|had|got|broke|ate|drank|\p{L}+(?:(?<!s)s|ed))$/u,
};

/** "The patient is a girl": one and the same. */
const isSame = (words: readonly Word[], one: Named, other: Named): boolean =>
  words.slice(one.at + 1, other.at).some(({ lower }) => /^(?:is|was|on|oli|är|var)$/.test(lower));

const labelOf = ({ person }: Named): Labelled | null => labelled(person);

const client: Labelled = { kind: 'client' };

const agents = /^(?:av|by)$/;
const opening = /^(?:in|on|at|after|before|during|i|på|efter|före|under|nu|now|sometimes|ibland)$/;
const workersOwn: Readonly<Record<Language, RegExp>> = { fi: /n$/, sv: /s$/, en: /'s$/ };

const years = /^(?:vuo(?:si|tta|den)|år|years?)$/;
/** "Kuljettajana 23 vuotta", "nurse for 12 years": the client's own work. */
const isOccupation = (title: string, rest: readonly Word[], language: Language): boolean =>
  (language === 'fi' && /n[aä]$/.test(title)) || rest.slice(0, 3).some(({ lower }) => years.test(lower));

/** "The patient's husband", "klientens syster". */
const ofClient = /^(?:(?:patient|client|child)'s|(?:patienten|klienten|barnet|brukaren)s)$/;

/** Notes leave the client out: whoever stands after the verb is then whom something is done to: "Vänder Ulla". */
const standsFirst = ({ at, word, person }: Named, words: readonly Word[], language: Language): boolean => {
  if (person.kind === 'worker' && workersOwn[language].test(word.lower) && words.length > at + 1) return false;
  const [verb = '', next = ''] = words.slice(at + 1, at + 3).map(({ lower }) => lower);
  if (person.kind === 'worker' && isOccupation(word.lower, words.slice(at + 1), language)) return false;
  if (person.kind === 'worker' ? passive[language].test(verb) && !felt.test(next) : isDoneTo(verb, next, language))
    return false;
  if (at === 0 || (language !== 'fi' && at === words.length - 1 && workersOwn[language].test(word.lower))) return true;
  if (language === 'fi')
    return (
      !/(?:n|ta|tä|[aeiouyäö]ä|[eouy]a|ia)$/.test(word.lower) || /^(?:poika|miniä|iskä|isä|äiskä)$/.test(word.lower)
    );
  let before = at - 1;
  const isPassed = (lower: string): boolean =>
    pronouns[language].articles.has(lower) ||
    kindsOfWork.has(lower) ||
    ofClient.test(lower) ||
    (before === at - 1 && isOwner(words[before]));
  const isOwner = (word: Word | undefined): boolean =>
    word !== undefined && /^\p{Lu}/u.test(word.text) && workersOwn[language].test(word.lower);
  while (isPassed(words[before]?.lower ?? '')) before -= 1;
  return before < 0 || agents.test(words[before]?.lower ?? '') || opening.test(words[0]?.lower ?? '');
};

/** "Lähihoitaja Jere" is one person. */
const joined = (persons: readonly Named[]): Named[] =>
  persons.filter(({ person, at }, index) => {
    const before = persons[index - 1];
    return !(person.kind === 'name' && before?.at === at - 1 && before.person.kind !== 'name');
  });

export const partsOf = (sentence: string, claim: Claim): Part[] => {
  const { language, voices } = claim;
  let open = true;
  const tells = toldBy(sentence, language) || sayerIn(sentence, language) !== null;
  const header = HEADER.exec(sentence)?.[0] ?? '';
  const isHeader = header !== '' && personsIn(wordsOf(header), language, voices.nameOf).length === 0;
  const told = (isHeader ? sentence.slice(header.length) : sentence).replace(AGE, '');
  const parts = flatMap(told.split(SEGMENTS), (segment) =>
    segment.split(PARTS).map((part, at) => ({ whole: part.trim(), opens: at === 0 })),
  );
  let listed = false;
  let last: Part | null = null;
  let namedLast: Part | null = null;
  return flatMap(parts, ({ whole, opens }): Part[] => {
    const teller = tells ? sayerIn(whole, language) : null;
    const text = teller ? whole.slice(whole.indexOf(teller.words) + teller.words.length).replace(that, '') : whole;
    if (teller) open = false;
    const words = wordsOf(text);
    if (words.length === 0) return [];
    const persons = joined(personsIn(words, language, voices.nameOf));
    const terms = termsOf(words, language).filter(({ start }) => !persons.some(({ word }) => word.start === start));
    // "Ingen tidigare blödning, ulcus eller stroke": what is listed after what is denied.
    listed = denies[language].test(text) || (!opens && listed && persons.length === 0);
    const denied = listed;
    const bears = persons.filter((one) => one.bears && labelOf(one) && standsFirst(one, words, language));
    const before = open;
    if (persons.length > 0 || (tells && toldBy(text, language))) open = false;
    if (
      isCondition({ words }) ||
      ofFamily.test(text) ||
      ofOthers.test(text) ||
      present.test(text) ||
      (tells && !teller && toldBy(text, language))
    )
      return [];
    const own = words.find(({ lower }) => self.test(lower));
    const [first] = bears;
    const label = first ? labelOf(first) : null;
    if (first && label && bears.length === 1) {
      // "The client has a cleaner on Mondays": what a worker does for somebody is told of both.
      const beside = flatMap(persons, (one) =>
        one !== first &&
        (one.person.kind === 'client' || (one.person.kind === 'worker' && (one.bears || helped.test(text))))
          ? (labelOf(one) ?? [])
          : [],
      );
      // "The neighbour and the daughter support her": what is told of the one, beside the other.
      const together = last?.terms.length === 0 && !opens ? [last.label] : [];
      last = { label, named: true, beside: [...beside, ...together], word: first.word.text, terms, denied };
      const other = persons.findLast((one) => one.at > first.at && labelOf(one));
      const name = other && !isSame(words, first, other) ? labelOf(other) : null;
      namedLast = other && name ? { ...last, label: name, word: other.word.text } : null;
      return [last];
    }
    // "Omid's mother, who has kidney disease", "a daughter who had cancer": goes on with the one named last.
    if (last && relative.test(whole) && bears.length + persons.length === 0 && terms.length > 0)
      return [{ ...(ofWhom.test(whole) ? (namedLast ?? last) : last), terms, denied: denies[language].test(text) }];
    // "The wife is 71, sleeps five hours and is tired": notes leave the client out, who may be meant as well.
    if (
      last &&
      !teller &&
      !opens &&
      persons.every(({ person }) => person.kind === 'client') &&
      bears.length === 0 &&
      terms.length > 0 &&
      tellsOn[language].test(words[0]?.lower ?? '')
    )
      return [
        {
          ...last,
          beside: [...last.beside, ...(persons.length > 0 ? [] : [client])],
          word: text.trim(),
          terms,
          denied,
        },
      ];
    last = null;
    // "The patient says he himself lost two toes": he who tells it.
    const tellsOfSelf =
      own !== undefined && teller?.who === 'subject' && persons.every(({ person: { kind } }) => kind === 'third');
    if (own && tellsOfSelf)
      return [
        {
          label: client,
          named: true,
          beside: [],
          word: own.text,
          terms: terms.filter(({ lower }) => lower !== own.lower),
          denied,
        },
      ];
    if (bears.length > 0 || persons.length > 0) return [];
    if (own) return before ? [{ label: client, named: true, beside: [], word: own.text, terms, denied }] : [];
    return before && !helped.test(sentence)
      ? [{ label: client, named: false, beside: [], word: text.trim(), terms, denied }]
      : [];
  });
};
