/** A deed that is told of the one named in other words, whomever the rest of it is told of. */
import { coursesOf } from '../lexicon/course.js';
import type { Telling } from '../referents.js';
import { maySame } from '../same-person.js';
import type { Claim } from './claim.js';
import type { Part } from './persons-told.js';

/** What is heard, seen or found is most often of another. */
const perceives =
  /^(?:kuul(?:i|in|lut|lu|ee|en)|näki|näin|nähnyt|nähny|näkee|huoma(?:si|sin|nnut|nnu|a|an)|löysi|löysin|löytänyt|löytäny|hör(?:t|de|a)|såg|sett|ser|märk(?:t|te|er)|hitta(?:t|de)|hear|heard|hears|saw|seen|sees|see|notice[ds]?|found|finds)$/u;

/** "Neighbour heard wheezing" of "he was wheezing, I could hear it"; "client stopped smoking" of "I gave it up". */
export const isDoneAsTold = (
  { label, terms }: Part,
  tellings: readonly Telling[],
  { language, voices }: Claim,
): boolean => {
  const [deed] = terms;
  if (deed === undefined) return false;
  const sees = perceives.test(deed.lower);
  const stops = coursesOf(terms, language).includes('stops');
  return tellings.some(
    ({ referents, terms: said, clause, denied }) =>
      denied !== true &&
      ((sees && said.some(({ lower }) => perceives.test(lower))) ||
        (stops && coursesOf(clause.words, clause.language).includes('stops'))) &&
      referents.some((one) => maySame(label, one, voices) === true),
  );
};
