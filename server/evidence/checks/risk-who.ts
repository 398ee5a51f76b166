/** Who did it to whom: "the father pushed the mother" is not the other way round, nor is a threat to kill oneself one to kill another. */
import type { Language } from '../../domain/language.js';
import { flatMap } from '../../domain/loops.js';
import { objective, objects, participle, reflexive } from '../lexicon/done-to.js';
import { genderOfRow } from '../lexicon/kin-rows.js';
import { actsIn, isSameAct } from '../lexicon/risk-acts.js';
import { risksIn } from '../lexicon/risks.js';
import { meantBy } from '../meant-by.js';
import { type Named, type Person, personsIn } from '../persons.js';
import { type Labelled, labelled, maySame } from '../same-person.js';
import { sentencesOf } from '../sentences.js';
import type { Spoken } from '../spoken.js';
import { type Word, wordsOf } from '../words.js';
import type { Claim } from './claim.js';
import { isDenied } from './risk-denied.js';

type Side = Person | 'self' | 'thing' | null;

/** One deed of a sentence: what was done, by whom and to whom, as far as it says. */
interface Deed {
  readonly acts: readonly string[];
  readonly about: string;
  readonly word: string;
  readonly doer: Side;
  readonly target: Side;
  readonly denied: boolean;
}

const PARTS =
  /[,;:()–—]+\s*|\s+(?:ja|sekä|mutta|mut|och|å|men|and|but|while|kun|ku|joka|som|who|koska|jolloin|sit|sitten|sen|sedan|när|after|because|when|if|jos|om|että|et|att|that)\s+/u;
const passiveEn = /^(?:was|were|been|being|gets?|got|is)$/;
const agent = /^(?:av|by)$/;
const from = /^(?:av|by|från|from)$/;
const doneBy = /^(?:\p{L}*våld|\p{L}*hot|violence|threats?|abuse)$/u;
/** What one strikes in place of somebody. */
const things: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:seinään|oveen|ovea|pöytään|kaappiin|lattiaan|peiliin|ikkunaan|seinää|pöytää)(?!\p{L}| vasten)/iu,
  sv: /(?<!\p{L}|mot )(?:i |på )?(?:väggen|dörren|bordet|skåpet|golvet|spegeln|fönstret)(?!\p{L})/iu,
  en: /(?<!\p{L}|against |against the |against a |into the )(?:the |a )?(?:wall|door|table|cupboard|floor|mirror|window|furniture)(?!\p{L})/iu,
};
/** "Said he would shoot": its words are told apart. */
const TOLD_IN = 3;
const says =
  /(?<!\p{L})(?:san(?:o|oi|oo|onu|onut)|huus|huusi|uhkas|uhkasi|kirjotti|sa|sade|säger|skrek|skrev|said|says|told|texted|shouted|screamed)(?!\p{L})/iu;
const selfDone = new Set(['kill', 'shoot', 'hit', 'knife', 'strangle']);

const aside = /^(?:muk|kerto|mielest|kuvau|kanss|luo|takia|vuoksi|nähden|aikana|puolest)/u;

interface Sides {
  readonly doer: Side;
  readonly target: Side;
}

const finnish = (words: readonly Word[], at: number, all: readonly Named[]): Sides => {
  // "Asiakkaan mukaan" tells who says it.
  const persons = all.filter((one) => !aside.test(words[one.at + 1]?.lower ?? ''));
  const isObject = ({ word }: Named): boolean =>
    objects.fi.has(word.lower) || (objective.fi?.test(word.lower) === true && !/[ie]a$/.test(word.lower));
  const isGenitive = ({ word }: Named): boolean =>
    /n$/.test(word.lower) && !/^(?:hän|iskän?|minun|mun)$/.test(word.lower) && !objects.fi.has(word.lower);
  const byParticiple = persons.find(
    (one) =>
      (isGenitive(one) || /^(?:hänen|mun|minun)$/.test(one.word.lower)) &&
      words.slice(one.at + 1, one.at + 4).some(({ lower }) => participle.test(lower)),
  );
  const subjects = persons.filter((one) => one.bears && !isObject(one) && !isGenitive(one));
  const doer = byParticiple ?? subjects.findLast((one) => one.at < at) ?? subjects[0];
  const done = persons.filter((one) => one !== doer && (isObject(one) || (isGenitive(one) && one.at !== at - 1)));
  const target = done.find((one) => one.at > at) ?? done.at(-1);
  return { doer: doer?.person ?? null, target: target?.person ?? null };
};

