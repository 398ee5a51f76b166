/** Who has, does or feels what a statement tells, against whom the speech tells it of. */

import type { Language } from '../../domain/language.js';
import { isCondition } from '../clause-cuts.js';
import { keptByObject } from '../kept.js';
import { helped, ofFamily, ofOthers, ofWhom, present } from '../lexicon/of-many.js';
import { pronouns } from '../lexicon/pronouns.js';
import { sayerIn, toldBy } from '../lexicon/sayers.js';
import { sameTerm, type Term, termsOf } from '../lexicon/terms.js';
import { isNameOf } from '../name-forms.js';
import { type Named, type Person, personsIn } from '../persons.js';
import type { Referent, Telling } from '../referents.js';
import { type Labelled, maySame } from '../same-person.js';
import { type Word, wordsOf } from '../words.js';
import type { Claim } from './claim.js';
import { tellingsIn } from './tellings.js';

/** What a statement says of one person. */
interface Part {
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
  /[!?;()–—]+\s*|[.,:]+(?!\d)\s*|\s+(?:ja|sekä|mutta|och|samt|men|and|but|while|kun|whereas|koska|jolloin|kunnes|että|sedan|när|eftersom|tills|att|after|because|when|since|until|that)(?=\s)|\s+(?=(?:who|joka|jolla|som|på grund av|due to|because of)\s)/u;
/** Within these what is denied goes on. */
const SEGMENTS = /[;!?]+\s*|\.(?!\d)\s*|\s+(?:mutta|men|but)\s+/u;
/** "Antikoagulation: Eliquis": what follows is told, the header tells of nobody. */
const HEADER = /^\s*\p{L}[\p{L}-]+(?:\s\p{L}+)?:\s+/u;
const denies: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:ei|eivät|eikä|en|ilman|kieltää|kiistää|kiel(?:si|let|to)\p{L}*)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:inte|int|ej|ingen|inget|inga|aldrig|utan|nekar|förnekar|förbj\p{L}*|förbud\p{L}*)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:no|not|never|without|denies|none|forb\p{L}+|prohibit\p{L}*|banned)(?!\p{L})|n't(?!\p{L})/iu,
};
const self = /^(?:itse|itsellään|itsellä|oma|oman|omaa|själv|egen|eget|egna|himself|herself)$/u;
/** What is done to a worker: "the doctor is asked", "kuratorn ombeds". */
const passive = /^(?:is|are|was|were|be|to|\p{L}{3,}(?:as|es|eds|aan|ään|taan|tään|etaan|etään|daan|dään))$/u;

/** The same of kin, whom "is" alone may tell of. */
const isDoneTo = (verb: string, next: string, language: Language): boolean => {
  if (language === 'en') return /^(?:is|are|was|were)$/.test(verb) && /(?:ed|en)$/.test(next);
  return (language === 'fi' ? /[td](?:aan|ään)$/ : /(?:a|de|t)s$/).test(verb);
};

const relative = /^(?:who|whose|joka|jolla|jolta|som|på grund av|due to|because of)(?!\p{L})/iu;
/** "Ella (6 v) nukkui". */
const AGE = /\s\(\d[^()]{0,12}\)/gu;
const that = /^[\s,:]*(?:että|et|att|that)?\s*/iu;

/** "The patient is a girl": one and the same. */
const isSame = (words: readonly Word[], one: Named, other: Named): boolean =>
  words.slice(one.at + 1, other.at).some(({ lower }) => /^(?:is|was|on|oli|är|var)$/.test(lower));

const labelOf = ({ person }: Named): Labelled | null =>
  person.kind === 'first' || person.kind === 'second' || person.kind === 'third' || person.kind === 'we'
    ? null
    : (person as Labelled);

const client: Labelled = { kind: 'client' };

