/** Finnish numbers in every form a speaker uses, made part by part: the tests' own tables, apart from the reader they test. */
export const finnishCases = [
  'nominative',
  'genitive',
  'partitive',
  'inessive',
  'elative',
  'illative',
  'adessive',
  'ablative',
  'allative',
  'essive',
  'translative',
] as const;
export type FinnishCase = (typeof finnishCases)[number];

const table = (rows: string): Record<FinnishCase, string[]> => {
  const columns = rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));
  return Object.fromEntries(finnishCases.map((name, at) => [name, columns[at] ?? []])) as Record<FinnishCase, string[]>;
};

/** One row a case, in the order of `finnishCases`; columns 1 to 10. */
const small = table(`
  yksi    kaksi    kolme    neljä    viisi    kuusi    seitsemän   kahdeksan   yhdeksän   kymmenen
  yhden   kahden   kolmen   neljän   viiden   kuuden   seitsemän   kahdeksan   yhdeksän   kymmenen
  yhtä    kahta    kolmea   neljää   viittä   kuutta   seitsemää   kahdeksaa   yhdeksää   kymmentä
  yhdessä kahdessa kolmessa neljässä viidessä kuudessa seitsemässä kahdeksassa yhdeksässä kymmenessä
  yhdestä kahdesta kolmesta neljästä viidestä kuudesta seitsemästä kahdeksasta yhdeksästä kymmenestä
  yhteen  kahteen  kolmeen  neljään  viiteen  kuuteen  seitsemään  kahdeksaan  yhdeksään  kymmeneen
  yhdellä kahdella kolmella neljällä viidellä kuudella seitsemällä kahdeksalla yhdeksällä kymmenellä
  yhdeltä kahdelta kolmelta neljältä viideltä kuudelta seitsemältä kahdeksalta yhdeksältä kymmeneltä
  yhdelle kahdelle kolmelle neljälle viidelle kuudelle seitsemälle kahdeksalle yhdeksälle kymmenelle
  yhtenä  kahtena  kolmena  neljänä  viitenä  kuutena  seitsemänä  kahdeksana  yhdeksänä  kymmenenä
  yhdeksi kahdeksi kolmeksi neljäksi viideksi kuudeksi seitsemäksi kahdeksaksi yhdeksäksi kymmeneksi`);

/** Columns: one hundred, one thousand, and what follows a multiplier of each. */
const large = table(`
  sata   tuhat      sataa  tuhatta
  sadan  tuhannen   sadan  tuhannen
  sataa  tuhatta    sataa  tuhatta
  sadassa tuhannessa sadassa tuhannessa
  sadasta tuhannesta sadasta tuhannesta
  sataan tuhanteen  sataan tuhanteen
  sadalla tuhannella sadalla tuhannella
  sadalta tuhannelta sadalta tuhannelta
  sadalle tuhannelle sadalle tuhannelle
  satana tuhantena  satana tuhantena
  sadaksi tuhanneksi sadaksi tuhanneksi`);

/** Which case each part takes: all the same in careful speech, only the last one inflected in everyday speech. */
export type Inflection = 'every part' | 'last part';

const partsOf = (n: number): number[] => {
  const parts: number[] = [];
  if (n >= 1000) parts.push(Math.floor(n / 1000) * 1000);
  if (n % 1000 >= 100) parts.push(Math.floor((n % 1000) / 100) * 100);
  const rest = n % 100;
  if (rest >= 20) parts.push(rest - (rest % 10));
  if (rest >= 20 && rest % 10 > 0) parts.push(rest % 10);
  if (rest > 0 && rest < 20) parts.push(rest);
  return parts;
};

const part = (n: number, how: FinnishCase): string => {
  const cell = (rows: Record<FinnishCase, string[]>, at: number): string => rows[how][at] ?? '';
  if (n >= 1000) {
    const many = n / 1000;
    if (many === 1) return cell(large, 1);
    return `${partsOf(many)
      .map((one) => part(one, how))
      .join('')}${cell(large, 3)}`;
  }
  if (n >= 100) return n === 100 ? cell(large, 0) : cell(small, n / 100 - 1) + cell(large, 2);
  if (n >= 20) return cell(small, n / 10 - 1) + (how === 'nominative' ? 'kymmentä' : cell(small, 9));
  if (n > 10) return `${cell(small, n - 11)}toista`;
  return cell(small, n - 1);
};

