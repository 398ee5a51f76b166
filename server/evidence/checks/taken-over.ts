/** What somebody else is told to do in answer to a worker who told the client to: "check your feet every day" – "my wife can do it". */
import type { Language } from '../../domain/language.js';
import { plainText } from '../clauses.js';
import { sameTerm } from '../lexicon/terms.js';
import type { Telling } from '../referents.js';
import { maySame } from '../same-person.js';
import type { Claim } from './claim.js';
import type { Part } from './persons-told.js';

/** Can, will, has promised to. */
const offers: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:voi|vois|voisi|lupas|lupasi|lupaa|hoitaa|tekee|pystyy|saa|auttaa)(?!\p{L})/u,
  sv: /(?<!\p{L})(?:kan|kunde|ska|skall|lovade|lovar|får|gör|sköter|hjälper)(?!\p{L})/u,
  en: /(?<!\p{L})(?:can|could|will|promised|offered|does|helps|'ll)(?!\p{L})/u,
};

const isWorker = ({ by: { role } }: Telling): boolean => role === 'professional' || role === 'colleague';

/** All that tells of it is a worker's word, and the one named is said after it to do it. */
export const isTakenOver = (
  { label, terms, denied }: Part,
  tellings: readonly Telling[],
  { language, voices }: Claim,
): boolean => {
  const told = tellings.filter(({ terms: said, clause }) =>
    terms.some((term) => said.some((one) => sameTerm(term, one, language, clause.language))),
  );
  return (
    label.kind === 'kin' &&
    !denied &&
    told.every(isWorker) &&
    tellings.some(
      (one) =>
        !isWorker(one) &&
        one.own &&
        one.denied === false &&
        told.some(({ turn }) => turn < one.turn) &&
        offers[one.clause.language].test(plainText(one.clause)) &&
        one.referents.some((who) => maySame(label, who, voices) === true),
    )
  );
};
