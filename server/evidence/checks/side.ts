import type { Language } from '../../domain/language.js';
import type { Word } from '../words.js';
import { sameStem, wordsOf } from '../words.js';
import type { Check } from './claim.js';

type Side = 'left' | 'right' | 'both';

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
  /^(?:side|hand|arm|leg|foot|feet|knee|hip|shoulder|elbow|wrist|ankle|finger|thumb|toe|eye|ear|lung|breast|temple|cheek|jaw|neck|chest|kidney|lower|upper|calf|thigh|heel|groin|flank|base|atri|ventric|ovar|testic|lobe|hemi|lateral|forearm|shin|nostril|tonsil|carotid|iliac|femor|rotator)/;

export interface SidedWord {
  readonly side: Side;
  readonly word: string;
  /** What is on that side: the next word. */
  readonly of: string | null;
}

const englishSide = (words: readonly Word[], at: number): boolean => {
  const [before, next] = [words[at - 1]?.lower ?? '', words[at + 1]?.lower ?? ''];
  if (body.test(next) || body.test(words[at + 2]?.lower ?? '') || next === 'sided' || next === 'handed') return true;
  return (
    ['the', 'my', 'your', 'his', 'her', 'their', 'on', 'mainly', 'only'].includes(before) &&
    (next === '' || /^(?:is|was|and|than|but|one)$/.test(next))
  );
};

export const sidesOf = (words: readonly Word[], language: Language): SidedWord[] =>
  words.flatMap((word, at): SidedWord[] => {
    const next = words[at + 1];
    const pair = bothPhrases[language].some(
      ([first, second]) => first.test(word.lower) && second.test(next?.lower ?? ''),
    );
    if (pair) return [{ side: 'both', word: `${word.text} ${next?.text ?? ''}`, of: null }];
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
    return [{ side, word: word.text, of: next?.lower ?? null }];
  });

/** Left and right against what was said, first beside the same word ("left lung"), then at all. */
export const side: Check = ({ words, language, heard }) => {
  const claimed = sidesOf(words, language);
  if (claimed.length === 0) return null;
  const said = heard.flatMap((one) => sidesOf(wordsOf(one.text), one.language));
  const compare = heard.every((one) => one.language === language);
  const wrong = claimed.filter((claim) => {
    const beside = compare && claim.of ? said.filter((other) => other.of && sameStem(other.of, claim.of ?? '')) : [];
    if (beside.length > 0) return !beside.some((other) => other.side === claim.side);
    if (claim.side === 'both' && ['left', 'right'].every((name) => said.some((other) => other.side === name)))
      return false;
    return !said.some((other) => other.side === claim.side);
  });
  if (wrong.length === 0) return { check: 'side', result: 'supported', words: claimed.map(({ word }) => word) };
  return said.length > 0
    ? { check: 'side', result: 'contradicted', words: [...new Set(said.map(({ word }) => word))] }
    : { check: 'side', result: 'not-found', words: wrong.map(({ word }) => word) };
};
