import { createExtractiveDrafter } from '../../server/draft/extractive.js';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { takenBackIn } from '../../server/evidence/corrections.js';
import { findOmissions } from '../../server/evidence/omissions.js';
import { noteType, request, said, standing, talk } from '../draft/spoken.js';

const ROUNDS = 9;
const lines = [
  'Ja sinulla on verenpaineeseen ramipriili. Millä annoksella sitä otat, ja muistatko ottaa sen joka aamu?',
  'No niinku kaksi ja puoli milligrammaa. Eiku anteeksi, viisi milligrammaa. Se nostettiin keväällä.',
];

const medianMs = async (work: () => unknown): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return Math.round((times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0) * 10) / 10;
};

/**
 * Drafting an hour of conversation (700 utterances) without a language model, and checking 100 statements against 1,000 utterances;
 * as the baseline, splitting the same hour into words.
 */
export const benchText = async (): Promise<object> => {
  const hour = talk(
    'fi',
    ...Array.from({ length: 700 }, (_, at) => [at % 2 ? 'subject' : 'professional', lines[at % 2] ?? ''] as const),
  );
  const thousand = Array.from({ length: 1_000 }, (_, at) => said(`u${at}`, 'subject', lines[at % 2] ?? ''));
  const statements = thousand
    .filter((_, at) => at % 10 === 0)
    .map(({ id, text }) =>
      standing(id, 'history', text, { evidence: [{ source: 'utterance', id, quote: text, language: 'fi' }] }),
    );
  const context = { utterances: thousand, spokenLanguage: 'fi', noteLanguage: 'fi' } as const;
  const drafter = createExtractiveDrafter({ takenBackIn });
  return {
    extractiveHourMs: await medianMs(() => drafter.draft(request(hour))),
    checksMs: await medianMs(() => {
      for (const statement of statements) checkStatement(statement, context);
    }),
    omissionsMs: await medianMs(() => findOmissions(statements, thousand, { noteType: noteType('doctor-visit') })),
    baseline: {
      splitHourMs: await medianMs(() => hour.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))),
    },
  };
};
