/** The pieces Finnish number words are joined from, in every case and as people say them. */
import { byFirstLetter, type Piece } from './number-word.js';

const withCases = (stem: string, back: boolean): string[] => {
  const a = back ? 'a' : 'ä';
  return ['n', `ss${a}`, `st${a}`, `ll${a}`, `lt${a}`, 'lle', 'ksi', `n${a}`, 'st', 'lt', 'ks'].map(
    (ending) => stem + ending,
  );
};

/** Cardinals 1–9: every form that stands alone or before -kymmentä, -toista, -sataa. */
const digits: Record<number, string[]> = {
  1: [
    'yksi',
    'yks',
    'yhtä',
    'yhteen',
    'yhtenä',
    'yhden',
    'yhen',
    ...withCases('yhde', false),
    ...withCases('yhe', false),
  ],
  2: [
    'kaksi',
    'kaks',
    // "Kaksataa".
    'kak',
    'kahta',
    'kahteen',
    'kahtena',
    'kahden',
    'kahen',
    ...withCases('kahde', true),
    ...withCases('kahe', true),
  ],
  3: ['kolme', 'kolmea', 'kolmee', 'kolmeen', 'kolmi', 'kol', ...withCases('kolme', true)],
  4: ['neljä', 'neljää', 'neljään', 'neli', 'nel', ...withCases('neljä', false)],
  5: [
    'viisi',
    'viis',
    'viittä',
    'viiteen',
    'viitenä',
    'viiden',
    'viien',
    ...withCases('viide', false),
    ...withCases('viie', false),
  ],
  6: [
    'kuusi',
    'kuus',
    'kuutta',
    'kuuteen',
    'kuutena',
    'kuuden',
    'kuuen',
    ...withCases('kuude', true),
    ...withCases('kuue', true),
  ],
  7: [
    'seitsemän',
    'seittemän',
    'seittämän',
    'seitsemää',
    'seittemää',
    'seitsemään',
    'seittemään',
    'seitsemä',
    'seittemä',
    'seiska',
    'seit',
    'seis',
  ].concat(withCases('seitsemä', false), withCases('seittemä', false)),
  8: [
    'kahdeksan',
    'kaheksan',
    'kahdeksaa',
    'kaheksaa',
    'kahdeksaan',
    'kaheksaan',
    'kahdeksa',
    'kaheksa',
    'kasi',
  ].concat(withCases('kahdeksa', true), withCases('kaheksa', true)),
  9: ['yhdeksän', 'yheksän', 'yhdeksää', 'yheksää', 'yhdeksään', 'yheksään', 'yhdeksä', 'yheksä', 'ysi'].concat(
    withCases('yhdeksä', false),
    withCases('yheksä', false),
  ),
};

const tens = [
  'kymmentä',
  'kymment',
  'kymmen',
  'kymmene',
  'kymmeneen',
  'kymppi',
  'kymppiä',
  'kymppii',
  'kymppiin',
  'kytä',
  'kyt',
  'kyttä',
  'kystä',
  'kyst',
].concat(withCases('kymmene', false), withCases('kympi', false));
const hundreds = [
  'sata',
  'sataa',
  'sataan',
  'sat',
  'satana',
  'satanen',
  'satasta',
  'satasia',
  'satasii',
  'sataseen',
].concat(withCases('sada', true), withCases('satase', true));
const thousands = ['tuhat', 'tuhatta', 'tuhanteen', 'tuhantena', 'tuhat'].concat(withCases('tuhanne', true));
const millions = ['miljoona', 'miljoonaa', 'miljoonaan'].concat(withCases('miljoona', true));

const ordinalEndings = (stem: string): string[] => {
  const back = /[aou]/.test(stem);
  const a = back ? 'a' : 'ä';
  return [`${stem}s`, `${stem}tt${a}`, `${stem}nteen`, `${stem}nten${a}`, ...withCases(`${stem}nne`, back)];
};
const ordinalStems: Record<number, string[]> = {
  1: ['yhde', 'yhe'],
  2: ['kahde', 'kahe'],
  3: ['kolma'],
  4: ['neljä'],
  5: ['viide', 'viie'],
  6: ['kuude', 'kuue'],
  7: ['seitsemä', 'seittemä'],
  8: ['kahdeksa', 'kaheksa'],
  9: ['yhdeksä', 'yheksä'],
};

const piece = (kind: Piece['kind'], value: number, ordinal: boolean) => (form: string) => ({
  form,
  kind,
  value,
  ordinal,
});

const nicknames = ['ykkönen', 'kakkonen', 'kolmonen', 'nelonen', 'vitonen', 'kutonen', 'seiska', 'kasi', 'ysi'];

const all: readonly Piece[] = [
  ...Object.entries(digits).flatMap(([value, forms]) => forms.map(piece('unit', Number(value), false))),
  ...Object.entries(ordinalStems).flatMap(([value, stems]) =>
    stems.flatMap(ordinalEndings).map(piece('unit', Number(value), true)),
  ),
  // "Kahdeskymmenestoinen": the last part of a date as it is said.
  ...['ensimmäinen', 'ensimmäisen', 'ensimmäisenä', 'ensimmäistä', 'eka'].map(piece('unit', 1, true)),
  ...['toinen', 'toisen', 'toisena', 'toka'].map(piece('unit', 2, true)),
  // "Kakskytkolmonen".
  ...nicknames.map((form, index) => piece('unit', index + 1, false)(form)),
  ...['toista', 'toist'].map(piece('teen-ending', 0, false)),
  ...tens.map(piece('times-ten', 10, false)),
  ...ordinalEndings('kymmene').map(piece('times-ten', 10, true)),
  ...hundreds.map(piece('hundred', 100, false)),
  ...ordinalEndings('sada').map(piece('hundred', 100, true)),
  ...thousands.map(piece('thousand', 1000, false)),
  ...millions.map(piece('thousand', 1_000_000, false)),
];

export const pieces = byFirstLetter(all);

const withoutMarks = (word: string): string => word.replace(/ä/g, 'a').replace(/ö/g, 'o');

/** "Nelja", "kymmenta": as they are written where a keyboard or a recogniser has no ä. */
export const piecesWithoutMarks = byFirstLetter(all.map((one) => ({ ...one, form: withoutMarks(one.form) })));

/** Said one after another in one word: "kaheksanviis", "ysikolme", "seiskanelonen". */
export const spokenDigits = new Map([
  ...Object.entries(digits).flatMap(([value, forms]) =>
    forms.slice(0, 2).map((form) => [form, Number(value)] as const),
  ),
  ...nicknames.map((form, index) => [form, index + 1] as const),
]);
