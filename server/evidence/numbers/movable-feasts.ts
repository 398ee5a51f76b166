/** Feasts whose day differs from year to year, and those people speak of as several days. */
import { dayNumber, weekdayOf, yearOf } from './calendar.js';

/** Easter Sunday of a year, by the Gregorian reckoning of Meeus, Jones and Butcher. */
const easterOf = (year: number): number => {
  const [a, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const [leap, moved] = [Math.floor(century / 4), Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)];
  const epact = (19 * a + century - leap - moved + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((a + 11 * epact + 22 * sunday) / 451);
  const days = epact + sunday - 7 * late + 114;
  return dayNumber(year, Math.floor(days / 31), (days % 31) + 1) ?? 0;
};

/** The Friday of 19–25 June. */
const midsummerEveOf = (year: number): number => {
  const first = dayNumber(year, 6, 19) ?? 0;
  return first + ((5 - weekdayOf(first) + 7) % 7);
};

/** From and to, both included, counted from Easter Sunday. */
const fromEaster: Readonly<Record<string, readonly [number, number]>> = {
  'maundy thursday': [-3, -3],
  'good friday': [-2, -2],
  easter: [-3, 1],
  ascension: [39, 39],
  whitsun: [48, 50],
};

const eve = /aat(?:to|on)|afton/u;
const dayItself = /päiv|dag(?:en)?$/u;

/** Whether a day is of a feast, as it was called: "juhannusaattona", "midsommar", "at Easter". */
export const isOfFeast = (day: number, name: string, called: string): boolean => {
  const year = yearOf(day);
  const reach = fromEaster[name];
  if (reach) return day >= easterOf(year) + reach[0] && day <= easterOf(year) + reach[1];
  if (name !== 'midsummer') return false;
  const away = day - midsummerEveOf(year);
  const word = called.toLowerCase();
  if (eve.test(word)) return away === 0;
  return dayItself.test(word) ? away === 1 : away >= 0 && away <= 2;
};
