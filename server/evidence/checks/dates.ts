import { cueFinder } from '../lexicon/cue.js';
import { subjectLists } from '../lexicon/subjects.js';
import { readNumbers } from '../numbers/read-numbers.js';
import { wordsOf } from '../words.js';
import type { Check } from './claim.js';

const relative = {
  fi: cueFinder({ when: subjectLists.fi.when }),
  sv: cueFinder({ when: subjectLists.sv.when }),
  en: cueFinder({ when: subjectLists.en.when }),
};

/**
 * Day and month of a date in the statement against dates said. The year is usually not spoken and not compared; a date reckoned from
 * words such as "in two weeks" is not compared either.
 */
export const dates: Check = ({ text, language, heard }) => {
  const claimed = readNumbers(text, language).filter((mention) => mention.date !== null);
  if (claimed.length === 0) return null;
  const said = heard.flatMap((one) => readNumbers(one.text, one.language));
  const saidDates = said.filter((mention) => mention.date !== null);
  const missing = claimed.filter(
    ({ date, text: written }) =>
      !saidDates.some((mention) => mention.date?.day === date?.day && mention.date?.month === date?.month) &&
      !said.some((mention) => mention.date === null && mention.text === written.replace(/\.$/, '')),
  );
  const words = claimed.map((mention) => mention.text);
  if (missing.length === 0) return { check: 'dates', result: 'supported', words };
  if (saidDates.length > 0) {
    return { check: 'dates', result: 'contradicted', words: [...new Set(saidDates.map((mention) => mention.text))] };
  }
  if (missing.every(({ date }) => said.some((mention) => mention.value === date?.day && mention.unit === null))) {
    return { check: 'dates', result: 'supported', words };
  }
  const reckoned = heard.some((one) => relative[one.language](wordsOf(one.text)).length > 0);
  return {
    check: 'dates',
    result: reckoned ? 'not-compared' : 'not-found',
    words: missing.map((mention) => mention.text),
  };
};
