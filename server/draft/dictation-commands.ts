/** What a dictating professional says instead of a key: marks, breaks and headings, with the words beside which they are content. */
import type { Language } from '../domain/language.js';

export type Mark = '.' | ',' | '?' | '!' | ':' | ';' | '/' | '-' | '–' | '(' | ')' | '”';

export type Does = { readonly mark: Mark } | { readonly break: 'line' | 'paragraph' } | { readonly heading: true };

export interface Command {
  readonly words: readonly string[];
  readonly does: Does;
  /** Content after one of these words: "McBurneyn piste", "menstrual period". */
  readonly notAfter?: ReadonlySet<string>;
  /** Content before one of these: "period pains". */
  readonly notBefore?: ReadonlySet<string>;
  /** Also an everyday or anatomical word: a command only where the recogniser heard a pause or wrote the mark as well. */
  readonly doubtful?: true;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const says = (phrases: string, does: Does, more: Partial<Command> = {}): Command[] =>
  phrases.split(', ').map((phrase) => ({ words: phrase.split(' '), does, ...more }));

const fi: Command[] = [
  ...says(
    'piste',
    { mark: '.' },
    { notAfter: words('mcburneyn mcburney kipu arka aristava kohokohta akupunktio trigger hyvä huono') },
  ),
  ...says(
    'pilkku',
    { mark: ',' },
    { notAfter: words('punainen musta sininen ruskea valkoinen vaalea tumma pieni iso yksi') },
  ),
  ...says('kysymysmerkki', { mark: '?' }),
  ...says('huutomerkki', { mark: '!' }),
  ...says('kaksoispiste', { mark: ':' }),
  ...says('puolipiste', { mark: ';' }),
  ...says('kauttaviiva, vinoviiva', { mark: '/' }),
  ...says('yhdysviiva, yhdysmerkki', { mark: '-' }),
  ...says('ajatusviiva', { mark: '–' }),
  ...says('sulku auki, sulut auki', { mark: '(' }),
  ...says('sulku kiinni, sulut kiinni', { mark: ')' }),
  ...says('lainausmerkki, lainausmerkit, lainaus alkaa, lainaus päättyy', { mark: '”' }),
  ...says('uusi rivi, rivinvaihto', { break: 'line' }),
  ...says('uusi kappale, kappaleenvaihto', { break: 'paragraph' }),
  ...says('otsikko, uusi otsikko, väliotsikko', { heading: true }),
];

const sv: Command[] = [
  ...says(
    'punkt',
    { mark: '.' },
    {
      notAfter: words(
        'en denna den varje samma viktig första andra tredje nästa öm ömma någon sista svag vid till mcburneys på',
      ),
      notBefore: words('nummer ett två tre fyra fem 1 2 3 4 5'),
    },
  ),
  ...says('kommatecken', { mark: ',' }),
  ...says('komma', { mark: ',' }, { doubtful: true }),
  ...says('frågetecken', { mark: '?' }),
  ...says('utropstecken', { mark: '!' }),
  ...says(
    'kolon',
    { mark: ':' },
    { doubtful: true, notAfter: words('i av på från hela ascendens descendens sigmoideum') },
  ),
  ...says('semikolon', { mark: ';' }),
  ...says('snedstreck', { mark: '/' }),
  ...says('bindestreck', { mark: '-' }),
  ...says('tankstreck', { mark: '–' }),
  ...says('vänster parentes, parentes början', { mark: '(' }),
  ...says('höger parentes, parentes slut', { mark: ')' }),
  ...says('citattecken', { mark: '”' }),
  ...says('ny rad', { break: 'line' }),
  ...says('nytt stycke', { break: 'paragraph' }),
  ...says('rubrik, ny rubrik, underrubrik', { heading: true }),
];

const en: Command[] = [
  ...says('full stop', { mark: '.' }, { notAfter: words('a the this') }),
  ...says(
    'period',
    { mark: '.' },
    {
      notAfter: words(
        'a the her his their my your this that last first next each menstrual long short of trial same incubation recovery follow-up time rest post',
      ),
      notBefore: words('of pain pains is was has had started for in during lasting between when'),
    },
  ),
  ...says('comma', { mark: ',' }),
  ...says('question mark', { mark: '?' }),
  ...says('exclamation mark, exclamation point', { mark: '!' }),
  ...says(
    'colon',
    { mark: ':' },
    { doubtful: true, notAfter: words('the of ascending descending transverse sigmoid entire left right spastic') },
  ),
  ...says('semicolon', { mark: ';' }),
  ...says('forward slash', { mark: '/' }),
  ...says('hyphen', { mark: '-' }),
  ...says('open bracket, open brackets, left bracket', { mark: '(' }),
  ...says('close bracket, close brackets, right bracket', { mark: ')' }),
  ...says('quotation mark, open quote, close quote, open quotes, close quotes, unquote, end quote', { mark: '”' }),
  ...says('new line, next line', { break: 'line' }),
  ...says('new paragraph, next paragraph', { break: 'paragraph' }),
  ...says('heading, new heading, subheading', { heading: true }),
];

const longestFirst = (commands: readonly Command[]): readonly Command[] =>
  [...commands].sort((a, b) => b.words.length - a.words.length);

export const commands: Readonly<Record<Language, readonly Command[]>> = {
  fi: longestFirst(fi),
  sv: longestFirst(sv),
  en: longestFirst(en),
};
