/** A value a statement tells as it is now, of which only was said that it was left for another: "10 mg in the morning" of "put up from ten to fifteen". */
import type { Language } from '../../domain/language.js';
import { whenWords } from '../earliness.js';
import { numbersSaid } from '../numbers/read-numbers.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { readingOf } from '../reading.js';
import type { Claim } from './claim.js';
import { fits } from './number-fits.js';
import { isSource } from './number-forms.js';
import { partAround, parts, sentences } from './parts.js';
import type { Spoken } from './spoken-numbers.js';

/** Done already; what is only planned leaves the value as it is. */
const changed: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:nost(?:i|ettiin|ettu|anu\p{L}*|ivat)|nous(?:i|su\p{L}*)|lask(?:i|ettiin|ettu|enu\p{L}*)|vähen(?:si|nettiin|netty|täny\p{L}*|i|tyny\p{L}*)|muut(?:ti|ettiin|ettu|tu\p{L}*)|vaih(?:toi|dettiin|dettu|tu\p{L}*)|tippu\p{L}*|pudo(?:nnu\p{L}*|tettiin|tettu)|putosi)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:höj(?:de|des|ts|t|d)|sänk(?:te|tes|ts|t)|ök(?:ade|ades|ats|at)|minsk(?:ade|ades|ats|at)|ändr(?:ade|ades|ats|at)|stigit|steg|sjunkit|sjönk|(?:gick|gått) (?:upp|ner|ned))(?!\p{L})/iu,
  en: /(?<!(?:will|'ll|to|let's|should|could|shall|can|would) )\b(?:put|cut|raised|increased|upped|bumped|lowered|reduced|dropped|changed|moved|rose|risen|fell|fallen|(?:went|gone|came|come) (?:up|down))\b/iu,
};

/** Told as it was: "10 mg:sta", "previously 10 mg", "annos oli 10 mg". */
const past = /(?<!\p{L})(?:oli|olivat|ollut|ollu|var|varit|hade|was|were|been|had)(?!\p{L})/iu;
const isTold = (claimed: NumberMention, { text, language }: Claim): boolean => {
  const { start, end } = partAround(text, claimed, parts);
  const part = text.slice(start, end);
  return isSource(claimed, text) || past.test(part) || whenWords(part, language).length > 0;
};

/** "From ten to fifteen", in a sentence that tells of a change: the value it was changed to. */
const targetOf = ({ mention, in: one }: Spoken): NumberMention | null => {
  const { start, end } = partAround(one.text, mention, sentences);
  if (!isSource(mention, one.text) || !changed[one.language].test(one.text.slice(start, end))) return null;
  const next = readingOf(one).numbers.find((other) => other.start >= mention.end);
  return next !== undefined && next.start < end && next.start - mention.end <= NEAR ? next : null;
};
const NEAR = 24;

/** "Kello seitsemäksi", "till sju", "to seven": the hour something is moved to. */
const isNewHour = ({ text: word, start }: NumberMention, text: string): boolean =>
  /(?:ksi?|(?<vowel>[aeiouyäö])\k<vowel>n)$/iu.test(word) ||
  /(?<!\p{L})(?:till?|to)\s(?:klockan\s|kl\.?\s)?$/iu.test(text.slice(0, start));

/** "Klo 20:stä klo 19:ään" of "siirretäänkö kahdeksasta", where one asked, or of "se piippaa kahdeksalta" – "siirrän sen kello seitsemäksi". */
export const isLeftHour = (claimed: NumberMention, { text, cited, heard, numbers }: Claim): boolean => {
  if (!claimed.clockOnly || !isSource(claimed, text)) return false;
  const target = numbers.find(({ clockOnly, start }) => clockOnly && start > claimed.end);
  const isMoved = heard.some((one) =>
    readingOf(one).numbers.some((said) => target && fits(target, said) && isNewHour(said, one.text)),
  );
  return cited.some(({ utterance }) =>
    numbersSaid(utterance).some((said) => fits(claimed, said) && (isMoved || isSource(said, utterance.text))),
  );
};

export const isLeftForAnother = (claimed: NumberMention, claim: Claim, spoken: readonly Spoken[]): boolean => {
  const same = spoken.filter(({ mention }) => fits(claimed, mention));
  return (
    same.length > 0 &&
    !isTold(claimed, claim) &&
    same.every((one) => {
      const target = targetOf(one);
      return target !== null && !claim.numbers.some((other) => fits(other, target));
    })
  );
};
