/** Hours that were offered and put off: "at quarter past nine" – "could it be later?" – "thirteen thirty?" */
import type { Language } from '../domain/language.js';
import type { Heard } from './heard.js';
import type { NumberMention } from './numbers/read-spoken.js';
import { readingOf } from './reading.js';

const asksOther: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:myöhemm\p{L}*|myöhempään|aikaisemm\p{L}*|aikasemm\p{L}*|aiemm\p{L}*|liian (?:aika?isin|aikasin|myöhään)|(?:joku|jokin|jotain) (?:muu|toinen|muuta) aika\p{L}*|iltapäiväl\p{L}*|ei (?:käy|sovi|onnistu|pääse|ehdi|ehi|kerkee)|en (?:pääse|ehdi|ehi|kerkee|kerkiä|pysty))(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:senare|tidigare|för (?:tidigt|sent)|n(?:ågon|ån|å) annan tid|på eftermiddagen|(?:hinner|kan|kommer|slipper|passar|går)(?: \p{L}+)? (?:inte|int))(?!\p{L})/iu,
  en: /\b(?:later|earlier|too (?:early|late|soon)|(?:another|any other|some other|a different) time|in the (?:afternoon|morning)|(?:can't|cannot|couldn't) (?:make|do|come|get))\b/i,
};

/** Turns within which another hour is named. */
const SOON = 4;

const isHour = ({ clock, clockOnly, date, unit }: NumberMention): boolean =>
  date === null && unit === null && (clockOnly || clock !== null);
const hoursIn = (one: Heard): NumberMention[] => readingOf(one).numbers.filter(isHour);
const keyOf = ({ clock }: NumberMention): string => `${(clock?.hour ?? 0) % 12}:${clock?.minute ?? 0}`;

/** The hours of a turn that the next one puts off, where another is named after it and none of these again. */
export const hoursPutOff = (heard: readonly Heard[], at: number): readonly NumberMention[] => {
  const [offer, reply] = [heard[at], heard[at + 1]];
  const hours = offer ? hoursIn(offer) : [];
  const keys = new Set(hours.map(keyOf));
  // Of several hours it is not plain which one is put off.
  if (!offer || !reply || offer.role === reply.role || keys.size !== 1) return [];
  if (!asksOther[reply.language].test(reply.text)) return [];
  const later = heard
    .slice(at + 1, at + 1 + SOON)
    .flatMap(hoursIn)
    .map(keyOf);
  return later.length > 0 && !later.some((key) => keys.has(key)) ? hours : [];
};
