/** Whether a person a statement names may be the one a clause of the speech is about. */
import type { SpeakerRole } from '../domain/transcript.js';
import { bearsAnother } from './bearers.js';
import { type Answer, alike, isChilds, isKinOfClient, isWorker, type Of, some } from './kin-of-client.js';
import { firstNameIn, genderOfName } from './lexicon/first-names.js';
import { kinOfKin } from './lexicon/kin.js';
import { areOfOtherSex, asClients, outsiders, parents, young } from './lexicon/kin-rows.js';
import { isOutside, titleKind } from './lexicon/titles.js';
import { isNameOf } from './name-forms.js';
import { isOfClientAsKin } from './of-client-as-kin.js';
import type { Person } from './persons.js';
import type { Referent } from './referents.js';
import type { Voices } from './voices.js';

export type Labelled =
  | { readonly kind: 'client' }
  | {
      readonly kind: 'kin';
      readonly rows: readonly string[];
      readonly of: readonly string[];
      readonly ofName: string | null;
    }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'relative' | 'child' }
  | { readonly kind: 'worker'; readonly title: string };

/** Whom a word of a statement names; null for a small word that means somebody. */
export const labelled = (person: Person): Labelled | null => {
  switch (person.kind) {
    case 'first':
    case 'second':
    case 'third':
    case 'we':
      return null;
    default:
      return person;
  }
};

const isClientRole = (role: SpeakerRole, { roles, childIsSubject }: Voices): Answer => {
  if (role === 'subject') return true;
  if (role === 'interpreter') return true;
  if (role === 'child') return childIsSubject || !roles.has('subject') ? true : null;
  return false;
};

const bearerOf = (name: string, { bearers }: Voices): string | null =>
  [...bearers].find(([called]) => isNameOf(name, called) || isNameOf(called, name))?.[1] ?? null;
const rowOfName = (name: string, { kinship }: Voices): string | null =>
  [...kinship.names].find(([called]) => isNameOf(name, called) || isNameOf(called, name))?.[1] ?? null;
const asOf = (voice: string): Of => ({ voice, role: voice.split(' ')[0] as SpeakerRole });

/** Two titles of different kinds are two people's. */
const isTitled = (a: string, b: string | undefined): Answer => {
  const [one, other] = [titleKind(a), titleKind(b ?? '')];
  return one === null || other === null ? null : one === other;
};

const isVoice = (label: Labelled, of: Of, voices: Voices): Answer => {
  switch (label.kind) {
    case 'client':
      return isClientRole(of.role, voices);
    case 'kin':
      return isKinOfClient(label.rows, of, voices);
    case 'relative':
      return of.role === 'companion' ? true : of.role === 'child' || of.role === 'interpreter' ? null : false;
    case 'child':
      return of.role === 'child'
        ? true
        : of.role === 'subject' && voices.roles.has('companion')
          ? true
          : isWorker(of.role) || of.role === 'companion'
            ? false
            : null;
    case 'worker':
      return isWorker(of.role)
        ? !isOutside(label.title) && isTitled(label.title, voices.titles.get(of.voice))
        : of.role === 'interpreter'
          ? null
          : false;
    case 'name': {
      const bearer = bearerOf(label.name, voices);
      // Who speaks the language himself needs no interpreter.
      if (of.role === 'interpreter' && bearer !== null && voices.unaided.has(bearer)) return false;
      // One client, whoever speaks to them, has no number.
      if (bearer !== null)
        return (
          bearer === of.voice || (of.voice === 'subject ' && bearer.startsWith('subject')) || of.role === 'interpreter'
        );
      // Nobody speaks by name of himself, unless a client in jest.
      const name = of.role === 'subject' ? null : firstNameIn(label.name);
      const spoken = [...(voices.spokenOf.get(of.voice) ?? [])];
      const known = rowOfName(label.name, voices) !== null && spoken.includes(label.name);
      return known || (name !== null && spoken.some((one) => firstNameIn(one) === name)) ? false : null;
    }
  }
};

/** What one of the room is to the client, where that is known. */
export const kinOfVoice = ({ voice, role }: Of, voices: Voices): readonly string[] => {
  const known = voices.kinship.voices.get(voice);
  if (known !== undefined && role !== 'subject') return [known];
  return voices.grownChildren.has(voice) ? ['son', 'daughter'] : [];
};

const through = (whose: readonly string[], rows: readonly string[]): string[] => [
  ...new Set(whose.flatMap((one) => rows.flatMap((row) => kinOfKin(one, row)))),
];