const germanic = (words: readonly Word[], at: number, persons: readonly Named[], language: Language): Sides => {
  // "Våld från maken" is his; what is taken from him is not.
  const of = doneBy.test(words[at]?.lower ?? '') ? from : agent;
  const by = words.findIndex(({ lower }, index) => index > at && of.test(lower));
  const before = persons.filter((one) => one.at < at);
  const after = persons.filter((one) => one.at > at && one.at <= at + 5);
  const isPassive =
    language === 'en'
      ? words.slice(Math.max(0, at - 3), at).some(({ lower }) => passiveEn.test(lower)) &&
        !/(?:ing|violent|aggressive|abusive)$/.test(words[at]?.lower ?? '')
      : /^(?:blev|blivit|blir|bli|vart)$/.test(words[at - 1]?.lower ?? '') ||
        /(?:ades|ats|des|its)$/.test(words[at]?.lower ?? '');
  const done = persons.find((one) => by !== -1 && one.at > by && one.at <= by + 3);
  if (isPassive || done) {
    return { doer: done?.person ?? null, target: before.at(-1)?.person ?? null };
  }
  // "Slog gjorde han int": with the verb first, who does it comes next.
  const isNominative = ({ word, person }: Named): boolean =>
    /^(?:jag|ja|du|han|hon|vi|i|he|she|you|we|they)$/.test(word.lower) && person.kind !== 'kin';
  const doer =
    before.findLast(({ word, bears }) => bears && !objects[language].has(word.lower)) ?? after.find(isNominative);
  const target = after.find((one) => one !== doer) ?? before.find((one) => objects[language].has(one.word.lower));
  return { doer: doer?.person ?? null, target: target?.person ?? null };
};

const personsOf = (words: readonly Word[], language: Language, claim: Claim): Named[] => {
  const named = personsIn(words, language, claim.voices.nameOf);
  const small = flatMap(words, (word, at): Named[] => {
    const object = objects[language].get(word.lower);
    const her = language === 'en' && word.lower === 'her' && !named.some((one) => one.at === at + 1);
    const person: Person | null = object
      ? object.kind === 'third'
        ? { ...object, loose: false }
        : object
      : her
        ? { kind: 'third', gender: 'female', loose: false }
        : null;
    return person ? [{ person, word, at, bears: false }] : [];
  });
  const places = new Set(small.map(({ at }) => at));
  return [...named.filter(({ at }) => !places.has(at)), ...small].sort((a, b) => a.at - b.at);
};

const genderOf = (person: Person): 'female' | 'male' | null => {
  if (person.kind === 'third') return person.gender;
  if (person.kind !== 'kin') return null;
  const genders = new Set(person.rows.map((row) => genderOfRow[row]));
  return genders.size === 1 ? ([...genders][0] ?? null) : null;
};

const isNamed = ({ kind }: Person): boolean => kind === 'kin' || kind === 'name' || kind === 'client';

const personOf = (side: Side): Person | null => (side === null || typeof side === 'string' ? null : side);

/** The deeds of the sentences of one voice; "she" is whoever was named last and may be meant. */
const deedsIn = (sentences: readonly string[], language: Language, claim: Claim): Deed[] => {
  let last: Person | null = null;
  let carried: Person | null = null;
  return flatMap(sentences, (sentence) => {
    const acts = actsIn(sentence, language);
    const risks = [
      ...risksIn(sentence, language, acts)
        .filter(({ word }) => word.split(' ').length < TOLD_IN)
        .map(({ about, word, start }) => ({ about, word, start })),
      ...acts
        .filter(({ of }) => compared.has(of) && of !== 'suicide' && of !== 'selfHarm')
        .map(({ of, word, start }) => ({ about: of, word, start })),
    ];
    let from = 0;
    return flatMap(sentence.split(PARTS), (part): Deed[] => {
      const begins = sentence.indexOf(part, from);
      from = begins + part.length;
      const words = wordsOf(part);
      const persons = personsOf(words, language, claim);
      const resolved = (side: Side): Side => {
        if (side === null || typeof side === 'string' || side.kind !== 'third' || last === null) return side;
        const [one, other] = [genderOf(side), genderOf(last)];
        return one && other && one !== other ? side : last;
      };
      const here = risks.filter(({ start }) => start >= begins && start < from);
      const deeds = here.map(({ about, word, start }): Deed => {
        const at = Math.max(
          0,
          words.findIndex(({ end }) => end > start - begins),
        );
        const sides = language === 'fi' ? finnish(words, at, persons) : germanic(words, at, persons, language);
        const self = words.some(({ lower }) => reflexive[language].test(lower));
        const own = sides.doer ?? carried;
        // "Mummo sano et mä puukotan": in words told again "I" is the one who said so.
        const told = says.test(sentence.slice(0, start)) && carried !== null && carried.kind !== 'first';
        const doer = told && personOf(own)?.kind === 'first' ? carried : resolved(own);
        const acts = actsIn(word, language).map(({ act }) => act);
        const target = self ? 'self' : (resolved(sides.target) ?? (things[language].test(part) ? 'thing' : null));
        const denied = isDenied({ about, word, start }, { text: sentence, language });
        return { acts, about, word, doer, target: target !== null && target === doer ? null : target, denied };
      });
      const subject = persons.find(
        ({ bears, word }) =>
          bears && !objects[language].has(word.lower) && !(language === 'fi' && objective.fi?.test(word.lower)),
      );
      if (deeds.length > 0) carried = personOf(deeds[0]?.doer ?? null);
      if (subject && (deeds.length === 0 || subject.person === deeds[0]?.doer)) {
        carried =
          subject.person.kind === 'third' ? ((resolved(subject.person) as Person) ?? subject.person) : subject.person;
        if (isNamed(subject.person)) last = subject.person;
      }
      return deeds;
    });
  });
};

