import { noteType, standing } from '../draft/spoken.js';
import { evidenceOf } from '../evals/said.js';
import { longTalk, medianMs } from './long-talk.js';

const UTTERANCES = 1_000;
const STATEMENTS = 100;

/** As it runs: compiled, without what a loader of sources adds to each function. */
const compiled = async <Module>(path: string): Promise<Module> =>
  (await import(new URL(`../../dist/server/evidence/${path}`, import.meta.url).href)) as Module;

/**
 * All checks for 100 statements against 1,000 utterances, and what was said and is not among the statements, in each language; as the
 * baseline, looking for each statement's words in the same utterances.
 */
export const benchChecks = async (): Promise<object> => {
  const { checkStatement } =
    await compiled<typeof import('../../server/evidence/check-statement.js')>('check-statement.js');
  const { findOmissions } = await compiled<typeof import('../../server/evidence/omissions.js')>('omissions.js');
  const measured = async (language: 'fi' | 'sv' | 'en') => {
    const { said, gold } = await longTalk(language, UTTERANCES);
    const step = Math.max(1, Math.floor(gold.length / STATEMENTS));
    const claims = gold
      .filter((_, at) => at % step === 0)
      .slice(0, STATEMENTS)
      .map(({ text, section, evidence }) => ({ text, section, evidence: evidenceOf(said, evidence) }));
    const statements = claims.map(({ text, section, evidence }, at) =>
      standing(`s${at}`, section, text, { evidence: [...evidence] }),
    );
    const type = noteType('doctor-visit');
    const baseline = () =>
      claims.map(({ text }) =>
        text.split(' ').map((word) => said.utterances.filter((utterance) => utterance.text.includes(word)).length),
      );
    return {
      statements: claims.length,
      // A copy each time: what was read of one transcript is not there for the next.
      checksMs: await medianMs(() => {
        const fresh = { ...said, utterances: said.utterances.map((one) => ({ ...one })) };
        for (const claim of claims) checkStatement(claim, fresh);
      }),
      omissionsMs: await medianMs(() =>
        findOmissions(
          statements,
          said.utterances.map((one) => ({ ...one })),
          { noteType: type },
        ),
      ),
      baseline: { wordsMs: await medianMs(baseline) },
    };
  };
  return { utterances: UTTERANCES, fi: await measured('fi'), sv: await measured('sv'), en: await measured('en') };
};
