/** Whether the dose a statement gives a medicine was said of another: "Sumatriptaani 10 mg" of "nyt on ritsatriptaani. Kymmenen." */
import type { Heard } from '../heard.js';
import { type MedicineName, medicineNames } from '../lexicon/medicine-names.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { isDose } from '../numbers/units.js';
import { readingOf } from '../reading.js';
import type { Claim } from './claim.js';
import { fits } from './number-fits.js';
import { partAround, sentences, within } from './parts.js';

/** Letters between a name and its dose. */
const WRITTEN = 24;
const SPOKEN = 60;

/** The dose written after a name, up to the next number. */
const doseOf = ({ from }: MedicineName, { words, numbers, text }: Claim): NumberMention | null => {
  const end = words[from]?.end ?? 0;
  const first = numbers.find(({ start }) => start >= end);
  const another = medicineNames(words).some(
    (one) => one.from > from && (words[one.from]?.start ?? 0) < (first?.start ?? 0),
  );
  if (
    !first ||
    another ||
    !isDose(first.unit) ||
    first.start - end > WRITTEN ||
    /[.;]\s/.test(text.slice(end, first.start))
  )
    return null;
  return first;
};

/** Of each sentence that says the dose: the name right before it, and every name in it. */
const saidDoses = (dose: NumberMention, heard: readonly Heard[]) =>
  heard.flatMap((one) => {
    const { numbers, medicines, words } = readingOf(one);
    return numbers
      .filter(
        (mention) =>
          mention.date === null &&
          !mention.clockOnly &&
          (isDose(mention.unit) || (mention.unit === null && !mention.weak)) &&
          fits(dose, mention),
      )
      .map((mention) => {
        const { start } = mention;
        const { start: from, end } = partAround(one.text, mention, sentences);
        const own = within(words, { start: from, end });
        const near = medicines
          .filter((name) => {
            const { end: last = start } = words[name.from] ?? {};
            return last <= start && start - last <= SPOKEN;
          })
          .sort((a, b) => b.from - a.from);
        const beside = medicines.filter((name) => own.some((word) => word.start === words[name.from]?.start));
        // "Five hundred of metformin".
        const of = medicines.find(({ from: at }) =>
          /^(?: \p{L}+)? (?:of|av) (?:the )?$/iu.test(one.text.slice(mention.end, words[at]?.start ?? 0)),
        );
        return { owner: of ?? near[0], names: beside.length > 0 ? beside : near.slice(0, 1) };
      });
  });

/** "Continue metformin 500 mg" of "we'll keep you on the five hundred of metformin": its own dose was said with it. */
export const isDoseOfOwn = (
  name: MedicineName,
  claim: Claim,
  isSame: (a: MedicineName, b: MedicineName) => boolean,
): boolean => {
  const dose = doseOf(name, claim);
  return dose !== null && saidDoses(dose, claim.heard).some(({ owner }) => owner !== undefined && isSame(owner, name));
};

export const isDoseOfAnother = (
  name: MedicineName,
  claim: Claim,
  isSame: (a: MedicineName, b: MedicineName) => boolean,
): boolean => {
  const dose = doseOf(name, claim);
  if (!dose) return false;
  // Nearly heard only: whose the dose is, cannot be told.
  if (!claim.heard.some((one) => readingOf(one).medicines.some((other) => isSame(other, name)))) return false;
  const said = saidDoses(dose, claim.heard).filter(({ names }) => names.length > 0);
  return (
    said.length > 0 && said.every(({ owner, names }) => owner !== undefined && !names.some((one) => isSame(one, name)))
  );
};
