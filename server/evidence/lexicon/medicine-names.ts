/** Finds names of medicines in a text: those on the list, and those with the ending of one. */
import type { Language } from '../../domain/language.js';
import { type Word, wordsOf } from '../words.js';
import { cueFinder, type Hit } from './cue.js';
import { medications, medicineEnding, medicineWords } from './medications.js';
import { soundingName, sounds } from './split-names.js';

const byName = cueFinder(Object.fromEntries([...medications].map(([name, forms]) => [name, [...forms]])));
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

const length = (hit: Hit<string>, words: readonly Word[]): number =>
  Math.max(
    0,
    ...(medications.get(hit.name) ?? [])
      .filter((form) => words[hit.from]?.lower.startsWith(form))
      .map((form) => form.length),
  ) +
  (hit.to - hit.from);

const longest = (hits: readonly Hit<string>[], words: readonly Word[]): Hit<string>[] =>
  hits.filter(
    (hit) =>
      !hits.some((other) => other.from === hit.from && other !== hit && length(other, words) > length(hit, words)),
  );

/** Second names of substances, beside those that begin like their row. */
const alsoSubstance =
  /^(?:pikkuasp|miniasp|asetaminof|asetil|asetiil|albuterol|adrenal|epinef|levotir|tirox|triiod|trijod|asa|raut|jarn|koba|foli|nitro|gliser|difenhid|vitam|fenoxi|kef[ao]|kefur|keftr|sulf|kaliu|potas|predn|kortis|v pen)/;

/** Null for a substance, and for what is not called by a product's name. */
const productOf = (id: string, word: string): string | null => {
  const form = (medications.get(id) ?? [])
    .filter((one) => word.startsWith(one.replace(/^=/, '')))
    .sort((a, b) => b.length - a.length)[0];
  if (form === undefined || alsoSubstance.test(sounds(form.replace(/^=/, ''))) || /vaccine|vitamin|insulin n/.test(id))
    return null;
  const [a, b] = [sounds(form.replace(/^=/, '')), sounds(id.split(' ').at(id.startsWith('insulin ') ? 1 : 0) ?? id)];
  return a.slice(0, 3) === b.slice(0, 3) ? null : form;
};

/** "Kalium 3,9", "potassium was five point eight": a measurement, unless something is taken. */
const electrolyte = /^(?:kalium(?!klor|tab)|potassium)/;
const isTakenWord =
  /^(?:mg|g|milli|gram|tab|pore|kaps|caps|sachet|påse|pussi|chlorid|klorid|suppl|lisä|tillskott|valmist|syö|söi|ott|ote|annet|ann[oe]|men|aloit|jatk|tog|tag|tar$|tas|få|ge|börja|took|tak|start|giv|gave)/;
const BESIDE = 5;
const isMeasured = (words: readonly Word[], from: number): boolean =>
  electrolyte.test(words[from]?.lower ?? '') &&
  !words.slice(Math.max(0, from - BESIDE), from + BESIDE + 1).some(({ lower }) => isTakenWord.test(lower));

const known = new WeakMap<readonly Word[], readonly MedicineName[]>();

export const medicineNames = (words: readonly Word[]): readonly MedicineName[] => {
  const made = known.get(words) ?? namesIn(words);
  known.set(words, made);
  return made;
};

const namesIn = (words: readonly Word[]): MedicineName[] => {
  const hits = longest(byName(words), words);
  const listed = hits.map(({ name, from }) => ({
    id: name,
    product: productOf(name, words[from]?.lower ?? ''),
    listed: true,
    word: words[from]?.text ?? '',
    from,
  }));
  const apart = words.flatMap((_, from): (MedicineName & { readonly to: number })[] => {
    const name = hits.some((hit) => hit.from === from) ? null : soundingName(words, from);
    if (!name) return [];
    const to = from + name.count;
    const word = words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
    return [{ id: name.id, product: null, listed: true, word, from, to }];
  });
  const isTaken = (at: number): boolean =>
    hits.some((hit) => hit.from === at) || apart.some(({ from, to }) => at >= from && at < to);
  const others = words.flatMap((word, from) =>
    medicineEnding.test(word.lower) && !isTaken(from)
      ? [{ id: word.lower, product: null, listed: false, word: word.text, from }]
      : [],
  );
  return [
    ...listed.filter(({ from }) => !apart.some((one) => from > one.from && from < one.to)),
    ...apart,
    ...others,
  ].filter(({ from }) => !isMeasured(words, from));
};

export const medicineIds = (text: string): string[] => medicineNames(wordsOf(text)).map(({ id }) => id);

export const mentionsMedicine = (words: readonly Word[], language: Language): boolean =>
  inGeneral[language](words).length > 0 || medicineNames(words).length > 0;
