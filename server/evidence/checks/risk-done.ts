/** Claimed as done, and told only as threatened, thought of or asked for: "he said he'd drive off." – "Did he?" – "No." */
import { nowadays } from '../earliness.js';
import { asksIfDone, doneIn, givenAway, notYetDone, onlyThreat, saysNotDone } from '../lexicon/done-deeds.js';
import { actsSaid, isAmbiguous, isSameAct } from '../lexicon/risk-acts.js';
import { sentencesOf } from '../sentences.js';
import { answerTo, type Line, linesOf } from './asked-lines.js';
import type { Claim } from './claim.js';
import { denying, isDenied } from './risk-denied.js';

/** "No, his brother took the keys": what stands after it is told. */
const AFTER_NO = /^(?:no|nope|nej|nä|ei)[,.!]\s+(?=\p{L}+\s+\p{L})/iu;

/** "I've not done it since." */
const noMore =
  /(?<!\p{L})(?:since|any ?more|any longer|sedan|sen dess|efter (?:det|de)|längre|mera|sen jälkeen|siitä lähtien|enää|vuosiin|vuoteen)(?!\p{L})/iu;
const ofNow = ({ text, language }: Line): boolean => nowadays[language].test(text) || noMore.test(text);

/** "Not now": of then it says nothing. */
const refusedAt = (lines: readonly Line[], at: number): boolean | null => {
  const answer = lines[at + 1];
  return answer && ofNow(answer) ? null : answerTo(lines, at);
};

type Told = 'done' | 'not done' | 'threatened' | 'open';

const toldIn = (lines: readonly Line[], at: number, word: string, start: number): Told => {
  const line = lines[at] as Line;
  if (line.question) {
    const no = refusedAt(lines, at);
    return no === null ? 'open' : no ? 'not done' : 'done';
  }
  if (onlyThreat[line.language].test(line.text)) return 'threatened';
  const no = AFTER_NO.exec(line.text)?.[0].length ?? 0;
  if (isDenied({ about: 'deed', word, start: start - no }, { ...line, text: line.text.slice(no) })) return 'not done';
  return notYetDone[line.language].test(line.text) ? 'open' : 'done';
};

const parts = /[,;]\s/;
const partAt = (sentence: string, start: number): string =>
  (sentence.slice(0, start).split(parts).at(-1) ?? '') + (sentence.slice(start).split(parts)[0] ?? '');

export const notDone = (claim: Claim): string[] => {
  const { language } = claim;
  if (doneIn(claim.text, language, actsSaid(claim)).length === 0) return [];
  const named = sentencesOf(claim.text, language).flatMap(({ text }) =>
    doneIn(text, language).map((one) => ({
      ...one,
      open:
        notYetDone[language].test(partAt(text, one.start)) ||
        denying[language].test(partAt(text, one.start)) ||
        isDenied({ about: 'deed', ...one }, { text, language }),
    })),
  );
  const isMeant = ({ act }: { act: string }): boolean => act !== 'give' || givenAway.test(claim.text);
  // "Denies it of herself; her friend does it": of another.
  const claimed = named.filter((one) => isMeant(one) && !named.some(({ act, open }) => act === one.act && open));
  if (claimed.length === 0) return [];
  const lines = linesOf(claim);
  const isRefused = lines.some((line, at) =>
    line.question
      ? asksIfDone[line.language].test(line.text) && refusedAt(lines, at) === true
      : saysNotDone[line.language].test(line.text) && !ofNow(line),
  );
  return claimed
    .filter(({ act, word }) => {
      if (isAmbiguous(word)) return false;
      const told = lines.flatMap(({ text, language: said }, at) => {
        const here = doneIn(text, said).find((one) => one.act === act || isSameAct(act, one.act));
        return here ? [toldIn(lines, at, here.word, here.start)] : [];
      });
      if (told.length === 0 || told.includes('done')) return false;
      return isRefused || told.some((one) => one === 'not done' || one === 'threatened');
    })
    .map(({ word }) => word);
};
