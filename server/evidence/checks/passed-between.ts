/** Who gave and who got it, lent and borrowed, called and was called: told the other way round. */
import { flatMap } from '../../domain/loops.js';
import { type Party, passingIn } from '../between.js';
import { placeOf } from '../lexicon/between.js';
import { sameTerm, type Term, termsOf } from '../lexicon/terms.js';
import type { Referent, Telling } from '../referents.js';
import { labelled, maySame } from '../same-person.js';
import { wordsOf } from '../words.js';
import type { Claim } from './claim.js';
import { tellingsIn } from './tellings.js';

/** One of the two as the speech tells of them, whoever it may be; a place by its word. */
type Side = { readonly who: readonly Referent[] } | { readonly place: string } | null;

interface Passed {
  readonly kind: string;
  readonly giver: Side;
  readonly getter: Side;
  readonly terms: readonly Term[];
  readonly telling: Telling;
}

const sideOf = (party: Party | null, { persons, others, by }: Telling, { voices: { roles } }: Claim): Side => {
  if (party === null) return null;
  if ('place' in party) return party;
  const { person } = party;
  const known = others[persons.indexOf(person)];
  if (known) return { who: [known] };
  if (person.kind === 'first') return { who: [{ kind: 'voice', of: by, by }] };
  if (person.kind === 'third') return { who: [{ ...person, by }] };
  // "Jag ringer dig", where nobody else is there.
  const alone =
    person.kind === 'second' &&
    /^(?:professional|colleague)$/.test(by.role) &&
    !roles.has('companion') &&
    !roles.has('child');
  return { who: [alone ? { kind: 'voice', of: { voice: 'subject ', role: 'subject' }, by } : { kind: 'open', by }] };
};

/** What the cited speech tells to have passed; of a question only what its answer affirms. */
const passedIn = (claim: Claim): Passed[] =>
  flatMap(tellingsIn(claim), (telling): Passed[] => {
    const { clause, denied, by, terms } = telling;
    const found = passingIn(clause.words, clause.language, claim.voices.nameOf);
    if (!found || denied === true || (clause.asked && denied !== false)) return [];
    // "Ring du mig", "soita mulle": the one who is told to.
    const told: Side = { who: telling.own ? [{ kind: 'open', by }] : telling.referents };
    const sides = { giver: sideOf(found.giver, telling, claim), getter: sideOf(found.getter, telling, claim) };
    const { unnamed } = found;
    return [{ kind: found.kind, ...sides, ...(unnamed ? { [unnamed]: told } : {}), terms, telling }];
  });

interface Claimed {
  readonly kind: string;
  readonly giver: Party | 'client' | null;
  readonly getter: Party | 'client' | null;
  readonly terms: readonly Term[];
  readonly word: string;
}

const PARTS = /[;.,:]+(?!\d)\s*|\s+(?:ja|och|and|mutta|men|but|että|att|that)\s+/u;

const claimedIn = (sentence: string, { language, voices, verbatim }: Claim): Claimed[] =>
  flatMap(sentence.split(PARTS), (part): Claimed[] => {
    const words = wordsOf(part);
    const found = passingIn(words, language, voices.nameOf);
    if (!found) return [];
    const { kind, giver, getter, unnamed } = found;
    const other = giver ?? getter;
    // "Ringde brodern": the client did; "to ring on Thursday" tells nobody.
    const ofClient =
      unnamed && verbatim.startsWith(sentence) && other && 'person' in other && other.person.kind === 'kin';
    const sides = ofClient ? { giver, getter, [unnamed]: 'client' as const } : { giver, getter };
    const at = [giver, getter].flatMap((one) => (one ? [one.at] : []));
    const word = words[Math.min(...at)]?.text ?? part;
    return [{ kind, ...sides, terms: termsOf(words, language), word }];
  });

type Answer = boolean | null;

const fits = (called: Claimed['giver'], said: Side, { voices }: Claim): Answer => {
  if (called === null || said === null) return null;
  const label =
    called === 'client' ? ({ kind: 'client' } as const) : 'place' in called ? null : labelled(called.person);
  const place = called !== 'client' && 'place' in called ? called.place : null;
  if ('place' in said) {
    if (place !== null) return place === said.place;
    // "The doctor" may well be the ward's.
    return label === null || label.kind === 'worker' || label.kind === 'name' ? null : false;
  }
  if (place !== null) return said.who.every(({ kind }) => kind === 'kin') ? false : null;
  if (label === null) return null;
  const answers = said.who.map((one) => maySame(label, one, voices));
  return answers.includes(true) ? true : answers.length > 0 && answers.every((one) => one === false) ? false : null;
};

/** Of one and the same thing, where things pass. */
const isSameThing = (claimed: Claimed, { kind, terms, telling }: Passed, { language }: Claim): boolean =>
  claimed.kind === kind &&
  (/^(?:call|pay|help|ask)$/.test(kind) ||
    claimed.terms.some((term) =>
      terms.some((one) => placeOf(one.lower) === null && sameTerm(term, one, language, telling.clause.language)),
    ));

const straight = ({ giver, getter }: Claimed, said: Passed, claim: Claim): readonly Answer[] => [
  fits(giver, said.giver, claim),
  fits(getter, said.getter, claim),
];
const crossed = ({ giver, getter }: Claimed, said: Passed, claim: Claim): readonly Answer[] => [
  fits(giver, said.getter, claim),
  fits(getter, said.giver, claim),
];

/** Whom a statement names as the giver of what he got: "client lent" of "my sister lent me". */
export const passedTheOtherWay = (sentence: string, claim: Claim): string | null => {
  const claimed = claimedIn(sentence, claim);
  const passed = claimed.length > 0 ? passedIn(claim) : [];
  const wrong = claimed.find((one) => {
    const same = passed.filter((said) => isSameThing(one, said, claim));
    if (same.some((said) => !straight(one, said, claim).includes(false))) return false;
    return same.some((said) => {
      const answers = crossed(one, said, claim);
      // "An appointment is booked for mother", and it is father's.
      const [, getter] = straight(one, said, claim);
      if (one.kind === 'book' && getter === false && fits(one.getter, said.giver, claim) === false) return true;
      // "The child health clinic made the notification", which the school did.
      if (said.giver && 'place' in said.giver && fits(one.giver, said.giver, claim) === false) return true;
      return answers.includes(true) && !answers.includes(false);
    });
  });
  return wrong?.word ?? null;
};

/** "Client borrowed from her sister" of "my sister lent me": both as told, in the other's words. */
export const isPassedAsTold = (sentence: string, claim: Claim): boolean => {
  const claimed = claimedIn(sentence, claim);
  const passed = claimed.length > 0 ? passedIn(claim) : [];
  return claimed.some((one) =>
    passed.some(
      (said) => isSameThing(one, said, claim) && straight(one, said, claim).every((answer) => answer === true),
    ),
  );
};
