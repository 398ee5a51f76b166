import { type SaidValue, type TakenBack, takenBack, withoutTakenBack } from '../domain/corrections.js';
import type { Language } from '../domain/language.js';
import { flatMap } from '../domain/loops.js';
import type { Utterance } from '../domain/transcript.js';
import { keptByLanguage } from './kept.js';
import { type DayMention, daysIn } from './lexicon/days.js';
import { medicineNames } from './lexicon/medicine-names.js';
import { sidesOf } from './lexicon/sides.js';
import { numberLanguages } from './numbers/number-languages.js';
import { numbersSaid } from './numbers/read-numbers.js';
import type { NumberMention } from './numbers/read-spoken.js';
import { type ReadOnce, wordsSaid } from './words.js';

const numberValue = ({ value, unit, date, clockOnly, clock, start, end }: NumberMention): SaidValue => {
  if (date) return { kind: 'date', unit: null, same: `${date.day}.${date.month}.`, start, end };
  if (clockOnly) return { kind: 'number', unit: 'clock', same: `${clock?.hour}:${clock?.minute}`, start, end };
  return { kind: 'number', unit, same: `${value}`, start, end };
};

const dayValue = ({ what, start, end }: DayMention): SaidValue => ({
  kind: 'day',
  unit: what.is === 'weekday' || what.is === 'date' || what.is === 'named' ? 'calendar' : null,
  same: JSON.stringify(what),
  start,
  end,
});

/** "Neljäs. Eiku kolmas": not "first" and "second", which mean other things too. */
const isOrdinal = (word: string, language: Language): boolean =>
  numberLanguages[language].word(word.toLowerCase())?.ordinal === true;

/** A time of the day, as it is named for taking a medicine or for a pain. */
const partsOfDay: Record<Language, readonly RegExp[]> = {
  fi: [/^aamu(?:lla|isin|ksi)$/, /^päivä(?:llä|isin)$/, /^ilta(?:isin)?$|^illa(?:lla|ksi)$/, /^yö(?:llä|ksi)$|^öisin$/],
  sv: [/^morgon(?:en)?$|^mornarna$/, /^middag(?:en)?$/, /^kväll(?:en|arna)?$/, /^natt(?:en)?$|^nätterna$/],
  en: [/^mornings?$/, /^noon$/, /^evenings?$/, /^nights?$/],
};

const partOfDay = keptByLanguage((lower, language) => partsOfDay[language].findIndex((form) => form.test(lower)));

/** The values of a text that one can take back: numbers, dates, sides, named days, times of the day and medicines. */
const valuesIn = (spoken: ReadOnce): SaidValue[] => {
  const { text, language } = spoken;
  const words = wordsSaid(spoken);
  const at = (index: number) => ({ start: words[index]?.start ?? 0, end: words[index]?.end ?? 0 });
  const every = numbersSaid(spoken);
  const numbers = every.filter(
    ({ weak, unit, date, text: own, value }) =>
      !weak || unit !== null || date !== null || (value > 2 && isOrdinal(own, language)),
  );
  const inDate = (month: { readonly start: number; readonly end: number }): boolean =>
    every.some(({ date, start, end }) => date !== null && start <= month.start && month.end <= end);
  return [
    ...numbers.map(numberValue),
    ...sidesOf(words, language).map(({ side, from }) => ({ kind: 'side', unit: null, same: side, ...at(from) })),
    ...flatMap(daysIn(text, language, [], words), (day) => (inDate(day) ? [] : [dayValue(day)])),
    ...flatMap(words, ({ lower, start, end }) => {
      const part = partOfDay(lower, language);
      return part < 0 ? [] : [{ kind: 'daypart', unit: null, same: `${part}`, start, end }];
    }),
    ...medicineNames(words).map(({ id, from }) => ({ kind: 'medicine', unit: null, same: id, ...at(from) })),
  ].sort((a, b) => a.start - b.start);
};

type Spoken = Pick<Utterance, 'id' | 'text' | 'language'> & Partial<Pick<Utterance, 'speaker'>>;

const known = new WeakMap<readonly Spoken[], ReadonlyMap<string, TakenBack[]>>();

/** What was taken back in a conversation, by the utterance it was said in. */
export const takenBackIn = (utterances: readonly Spoken[]): ReadonlyMap<string, readonly TakenBack[]> => {
  const made = known.get(utterances);
  if (made) return made;
  const byId = new Map<string, TakenBack[]>();
  for (const one of takenBack(utterances, valuesIn)) {
    const row = byId.get(one.utteranceId) ?? [];
    row.push(one);
    byId.set(one.utteranceId, row);
  }
  known.set(utterances, byId);
  return byId;
};

/** A text of one speaker with what was taken back in it blanked out. */
export const standingText = (one: ReadOnce): string =>
  withoutTakenBack(
    one.text,
    takenBack([{ id: '', ...one }], () => valuesIn(one)),
  );
