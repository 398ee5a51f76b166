/** Finds left and right in a text, and what lies on that side. */
import type { Language } from '../../domain/language.js';
import { readNumbers } from '../numbers/read-numbers.js';
import { contentWords, type Word, wordsOf } from '../words.js';

export type Side = 'left' | 'right' | 'both';

const patterns: Record<Language, Readonly<Record<Side, RegExp>>> = {
  fi: {
    left: /^(?:vasen|vasem[mp])/,
    // "oikein", "oikeasti", "oikeus" are other words; bare "oikea" means correct as often as right.
    right:
      /^(?:oike(?:a|an|aa|assa|asta|aan|alla|alta|alle|ana|aksi|ella|elta|elle|essa|esta|ee|at|iden)|oikean?puol\p{L}*|oikeakät\p{L}*)$/u,
    both: /^(?:molemminpuol|molempipuol|bilateraal)/,
  },
  sv: { left: /^vänst/, right: /^hög(?:er|ra|ersid)/, both: /^(?:bilater|dubbelsid)/ },
  en: { left: /^left$/, right: /^right$/, both: /^bilateral/ },
};
const bothPhrases: Record<Language, readonly (readonly [RegExp, RegExp])[]> = {
  fi: [[/^(?:molem|kummal|kummas|kumpi|kumma)/, /^puol/]],
  sv: [[/^(?:båda|bägge)$/, /^sido/]],
  en: [[/^both$/, /^(?:sides|legs|arms|knees|eyes|ears|hands|feet|lungs|hips|shoulders|temples)$/]],
};

const body =
  /^(?:side|hand|arm|leg|foot|feet|knee|hip|shoulder|elbow|wrist|ankle|finger|thumb|toe|eye|ear|lung|breast|temple|cheek|jaw|neck|chest|kidney|lower|upper|calf|thigh|heel|groin|flank|base|atri|ventric|ovar|testic|lobe|hemi|lateral|forearm|shin|nostril|tonsil|carotid|iliac|femor|rotator|spine|lumbar|thorac|cervic|heart|abdom|quadrant|inner|outer|medial|big|great|index|buttock|rib|gluteal)/;

interface SidedWord {
  readonly side: Side;
  readonly word: string;
  /** Index of the word, and one past its last. */
  readonly from: number;
  readonly to: number;
}

const englishSide = (words: readonly Word[], at: number): boolean => {
  const [before, next] = [words[at - 1]?.lower ?? '', words[at + 1]?.lower ?? ''];
  if (body.test(next) || next === 'sided' || next === 'handed') return true;
  if (before === 'the' && /^(?:on|to|in|from|of|than)$/.test(words[at - 2]?.lower ?? '')) return true;
  const owned = ['the', 'my', 'your', 'his', 'her', 'their', 'on', 'mainly', 'only'].includes(before);
  return owned && (next === '' || /^(?:is|was|and|than|but|one)$/.test(next));
};

export const sidesOf = (words: readonly Word[], language: Language): SidedWord[] =>
  words.flatMap((word, at): SidedWord[] => {
    const next = words[at + 1];
    const pair = bothPhrases[language].some(
      ([first, second]) => first.test(word.lower) && second.test(next?.lower ?? ''),
    );
    if (pair) return [{ side: 'both', word: `${word.text} ${next?.text ?? ''}`, from: at, to: at + 2 }];
    const side = (['left', 'right', 'both'] as const).find((name) => patterns[language][name].test(word.lower));
    if (!side || (language === 'en' && side !== 'both' && !englishSide(words, at))) return [];
    if (
      language === 'fi' &&
      side === 'right' &&
      /^oikea?$/.test(word.lower) &&
      /^(?:lääke|vastau|annos|aika|asia|paikka)/.test(next?.lower ?? '')
    ) {
      return [];
    }
    return [{ side, word: word.text, from: at, to: at + 1 }];
  });

export interface Sided {
  readonly side: Side;
  readonly word: string;
  /** Words and numbers said of that side: what follows it, up to the next side or the end of the sentence. */
  readonly words: readonly string[];
  readonly numbers: readonly number[];
}

const FAR = 10;

export const sidedIn = (text: string, language: Language): Sided[] => {
  const words = wordsOf(text);
  const sides = sidesOf(words, language);
  return sides.map(({ side, word, from, to }, index) => {
    const start = words[to - 1]?.end ?? 0;
    const limit = Math.min(sides[index + 1]?.from ?? words.length, from + FAR);
    const rest = text.slice(start, limit < words.length ? words[limit]?.start : undefined);
    const scope = rest.split(/(?<!\d)[.!?;]/)[0] ?? '';
    return {
      side,
      word,
      words: contentWords(scope, language).map(({ lower }) => lower),
      numbers: readNumbers(scope, language).flatMap(({ value, also }) => [value, ...also]),
    };
  });
};
