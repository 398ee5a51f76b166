import { describe, expect, it } from 'vitest';
import type { Utterance } from '../../server/domain/transcript.js';
import { checkStatement } from '../../server/evidence/check-statement.js';

const said = (text: string): Utterance => ({
  id: 'u1',
  source: 'utterance',
  partId: 1,
  speaker: 'spk0',
  role: 'professional',
  startMs: 0,
  endMs: 3_000,
  text,
  confidence: null,
  language: 'fi',
});

const medicationOf = (statement: string, heard: string, ownMedicines: readonly string[] = []) => {
  const checked = checkStatement(
    {
      text: statement,
      section: 'plan',
      evidence: [{ source: 'utterance', id: 'u1', quote: heard, language: 'fi' }] as never,
    },
    { utterances: [said(heard)], spokenLanguage: 'fi', noteLanguage: 'fi', ownMedicines },
  );
  const verdict = checked.verdicts.find(({ check }) => check === 'medication');
  return { verdict: verdict && [verdict.result, verdict.words], classes: checked.classes, highRisk: checked.highRisk };
};

describe('medicines that are the subject’s own and on no list', () => {
  const own = ['Nexalvodin forte', 'Ramipriili'];

  it('are known when they are said, in any form of the word', () => {
    expect(medicationOf('Nexalvodinia jatketaan.', 'Jatketaan sitä Nexalvodinia.', own)).toMatchObject({
      verdict: ['supported', ['Nexalvodinia']],
      highRisk: true,
    });
    expect(medicationOf('Nexalvodinia jatketaan.', 'Jatketaan sitä Nexalvodinia.').classes).not.toContain('medication');
  });

  it('are shown beside what was nearly heard, and neither is chosen', () => {
    expect(medicationOf('Nexalvodinia jatketaan.', 'Jatketaan sitä Neksalvodinia.', own).verdict).toEqual([
      'not-found',
      ['Neksalvodinia', 'Nexalvodinia'],
    ]);
    expect(medicationOf('Nexalvotin 10 mg jatkuu.', 'Nexalvotin kymmenen milligrammaa jatkuu.', own).verdict).toEqual([
      'not-found',
      ['Nexalvotin', 'nexalvodin'],
    ]);
  });

  it('are not found where they were not said: that they are taken says nothing of what was said', () => {
    expect(medicationOf('Nexalvodinia jatketaan.', 'Jatketaan samalla tavalla.', own).verdict?.[0]).toBe('not-found');
    expect(medicationOf('Jatketaan samalla tavalla.', 'Jatketaan samalla tavalla.', own).verdict).toBeUndefined();
  });

  it('change nothing of medicines that are on the list', () => {
    for (const [statement, heard] of [
      ['Ramipriili 5 mg jatkuu.', 'Ramipriili viisi milliä jatkuu.'],
      ['Ramipriili jatkuu.', 'Bisoprololi jatkuu.'],
    ] as const) {
      expect(medicationOf(statement, heard, own)).toEqual(medicationOf(statement, heard));
    }
  });
});
