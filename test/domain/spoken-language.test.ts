import { describe, expect, it } from 'vitest';
import { isForeignTo } from '../../server/domain/spoken-language.js';

describe('neighbouring languages', () => {
  it.each([
    [
      'Estonian',
      'fi',
      'Tere, kuidas teil läheb? Mul on juba nädal aega kõht valus, aga nüüd on natuke parem. Ma võtan seda rohtu, mis arst mulle andis.',
    ],
    [
      'Estonian',
      'fi',
      'Jah, ma olen väga väsinud. See valutab kogu aeg, eriti pärast tööd. Kas te olete selle pärast arsti juures käinud? Ei ole veel.',
    ],
    [
      'Norwegian',
      'sv',
      'Jeg har hatt vondt i magen i en uke nå. Det er ikke så ille om morgenen, men etter maten blir det verre. Hva slags medisin tar du?',
    ],
    [
      'Danish',
      'sv',
      'Jeg har haft ondt i maven i en uge nu. Det er ikke så slemt om morgenen, men efter maden bliver det værre. Hvad for noget medicin tager du?',
    ],
  ] as const)('%s does not pass for %s', (_name, language, text) => {
    expect(isForeignTo([text], language)).toBe(true);
  });

  it.each([
    [
      'fi',
      'Joo siis mä oon ollu tosi väsyny, ja toi selkä on kipee. Et se alko silleen et mä nostin sitä laatikkoo ja sit se vihlas ihan kunnolla.',
    ],
    [
      'fi',
      'Sie oot käyny siellä, ja mie en. Ei oo muuta ku tää polvi mikä on vaivannu, ja se on ollu nyt jo kauan näin.',
    ],
    [
      'sv',
      'Ja har ont i ryddjin, int vet ja va he ska va. He kom så där på en gång när ja lyfta na lådor. Å sen har he int vari bra.',
    ],
    [
      'sv',
      'Jag är lite trött, men det är inte så farligt. Jag tar den där medicinen på morgonen och så mår jag ganska bra efter det.',
    ],
  ] as const)('dialect and everyday %s is no other language', (language, text) => {
    expect(isForeignTo([text], language)).toBe(false);
  });
});
