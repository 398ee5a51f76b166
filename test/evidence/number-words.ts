/** Writes numbers as words the way people and recognisers do: the tests' own generator, apart from the reader it tests. */
import type { Language } from '../../server/domain/language.js';

export type Spelling = 'joined' | 'apart' | 'hyphens' | 'colloquial' | 'genitive' | 'ordinal';

const fi = {
  units: ['', 'yksi', 'kaksi', 'kolme', 'neljä', 'viisi', 'kuusi', 'seitsemän', 'kahdeksan', 'yhdeksän'],
  genitive: ['', 'yhden', 'kahden', 'kolmen', 'neljän', 'viiden', 'kuuden', 'seitsemän', 'kahdeksan', 'yhdeksän'],
  colloquial: ['', 'yks', 'kaks', 'kolme', 'neljä', 'viis', 'kuus', 'seittemän', 'kaheksan', 'yheksän'],
  colloquialTens: ['', '', 'kakskyt', 'kolkyt', 'nelkyt', 'viiskyt', 'kuuskyt', 'seitkyt', 'kaheksankyt', 'yheksänkyt'],
  ordinal: ['', 'yhdes', 'kahdes', 'kolmas', 'neljäs', 'viides', 'kuudes', 'seitsemäs', 'kahdeksas', 'yhdeksäs'],
};

const finnishBelow100 = (n: number, how: Spelling): string[] => {
  const names = how === 'genitive' ? fi.genitive : how === 'colloquial' ? fi.colloquial : fi.units;
  const [ten, one] = [Math.floor(n / 10), n % 10];
  const last = one === 0 ? [] : [names[one] ?? ''];
  if (n < 10) return last;
  if (n === 10) return [how === 'genitive' ? 'kymmenen' : 'kymmenen'];
  if (n < 20) return [`${names[one]}toista`];
  if (how === 'colloquial') return [`${fi.colloquialTens[ten]}${last[0] ?? ''}`];
  const tens = `${names[ten]}${how === 'genitive' ? 'kymmenen' : 'kymmentä'}`;
  return [tens, ...last];
};

const finnish = (n: number, how: Spelling): string => {
  if (n === 0) return 'nolla';
  if (how === 'ordinal') {
    const [ten, one] = [Math.floor(n / 10), n % 10];
    if (n === 1) return 'ensimmäinen';
    if (n === 2) return 'toinen';
    if (n < 10) return fi.ordinal[n] ?? '';
    if (n === 10) return 'kymmenes';
    if (n < 20) return `${fi.ordinal[one]}toista`;
    return `${fi.ordinal[ten]}kymmenes${fi.ordinal[one] ?? ''}`;
  }
  const names = how === 'genitive' ? fi.genitive : how === 'colloquial' ? fi.colloquial : fi.units;
  const parts: string[] = [];
  const [thousands, hundreds, rest] = [Math.floor(n / 1000), Math.floor((n % 1000) / 100), n % 100];
  const genitive = how === 'genitive';
  if (thousands === 1) parts.push(genitive ? 'tuhannen' : 'tuhat');
  if (thousands > 1) parts.push(finnish(thousands, how).replaceAll(' ', '') + (genitive ? 'tuhannen' : 'tuhatta'));
  if (hundreds === 1) parts.push(genitive ? 'sadan' : 'sata');
  if (hundreds > 1) parts.push(`${names[hundreds]}${genitive ? 'sadan' : 'sataa'}`);
  if (rest > 0) parts.push(...finnishBelow100(rest, how));
  return parts.join(how === 'apart' ? ' ' : '');
};

const sv = {
  small:
    'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
      ' ',
    ),
  tens: ['', '', 'tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio'],
  colloquial: ['', '', 'tju', 'tretti', 'fyrti', 'femti', 'sexti', 'sjutti', 'åtti', 'nitti'],
};

const swedish = (n: number, how: Spelling): string => {
  if (n < 20) return sv.small[n] ?? '';
  const glue = how === 'apart' ? ' ' : '';
  if (n < 100) {
    const [ten, one] = [Math.floor(n / 10), n % 10];
    if (one === 0) return sv.tens[ten] ?? '';
    const tens = how === 'colloquial' ? sv.colloquial[ten] : sv.tens[ten];
    return `${tens}${how === 'hyphens' ? '-' : glue}${sv.small[one]}`;
  }
  const scale = n < 1000 ? 100 : 1000;
  const [many, rest] = [Math.floor(n / scale), n % scale];
  const count = many === 1 && how !== 'apart' ? '' : `${swedish(many, how)}${glue}`;
  return `${count}${scale === 100 ? 'hundra' : 'tusen'}${rest === 0 ? '' : glue + swedish(rest, how)}`;
};

const en = {
  small:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    ),
  tens: ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
};

const english = (n: number, how: Spelling): string => {
  if (n < 20) return en.small[n] ?? '';
  if (n < 100) {
    const one = n % 10;
    return `${en.tens[Math.floor(n / 10)]}${one === 0 ? '' : (how === 'hyphens' ? '-' : ' ') + en.small[one]}`;
  }
  const scale = n < 1000 ? 100 : 1000;
  const rest = n % scale;
  const and = rest === 0 ? '' : `${rest < 100 && how !== 'apart' ? ' and ' : ' '}${english(rest, how)}`;
  return `${english(Math.floor(n / scale), how)} ${scale === 100 ? 'hundred' : 'thousand'}${and}`;
};

export const inWords = (n: number, language: Language, how: Spelling): string =>
  ({ fi: finnish, sv: swedish, en: english })[language](n, how);
