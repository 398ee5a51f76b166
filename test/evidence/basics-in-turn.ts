import type { Basic } from './basics.js';

/** Several people in one clause, each with what is told of them; and the days of the week in short. */
export const inTurn: readonly Basic[] = [
  [
    'fi',
    [
      '*s: Tytär käy kaupassa mun puolesta ja poika maksaa laskut.',
      '*p: Kuka auttaa? | *s: Tytär käy kaupassa ja mun poika maksaa laskut.',
    ],
    ['Tytär käy kaupassa, poika maksaa laskut.', 'Poika maksaa laskut.'],
    ['Poika käy kaupassa.', 'Tytär maksaa laskut.', 'Poika käy kaupassa, tytär maksaa laskut.'],
  ],
  [
    'sv',
    ['*s: Dottern handlar åt mig och sonen betalar räkningarna.'],
    ['Dottern handlar, sonen betalar räkningarna.', 'Sonen betalar räkningarna.'],
    ['Sonen handlar.', 'Dottern betalar räkningarna.'],
  ],
  [
    'sv',
    ['*s: Min fru hjälper mig och min son med läxorna.'],
    ['Frun hjälper sonen med läxorna.'],
    ['Sonen hjälper frun med läxorna.'],
  ],
  [
    'en',
    ['*s: My daughter does my shopping and my son pays the bills.'],
    ['Daughter does the shopping, son pays the bills.', 'Son pays the bills.'],
    ['Son does the shopping.', 'Daughter pays the bills.'],
  ],
  [
    'fi',
    ['*p: Kuka sua auttaa suihkussa? | *s: Kotihoito tiistaisin ja perjantaisin.'],
    ['Kotihoito avustaa suihkussa ti ja pe.', 'Suihku ti/pe.', 'Suihku ti, pe.'],
    ['Kotihoito avustaa suihkussa ma ja pe.', 'Suihku ma/pe.'],
  ],
  ['fi', ['*p: Aika on sitten torstaina kello yhdeksän.'], ['Aika to klo 9.'], ['Aika ti klo 9.']],
  [
    'sv',
    ['*p: Vem hjälper dig i duschen? | *s: Hemvården på tisdagar och fredagar.'],
    ['Hemvården hjälper i duschen ti och fr.', 'Hemvården hjälper i duschen tis och fre.'],
    ['Hemvården hjälper i duschen må och fr.'],
  ],
  [
    'en',
    ['*p: Who helps you in the shower? | *s: Home care, Tuesdays and Fridays.'],
    ['Home care helps in the shower Tue and Fri.', 'Shower Tue, Fri.'],
    ['Home care helps in the shower Mon and Fri.'],
  ],
  ['en', ['*s: I sat down and then sun and wind made me dizzy.'], ['Dizzy when sat and sun.'], ['No dizziness.']],
];