/** 1–99,999. `glue` stands between thousands, hundreds, tens and ones. */
export const finnishNumber = (n: number, how: FinnishCase, inflection: Inflection, glue: '' | ' '): string => {
  const parts = partsOf(n);
  return parts
    .map((one, at) => part(one, inflection === 'last part' && at < parts.length - 1 ? 'nominative' : how))
    .join(glue);
};

const spokenUnits: string[][] = [
  ['yks', 'yksi'],
  ['kaks'],
  ['kolme'],
  ['neljä'],
  ['viis'],
  ['kuus'],
  ['seittemän', 'seitsemän', 'seittämän'],
  ['kaheksan'],
  ['yheksän'],
];
const spokenTens: string[][] = [
  ['kakskyt', 'kakskytä', 'kakskymment', 'kakskymmentä', 'kaksikyt'],
  ['kolkyt', 'kolkytä', 'kolmekyt', 'kolmekymment'],
  ['nelkyt', 'nelkytä', 'neljäkyt'],
  ['viiskyt', 'viiskytä', 'viiskymmentä'],
  ['kuuskyt', 'kuuskytä', 'kuuskymmentä'],
  ['seitkyt', 'seiskyt', 'seittemänkyt', 'seitsemänkyt', 'seittemänkymmentä'],
  ['kaheksankyt', 'kasikyt', 'kaheksankymmentä'],
  ['yheksänkyt', 'ysikyt', 'yheksänkymmentä'],
];
const spokenTeens = spokenUnits.map((forms) => forms.flatMap((form) => [`${form}toista`, `${form}toist`]));
const spokenHundreds = spokenUnits.map((forms) => forms.map((form) => `${form}sataa`));

/** 1–999 in puhekieli; `choose` picks among the forms of each part. */
export const finnishSpoken = (n: number, glue: '' | ' ', choose: (forms: readonly string[]) => string): string =>
  partsOf(n)
    .map((one) => {
      if (one === 100) return 'sata';
      if (one > 100) return choose(spokenHundreds[one / 100 - 1] ?? []);
      if (one >= 20) return choose(spokenTens[one / 10 - 2] ?? []);
      if (one === 10) return choose(['kymmenen', 'kymppi']);
      if (one > 10) return choose(spokenTeens[one - 11] ?? []);
      return choose(spokenUnits[one - 1] ?? []);
    })
    .join(glue);

const ordinalStems = ['', 'yhde', 'kahde', 'kolma', 'neljä', 'viide', 'kuude', 'seitsemä', 'kahdeksa', 'yhdeksä'];
const ordinalEnding: Record<'nominative' | 'genitive' | 'essive' | 'partitive' | 'elative' | 'illative', string> = {
  nominative: 's',
  genitive: 'nnen',
  essive: 'ntenA',
  partitive: 'ttA',
  elative: 'nnestA',
  illative: 'nteen',
};
export const ordinalCases = Object.keys(ordinalEnding) as (keyof typeof ordinalEnding)[];

const first: Record<keyof typeof ordinalEnding, [string, string]> = {
  nominative: ['ensimmäinen', 'toinen'],
  genitive: ['ensimmäisen', 'toisen'],
  essive: ['ensimmäisenä', 'toisena'],
  partitive: ['ensimmäistä', 'toista'],
  elative: ['ensimmäisestä', 'toisesta'],
  illative: ['ensimmäiseen', 'toiseen'],
};

/** Ordinals 1–31, as in dates. */
export const finnishOrdinal = (n: number, how: keyof typeof ordinalEnding): string => {
  const inflect = (stem: string): string => stem + ordinalEnding[how].replace('A', /[aou]/.test(stem) ? 'a' : 'ä');
  const [ten, one] = [Math.floor(n / 10), n % 10];
  if (n <= 2) return first[how][n - 1] ?? '';
  if (n < 10) return inflect(ordinalStems[n] ?? '');
  if (n === 10) return inflect('kymmene');
  if (n < 20) return `${inflect(ordinalStems[one] ?? '')}toista`;
  const tens = inflect(ordinalStems[ten] ?? '') + inflect('kymmene');
  return one === 0 ? tens : tens + inflect(ordinalStems[one] ?? '');
};
