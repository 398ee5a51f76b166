/** The very deed a statement says of somebody, told by another as his own: "jag byter den", said by a colleague, and "sonen byter". */
import { sameTerm } from '../lexicon/terms.js';
import type { Telling } from '../referents.js';
import { maySame } from '../same-person.js';
import type { Claim } from './claim.js';
import type { Part } from './persons-told.js';
import { tellingsIn } from './tellings.js';

/** "Allergia veljellä", "asuu tätinsä luona": does nothing there. */
const oblique = /(?:n|ll[aä]|lt[aä]|lle|ns[aä])$/u;

/** The word right after whom a part names, told by one who speaks of himself; the one named is told nothing of what it says. */
export const isDeedOfAnother = ({ label, named, denied, terms, word }: Part, claim: Claim): boolean => {
  const { language, voices } = claim;
  const deed = terms.find(({ text }) => !/^\p{Lu}/u.test(text));
  if (!named || denied || deed === undefined || label.kind === 'client') return false;
  if (language === 'fi' && oblique.test(word)) return false;
  const tellings = tellingsIn(claim);
  const doing = tellings.filter(
    ({ denied: not, terms: said, clause }) =>
      not !== true && said.some((one) => sameTerm(deed, one, language, clause.language)),
  );
  // "You lay on the floor for an hour. I lie awake": most of it is told of whom it is said to.
  const shared = ({ terms: said, clause }: Telling): number =>
    terms.filter((term) => said.some((one) => sameTerm(term, one, language, clause.language))).length;
  return (
    doing.some(
      ({ referents, sure, own, by }) =>
        sure &&
        own &&
        referents.length > 0 &&
        referents.every(
          (one) => one.kind === 'voice' && one.of.voice === by.voice && maySame(label, one, voices) === false,
        ),
    ) &&
    doing.every(({ referents, others }) =>
      [...referents, ...others].every((one) => maySame(label, one, voices) === false),
    ) &&
    !tellings.some((telling) => {
      const answers = telling.referents.map((one) => maySame(label, one, voices));
      return answers.includes(true)
        ? shared(telling) > 0
        : telling.persons.some(({ kind }) => kind === 'second') && shared(telling) > Math.max(...doing.map(shared));
    })
  );
};
