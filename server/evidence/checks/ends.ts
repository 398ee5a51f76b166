/** Up to a day, or from it on: "20.3. saakka" of what was said to go on "maaliskuun kahdenteenkymmenenteen". */
import type { Language } from '../../domain/language.js';
import type { DayMention } from '../lexicon/days.js';
import { readingOf } from '../reading.js';
import type { Claim } from './claim.js';

type End = 'until' | 'from';

const before: Readonly<Record<Language, Partial<Record<End, RegExp>>>> = {
  fi: {},
  sv: {
    until: /(?<!\p{L})(?:till|tills|t\.?o\.?m\.?|fram till|till och med)\s+(?:den\s+|på\s+)?$/iu,
    from: /(?<!\p{L})(?:från|fr\.?o\.?m\.?|från och med|sedan|sen|med början)\s+(?:den\s+)?$/iu,
  },
  en: {
    until: /(?<!\p{L})(?:until|till|through|up to|to|ends?(?: on)?)\s+(?:the\s+)?(?:\p{Lu}\p{L}+\s+)?$/u,
    from: /(?<!\p{L})(?:from|since|starting|as of|beginning)\s+(?:on\s+)?(?:the\s+)?(?:\p{Lu}\p{L}+\s+)?$/u,
  },
};
/** Finnish says it after the day, or by the ending of its last word. */
const after: Readonly<Record<End, RegExp>> = {
  until: /^\s*(?:saakka|asti|loppuun)(?!\p{L})/iu,
  from: /^\s*(?:alkaen|lähtien)(?!\p{L})/iu,
};
const endings: Readonly<Record<End, RegExp>> = {
  until: /(?:kuuhun|taihin|ntaihin|viikkoon|nteen|teen)$/iu,
  from: /(?:kuusta|taista|viikosta|nnesta|nnestä)$/iu,
};

/** "Lauantaista asti": since then. */
const endOf = ({ text: day, start, end }: DayMention, text: string, language: Language): End | null =>
  (['from', 'until'] as const).find(
    (one) =>
      before[language][one]?.test(text.slice(0, start)) ||
      (language === 'fi' && (endings[one].test(day) || after[one].test(text.slice(end)))),
  ) ?? null;

const dayOf = ({ what }: DayMention): string | null =>
  what.is === 'date' ? `${what.day}.${what.month}` : what.is === 'weekday' ? `${what.weekday}` : null;

/** Days of the statement that were said the other way round, each time they were said. */
export const turnedEnds = ({
  days,
  text,
  language,
  heard,
}: Claim): { readonly text: string; readonly result: 'other' }[] =>
  days.flatMap((day) => {
    const [own, key] = [endOf(day, text, language), dayOf(day)];
    if (own === null || key === null) return [];
    const said = heard.flatMap((one) =>
      readingOf(one).days.flatMap((other) => (dayOf(other) === key ? endOf(other, one.text, one.language) : [])),
    );
    return said.length > 0 && said.every((end) => end !== null && end !== own)
      ? [{ text: day.text, result: 'other' as const }]
      : [];
  });