/** Of "wife's father", "Jussi's father": what they are to the client; empty where nothing is known. */
const ofOthers = (
  { rows, of, ofName }: Pick<Extract<Labelled, { kind: 'kin' }>, 'rows' | 'of' | 'ofName'>,
  voices: Voices,
): readonly string[] => {
  if (of.length > 0) return through(of, rows);
  if (ofName === null) return [];
  const row = rowOfName(ofName, voices);
  const bearer = bearerOf(ofName, voices);
  const whose = row !== null ? [row] : bearer !== null ? kinOfVoice(asOf(bearer), voices) : [];
  return whose.length > 0 ? through(whose, rows) : [];
};

/** "Omid's mother", and what Omid is to the client nobody says. */
const isUnknownOwner = ({ ofName }: { readonly ofName: string | null }, voices: Voices): boolean => {
  const bearer = ofName === null ? null : bearerOf(ofName, voices);
  return ofName !== null && isClientRole(bearer === null ? 'companion' : asOf(bearer).role, voices) !== true;
};

/** A parent's sister is the aunt of the child in the room. */
const asChilds = (label: readonly string[], rows: readonly string[], { roles }: Voices): boolean =>
  roles.has('child') && some(rows, (row) => some(kinOfKin('mother', row), (one) => label.includes(one)));

/** Kin in the mouth of the client, a worker, or another. */
const isKin = (label: Labelled, said: Extract<Referent, { kind: 'kin' }>, voices: Voices): Answer => {
  const { by, owner } = said;
  const aside = by.role === 'companion' || by.role === 'child';
  const grown = voices.grownChildren.has(by.voice);
  // "Frugans pappa" is the client's father-in-law, and a son's "sisko" the daughter.
  const ofKin = ofOthers(said, voices);
  const speaker = kinOfVoice(by, voices);
  const ofSpeaker = aside && owner !== 'second' && owner !== 'third' ? through(speaker, said.rows) : [];
  const rows = ofKin.length > 0 ? ofKin : said.rows;
  const asTheirs =
    ofSpeaker.length > 0
      ? ofSpeaker
      : speaker.length > 0
        ? rows
        : rows.flatMap((row) => [...(asClients[row] ?? []), ...(isChilds(voices) ? kinOfKin('mother', row) : [])]);
  const ofChild = isChilds(voices);
  switch (label.kind) {
    case 'client':
      if (some(rows, (row) => outsiders.has(row))) return false;
      if (aside) return owner === 'second' || owner === 'third' ? false : null;
      if (ofChild && some(rows, (row) => row === 'son' || row === 'daughter')) return null;
      if (voices.roles.has('child') && some(rows, (row) => parents.has(row)))
        return isWorker(by.role) || by.role === 'interpreter' ? null : false;
      return by.role === 'unknown'
        ? null
        : isWorker(by.role) &&
            owner === null &&
            some(rows, (row) => row === 'son' || row === 'daughter' || parents.has(row))
          ? null
          : false;
    case 'kin':
      if (some(rows, (row) => label.rows.includes(row)))
        return ofKin.length > 0 || label.of.length === 0 || said.of.length === 0 || alike(label.of, said.of);
      if (alike(label.rows, rows)) return null;
      // "Iidan äiti", and nobody says who Iida is.
      if ((ofKin.length === 0 && isUnknownOwner(said, voices)) || isUnknownOwner(label, voices)) return null;
      if (aside && alike(label.rows, asTheirs)) return true;
      if (voices.roles.has('child') && alike(label.rows, asTheirs)) return null;
      // "My mother", says the daughter: not the daughter.
      if (by.role === 'companion' && owner === 'first' && !grown && !ofChild)
        return ofSpeaker.length > 0 || (some(rows, (row) => parents.has(row)) && alike(label.rows, speaker))
          ? false
          : null;
      return false;
    case 'relative':
      return true;
    case 'child':
      return some(rows, (row) => young.has(row));
    case 'worker':
      return false;
    case 'name': {
      const row = rowOfName(label.name, voices);
      if (row !== null) return alike([row], rows) || (aside && alike([row], asTheirs));
      const bearer = bearerOf(label.name, voices);
      // "Tytär vie mut": not Tiina, who works here.
      if (isOfOtherSex(rows, label.name) || isWorker(asOf(bearer ?? '').role)) return false;
      return bearer !== null && isClientRole(asOf(bearer).role, voices) === true && !aside
        ? by.role === 'subject'
          ? false
          : null
        : null;
    }
  }
};

