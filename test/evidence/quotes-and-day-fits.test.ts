import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { CheckName } from '../../server/domain/note.js';
import type { SpeakerRole } from '../../server/domain/transcript.js';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { talk } from '../draft/spoken.js';

type Line = readonly [SpeakerRole, string];

/** The visit is on a Tuesday. */
const resultOf = (check: CheckName, language: Language, lines: readonly Line[], text: string, section: string) => {
  const utterances = talk(language, ...lines);
  const evidence = utterances.map(({ id, text: quote, source }) => ({ source, id, quote, language }) as const);
  const context = { utterances, spokenLanguage: language, noteLanguage: language, visitDate: '2026-11-10' };
  return checkStatement({ text, section, evidence }, context).verdicts.find((one) => one.check === check)?.result;
};

describe('who told it', () => {
  const told = (language: Language, lines: readonly Line[], text: string) =>
    resultOf('speaker', language, lines, text, 'history');

  const wish: Line[] = [
    ['professional', 'Vad önskar du dig?'],
    ['child', 'Att mamma är hemma på kvällen.'],
    ['subject', 'Det visste jag int.'],
  ];

  it('is who says the words that are quoted, whomever they speak of', () => {
    expect(told('sv', wish, 'Barnet önskar: ”Att mamma är hemma på kvällen.”')).toBe('supported');
    expect(told('sv', wish, 'Modern önskar: ”Att mamma är hemma på kvällen.”')).toBe('contradicted');
  });

  it('lets one of the kin have what another of them no longer has', () => {
    const lines: Line[] = [
      ['professional', 'Does anybody in the family have migraines?'],
      ['subject', "My mum used to, but she doesn't get them any more. My sister has it till now."],
    ];
    expect(told('en', lines, "Sister has migraine, mother's has resolved.")).not.toBe('contradicted');
  });
});

describe('a written day', () => {
  const day = (language: Language, spoken: string, text: string, section: string) =>
    resultOf('dates', language, [['professional', spoken]], text, section);

  it('of a plan is to come, where a weekday was said', () => {
    expect(day('fi', 'Verikokeet perjantaina.', 'Verikokeet pe 13.11.2026.', 'plan')).toBe('supported');
    expect(day('fi', 'Verikokeet perjantaina.', 'Verikokeet pe 6.11.2026.', 'plan')).toBe('contradicted');
    expect(day('sv', 'Du får duscha i kväll, simma på lördag.', 'Simning lö 7.11.2026.', 'plan')).toBe('contradicted');
  });

  it('of a plan that tells of the past may be past', () => {
    expect(day('fi', 'Verikokeet otettiin perjantaina.', 'Verikokeet otettiin pe 6.11.2026.', 'plan')).toBe(
      'supported',
    );
  });

  it('of what has begun has been', () => {
    expect(day('en', 'The cold started on Friday.', 'Cold since Friday 6 November 2026.', 'history')).toBe('supported');
    expect(day('en', 'The cold started on Friday.', 'Cold since Friday 13 November 2026.', 'history')).toBe(
      'contradicted',
    );
    expect(day('fi', 'Lauantaista se on ollut.', 'Oireita la 14.11. alkaen.', 'situation')).toBe('contradicted');
    expect(day('sv', 'Jag stannar till torsdag.', 'Sonen stannar till to 12.11.', 'situation')).toBe('supported');
  });

  it('that is another weekday than it says is wrong, whatever else is right', () => {
    const spoken = 'A blood test on Friday the twentieth. Then I call you on Tuesday the twenty-fourth.';
    const text = (weekday: string) => `Blood test on ${weekday} 20 November 2026. Call on Tuesday 24 November 2026.`;
    expect(day('en', spoken, text('Friday'), 'plan')).toBe('supported');
    expect(day('en', spoken, text('Thursday'), 'plan')).toBe('contradicted');
  });

  it('beside "tomorrow" is the day after the visit', () => {
    expect(day('fi', 'Huomenna suihkuun.', 'Suihku huomenna 11.11.', 'plan')).toBe('supported');
    expect(day('fi', 'Huomenna suihkuun, toinen aika torstaina.', 'Suihku huomenna 12.11.', 'plan')).toBe(
      'contradicted',
    );
  });

  it('is no month far away where only the day was said', () => {
    expect(day('en', 'It was on the fourth.', 'Seen by the dentist on 4 November.', 'history')).toBe('supported');
    expect(day('en', 'Last Thursday, on the fifth.', 'Dentist on 5 August.', 'history')).toBe('contradicted');
  });

  it('in a season is in one of its months', () => {
    expect(day('fi', 'Lokakuussa paloi kattila pohjaan.', 'Syksyllä kattila palanut pohjaan.', 'situation')).not.toBe(
      'contradicted',
    );
    expect(day('fi', 'Lokakuussa paloi kattila pohjaan.', 'Kesällä kattila palanut pohjaan.', 'situation')).toBe(
      'contradicted',
    );
  });
});

describe('a single span of time', () => {
  it('is not several', () => {
    const span = (text: string) =>
      resultOf('dates', 'fi', [['subject', 'Mä oon pelannu varmaan neljä vuotta.']], text, 'history');
    expect(span('Pelannut vuoden ajan.')).toBe('contradicted');
    expect(span('Pelannut viime vuonna.')).not.toBe('contradicted');
  });

  it('is not gainsaid by an age', () => {
    const lines: Line[] = [['subject', "I'm forty years old, and I was ill for months."]];
    expect(resultOf('dates', 'en', lines, 'Ill for a year.', 'history')).not.toBe('supported');
    expect(
      resultOf(
        'dates',
        'en',
        [['subject', 'He is four years old. It took long.']],
        'Ill over the past year.',
        'history',
      ),
    ).not.toBe('contradicted');
  });
});
