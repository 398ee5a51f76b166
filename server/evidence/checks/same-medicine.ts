/** Whether two names are of one medicine. */
import type { MedicineName } from '../lexicon/medicine-names.js';

export type Named = Pick<MedicineName, 'id' | 'product'>;

/** "Nitro" is said of either, a hepatitis vaccine is one of some. */
const calledSo: ReadonlyMap<string, RegExp> = new Map([
  ['nitroglycerin', /^isosorbide dinitrate$/],
  ['hepatitis vaccine', /^hepatitis .*vaccine$/],
]);

/** "Budesonide" of an inhaler of both, "insulin" of any of its rows; amoxicillin with clavulanate is another medicine. */
const isPartOf = (part: string, whole: string): boolean =>
  (whole.split(' ').includes(part) &&
    (part === 'insulin' || /formoterol|salmeterol|vilanterol|glycopyrronium|salbutamol|iron infusion/.test(whole))) ||
  calledSo.get(part)?.test(whole) === true;

/** "Kodeiini-parasetamoli" is Panacod. */
export const isSpelledOut = (whole: string, parts: readonly Named[]): boolean =>
  whole.includes(' ') && whole.split(' ').every((part) => parts.some(({ id }) => id === part));

/** A substance and its products are one; two products of it are two names. "Insulin" is any of its rows. */
export const isSameMedicine = (a: Named, b: Named): boolean => {
  if (a.id !== b.id) return isPartOf(a.id, b.id) || isPartOf(b.id, a.id);
  return a.product === null || b.product === null || a.product === b.product;
};
