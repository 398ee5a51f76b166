import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { SpeakerRole } from '../../server/domain/transcript.js';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { talk } from '../draft/spoken.js';

type Line = readonly [SpeakerRole, string];

/** The checks that flag a statement resting on the lines at these places. */
const flags = (language: Language, lines: readonly Line[], cited: readonly number[], text: string): string[] => {
  const utterances = talk(language, ...lines);
  const evidence = cited.flatMap((at) => {
    const one = utterances[at];
    return one ? [{ source: one.source, id: one.id, quote: '', language }] : [];
  });
  const context = { utterances, spokenLanguage: language, noteLanguage: language, visitDate: '2026-11-10' };
  return checkStatement({ text, section: '', evidence }, context).verdicts.flatMap(({ check, result }) =>
    result === 'contradicted' || result === 'not-found' ? [check] : [],
  );
};

const remembers: Line[] = [['child', 'En nukkunu. Mää soitin mummille. Mummi muistaa.']];
const threats: Line[] = [
  ['professional', 'Har grannen pressat dig, eller hotat på nåt vis?'],
  ['subject', 'Nä nä. Han fråga bara.'],
];
const twoQuestions: Line[] = [
  ['professional', 'Any chest pain?'],
  ['subject', 'Now and then, when I carry wood.'],
  ['professional', 'And fever?'],
  ['subject', 'No.'],
];

describe('a statement in the very words of what it rests on', () => {
  it('is not doubted for whom they name', () => {
    expect(flags('fi', remembers, [0], '”En nukkunu. Mää soitin mummille. Mummi muistaa.”')).toEqual([]);
    expect(flags('fi', remembers, [0], '”En nukkunu. Mää soitin isälle. Isä muistaa.”')).toContain('speaker');
  });

  it('is not doubted for what a question names and its answer denies', () => {
    const said = 'Har grannen pressat dig, eller hotat på nåt vis? – Nä nä. Han fråga bara.';
    expect(flags('sv', threats, [0, 1], said)).toEqual([]);
    expect(flags('sv', threats, [0, 1], 'Grannen har hotat henne.')).toContain('risk');
  });

  it('is doubted where a question stands with the answer of another', () => {
    expect(flags('en', twoQuestions, [2, 3], 'And fever? – No.')).toEqual([]);
    expect(flags('en', twoQuestions, [0, 1, 2, 3], 'Any chest pain? – No.')).toContain('negation');
  });
});
