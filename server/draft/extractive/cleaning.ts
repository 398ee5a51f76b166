/** Takes fillers out of speech. Every other word stays as it was said. */
import type { Language } from '../../domain/language.js';
import { isNumberLike } from '../number-like.js';

const anywhere: Record<Language, RegExp> = {
  fi: /(?<![\p{L}-])(?:niinku|niinkö|tota(?:\s+noin(?:\s+niin)?)?|tuota\s+noin(?:\s+niin)?|öö+|ö+h|ää+|mm+|hm+|äh|ööm|no\s+niin|eli\s+siis)(?![\p{L}-]),?/giu,
  sv: /(?<![\p{L}-])(?:liksom|öh+|öö+|eh+m?|hm+|mm+|nåja|alltså\s+liksom)(?![\p{L}-]),?/giu,
  en: /(?<![\p{L}-])(?:um+|uh+|erm*|hm+|mm+|uh-huh|mm-hmm|mhm|you\s+know(?=\s*,))(?![\p{L}-]),?/giu,
};

/** Only at the beginning of a sentence, and only before more words. */
const atStart: Record<Language, RegExp> = {
  fi: /^(?:(?:no|joo|juu|okei|elikkä|eli|niin|ja|hei|selvä|hyvä)[,.]\s+|(?:no|elikkä|ja|sit|sitten)\s+(?:kun\s+|se\s+)?(?=\p{L}+\s+\p{L}+))+/iu,
  sv: /^(?:(?:nå|ja|jo|okej|fint|bra|så|hej|och)[,.]\s+|(?:nå|och)\s+(?=\p{L}+\s+\p{L}+))+/iu,
  en: /^(?:(?:well|okay|ok|so|alright|all right|yeah|right|and|now|oh|great|good|hey|you know|i mean)\s?[,.]\s+|(?:so|and|okay|well)\s+(?=\p{L}+\s+\p{L}+))+/iu,
};

/** Words begun and given up: "t- taking". */
const broken = /(?<![\p{L}\p{N}-])\p{L}{1,4}-\s+(?=\p{L})/gu;

/** Up to three words said twice running: "trying to, trying to". Numbers stay: said digit by digit, they repeat. */
const repeated = /(?<![\p{L}\p{N}'’-])(\p{L}[\p{L}'’]*(?:\s+\p{L}[\p{L}'’]*){0,2})(?:\s*,)?\s+\1(?![\p{L}\p{N}'’-])/giu;

/** Whether a word comes again within three: quicker to see than what `repeated` looks for. */
const mayRepeat = (text: string): boolean => {
  const words = text.toLowerCase().split(/[\s,]+/);
  return words.some(
    (word, at) => word !== '' && (word === words[at + 1] || word === words[at + 2] || word === words[at + 3]),
  );
};

const withoutStutter = (text: string, language: Language): string => {
  const whole = text.replace(broken, '');
  if (!mayRepeat(whole)) return whole;
  return whole.replace(repeated, (twice, once: string) =>
    once.split(/\s+/).some((word) => isNumberLike(word, language)) ? twice : once,
  );
};

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.?!:;])/g, '$1')
    .replace(/([,;:])(?:\s*[,;:])+/g, '$1')
    .replace(/[,;:]+\s*([.?!…])/g, '$1')
    .replace(/^[\s,.;:–-]+/, '')
    .trim();

/** A sentence for the note: without fillers, with a capital letter and a full stop or question mark. Empty when nothing but fillers was said. */
export const cleaned = (sentence: string, language: Language, question = false): string => {
  const fluent = tidy(sentence.replace(anywhere[language], ' '));
  const steady = withoutStutter(fluent, language);
  const text = steady === fluent ? fluent : tidy(steady);
  const rest = text.replace(atStart[language], '');
  const body = (rest !== text && /\p{L}/u.test(rest) ? tidy(rest) : text).replace(/[,;:–-]+$/, '').trim();
  if (!/[\p{L}\p{N}]/u.test(body)) return '';
  const capital = body.replace(/^([^\p{L}\p{N}]*)(\p{Ll})/u, (_, before, letter) => before + letter.toUpperCase());
  return /[.?!…]["”]?$/.test(capital) ? capital : `${capital}${question ? '?' : '.'}`;
};
