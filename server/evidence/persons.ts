/** The people a stretch of speech or of a statement names or means, and which of them does or has what it tells. */
import type { Language } from '../domain/language.js';
import { flatMap } from '../domain/loops.js';
import { withoutDoneTo } from './done-to.js';
import { keptByLanguage, keptByObject } from './kept.js';
import { isJob } from './lexicon/jobs.js';
import { anyPartner, kinRowsOf } from './lexicon/kin.js';
import { outsiders } from './lexicon/kin-rows.js';
import type { Gender } from './lexicon/naming.js';
import { personOf } from './lexicon/people.js';
import { pronouns } from './lexicon/pronouns.js';
import { timeOfKin } from './lexicon/which-kin.js';
import type { Word } from './words.js';

/** Whose kin a word names: the speaker's, somebody else's, or as it stands alone. */
export type Owner = 'first' | 'second' | 'third' | null;

export type Person =
  | { readonly kind: 'first' | 'second' | 'we' }
  | { readonly kind: 'third'; readonly gender: Gender | null; readonly loose: boolean }
  | {
      readonly kind: 'kin';
      readonly rows: readonly string[];
      readonly owner: Owner;
      /** Whose kin again: the mother's of "äidin siskolla". */
      readonly of: readonly string[];
      /** The same by a name: "Jussi's father". */
      readonly ofName: string | null;
      /** "Grannens hund": has what comes next. */
      readonly owns: boolean;
    }
  | { readonly kind: 'client' | 'relative' | 'child' }
  | { readonly kind: 'worker'; readonly title: string }
  | { readonly kind: 'name'; readonly name: string };

export interface Named {
  readonly person: Person;
  readonly word: Word;
  readonly at: number;
  /** Does or has what is told, as far as its form and its neighbours tell. */
  readonly bears: boolean;
}

