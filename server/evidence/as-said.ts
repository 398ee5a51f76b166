/** A statement in the very words of what it rests on: who said what, and whether they denied it, is then as they said it. */
import type { Utterance } from '../domain/transcript.js';
import type { Claim } from './checks/claim.js';
import { sentencesOf } from './sentences.js';
import { plain } from './words.js';

/** "Onko kuumetta? – Ei.": question and answer are joined so, and a child's words are quoted. */
const JOINS = /\s+–\s+|[”“"«»„]/u;

/** "huimausta": a worker's words without a mark at their end may be a question. */
const mayAsk = ({ role, text }: Utterance): boolean =>
  (role === 'professional' || role === 'colleague') && !/[.?!…]["”]?\s*$/.test(text);

/** Whether its sentences are whole sentences of the cited speech that stands, in their order, and each question with the answer it got. */
export const isAsSaid = ({ verbatim, cited, language, utterances }: Claim): boolean => {
  const read = (text: string) =>
    sentencesOf(text, language).map(({ text: sentence, question }) => ({ words: plain(sentence), question }));
  const said = cited.flatMap(({ utterance, standing }) =>
    mayAsk(utterance) ? [] : read(standing).map((sentence) => ({ ...sentence, place: utterances.indexOf(utterance) })),
  );
  let next = 0;
  let asked: number | null = null;
  for (const { words, question } of verbatim.split(JOINS).flatMap(read)) {
    if (words === '') continue;
    const at = said.findIndex((one, index) => index >= next && one.words === words && one.question === question);
    const place = said[at]?.place;
    if (place === undefined || (asked !== null && place > asked + 1)) return false;
    next = at + 1;
    asked = question ? place : null;
  }
  return next > 0;
};
