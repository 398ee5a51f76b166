import type { Basic } from './basics.js';

/** Told of one beside another, of what is over, and of what was before. */
export const toldOf: readonly Basic[] = [
  [
    'sv',
    ['*p: Hemvården kan komma och duscha Börje på tisdagar. | s: Bra.'],
    ['Hemvården duschar Börje på tisdagar.'],
    [],
  ],
  ['en', ['*s: My wife and my son at weekends do the shopping.'], ['Son does the shopping at weekends.'], []],
  [
    'fi',
    ['*s: Mieheni ei ole koskaan lyönyt. Sisko asuu Turussa.'],
    ['Mies ei ole koskaan lyönyt.'],
    ['Asiakas ei ole koskaan lyönyt.'],
  ],
  [
    'sv',
    ['p: Och duschen då? | *p: Vem kör dig dit? | *d: Jag jobbar då, men Peter kan köra dig.'],
    ['Peter kör.'],
    [],
  ],
  [
    'en',
    ["*p: What about alcohol? | *s: I have a couple of beers on Saturdays. Rachel doesn't drink at all."],
    ['Client has a couple of beers on Saturdays, Rachel does not drink.'],
    ['Rachel has a couple of beers on Saturdays, client does not drink.'],
  ],
  ['fi', ['*p: Onko ruokahalu huono? | *s: Ei.'], [], ['Ruokahalu huono.']],
  ['en', ['*p: Have you stopped smoking? | *s: No.'], ['Smokes.'], ['Does not smoke.']],
  [
    'en',
    ['*p: The nurse will call you about stopping smoking in January.'],
    ['Nurse calls about smoking cessation in January.'],
    [],
  ],
  ['en', ['*s: I smoked for twenty years and stopped in May.'], ['Smoked for 20 years, stopped in May.'], ['Smokes.']],
  [
    'fi',
    ['*p: Perhetyö alottaa ens viikolla, tiistaisin ja torstaisin aamulla seittemältä.'],
    ['Perhetyö ti ja to klo 7.'],
    ['Perhetyö ti ja to klo 9.'],
  ],
  ['sv', ['*p: Har du ont i vila? | *s: Nästan ingenting, en tvåa.'], ['Smärta i vila 2/10.'], []],
  ['sv', ['*s: Strumporna, de går inte. Maken sätter på dem.'], ['Får hjälp av maken med strumporna.'], []],
  [
    'fi',
    ['*p: Soititko sä poliisille? | *s: En uskaltanu. Naapuri oli soittanu.'],
    ['Naapuri soitti poliisille, asiakas ei uskaltanut.'],
    ['Asiakas soitti poliisille.'],
  ],
  [
    'fi',
    ['*s: Mieheni on töissä. Hänen veljensä uhkasi minua kerran puhelimessa.'],
    ['Puolison veli uhannut asiakasta puhelimessa.'],
    ['Puolison sisko uhannut asiakasta puhelimessa.'],
  ],
  ['fi', ['k: Moi. | *s: Sisko hakee Einon päiväkodista.'], ['Äidin sisko hakee Einon päiväkodista.'], []],
  [
    'fi',
    ['*p: Lääkäri nosti sun essitalopraamin kymmenestä viiteentoista milligrammaan.'],
    ['Essitalopraami nostettu 10 mg:sta 15 mg:aan.', 'Aiemmin essitalopraami 10 mg.'],
    ['Essitalopraami 10 mg.'],
  ],
  ['fi', ['*k: Mummille kerroin. Opelle en.'], ['Mummille Eemeli on kertonut, opettajalle ei.'], []],
  ['fi', ['*c: Aamusin se sanoo et mahaan sattuu.'], ['Lapsi valittaa aamuisin vatsakipua.'], []],
];
