/** The very deed a statement says of somebody, told by another as his own: "jag byter den", said by a colleague, and "sonen byter". */
import { sameTerm } from '../lexicon/terms.js';
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
    !tellings.some(
      ({ referents, terms: said, clause }) =>
        referents.some((one) => maySame(label, one, voices) === true) &&
        said.some((one) => terms.some((term) => sameTerm(term, one, language, clause.language))),
    )
  );
};
