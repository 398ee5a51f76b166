/** A denial taken away or put in, in Swedish. */
import { capital } from './ground.js';
import type { Variants } from './negation.js';

const removed: Variants = (text) => {
  const variants: string[] = [];
  const none = /(?<!\p{L})ing(?:en|et|a) (?!(?:har|är|kan|ska|som|av)(?!\p{L}))(?=\p{L})/giu;
  if (none.test(text)) {
    const without = text.replace(none, '');
    variants.push(
      without.replace(/(^|[.!?] )(\p{Ll})/gu, (_, before: string, first: string) => before + first.toUpperCase()),
    );
  }
  if (/ inte längre(?!\p{L})/iu.test(text)) variants.push(text.replace(/ inte längre(?!\p{L})/iu, ' fortfarande'));
  else if (/(?<=\p{L}) inte(?!\p{L})/iu.test(text))
    variants.push(text.replace(/ inte(?!\p{L})/iu, '').replace(/ ännu(?!\p{L})/iu, ' redan'));
  if (/(?<=\p{L}) aldrig(?!\p{L})/iu.test(text)) variants.push(text.replace(/ aldrig(?!\p{L})/iu, ''));
  if (/(?<!\p{L})nekar(?: till)?(?!\p{L})/iu.test(text))
    variants.push(
      text.replace(/(?<!\p{L})(n)ekar(?: till)?(?!\p{L})/iu, (_, n: string) => (n === 'N' ? 'Uppger' : 'uppger')),
    );
  if (/(?<!, )(?<!\p{L})utan(?= (?!att)\p{L})/iu.test(text))
    variants.push(text.replace(/(?<!\p{L})utan(?= )/iu, (word) => (word === 'Utan' ? 'Med' : 'med')));
  return variants.map(capital);
};

const VERB =
  /(?<!\p{L})(?:har|hade|är|var|kan|ska|får|fick|tar|tål|sitter|känns|kommer|vill|äter|sover|använder|röker|behöver|finns|går|gör|klarar|fortsätter|ringer|bor|orkar|mår|växer|värker|svider|syns|upplever|dricker)(?!\p{L})/gu;
/** Within a subordinate clause the denial stands before the verb: left alone. */
const SUBORDINATE = /(?<!\p{L})(?:som|att|om|när|eftersom|då|innan|medan|fast)(?!\p{L})[^,.;:]*$/iu;

const added: Variants = (text) =>
  [...text.matchAll(VERB)].flatMap(({ 0: verb, index }) => {
    if (SUBORDINATE.test(text.slice(0, index))) return [];
    const end = index + verb.length;
    return [`${text.slice(0, end)} inte${text.slice(end)}`];
  });

export const swedish = {
  negators: /(?<!\p{L})(?:inte|ingen|inget|inga|ingenting|aldrig|nekar|utan|varken|ej)(?!\p{L})/iu,
  removed,
  added,
};