const isOfOtherSex = (rows: readonly string[], name: string): boolean => areOfOtherSex(rows, genderOfName(name));

const isNamed = (label: Labelled, { name, by }: Extract<Referent, { kind: 'name' }>, voices: Voices): Answer => {
  if (label.kind === 'name' && (isNameOf(label.name, name) || isNameOf(name, label.name))) return true;
  const found = bearerOf(name, voices);
  // Nobody speaks of himself by his name.
  const bearer = found?.startsWith('subject') && by.role === 'subject' ? null : found;
  if (bearer !== null) {
    const is = isVoice(label, asOf(bearer), voices);
    if (label.kind !== 'kin' || is !== null) return is;
  }
  const row = rowOfName(name, voices);
  switch (label.kind) {
    case 'client':
      return by.role === 'subject' ? false : row !== null && some([row], (one) => !young.has(one)) ? false : null;
    case 'kin':
      // "Riikka doesn't drink" is not said of the father.
      return row === null
        ? isOfOtherSex(label.rows, name)
          ? false
          : null
        : alike(label.rows, [row]) || alike(label.rows, asClients[row] ?? []) || asChilds(label.rows, [row], voices);
    case 'name':
      return bearerOf(label.name, voices) !== null && bearer !== null ? bearerOf(label.name, voices) === bearer : false;
    default:
      return null;
  }
};

/** True, false, or null where nothing tells. */
export const maySame = (called: Labelled, said: Referent, voices: Voices): Answer => {
  if (called.kind === 'kin' && said.kind === 'kin' && isOfClientAsKin(called, said, voices)) return null;
  // "Mammas sambo röker", says the father: another than he.
  if (said.kind === 'kin' && said.of.length > 0 && isVoice(called, said.by, voices) === true) return false;
  const ofKin = called.kind === 'kin' ? ofOthers(called, voices) : [];
  const label: Labelled = called.kind === 'kin' && ofKin.length > 0 ? { ...called, rows: ofKin, of: [] } : called;
  // "His brother" of the husband's.
  if (ofKin.length > 0 && said.kind === 'kin' && said.owner === 'third') return null;
  switch (said.kind) {
    case 'voice': {
      const is = isVoice(label, said.of, voices);
      // "Mä haen", says Petri: not Mira.
      return is === null &&
        said.of.voice === said.by.voice &&
        label.kind === 'name' &&
        bearsAnother(label.name, said.of, voices)
        ? false
        : is;
    }
    case 'kin':
      return isKin(label, said, voices);
    case 'name':
      return isNamed(label, said, voices);
    case 'third': {
      if (label.kind === 'kin' && areOfOtherSex(label.rows, said.gender)) return false;
      if (said.loose) return null;
      // An interpreter's "she" is the one whose words they are.
      if (said.by.role === 'interpreter') return label.kind === 'client' ? true : null;
      // "She cried when I left", says Noah: not he.
      if (said.by.role === 'child' && label.kind === 'name' && isVoice(label, said.by, voices) === true) return false;
      // Nobody speaks of himself so; who has come along speaks so of the client.
      if (said.by.role === 'subject') return label.kind === 'client' ? false : null;
      if (said.by.role === 'companion' && label.kind === 'client') return true;
      // Of a child who is not in the room.
      if (
        said.by.role === 'companion' &&
        label.kind === 'kin' &&
        !voices.roles.has('subject') &&
        some(label.rows, (row) => young.has(row))
      )
        return true;
      if (said.by.role === 'companion' && (label.kind === 'kin' || label.kind === 'relative'))
        return isVoice(label, said.by, voices) === true ? false : null;
      return null;
    }
    case 'client':
      return label.kind === 'client'
        ? true
        : label.kind === 'kin' || label.kind === 'worker' || label.kind === 'relative'
          ? false
          : null;
    case 'worker':
      if (label.kind === 'worker') return isTitled(label.title, said.title);
      return label.kind === 'client' || label.kind === 'kin' ? false : null;
    case 'relative':
      return label.kind === 'relative' || label.kind === 'kin' || label.kind === 'name' ? null : false;
    case 'child':
      return label.kind === 'child' || (label.kind === 'kin' && some(label.rows, (row) => young.has(row)))
        ? true
        : null;
    case 'open':
      return null;
  }
};
