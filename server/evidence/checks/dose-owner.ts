/** Whether the dose a statement gives a medicine was said of another: "Sumatriptaani 10 mg" of "nyt on ritsatriptaani. Kymmenen." */
import type { Heard } from '../heard.js';
import type { MedicineName } from '../lexicon/medicine-names.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { isDose } from '../numbers/units.js';
import { readingOf } from '../reading.js';
import type { Claim } from './claim.js';
import { fits } from './number-fits.js';

/** Letters between a name and its dose. */
const WRITTEN = 24;
const SPOKEN = 60;

/** The dose written after a name, up to the next number. */
const doseOf = ({ from }: MedicineName, { words, numbers, text }: Claim): NumberMention | null => {
  const end = words[from]?.end ?? 0;
  const first = numbers.find(({ start }) => start >= end);
  if (!first || !isDose(first.unit) || first.start - end > WRITTEN || /[.;]\s/.test(text.slice(end, first.start)))
    return null;
  return first;
};

/** Of each utterance that says the dose: the name right before it, and every name in it. */
const saidDoses = (dose: NumberMention, heard: readonly Heard[]) =>
  heard.flatMap((one) => {
    const { numbers, medicines, words } = readingOf(one);
    return numbers
      .filter((mention) => mention.date === null && !mention.clockOnly && fits(dose, mention))
      .map(({ start }) => ({
        owner: medicines
          .filter(({ from }) => {
            const end = words[from]?.end ?? start;
            return end <= start && start - end <= SPOKEN;
          })
          .sort((a, b) => b.from - a.from)[0],
        names: medicines,
      }));
  });

export const isDoseOfAnother = (
  name: MedicineName,
  claim: Claim,
  isSame: (a: MedicineName, b: MedicineName) => boolean,
): boolean => {
  const dose = doseOf(name, claim);
  if (!dose) return false;
  const said = saidDoses(dose, claim.heard).filter(({ names }) => names.length > 0);
  return (
    said.length > 0 && said.every(({ owner, names }) => owner !== undefined && !names.some((one) => isSame(one, name)))
  );
};
