/** Words and signs for units in the three languages, read from the word after a number. */
import { keptByWord } from '../kept.js';
import type { Unit } from './number-word.js';

const exact: Record<string, Unit> = {
  mg: 'mg',
  g: 'g',
  gr: 'g',
  ug: 'ug',
  µg: 'ug',
  μg: 'ug',
  mcg: 'ug',
  mikrog: 'ug',
  kg: 'kg',
  ml: 'ml',
  mls: 'ml',
  cc: 'ml',
  lb: 'pound',
  lbs: 'pound',
  dl: 'dl',
  l: 'l',
  mm: 'mm',
  cm: 'cm',
  m: 'm',
  km: 'km',
  mmhg: 'mmhg',
  '%': 'percent',
  '°': 'celsius',
  '°c': 'celsius',
  tabl: 'tablet',
  tbl: 'tablet',
  tab: 'tablet',
  tabs: 'tablet',
  ky: 'iu',
  ie: 'iu',
  iu: 'iu',
  '€': 'euro',
  '£': 'pound',
  e: 'euro',
  eur: 'euro',
  x: 'times',
  '×': 'times',
  krt: 'times',
  ggr: 'times',
  kerran: 'times',
  min: 'minute',
  h: 'hour',
  t: 'hour',
  tim: 'hour',
  vrk: 'day',
  pv: 'day',
  dygn: 'day',
  dan: 'day',
  dar: 'day',
  daan: 'day',
  daar: 'day',
  gang: 'times',
  ganger: 'times',
  gangor: 'times',
  vko: 'week',
  vk: 'week',
  v: 'week',
  kk: 'month',
  mån: 'month',
  år: 'year',
  års: 'year',
};

/** Beginnings, so that case endings do not matter; the first that fits is taken. */
const beginnings: readonly (readonly [string, Unit])[] = [
  ['milligram', 'mg'],
  ['mikro', 'ug'],
  ['microgram', 'ug'],
  ['kilogram', 'kg'],
  ['kilometr', 'km'],
  ['kilomet', 'km'],
  ['kilo', 'kg'],
  ['gram', 'g'],
  ['millilit', 'ml'],
  ['desilit', 'dl'],
  ['decilit', 'dl'],
  ['lit', 'l'],
  ['elohope', 'mmhg'],
  ['millimo', 'mmol'],
  ['mmol', 'mmol'],
  ['millimet', 'mm'],
  ['sentti', 'cm'],
  ['sentin', 'cm'],
  ['centimet', 'cm'],
  ['metri', 'm'],
  ['meter', 'm'],
  ['metre', 'm'],
  ['astet', 'celsius'],
  ['aste', 'celsius'],
  ['grad', 'celsius'],
  ['degree', 'celsius'],
  ['prosent', 'percent'],
  ['procent', 'percent'],
  ['percent', 'percent'],
  ['tablet', 'tablet'],
  ['kapsel', 'tablet'],
  ['capsule', 'tablet'],
  ['pilleri', 'tablet'],
  ['piller', 'tablet'],
  ['pill', 'tablet'],
  ['laastar', 'tablet'],
  ['plåst', 'tablet'],
  ['patch', 'tablet'],
  ['tippa', 'drop'],
  ['tipan', 'drop'],
  ['dropp', 'drop'],
  ['drops', 'drop'],
  ['suihk', 'puff'],
  ['sumut', 'puff'],
  ['puff', 'puff'],
  ['spray', 'puff'],
  ['sprej', 'puff'],
  ['inhalat', 'puff'],
  ['inhalaat', 'puff'],
  ['pound', 'pound'],
  ['inches', 'inch'],
  ['paun', 'pound'],
  ['kapslar', 'tablet'],
  ['drople', 'drop'],
  ['tippoja', 'drop'],
  ['yksikö', 'iu'],
  ['yksikk', 'iu'],
  ['enhet', 'iu'],
  ['units', 'iu'],
  ['euro', 'euro'],
  ['kertaa', 'times'],
  ['gång', 'times'],
  ['times', 'times'],
  ['occasion', 'times'],
  ['tillfäll', 'times'],
  ['otteese', 'times'],
  ['minuut', 'minute'],
  ['minsa', 'minute'],
  ['minut', 'minute'],
  ['tunti', 'hour'],
  ['tunni', 'hour'],
  ['timm', 'hour'],
  ['hour', 'hour'],
  ['vuorokau', 'day'],
  ['päiv', 'day'],
  ['paiv', 'day'],
  ['dag', 'day'],
  ['day', 'day'],
  ['viiko', 'week'],
  ['viikk', 'week'],
  ['veck', 'week'],
  ['week', 'week'],
  ['kuukau', 'month'],
  ['månad', 'month'],
  ['month', 'month'],
  ['vuot', 'year'],
  ['vuode', 'year'],
  ['vuosi', 'year'],
  ['åri', 'year'],
  ['year', 'year'],
];