const helping = /^(?:hjälp|stöd|help|support|use|means|case)$/;
const genitive: Readonly<Record<Language, RegExp>> = { fi: /n$/, sv: /s$/, en: /'s$/ };
const partner = ['wife', 'husband'];
/** "Koko mies", "an old woman": nobody's kin. */
const anyMan = new Set('koko iso vieras joku nuori hyvä toinen gammal främmande ung old young another'.split(' '));
const organisation =
  /^(?:koti(?:hoi[td]|sairaan|palvelu)\p{L}*|hemvård\p{L}*|hemtjänst\p{L}*|hemsjukvård\p{L}*|päivystys|päivystyksen|akuten)$/u;

const kindOf = keptByLanguage((lower, language): Person | null => {
  if (organisation.test(lower)) return { kind: 'worker', title: lower };
  switch (personOf(lower, language)) {
    case 'subject':
      return { kind: 'client' };
    case 'worker':
    case 'interpreter':
      return { kind: 'worker', title: lower };
    case 'relative':
      return { kind: 'relative' };
    case 'child':
    case 'young':
      return { kind: 'child' };
    default:
      return isJob(lower, language) ? { kind: 'worker', title: lower } : null;
  }
});

const children = new Set('child children kid kids lapsi lapset lapsella lapsilla lapsia barn barnet barnen'.split(' '));
const few = /^(?:\d+|two|three|four|both|kaksi|kaks|kolme|neljä|molemmat|två|tre|fyra|båda)$/;
const theirs = /^(?:min|din|hennes|hans|er|vår)$/;
const lawful: Readonly<Record<string, readonly string[]>> = {
  mother: ['motherInLaw'],
  father: ['fatherInLaw'],
  son: ['childInLaw'],
  daughter: ['childInLaw'],
  sister: ['siblingInLaw'],
  brother: ['siblingInLaw'],
};

const rowsOf = keptByLanguage((lower, language) => (anyPartner.test(lower) ? partner : kinRowsOf(lower, language)));
const saysWho = keptByLanguage((lower, language) => pronouns[language].verbs?.test(lower) ?? false);

const saysToWhom = keptByLanguage((lower, language) => pronouns[language].verbsToYou?.test(lower) ?? false);

/** Words that tell of somebody only next to these. */
const besideOthers = new Set('ja mut man far family worker dr tri tkt ajan'.split(' '));
/** Takes, brings or meets the one named after it. */
const takes =
  /^(?:vie|vei|vievät|vien|vein|tuo|toi|tuovat|hakee|haki|haen|hain|saattaa|saattoi|kuljettaa|kuljetti|nostaa|nosti|pesee|pesi|pukee|puki|tapaa|tapasi)$/u;

/** Nobody, unless it is a name. */
const isPlain = keptByLanguage((lower, language) => {
  const { first, second, third, loose, my, your, their, we } = pronouns[language];
  return !(
    [first, second, third, loose, my, your, their, we, children, besideOthers].some((words) => words.has(lower)) ||
    rowsOf(lower, language).length > 0 ||
    kindOf(lower, language) !== null ||
    saysWho(lower, language) ||
    saysToWhom(lower, language)
  );
});
const none: readonly Named[] = [];

/** Every person of the words, in order. `nameOf` knows the names of people. */
export const personsIn = (
  words: readonly Word[],
  language: Language,
  nameOf: (word: Word) => string | null,
): readonly Named[] => {
  const { first, second, third, loose, my, your, their, must } = pronouns[language];
  const { we, prepositions, postpositions, articles, oblique } = pronouns[language];
  // "Stent in the LAD": capitals among other letters shorten something else.
  const mixed = words.some(({ text }) => /\p{Ll}/u.test(text));
  const isShort = (word: Word | undefined): boolean =>
    mixed && word !== undefined && word.text !== word.lower && /^\p{Lu}{2,}$/u.test(word.text);
  const rowsAt = (at: number): readonly string[] => {
    const lower = words[at]?.lower ?? '';
    // "Far till jouren": goes there.
    if (lower === 'far' && /^(?:till|hem|iväg|in|ut|dit)$/.test(words[at + 1]?.lower ?? '')) return [];
    if (lower === '' || isShort(words[at])) return [];
    // "Gammal kompis": any man is nobody's husband, an old friend is one's own.
    if (anyMan.has(words[at - 1]?.lower ?? '')) return rowsOf(lower, language).filter((row) => outsiders.has(row));
    // "Min man": one's husband; alone it is anybody.
    if (lower === 'man') return language === 'sv' && theirs.test(words[at - 1]?.lower ?? '') ? ['husband'] : [];
    const inLaw = words[at + 1]?.lower === 'in' && words[at + 2]?.lower === 'law' ? lawful[lower] : undefined;
    return inLaw ?? rowsOf(lower, language);
  };
  /** Whose a word says the next one is: a genitive. */
  const isOwner = (at: number): boolean => genitive[language].test(words[at]?.lower ?? '');
  /** "My daughter's two kids": whose they are, over a number between. */
  const parentAt = (at: number): readonly string[] => {
    if (!children.has(words[at]?.lower ?? '')) return [];
    const before = few.test(words[at - 1]?.lower ?? '') ? at - 2 : at - 1;
    return isOwner(before) ? rowsAt(before) : [];
  };
  const ownerAt = (at: number): Owner => {
    const before = words[at - 1]?.lower ?? '';
    return my.has(before) ? 'first' : your.has(before) ? 'second' : their.has(before) ? 'third' : null;
  };
  const bearsAt = (at: number): boolean => {
    let before = at - 1;
    // "Glömd av sonen": who did it; "med hjälp av sonen" is not.
    const agent = /^(?:av|by)$/.test(words[before]?.lower ?? '') && !helping.test(words[before - 1]?.lower ?? '');
    // "Fick burana av grannen": the one who got it has it.
    if (agent && words.slice(0, before).some(({ lower }) => /^(?:får|fick|fått)$/.test(lower))) return false;
    if (/^(?:av|by)$/.test(words[before]?.lower ?? '')) return agent;
    const isPassed = (lower: string): boolean =>
      articles.has(lower) || my.has(lower) || kindsOfWork.has(lower) || anyMan.has(lower) || timeOfKin(lower) !== null;
    while (isPassed(words[before]?.lower ?? '')) before -= 1;
    const next = words[at + 1]?.lower ?? '';
    return (
      !prepositions.has(words[before]?.lower ?? '') &&
      !postpositions.has(next) &&
      !oblique?.test(words[at]?.lower ?? '') &&
      rowsAt(at + 1).length === 0 &&
      // "Vie isän kirkkoon": he is taken there.
      !(language === 'fi' && genitive.fi.test(words[at]?.lower ?? '') && takes.test(words[at - 1]?.lower ?? ''))
    );
  };
  const owns = (at: number): boolean =>
    rowsAt(at + 1).length === 0 && (words[at + 1] !== undefined || !their.has(words[at]?.lower ?? ''));
  const all = flatMap(words, (word, at): readonly Named[] => {
    const { lower } = word;
    const name = nameOf(word);
    if (name === null && isPlain(lower, language)) return none;
    const named = (person: Person, bears = bearsAt(at)): Named[] => [{ person, word, at, bears }];
    // "Ja kör båten": in the dialects of Finland "ja" is "I" where more follows it at once.
    const dialect = language === 'sv' && lower === 'ja' && words.length > 1 && !noVerb.test(words[at + 1]?.lower ?? '');
    // "Mut siitä tuli mahakipua": at the beginning "mut" is "but", and not "me".
    if (at === 0 && lower === 'mut') return [];
    if (first.has(lower) || dialect) return named({ kind: 'first' }, true);
    if (we.has(lower) && rowsAt(at).length === 0) return named({ kind: 'we' }, bearsAt(at));
    if (second.has(lower)) return named({ kind: 'second' }, true);
    if (third.has(lower)) return named({ kind: 'third', gender: third.get(lower) ?? null, loose: false }, true);
    if (loose.has(lower)) return named({ kind: 'third', gender: null, loose: true }, true);
    if (my.has(lower) || your.has(lower)) {
      const person: Person = { kind: my.has(lower) ? 'first' : 'second' };
      return must.has(words[at + 1]?.lower ?? '') || owns(at) ? named(person, bearsAt(at)) : [];
    }
    if (their.has(lower) && owns(at))
      return named({ kind: 'third', gender: their.get(lower) ?? null, loose: false }, bearsAt(at));
    const rows = rowsAt(at);
    if (rows.length > 0) {
      const owns = genitive[language].test(lower) && words[at + 1] !== undefined;
      const owner = words[at - 1];
      const ofName = owner && isOwner(at - 1) ? nameOf(owner) : null;
      return named({ kind: 'kin', rows, owner: ownerAt(at), of: rowsAt(at - 1), ofName, owns });
    }
    if (name !== null) return named({ kind: 'name', name });
    const whose = parentAt(at);
    if (whose.length > 0)
      return named({ kind: 'kin', rows: ['son', 'daughter'], owner: null, of: whose, ofName: null, owns: false });
    if (/^(?:dr|tri|tkt)$/.test(lower) && /^\p{Lu}/u.test(words[at + 1]?.text ?? ''))
      return named({ kind: 'worker', title: 'doctor' });
    // "Family worker", "social worker": one person.
    if (lower === 'family' && words[at + 1]?.lower === 'worker') return [];
    const before = words[at - 1]?.lower ?? '';
    if (lower === 'worker' && kindsOfWork.has(before)) return named({ kind: 'worker', title: `${before} ${lower}` });
    const kind = kindOf(lower, language);
    if (kind) return named(kind);
    // "Koko ajan": no driving.
    if (lower === 'ajan' && at > 0) return [];
    if (at < FIRST && saysWho(lower, language)) return named({ kind: 'first' }, true);
    if (at < FIRST && saysToWhom(lower, language)) return named({ kind: 'second' }, true);
    return [];
  });
  return withoutDoneTo(all, words, language);
};

/** Read once for all statements. */
export const personsOf = keptByObject(
  (words: readonly Word[], language: Language, nameOf: (word: Word) => string | null): readonly Named[] =>
    personsIn(words, language, nameOf),
);

export const kindsOfWork = new Set('home social family support aftercare youth key care case'.split(' '));

/** After "ja", the word of assent. */
const noVerb =
  /^(?:he|hi|de|det|den|jag|ja|jå|jo|vi|du|ni|han|hon|di|dom|men|nog|no|så|precis|just|visst|tack|och|å|o|nä|nå|då|kanske)$/u;

/** Where a verb stands that says who by its ending. */
const FIRST = 3;

/** "Se löi mua": another did it. */
export const isDoneToSpeaker = ({ person, word }: Named, all: readonly Named[]): boolean =>
  person.kind === 'first' &&
  /^(?:mua|mut|muo|minua|minut|mulle|mul|minulle)$/u.test(word.lower) &&
  all.some((one) => one.person.kind === 'third' && /^(?:se|hän|hää|ne|toi)$/u.test(one.word.lower));
