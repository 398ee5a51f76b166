/** What was left undone: "lääkkeitä on jäänyt ottamatta", asked after and answered with no. */
import type { Language } from '../../domain/language.js';
import { answerDenies } from '../plain-answers.js';
import type { Claim } from './claim.js';
import { denying } from './risk-denied.js';

/** Left, and what was not done with it: neither of the words denies. */
const left: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})jä(?:än?y\p{L}*|äneet|i|ivät|ä|ävät|än?t\p{L}*)(?: \p{L}+){0,2} (\p{L}{2,})m[aä]tt[aä](?!\p{L})/iu,
  sv: /(?<!\p{L})(?:blivit|blev|blir|lämnat\p{L}*)(?: \p{L}+){0,2} o(tag|gjor|bet|äten|läst)\p{L}*/iu,
  en: /\b(?:left|been left)(?: \p{L}+){0,2} un(tak|don|paid|eat|open)\p{L}*/iu,
};

/** The deed, and whether it is denied that it was left. */
const leftIn = (text: string, language: Language): { readonly deed: string; readonly denied: boolean } | null => {
  const found = left[language].exec(text);
  const [words, deed] = found ?? [];
  if (words === undefined || deed === undefined) return null;
  return { deed: deed.toLowerCase(), denied: denying[language].test(text.slice(0, found?.index)) };
};

/** The words of a statement that has left undone what an answer says was not, or the other way round. */
export const leftUndoneAgainst = ({ text, language, heard }: Claim): string[] =>
  text.split(/[.;!?]\s|,\s/u).flatMap((part) => {
    const claimed = leftIn(part, language);
    if (!claimed) return [];
    const answers = heard.flatMap((one, at) => {
      const [asked, reply] = [leftIn(one.text, one.language), heard[at + 1]];
      if (!asked || !/\?\s*$/.test(one.text) || !reply || reply.role === one.role) return [];
      if (one.language === language && asked.deed !== claimed.deed) return [];
      return answerDenies(reply.text, reply.language) ?? [];
    });
    return answers.length > 0 && answers.every((no) => no !== claimed.denied) ? [part] : [];
  });