const agents = /^(?:av|by)$/;
const opening = /^(?:in|on|at|after|before|during|i|på|efter|före|under|nu|now|sometimes|ibland)$/;
const workersOwn: Readonly<Record<Language, RegExp>> = { fi: /n$/, sv: /s$/, en: /'s$/ };

/** "The patient's husband", "klientens syster". */
const ofClient = /^(?:(?:patient|client|child)'s|(?:patienten|klienten|barnet|brukaren)s)$/;

/** Notes leave the client out: whoever stands after the verb is then whom something is done to: "Vänder Ulla". */
const standsFirst = ({ at, word, person }: Named, words: readonly Word[], language: Language): boolean => {
  if (person.kind === 'worker' && workersOwn[language].test(word.lower) && words.length > at + 1) return false;
  const [verb = '', next = ''] = words.slice(at + 1, at + 3).map(({ lower }) => lower);
  if (person.kind === 'worker' ? passive.test(verb) : isDoneTo(verb, next, language)) return false;
  if (at === 0 || (language !== 'fi' && at === words.length - 1 && workersOwn[language].test(word.lower))) return true;
  if (language === 'fi')
    return (
      !/(?:n|ta|tä|[aeiouyäö]ä|[eouy]a|ia)$/.test(word.lower) || /^(?:poika|miniä|iskä|isä|äiskä)$/.test(word.lower)
    );
  let before = at - 1;
  const isPassed = (lower: string): boolean =>
    pronouns[language].articles.has(lower) || ofClient.test(lower) || (before === at - 1 && isOwner(words[before]));
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

const partsOf = (sentence: string, claim: Claim): Part[] => {
  const { language, voices } = claim;
  let open = true;
  const tells = toldBy(sentence, language) || sayerIn(sentence, language) !== null;
  const header = HEADER.exec(sentence)?.[0] ?? '';
  const isHeader = header !== '' && personsIn(wordsOf(header), language, voices.nameOf).length === 0;
  const told = (isHeader ? sentence.slice(header.length) : sentence).replace(AGE, '');
  const parts = told
    .split(SEGMENTS)
    .flatMap((segment) => segment.split(PARTS).map((part, at) => ({ whole: part.trim(), opens: at === 0 })));
  let listed = false;
  let last: Part | null = null;
  let namedLast: Part | null = null;
  return parts.flatMap(({ whole, opens }): Part[] => {
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
      const beside = persons.some((one) => one !== first && one.person.kind === 'client') ? [client] : [];
      last = { label, named: true, beside, word: first.word.text, terms, denied };
      const other = persons.findLast((one) => one.at > first.at && labelOf(one));
      const name = other && !isSame(words, first, other) ? labelOf(other) : null;
      namedLast = other && name ? { ...last, label: name, word: other.word.text } : null;
      return [last];
    }
    // "Omid's mother, who has kidney disease", "a daughter who had cancer": goes on with the one named last.
    if (last && relative.test(whole) && bears.length + persons.length === 0 && terms.length > 0)
      return [{ ...(ofWhom.test(whole) ? (namedLast ?? last) : last), terms, denied: denies[language].test(text) }];
    last = null;
    if (bears.length > 0 || persons.length > 0) return [];
    if (own) return before ? [{ label: client, named: true, beside: [], word: own.text, terms, denied }] : [];
    return before && !helped.test(sentence)
      ? [{ label: client, named: false, beside: [], word: text.trim(), terms, denied }]
      : [];
  });
};

type Fit = 'same' | 'open' | 'another' | 'perhaps another';

const MANY = 3;

/** What a worker does for somebody is told of both; only one and the same deed, or much else, tells them apart. */
const isOther = (part: Part, { referents, terms, clause }: Telling, shared: number, { language }: Claim): boolean => {
  const [one] = referents;
  if (one?.kind !== 'voice' || !/^(?:professional|colleague)$/.test(one.of.role)) return true;
  if (part.label.kind === 'kin' && shared >= MANY) return true;
  const [deed, told] = [part.terms[0], terms[0]];
  return deed !== undefined && told !== undefined && sameTerm(deed, told, language, clause.language);
};

const asReferent = (person: Person) => (person.kind === 'worker' || person.kind === 'name' ? person : null);

const fitOf = (part: Part, telling: Telling, shared: number, claim: Claim): Fit => {
  const answers = [part.label, ...part.beside].flatMap((label) =>
    telling.referents.map((one) => maySame(label, one, claim.voices)),
  );
  if (answers.includes(true)) return 'same';
  // Whoever bears a name that nobody in the room does may be told of without a word for them.
  if (part.label.kind === 'name' && !telling.sure && !isNamedOf(part.label.name, claim.voices.bearers)) return 'open';
  // "I'll have the nurse call you".
  const spoken = part.label.kind === 'worker' || part.label.kind === 'name' ? telling.persons.map(asReferent) : [];
  if (spoken.some((one) => one !== null && maySame(part.label, { ...one, by: telling.by }, claim.voices) === true))
    return 'open';
  if (answers.length === 0 || answers.includes(null) || !isOther(part, telling, shared, claim)) return 'open';
  return telling.sure && (telling.own || shared > 1) ? 'another' : 'perhaps another';
};

/** Denied of one and claimed of another is no contradiction. */
const isAside = (part: Part, { denied, clause }: Telling): boolean =>
  denied === null
    ? part.denied && part.named && clause.words.some(({ lower }) => ofFamily.test(lower))
    : denied !== part.denied;

const ENOUGH = 2;
const FEW = 3;

/** Somebody who may be the one named speaks of himself in what is cited, or is spoken of there. */
const isAbout = ({ label }: Part, tellings: readonly Telling[], { voices }: Claim): boolean =>
  tellings.some(
    ({ by, own, persons }) =>
      (own &&
        persons.some(({ kind }) => kind === 'first' || kind === 'we') &&
        maySame(label, { kind: 'voice', of: by, by }, voices) !== false) ||
      persons.some(
        (person) =>
          person.kind === 'third' || (person.kind === 'kin' && maySame(label, { ...person, by }, voices) !== false),
      ),
  );

/** Tellings of one turn about the same have one key. */
const keyOf = keptByObject(({ turn, sure, referents }: Telling) => `${turn} ${sure} ${JSON.stringify(referents)}`);

/** How much of a part each telling tells, together with what its speaker tells of the same person beside it. */
const shares = (part: Part, tellings: readonly Telling[], claim: Claim): { telling: Telling; shared: number }[] => {
  const groups = new Map<string, { readonly found: Set<Term>; readonly of: Telling[] }>();
  for (const telling of tellings) {
    if (isAside(part, telling)) continue;
    const found = part.terms.filter((term) =>
      telling.terms.some((one) => sameTerm(term, one, claim.language, telling.clause.language)),
    );
    const key = keyOf(telling);
    const group = groups.get(key) ?? { found: new Set<Term>(), of: [] };
    groups.set(key, group);
    for (const term of found) group.found.add(term);
    if (found.length > 0) group.of.push(telling);
  }
  return [...groups.values()].flatMap(({ found, of }) => of.map((telling) => ({ telling, shared: found.size })));
};

const isOfAnother = (part: Part, tellings: readonly Telling[], claim: Claim): boolean => {
  if (part.terms.length === 0) return false;
  const told = shares(part, tellings, claim);
  const most = Math.max(0, ...told.map(({ shared }) => shared));
  const least = part.named ? (part.terms.length <= FEW ? 1 : ENOUGH) : Math.min(ENOUGH, part.terms.length);
  if (most < least) return false;
  const fits = told
    .filter(({ shared }) => shared === most)
    .map(({ telling, shared }) => ({ telling, fit: fitOf(part, telling, shared, claim) }));
  if (fits.some(({ fit }) => fit === 'same' || fit === 'open')) return false;
  // He speaks of himself, and of most of it nobody else speaks.
  if (part.named && most * 2 < part.terms.length && isAbout(part, tellings, claim)) return false;
  const sure = fits.filter(({ fit }) => fit === 'another');
  if (sure.length === 0)
    return part.named && told.every(({ telling, shared }) => /another/.test(fitOf(part, telling, shared, claim)));
  if (part.named) return true;
  return sure.every(({ telling }) => telling.own && telling.referents.some((one) => isKnown(one, claim)));
};

/** What is told of somebody counts whole, what may be told of him less, what is told of another not at all. */
const POSSIBLY = 0.75;
/** So much better have two to fit the other way round. */
const BETTER = 1.5;

/** Two persons of whom each is told what the statement says of the other. */
const exchanged = (parts: readonly Part[], tellings: readonly Telling[], claim: Claim): Part | undefined => {
  const told = parts.map((part) => shares(part, tellings, claim));
  const fits = (label: Labelled, at: number): number =>
    Math.max(
      0,
      ...(told[at] ?? []).map(({ telling, shared }) => {
        const answers = telling.referents.map((one) => maySame(label, one, claim.voices));
        if (answers.includes(true)) return shared;
        return answers.length === 0 || answers.includes(null) ? POSSIBLY * shared : 0;
      }),
    );
  return parts.find(
    (one, at) =>
      one.named &&
      parts.some(
        (other, to) =>
          to !== at &&
          other.named &&
          JSON.stringify(other.label) !== JSON.stringify(one.label) &&
          fits(other.label, at) + fits(one.label, to) >= fits(one.label, at) + fits(other.label, to) + BETTER,
      ),
  );
};

/** Nobody but the client is meant where the statement names nobody: only who is surely another is told apart from them. */
const isKnown = (one: Referent, { voices }: Claim): boolean =>
  (one.kind === 'kin' && !one.owns) ||
  (one.kind === 'name' && (isNamedOf(one.name, voices.kinship.names) || isNamedOf(one.name, voices.bearers)));
const isNamedOf = (name: string, among: ReadonlyMap<string, string>): boolean =>
  [...among.keys()].some((one) => isNameOf(name, one));

/** What is told of one and claimed of another: the words for whom the statement names. Of what somebody told, only persons who are surely known are told apart. */
export const bearersSwapped = (sentence: string, claim: Claim, told = false): string | null => {
  if (claim.section === 'participants') return null;
  const { bearers, kinship } = claim.voices;
  const all = partsOf(sentence, claim);
  const parts = all.filter(
    ({ label }) =>
      !told ||
      label.kind === 'kin' ||
      (label.kind === 'name' && (isNamedOf(label.name, bearers) || isNamedOf(label.name, kinship.names))),
  );
  if (all.length === 0) return null;
  const tellings = tellingsIn(claim);
  return (parts.find((part) => isOfAnother(part, tellings, claim)) ?? exchanged(all, tellings, claim))?.word ?? null;
};
