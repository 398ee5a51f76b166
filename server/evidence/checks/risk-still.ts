/** A habit or a danger that is claimed to be over and goes on, or the other way round: "Spelar du fortfarande?" – "Ja." */
import { flatMap } from '../../domain/loops.js';
import { goesOn, isOver, mayGoOn } from '../lexicon/goes-on.js';
import { answerTo, type Line, linesOf } from './asked-lines.js';
import type { Claim } from './claim.js';
import { ENDS } from './risk-denied.js';

type State = 'goes on' | 'over';

const statesOf = (lines: readonly Line[]): State[] =>
  flatMap(lines, (line, at): State[] => {
    const { text, language, question } = line;
    if (!question) return isOver[language].test(text) ? ['over'] : goesOn[language].test(text) ? ['goes on'] : [];
    const no = answerTo(lines, at);
    if (isOver[language].test(text)) return no === true ? ['over'] : [];
    if (!goesOn[language].test(text)) return [];
    return no === null ? [] : [no ? 'over' : 'goes on'];
  });

export const turnedInTime = (claim: Claim): string[] => {
  const { text, language } = claim;
  const claimed = flatMap(text.split(ENDS), (part): { state: State; word: string }[] => {
    if (!mayGoOn[language].test(part)) return [];
    const over = isOver[language].exec(part)?.[0];
    const going = goesOn[language].exec(part)?.[0];
    if (over !== undefined) return going === undefined ? [{ state: 'over', word: over }] : [];
    return going === undefined ? [] : [{ state: 'goes on', word: going }];
  });
  if (claimed.length === 0) return [];
  const said = statesOf(linesOf(claim));
  return claimed.filter(({ state }) => said.length > 0 && said.every((one) => one !== state)).map(({ word }) => word);
};