const labelOf = (side: Side): Labelled | null => (side === null || typeof side === 'string' ? null : labelled(side));

/** "Her brother", "the sister's husband": whose brother is not told apart. */
const isOfKin = (side: Person | Labelled): boolean =>
  side.kind === 'kin' && (('owner' in side && side.owner === 'third') || side.of.length > 0 || side.ofName !== null);

/** Whether a statement's side may be the one the speech tells of; null where nothing tells. */
const fits = (claimed: Side, said: Side, spoken: Spoken, { voices }: Claim): boolean | null => {
  const genders = [claimed, said].map((side) => (side === null || typeof side === 'string' ? null : genderOf(side)));
  if (genders[0] && genders[1] && genders[0] !== genders[1]) return false;
  const label = labelOf(claimed);
  if (label === null || said === null || said === 'self') return null;
  if (said === 'thing') return false;
  const { role } = spoken.utterance;
  // Nobody says "he" of himself.
  if (said.kind === 'third' && label.kind === 'client' && role === 'subject') return false;
  const same = maySame(label, meantBy(said, spoken.utterance), voices);
  return same === false && (isOfKin(said) || isOfKin(label)) ? null : same;
};

const kind = (about: string): string => (about === 'familyViolence' ? 'violence' : about);
const isSameDeed = (one: Deed, other: Deed): boolean =>
  one.acts.length > 0 && other.acts.length > 0
    ? one.acts.some((act) => other.acts.some((said) => isSameAct(act, said)))
    : kind(one.about) === kind(other.about);

const compared = new Set([
  'substances',
  'violence',
  'familyViolence',
  'sexualViolence',
  'threat',
  'weapon',
  'financial',
  'abuse',
  'selfHarm',
  'suicide',
]);

/** Words for whom the statement tells it of, where the speech tells it of another. */
export const wrongSides = (claim: Claim): string[] => {
  const sentences = sentencesOf(claim.text, claim.language).map(({ text }) => text);
  const claimed = deedsIn(sentences, claim.language, claim).filter(
    ({ about, denied }) => compared.has(about) && !denied,
  );
  if (!claimed.some(({ doer, target }) => labelOf(doer) ?? labelOf(target) ?? target === 'self')) return [];
  const said = flatMap(claim.cited, (spoken) =>
    deedsIn(
      spoken.sentences.filter(({ question }) => !question).map(({ text }) => text),
      spoken.utterance.language,
      claim,
    ).map((deed) => ({ deed, spoken })),
  );
  return flatMap(claimed, (one): string[] => {
    const same = said.filter(({ deed }) => !deed.denied && isSameDeed(one, deed));
    if (same.length === 0) return [];
    const wrong = same.every(({ deed, spoken }) => {
      const byDoer = fits(one.doer, deed.doer, spoken, claim);
      const byTarget = fits(one.target, deed.target, spoken, claim);
      const selfish = one.acts.some((act) => selfDone.has(act)) || one.about === 'suicide';
      const turned =
        selfish &&
        ((deed.target === 'self' && one.target !== null && one.target !== 'self') ||
          (one.target === 'self' && deed.target !== null && deed.target !== 'self'));
      return turned || byDoer === false || byTarget === false;
    });
    return wrong ? [one.word] : [];
  });
};
