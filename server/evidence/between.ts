/** What passes between two: who gives and who gets it, lends and borrows, calls and is called. */
import type { Language } from '../domain/language.js';
import { type Deed, deedOf, placeOf } from './lexicon/between.js';
import { objects } from './lexicon/done-to.js';
import { nominative, pronouns } from './lexicon/pronouns.js';
import { type Named, type Person, personsOf } from './persons.js';
import type { Word } from './words.js';

/** One of the two: a person, or a place by its word; `at` is where the word for them stands. */
export type Party = { readonly at: number } & ({ readonly person: Person } | { readonly place: string });

/** Who gives or does and who gets it, as far as the words tell. */
export interface Passing {
  readonly kind: string;
  readonly giver: Party | null;
  readonly getter: Party | null;
  /** Nobody is named as the one the verb tells of: whoever was spoken of before, in a note the client. */
  readonly unnamed: 'giver' | 'getter' | null;
}

type Mark = 'doer' | 'to' | 'from' | 'owner' | 'by' | 'none';

const fromWords = new Set('av från från from off of'.split(' '));
const toWords = new Set('till åt to for'.split(' '));
const aside = new Set(
  'sin sitt sina hennes hans her his their the a an my your our min mitt mina din ditt dina den det'.split(' '),
);
/** "Maria i Umeå ringer": not the one who does. */
const placed = /^(?:i|in)$/;
const be = /^(?:is|are|was|were|be|been|being|got)$/;
const passive = /[td](?:aan|ään|iin)$/u;
/** "Siskoa", "äitiä": done to. */
const partitive = /(?:[oeiuyö]a|[oeuyöai]ä|aa|ää|t[aä])$/u;
const notPartitive = /^miniä$/u;

const finnish = ({ word, bears, person }: Spot): Mark => {
  const { lower } = word;
  if (nominative.test(lower)) return 'doer';
  if (/lle(?:ni|nsa|nsä|en|ki|kin|si)?$/u.test(lower)) return 'to';
  if (/lt[aä](?:ni|an|än|nsa|nsä|si)?$/u.test(lower) || (person === null && /st[aä]$/u.test(lower))) return 'from';
  if (person === null && /(?:aan|iin|uun)$/u.test(lower)) return 'to';
  if (objects.fi.has(lower)) return 'to';
  if (person?.kind === 'kin' && partitive.test(lower) && !notPartitive.test(lower)) return 'to';
  if (pronouns.fi.my.has(lower) || pronouns.fi.your.has(lower) || (person?.kind === 'kin' && person.owns))
    return 'owner';
  if (/n$/u.test(lower) && person?.kind !== 'first' && person?.kind !== 'name') return 'owner';
  return bears ? 'doer' : 'none';
};

