/** The evidence sentence by sentence, with what was answered to each question. */
import type { Language } from '../../domain/language.js';
import { answerDenies } from '../plain-answers.js';
import type { Claim } from './claim.js';
import { saysPlainNo } from './risk-told.js';

export interface Line {
  readonly text: string;
  readonly language: Language;
  readonly question: boolean;
}

export const linesOf = ({ heard }: Claim): Line[] =>
  heard.flatMap(({ text, language, of, asked }) =>
    of === null
      ? [{ text, language, question: asked }]
      : of.sentences.map((one) => ({ text: one.text, language, question: one.question })),
  );

/** What the sentence after a question says to it. */
export const answerTo = (lines: readonly Line[], at: number): boolean | null => {
  const answer = lines[at + 1];
  if (!answer || answer.question) return null;
  return saysPlainNo(answer.text, answer.language) ? true : answerDenies(answer.text, answer.language);
};
