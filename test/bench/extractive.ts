import { promptsDir } from '../draft/spoken.js';
import { drafterOf, readMaterials } from '../evals/drafters.js';
import { longTalk, medianMs } from './long-talk.js';

/** An hour of conversation. */
const UTTERANCES = 700;

/**
 * Drafting an hour of conversation without a language model, in each language; as the baseline, splitting the same hour into words. The
 * first draft of a language is given apart: what it runs is compiled while it runs (for Finnish, that of the whole process).
 */
export const benchExtractive = async (): Promise<object> => {
  const { prompts, noteType } = await readMaterials(promptsDir);
  const { drafter } = drafterOf('extractive', prompts, {});
  const measured = async (language: 'fi' | 'sv' | 'en') => {
    const { said } = await longTalk(language, UTTERANCES);
    const words = () => said.utterances.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
    const request = {
      ...said,
      statements: [],
      noteType: noteType('doctor-visit'),
      section: null,
      visitDate: '2026-11-10',
      signal: new AbortController().signal,
    };
    const begun = performance.now();
    await drafter.draft(request);
    const firstMs = Math.round((performance.now() - begun) * 10) / 10;
    return {
      words: words().length,
      firstMs,
      draftMs: await medianMs(() => drafter.draft(request)),
      baseline: { splitMs: await medianMs(words) },
    };
  };
  return { utterances: UTTERANCES, fi: await measured('fi'), sv: await measured('sv'), en: await measured('en') };
};
