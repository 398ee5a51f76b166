/** Finds names of medicines in a text: those on the list, and those with the ending of one. */
import type { Language } from '../../domain/language.js';
import { flatMap } from '../../domain/loops.js';
import { keptByObject, keptByWord } from '../kept.js';
import { type Word, wordsOf } from '../words.js';
import { cueFinder, type Hit } from './cue.js';
import { medications, medicineEnding, medicineWords, vaccineProducts } from './medications.js';
import { notMedicines } from './not-medicines.js';
import { isSecondName } from './second-names.js';
import { soundingName, sounds } from './split-names.js';

const byName = cueFinder(Object.fromEntries([...medications].map(([name, forms]) => [name, [...forms]])));
const noneOf = cueFinder(notMedicines);
const inGeneral = {
  fi: cueFinder({ general: medicineWords.fi }),
  sv: cueFinder({ general: medicineWords.sv }),
  en: cueFinder({ general: medicineWords.en }),
};

export interface MedicineName {
  /** The substance, or the name itself where it is not on the list. */
  readonly id: string;
  /** The product, where it is called by one; a product and its substance are the same medicine, two products are two names. */
  readonly product: string | null;
  readonly listed: boolean;
  readonly word: string;
  readonly from: number;
}

interface Found extends Hit<string> {
  readonly form: string;
}

const WHOLE = 3;
const fits = (part: string, word: string): boolean =>
  part.startsWith('=') ? word === part.slice(1) : part.length <= WHOLE ? word === part : word.startsWith(part);
const size = (form: string): number => form.replace(/[= ]/g, '').length;

/** Found by the longest form of its name. */
const asFound = (hit: Hit<string>, words: readonly Word[]): Found => {
  const form =
    (medications.get(hit.name) ?? [])
      .filter((one) => one.split(' ').every((part, index) => fits(part, words[hit.from + index]?.lower ?? '')))
      .sort((a, b) => size(b) - size(a))[0] ?? '';
  return { ...hit, form, to: hit.from + form.split(' ').length };
};

/** By the words they cover. */
const covering = <One extends { readonly from: number; readonly to: number }>(names: readonly One[]) => {
  const rows = new Map<number, One[]>();
  for (const name of names) for (let at = name.from; at < name.to; at++) rows.set(at, [...(rows.get(at) ?? []), name]);
  return rows;
};

/** Of names that share a word the longest: "Atacand Plus" and no "Atacand", "Depo-Provera" once. */
const longest = (hits: readonly Hit<string>[], words: readonly Word[]): Found[] => {
  const found = [...new Map(hits.map((hit) => [`${hit.from} ${hit.name}`, asFound(hit, words)])).values()];
  const rows = covering(found);
  // "A vitamin D level": the article is no vitamin A; "A-vitamin, D-vitamin" are two.
  const isArticle = (hit: Found): boolean =>
    words[hit.from]?.lower === 'a' &&
    words[hit.from + 1]?.lower.startsWith('vitam') === true &&
    !words[hit.from + 3]?.lower.startsWith('vitam') &&
    !!rows.get(hit.from + 1)?.some(({ from }) => from === hit.from + 1);
  return found.filter(
    (hit) => !isArticle(hit) && !rows.get(hit.from)?.some((other) => size(other.form) > size(hit.form)),
  );
};

/** What is alike of two spellings of a product: "Betaserc" and "Betaserk", "Eliquis" and "Eliquiksen". */
const LIKE = 5;
const START = 3;

const soundOf = (form: string): string => sounds(form.replace(/^=/, ''));

/** Null for a substance, and for what is not called by a product's name. */
const productOf = ({ name, form }: Found): string | null => {
  if (form === '' || form.includes(' ') || /vitamin|insulin n/.test(name)) return null;
  const key = soundOf(form);
  const isSubstance = name.endsWith(' vaccine')
    ? !vaccineProducts.has(form)
    : isSecondName(key) || name.split(' ').some((part) => sounds(part).slice(0, START) === key.slice(0, START));
  if (isSubstance) return null;
  const shortest = (medications.get(name) ?? [])
    .map(soundOf)
    .filter((one) => one.length > START && key.startsWith(one))
    .sort((one, other) => one.length - other.length)[0];
  return (shortest ?? key).slice(0, LIKE);
};