const byStart = new Map<string, (readonly [string, Unit])[]>();
for (const row of beginnings) byStart.set(row[0].slice(0, 2), [...(byStart.get(row[0].slice(0, 2)) ?? []), row]);

/** "Päivällä" is a part of the day, "päivittäin" how often, "weekend" and "päiväkoti" other things. */
const noUnit =
  /^(?:päivi(?:ttäi|sin)|päivällä$|päivä(?:kot|kod|kerh|kirj|hoi|toimi|uni|sai|aik)|päivy|viiko(?:i)?ttai|viikonlo|kuukausitt|kuukaut(?:is|ise)|vuosit(?:t|tain)|vuodenai|vuosisa|vuosikymm|vuodev|vuotaa|tunneitt|daglig|dagis|dagbok|dagvård|dagverks|dagsjuk|dagtid|veckovis|veckoslut|weekend|weekday|metrito|gradvis|litiu|lithi|litet|lite$)/;
/** "Paivittain", "paivalla". */
const noUnitWithoutMarks = new RegExp(noUnit.source.replace(/ä/g, 'a').replace(/å/g, 'a'));

export const unitOf: (word: string) => Unit | null = keptByWord((word) =>
  noUnit.test(word) || noUnitWithoutMarks.test(word) ? null : unitBy(word),
);

const unitBy = (word: string): Unit | null =>
  (Object.hasOwn(exact, word) ? exact[word] : undefined) ??
  byStart.get(word.slice(0, 2))?.find(([beginning]) => word.startsWith(beginning))?.[1] ??
  null;

const sizes: Partial<Record<Unit, readonly [dimension: string, size: number]>> = {
  ug: ['mass', 0.001],
  mg: ['mass', 1],
  g: ['mass', 1000],
  kg: ['mass', 1_000_000],
  ml: ['volume', 1],
  dl: ['volume', 100],
  l: ['volume', 1000],
  mm: ['length', 1],
  cm: ['length', 10],
  inch: ['length', 25.4],
  pound: ['mass', 453_592],
  m: ['length', 1000],
  km: ['length', 1_000_000],
  minute: ['clock', 1],
  hour: ['clock', 60],
  day: ['days', 1],
  week: ['days', 7],
  month: ['months', 1],
  year: ['months', 12],
};

const time = new Set<Unit>(['minute', 'hour', 'day', 'week', 'month', 'year']);

const doses = new Set<Unit>(['mg', 'g', 'ug', 'iu']);

/** Weighs or counts a substance. */
export const isDose = (unit: Unit | null): boolean => unit !== null && doses.has(unit);

export const isTime = (unit: Unit | null): boolean => unit !== null && time.has(unit);

/** A measure, dose, count or sum; spans of time are not. */
export const isMeasure = (unit: Unit | null): boolean => unit !== null && !time.has(unit);

/** Whether a number with one unit is the same amount as another with its unit; a unit that was not said fits every unit. */
export const sameAmount = (value: number, unit: Unit | null, other: number, otherUnit: Unit | null): boolean => {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  if (unit === null || otherUnit === null || unit === otherUnit) return near(value, other);
  // A bare "x" may also stand for "by" in sizes.
  if (unit === 'times' || otherUnit === 'times') {
    const measured = unit === 'times' ? otherUnit : unit;
    return sizes[measured]?.[0] === 'length' && near(value, other);
  }
  const [dimension, size] = sizes[unit] ?? [unit, 1];
  const [otherDimension, otherSize] = sizes[otherUnit] ?? [otherUnit, 1];
  return dimension === otherDimension && near(value * size, other * otherSize);
};