/** By the order of words, in Swedish and English. */
const ordered = (spot: Spot, words: readonly Word[], verb: number, language: Language): Mark => {
  const { at, word, person } = spot;
  const { my, your, their } = pronouns[language];
  if (my.has(word.lower) || your.has(word.lower) || their.has(word.lower)) return 'owner';
  if (person?.kind === 'kin' && person.owns) return 'owner';
  if (/s$/u.test(word.lower) && person !== null && /(?:ns|'s)$/u.test(word.lower) && words[at + 1]) return 'owner';
  let before = at - 1;
  while (before > verb && aside.has(words[before]?.lower ?? '')) before -= 1;
  const lead = words[before]?.lower ?? '';
  if (lead === 'by' || (lead === 'av' && /s$/u.test(words[verb]?.lower ?? ''))) return 'by';
  if (at > verb && fromWords.has(lead)) return 'from';
  if (at > verb && toWords.has(lead)) return 'to';
  if (at < verb)
    return objects[language].has(word.lower) || placed.test(lead) || pronouns[language].prepositions.has(lead)
      ? 'none'
      : 'doer';
  return before === verb ? 'to' : 'none';
};

interface Spot {
  readonly at: number;
  readonly word: Word;
  readonly bears: boolean;
  readonly person: Person | null;
}

const personOfTarget = (lower: string, language: Language): Person | null => {
  const target = objects[language].get(lower);
  if (!target) return null;
  return target.kind === 'third' ? { ...target, loose: false } : target;
};

const spotsOf = (words: readonly Word[], language: Language, all: readonly Named[]): Spot[] =>
  words.flatMap((word, at): Spot[] => {
    const named = all.find((one) => one.at === at);
    // "Child welfare": no child.
    if (named?.person.kind === 'child' && /^(?:welfare|protection)$/.test(words[at + 1]?.lower ?? '')) return [];
    if (named) return [{ at, word, bears: named.bears, person: named.person }];
    const target = personOfTarget(word.lower, language);
    if (target) return [{ at, word, bears: false, person: target }];
    return placeOf(word.lower) === null ? [] : [{ at, word, bears: true, person: null }];
  });

const partyOf = ({ at, person, word }: Spot): Party =>
  person ? { at, person } : { at, place: placeOf(word.lower) ?? word.lower };

/** "Toivoo pojan auttavan", "kertoo veljen soittaneen": told of whom stands in the genitive. */
const ofGenitive = /(?:v[aä]n|neen|m[aä]{2}n)(?:s[aä])?$/u;

/** The verb that tells what passes: of "fick låna" the last one, which then gets. */
const verbIn = (words: readonly Word[], language: Language): { readonly at: number; readonly deed: Deed } | null => {
  const deeds = words.flatMap(({ lower }, at) => {
    const deed = language === 'fi' && ofGenitive.test(lower) ? null : deedOf(lower, language);
    return deed ? [{ at, deed }] : [];
  });
  const [first, second] = deeds;
  if (!first) return null;
  if (language !== 'sv' || first.deed.way !== 'gets' || !second) return first;
  if (second.deed.way === 'either') return { at: second.at, deed: { ...second.deed, way: 'gets' } };
  return second;
};

/** "Ring du mig", "igår ringde brodern mig": whoever does it may stand after the verb, before whom it is done to. */
const turnedRound = (spots: readonly Marked[]): readonly Marked[] => {
  const done = spots.filter(({ mark }) => mark === 'to' || mark === 'none');
  const [first, next] = done;
  if (first?.mark !== 'to' || spots.some(({ mark }) => mark === 'doer')) return spots;
  // "Call me": English "me" is no Finnish "we".
  if (!isObject(next?.spot) && (isObject(first.spot) || !nominative.test(first.spot.word.lower))) return spots;
  return spots.map((one) => (one === first ? { ...one, mark: 'doer' } : one === next ? { ...one, mark: 'to' } : one));
};
const isObject = (spot: Spot | undefined): boolean =>
  spot !== undefined && (spot.person?.kind === 'client' || /^(?:mig|mej|dig|dej|oss|me|us)$/.test(spot.word.lower));
/** "Book a time for the dentist", "aika silmälääkärille": whom or what the time is with. */
const isSeen = ({ person }: Spot): boolean => person === null || person.kind === 'worker';
interface Marked {
  readonly spot: Spot;
  readonly mark: Mark;
}

/** "Sisko lainasi mulle rahaa", "my brother rang me"; null where the words tell of no such thing. */
export const passingIn = (
  words: readonly Word[],
  language: Language,
  nameOf: (word: Word) => string | null,
): Passing | null => {
  const found = verbIn(words, language);
  if (!found) return null;
  const { at: verb, deed } = found;
  const spots = turnedRound(
    spotsOf(words, language, personsOf(words, language, nameOf)).map((spot) => ({
      spot,
      mark: language === 'fi' ? finnish(spot) : ordered(spot, words, verb, language),
    })),
  ).filter(({ spot, mark }) => !(deed.kind === 'book' && mark === 'to' && isSeen(spot)));
  const marked = (mark: Mark): Party | null => {
    const one =
      mark === 'doer' && language !== 'fi'
        ? spots.findLast((spot) => spot.mark === mark)
        : spots.find((spot) => spot.mark === mark);
    return one ? partyOf(one.spot) : null;
  };
  const lower = words[verb]?.lower ?? '';
  const by = marked('by');
  // "Referral made by the school".
  const isDone = language !== 'fi' && be.test(words[verb - 1]?.lower ?? '');
  if (by) return { kind: deed.kind, giver: by, getter: isDone ? marked('doer') : null, unnamed: null };
  if (isDone) return null;
  const from = marked('from');
  const to = marked('to') ?? (from ? null : marked('owner'));
  // "Osastolta soitetaan sulle": the ward calls.
  if (language === 'fi' && passive.test(lower))
    return { kind: deed.kind, giver: from, getter: marked('to'), unnamed: null };
  const doer = marked('doer');
  const isOpen = doer !== null || spots.some(({ mark }) => mark === 'none');
  // "Give me a ring".
  const kind = words.slice(verb + 1).some((one) => /^(?:ring|call|bell)$/.test(one.lower)) ? 'call' : deed.kind;
  const gives = { kind, giver: doer, getter: to ?? from, unnamed: isOpen ? null : 'giver' } as const;
  if (deed.way === 'does') return gives;
  const lentOut = words[verb + 1]?.lower === 'ut';
  if (deed.way === 'gives' || lentOut) return { ...gives, getter: to };
  const gets = { kind, giver: from ?? marked('owner'), getter: doer, unnamed: isOpen ? null : 'getter' } as const;
  if (from) return gets;
  if (deed.way === 'either') return to ? gives : null;
  return marked('to') ? { ...gives, getter: marked('to') } : gets;
};
