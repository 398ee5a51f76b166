/** The numbers that were said, each with the words beside it. */
import type { Heard } from '../heard.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { unitOf } from '../numbers/units.js';
import { readingOf } from '../reading.js';
import { said } from '../said.js';
import { contentWords } from '../words.js';
import { type Company, companyOf } from './company.js';

export interface Spoken {
  readonly mention: NumberMention;
  readonly company: Company;
  /** Close to the number before or after it: "from 20 to 40", "kaksi kolme". */
  readonly linked: boolean;
}

const CLOSE = 24;
/** How far into a reply its own answer stands. */
const REPLY = 40;

/** What a number that answers a question is a number of: "Kipu kävellessä?" – "Viisi." */
const askedOf = (mention: NumberMention, one: Heard, before: Heard | undefined): Company => {
  const mark = before?.text.lastIndexOf('?') ?? -1;
  const first = readingOf(one).numbers[0] === mention && mention.start < REPLY;
  if (!before || before.role === one.role || mark === -1 || !first) return new Map();
  if (/[.!?]\s/.test(one.text.slice(0, mention.start))) return new Map();
  const { words, numbers } = readingOf(before);
  return companyOf({ start: mark, end: mark }, words, before.text, before.language, numbers);
};

export const spokenNumbers = (heard: readonly Heard[]): Spoken[] => {
  const all = said(heard, 'numbers');
  return all.map(({ mention, in: one }, at) => {
    const { words, numbers: others } = readingOf(one);
    const linked = [all[at - 1], all[at + 1]].some((other) => {
      if (other?.in !== one) return false;
      const [first, second] = other.mention.start < mention.start ? [other.mention, mention] : [mention, other.mention];
      const parts = contentWords(one.text.slice(first.end, second.start), one.language);
      const apart = parts.some(({ lower }) => unitOf(lower) === null);
      return second.start - first.end <= CLOSE && !apart;
    });
    const apart = others.filter((other) => other !== mention);
    const own = companyOf(mention, words, one.text, one.language, apart);
    const asked = askedOf(mention, one, heard[heard.indexOf(one) - 1]);
    return { mention, linked, company: asked.size > 0 ? new Map([...asked, ...own]) : own };
  });
};
