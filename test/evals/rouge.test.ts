import { describe, expect, it } from 'vitest';
import { rouge } from './rouge.js';

describe('ROUGE', () => {
  it('counts words and pairs of words as often as they occur', () => {
    // 5 of 6 words, 3 of 5 pairs.
    const { rouge1, rouge2 } = rouge('the cat sat\non the mat', 'the cat was on the mat', 'en');
    expect(rouge1).toBeCloseTo((100 * 5) / 6, 10);
    expect(rouge2).toBeCloseTo(60, 10);
  });

  it('takes the longest common subsequence by lines, so that line breaks matter', () => {
    expect(rouge('d c b a', 'a b c d', 'en')).toEqual({ rouge1: 100, rouge2: 0, rougeLsum: 25 });
    expect(rouge('c d\na b', 'a b\nc d', 'en').rougeLsum).toBe(100);
    expect(rouge('c d a b', 'a b c d', 'en').rougeLsum).toBe(50);
  });

  it('is what rouge_score 0.1.2 prints, without stemming', () => {
    const reference =
      'CHIEF COMPLAINT\n\nCough, 2 weeks.\n\nThe patient denies fever; BP 142/88. He takes Lisinopril 20 mg daily.\nFollow-up in 2 weeks.';
    const candidate =
      "I've had a cough for 2 weeks, maybe 3.\nNo fever. BP was 142/88 today, a bit high.\nLisinopril, 20 mg daily daily.\nSee you in 2 weeks for the follow-up.";
    const { rouge1, rouge2, rougeLsum } = rouge(candidate, reference, 'en');
    expect([rouge1, rouge2, rougeLsum].map((value) => value.toFixed(6))).toEqual([
      '59.649123',
      '32.727273',
      '52.631579',
    ]);
  });

  it('keeps Finnish and Swedish words whole', () => {
    expect(rouge('päänsärkyä', 'pää nsärkyä', 'fi').rouge1).toBe(0);
    expect(rouge('Åt gröt.', 'åt gröt', 'sv').rouge1).toBe(100);
  });

  it('is nought where one of the two is empty', () => {
    expect(rouge('', 'a b', 'en')).toEqual({ rouge1: 0, rouge2: 0, rougeLsum: 0 });
    expect(rouge('a b', '', 'en')).toEqual({ rouge1: 0, rouge2: 0, rougeLsum: 0 });
  });
});
