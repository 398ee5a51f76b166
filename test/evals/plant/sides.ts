/** The other side: every word for it in the statement, where only one side is named. */
import type { Language } from '../../../server/domain/language.js';
import { casedAs, type Plant } from './ground.js';

const pairs: Record<Language, readonly (readonly [left: string, right: string])[]> = {
  fi: [
    ['vasen', 'oikea'],
    ['vasemman', 'oikean'],
    ['vasenta', 'oikeaa'],
    ['vasemmassa', 'oikeassa'],
    ['vasemmasta', 'oikeasta'],
    ['vasempaan', 'oikeaan'],
    ['vasemmalla', 'oikealla'],
    ['vasemmalta', 'oikealta'],
    ['vasemmalle', 'oikealle'],
    ['vasempana', 'oikeana'],
    ['vasemmanpuoleinen', 'oikeanpuoleinen'],
    ['vasemmanpuolinen', 'oikeanpuolinen'],
    ['vasemmanpuoleista', 'oikeanpuoleista'],
    ['vasemmanpuoleisen', 'oikeanpuoleisen'],
  ],
  sv: [
    ['vänster', 'höger'],
    ['vänstra', 'högra'],
    ['vänstersidig', 'högersidig'],
    ['vänstersidiga', 'högersidiga'],
    ['vänsterhänt', 'högerhänt'],
  ],
  en: [
    ['left', 'right'],
    ['left-sided', 'right-sided'],
  ],
};

/** "Left the house", "right away", "feels right": other words. */
const otherWord =
  /\b(?:all right|right (?:away|now|then|after|before|handed|hand dominant)|right-handed|left (?:the|for|work|home|off|out|over)|(?:has|have|had|he|she|i|they) left)\b/i;
/** "Oikea annos": the correct one. */
const correct = /oikea(?:a|n|ssa)?\s(?:annos|lääk|aik|tapa|paikka|suunta)/i;

export const side: Plant = ({ text }, { language, cited, spoken }) => {
  if (language === 'en' && otherWord.test(text)) return null;
  if (language === 'fi' && correct.test(text)) return null;
  const word = /[\p{L}-]+/gu;
  const known = (lower: string): 0 | 1 | null => {
    const pair = pairs[language].find((one) => one.includes(lower));
    return pair ? (pair[0] === lower ? 0 : 1) : null;
  };
  const named = new Set([...text.matchAll(word)].flatMap(({ 0: one }) => known(one.toLowerCase()) ?? []));
  const both = /\b(?:both|bilateral)|molem|kumma|bägge|båda/i;
  if (named.size !== 1 || both.test(text)) return null;
  const from = [...named][0] ?? 0;
  const stems = { fi: ['vase', 'oike'], sv: ['vänst', 'hög'], en: ['left', 'right'] }[spoken];
  // The true side is said, the other is not: else both may be true of something.
  if (!cited.includes(stems[from] ?? '') || cited.includes(stems[1 - from] ?? '')) return null;
  return text.replace(word, (one) => {
    const pair = pairs[language].find((candidate) => candidate[from] === one.toLowerCase());
    return pair ? casedAs(one, pair[1 - from] ?? one) : one;
  });
};
