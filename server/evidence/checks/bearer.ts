/** Who has, does or feels what a statement tells, against whom the speech tells it of. */

import { flatMap } from '../../domain/loops.js';
import { keptByObject } from '../kept.js';
import { ofFamily } from '../lexicon/of-many.js';
import { sameTerm, type Term } from '../lexicon/terms.js';
import { isOutside } from '../lexicon/titles.js';
import { isNameOf } from '../name-forms.js';
import type { Person } from '../persons.js';
import type { Referent, Telling } from '../referents.js';
import { type Labelled, maySame } from '../same-person.js';
import type { Claim } from './claim.js';
import { isDeedOfAnother } from './deed-of.js';
import { isDemandedAsTold } from './demanded.js';
import { isDoneAsTold } from './done-as-told.js';
import { feltByAnother, isFelt } from './feelings.js';
import { isPassedAsTold, passedTheOtherWay } from './passed-between.js';
import { type Part, partsOf, self } from './persons-told.js';
import { isTakenOver } from './taken-over.js';
import { tellingsIn } from './tellings.js';
import { doerAsWished, wishedOfAnother } from './wished-of.js';

type Fit = 'same' | 'open' | 'another' | 'perhaps another';

const MANY = 3;

/** What a worker does for somebody is told of both; only one and the same deed, or much else, tells them apart. */
const isOther = (part: Part, { referents, terms, clause }: Telling, shared: number, { language }: Claim): boolean => {
  const [one] = referents;
  const byWorker =
    one?.kind === 'voice'
      ? /^(?:professional|colleague)$/.test(one.of.role)
      : one?.kind === 'worker' && !isOutside(one.title);
  if (!byWorker || part.label.kind === 'worker') return true;
  if (part.label.kind === 'kin' && shared >= MANY) return true;
  const [deed, told] = [part.terms[0], terms[0]];
  return deed !== undefined && told !== undefined && sameTerm(deed, told, language, clause.language);
};

/** "Avain on serkulla": has what was brought to them. */
const holds = /ll[aä]$/u;
type Named = Extract<Person, { kind: 'worker' | 'name' | 'kin' }>;
const isKin = (person: Person): person is Named => person.kind === 'kin';
const isWorkerOrName = (person: Person): person is Named => person.kind === 'worker' || person.kind === 'name';

/** Whom a telling names and may be the one of the part, whatever they do in it. */
const spokenOf = ({ label, word }: Part, { persons }: Telling): readonly Named[] => {
  if (label.kind === 'worker' || label.kind === 'name') return persons.filter(isWorkerOrName);
  return label.kind === 'kin' && holds.test(word) ? persons.filter(isKin) : [];
};

/** "Mies pesee mun hiukset" is told of the husband and the client, and "mä kirjaan itse" of the client alone: no daughter does it for the client. */
const isOneOfTwo = ({ label, beside }: Part, { referents, others, clause }: Telling, { voices }: Claim): boolean => {
  if (label.kind === 'client' || others.some((one) => !isLoose(one) && maySame(label, one, voices) !== false))
    return false;
  if (clause.words.some(({ lower }) => alone.test(lower))) return true;
  return referents.some(
    (one) =>
      (one.kind === 'kin' || one.kind === 'name') && beside.every((other) => maySame(other, one, voices) === false),
  );
};
/** "Ne lukemat": most often a thing. */
const isLoose = (one: Referent): boolean => one.kind === 'third' && one.loose;
const mine = /^(?:me|mig|mej|mua|mut|minut|minua|mulle|minulle)$/u;
const alone = /^(?:ite|itse|ihe|själv|myself)$/u;

const fitOf = (part: Part, telling: Telling, shared: number, claim: Claim): Fit => {
  const meant = isOneOfTwo(part, telling, claim) ? [part.label] : [part.label, ...part.beside];
  const answers = flatMap(meant, (label) => telling.referents.map((one) => maySame(label, one, claim.voices)));
  if (answers.includes(true)) return 'same';
  // Whoever bears a name that nobody in the room does may be told of without a word for them.
  if (part.label.kind === 'name' && !telling.sure && !isNamedOf(part.label.name, claim.voices.bearers)) return 'open';
  // "I'll have the nurse call you".
  if (spokenOf(part, telling).some((one) => maySame(part.label, { ...one, by: telling.by }, claim.voices) === true))
    return 'open';
  // "Any fever?" – "No": who has come along answers for the client.
  if (part.label.kind === 'client' && !telling.sure && telling.by.role === 'professional') return 'open';
  // "My boss put me on light duties": of the client, whoever did it.
  if (!part.named && telling.by.role === 'subject' && telling.clause.words.some(({ lower }) => mine.test(lower)))
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
    if (found.length === 0) continue;
    const key = keyOf(telling);
    const group = groups.get(key) ?? { found: new Set<Term>(), of: [] };
    groups.set(key, group);
    for (const term of found) group.found.add(term);
    group.of.push(telling);
  }
  return flatMap([...groups.values()], ({ found, of }) => of.map((telling) => ({ telling, shared: found.size })));
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
  if (isDoneAsTold(part, tellings, claim)) return false;
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

/** Nobody but the client is meant where the statement names nobody: only who is surely another is told apart from them. What a boss does at work is told of the client's work as well. */
const isKnown = (one: Referent, { voices }: Claim): boolean =>
  (one.kind === 'kin' && !one.owns && !one.rows.includes('boss')) ||
  (one.kind === 'name' && (isNamedOf(one.name, voices.kinship.names) || isNamedOf(one.name, voices.bearers)));
const isNamedOf = (name: string, among: ReadonlyMap<string, string>): boolean =>
  [...among.keys()].some((one) => isNameOf(name, one));

/** What is told of one and claimed of another: the words for whom the statement names. Of what somebody told, only persons who are surely known are told apart. */
export const bearersSwapped = (sentence: string, claim: Claim, told = false): string | null => {
  if (claim.section === 'participants') return null;
  const { bearers, kinship } = claim.voices;
  const tellings = tellingsIn(claim);
  const all = partsOf(sentence, claim).filter(
    (part) => !isTakenOver(part, tellings, claim) && !isDemandedAsTold(part, sentence, claim),
  );
  const parts = all.filter(
    ({ label, word }) =>
      !told ||
      label.kind === 'kin' ||
      (label.kind === 'client' && self.test(word)) ||
      (label.kind === 'name' && (isNamedOf(label.name, bearers) || isNamedOf(label.name, kinship.names))),
  );
  const turned = passedTheOtherWay(sentence, claim) ?? wishedOfAnother(sentence, claim);
  if (turned !== null || all.length === 0 || isPassedAsTold(sentence, claim)) return turned;
  const another =
    parts.find((part) => isOfAnother(part, tellings, claim) || isDeedOfAnother(part, claim)) ??
    exchanged(all, tellings, claim);
  if (another && doerAsWished(sentence, claim) === another.word) return null;
  return another && !isFelt(sentence, another.word, claim) ? another.word : feltByAnother(sentence, claim);
};
