/**
 * ROUGE-1, ROUGE-2 and ROUGE-Lsum F1 as the ACI-Bench and MTS-Dialog papers compute them: Google's rouge_score without stemming, summary
 * level L over lines. Tokens are runs of `[a-z0-9]` of the lower-cased text; so for Finnish and Swedish, whose å, ä and ö would cut words in
 * two, runs of any letters and digits are taken instead: the same for English text, not comparable with published figures anyway.
 */
export interface Rouge {
  readonly rouge1: number;
  readonly rouge2: number;
  readonly rougeLsum: number;
}

const asPublished = /[a-z0-9]+/g;
const anyLetters = /[\p{L}\p{N}]+/gu;

type Language = 'fi' | 'sv' | 'en';
const tokensOf = (text: string, language: Language): string[] =>
  text.toLowerCase().match(language === 'en' ? asPublished : anyLetters) ?? [];

const f1 = (hits: number, candidate: number, reference: number): number => {
  if (hits === 0 || candidate === 0 || reference === 0) return 0;
  const [precision, recall] = [hits / candidate, hits / reference];
  return (2 * precision * recall) / (precision + recall);
};

const counted = (items: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

const overlap = (candidate: readonly string[], reference: readonly string[]): number => {
  const counts = counted(reference);
  let hits = 0;
  for (const [item, count] of counted(candidate)) hits += Math.min(count, counts.get(item) ?? 0);
  return f1(hits, candidate.length, reference.length);
};

const pairs = (tokens: readonly string[]): string[] =>
  tokens.slice(1).map((token, index) => `${tokens[index]} ${token}`);

/** Places in `reference` of one longest common subsequence, the one the reference implementation walks back to. */
const commonPlaces = (reference: readonly string[], candidate: readonly string[]): number[] => {
  const width = candidate.length + 1;
  const table = new Uint16Array((reference.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = 1; i <= reference.length; i++) {
    for (let j = 1; j <= candidate.length; j++) {
      table[i * width + j] =
        reference[i - 1] === candidate[j - 1] ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
    }
  }
  const places: number[] = [];
  let [i, j] = [reference.length, candidate.length];
  while (i > 0 && j > 0) {
    if (reference[i - 1] === candidate[j - 1]) {
      places.unshift(i - 1);
      i -= 1;
      j -= 1;
    } else if (at(i, j - 1) > at(i - 1, j)) j -= 1;
    else i -= 1;
  }
  return places;
};

/** Union of the longest common subsequences of each reference line with every candidate line, each word counted at most as often as it occurs. */
const summaryLevel = (candidate: readonly string[][], reference: readonly string[][]): number => {
  const left = { candidate: counted(candidate.flat()), reference: counted(reference.flat()) };
  let hits = 0;
  for (const line of reference) {
    const union = new Set(candidate.flatMap((other) => commonPlaces(line, other)));
    for (const place of [...union].sort((a, b) => a - b)) {
      const token = line[place] ?? '';
      const [c, r] = [left.candidate.get(token) ?? 0, left.reference.get(token) ?? 0];
      if (c <= 0 || r <= 0) continue;
      hits += 1;
      left.candidate.set(token, c - 1);
      left.reference.set(token, r - 1);
    }
  }
  return f1(hits, candidate.flat().length, reference.flat().length);
};

/** 0–100, as the papers print them. */
export const rouge = (candidate: string, reference: string, language: Language): Rouge => {
  const lines = (text: string): string[][] =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => tokensOf(line, language));
  const [c, r] = [tokensOf(candidate, language), tokensOf(reference, language)];
  return {
    rouge1: 100 * overlap(c, r),
    rouge2: 100 * overlap(pairs(c), pairs(r)),
    rougeLsum: 100 * summaryLevel(lines(candidate), lines(reference)),
  };
};