/** "Kalium 3,9", "potassium was five point eight", "rauta-aita": no medicine, unless something is taken. */
const alsoOther =
  /^(?:kalium(?!klor|tab)|potassium|rauta(?:a|lla)?$|järn$|iron$|sinkkiä?$|zink$|zinc$|seleeniä?$|selen$|selenium$|omegaa?$)/;
const isTakenWord =
  /^(?:mg|g$|milli|gram|tab|pore|kaps|caps|sachet|påse|pussi|chlorid|klorid|suppl|lisä|tillskott|valmist|syö|söi|ott|ota|oti|ote|annet|ann[oe]|men|aloit|jatk|tog|tag|tar?$|tas|få|ge|börja|took|tak|start|giv|gave|ät[ei]r?|åt$|käyt|infus|pill)/;
const BESIDE = 5;
/** "Iron, but at night"; potassium may be measured then. */
const isTakenAt =
  /^(?:evening|morning|night|bedtime|kväll|morgon|morron|morn|ilta|ilto|illa|aamu|öiks|daily|dagligen|varje|päivittäin|joka$|tarvit|behov)/;
const isOther = (words: readonly Word[], from: number, others: readonly number[]): boolean => {
  const lower = words[from]?.lower ?? '';
  if (!alsoOther.test(lower)) return false;
  if (words.slice(Math.max(0, from - 2), from + 3).some((word) => isLevel.test(word.lower))) return true;
  const near = words.slice(Math.max(0, from - BESIDE), from + BESIDE + 1).map((word) => word.lower);
  if (near.some((word) => isTakenWord.test(word))) return false;
  return (
    measuredToo.test(lower) ||
    !(near.some((word) => isTakenAt.test(word)) || others.some((at) => at !== from && Math.abs(at - from) < BESIDE))
  );
};
/** "För högt kalium", "low iron": measured. */
const isLevel =
  /^(?:hög|låg|high|low|elevat|raised|korke|matal|koho|steg|stig|sjönk|sjunk|rose|dropp|värde|nivå|level|arvo|taso|pitois|viite|brist|deficien|puut)/;
const measuredToo = /^(?:kalium|potas)/;

export const medicineNames = keptByObject((words: readonly Word[]): readonly MedicineName[] => namesIn(words));

const namesIn = (words: readonly Word[]): MedicineName[] => {
  const named = byName(words);
  const may = words.map((_, from) => soundingName(words, from));
  if (
    named.length === 0 &&
    may.every((name) => name === null) &&
    !words.some(({ lower }) => medicineEnding.test(lower))
  )
    return [];
  const none = new Set(noneOf(words).map(({ from }) => from));
  const hits = longest(
    named.filter(({ from }) => !none.has(from)),
    words,
  );
  const taken = new Set([...none, ...covering(hits).keys()]);
  const places = hits.map(({ from }) => from);
  const listed = hits
    .filter(({ from, form }) => form.includes(' ') || !isOther(words, from, places))
    .map((hit) => ({
      id: hit.name,
      product: productOf(hit),
      listed: true,
      word: words[hit.from]?.text ?? '',
      from: hit.from,
    }));
  const apart = flatMap(words, (_, from): (MedicineName & { readonly to: number })[] => {
    const name = taken.has(from) ? null : may[from];
    if (!name) return [];
    const to = from + name.count;
    const word = words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
    return [{ id: name.id, product: null, listed: true, word, from, to }];
  });
  const joined = covering(apart);
  const others = flatMap(words, (word, from) =>
    medicineEnding.test(word.lower) && !taken.has(from) && !joined.has(from)
      ? [{ id: word.lower, product: null, listed: false, word: word.text, from }]
      : [],
  );
  return [
    ...listed.filter(({ from }) => !joined.get(from)?.some((one) => from > one.from)),
    ...apart.map(({ to, ...name }) => name),
    ...others,
  ];
};

/** Of one word. */
export const medicineIds = keptByWord((word): readonly string[] => medicineNames(wordsOf(word)).map(({ id }) => id));

export const mentionsMedicine = (words: readonly Word[], language: Language): boolean =>
  inGeneral[language](words).length > 0 || medicineNames(words).length > 0;
