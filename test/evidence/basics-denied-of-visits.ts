/** Denials of whole visits: what has come again, what was said but for its denial, what follows a denial and what is only said after what it was. */
import type { Basic } from './basics.js';

export const deniedOfVisits: readonly Basic[] = [
  [
    'sv',
    ['*s: Jag slog i dörren i februari. Det har inte hänt igen.'],
    ['Har inte upprepats.'],
    ['Har upprepats sedan dess.'],
  ],
  [
    'fi',
    ['*s: Löin nyrkillä oveen helmikuussa. Se ei oo toistunu.'],
    ['Ei ole toistunut.'],
    ['On toistunut sen jälkeen.'],
  ],
  [
    'en',
    ["*s: I hit the door in February. It hasn't happened again."],
    ['Has not recurred.'],
    ['Has happened again since.'],
  ],
  [
    'sv',
    ['*s: Det har suttit en katt i länstolen. Jag vet att den inte finns på riktigt.'],
    ['Ser en katt i länstolen, vet att den inte finns på riktigt.'],
    ['Ser en katt i länstolen och är övertygad om att den finns på riktigt.'],
  ],
  [
    'fi',
    ['*s: Nukahdan kyllä, mutta herään kolmelta enkä saa enää unta. Ehkä viis tuntia yössä.'],
    ['Nukahtaminen onnistuu, unta n. 5 h/yö.'],
    ['Nukahtaminen ei onnistu, unta n. 5 h/yö.'],
  ],
  [
    'fi',
    ['*p: Säteileekö se kipu jalkaan? | *s: Ei säteile. Se helpottaa kun käy makuulle.'],
    ['Ei säteile jalkaan, helpottaa makuulla.'],
    ['Säteilee jalkaan, helpottaa makuulla.'],
  ],
  [
    'fi',
    ['*p: Onko kotona pelkoa, väkivaltaa tai uhkailua? | *s: Ei oo, ei missään muodossa.'],
    ['Väkivaltaa, uhkailua tai pelkoa kotona ei asiakkaan mukaan ole.'],
    ['Kotona väkivaltaa ja uhkailua.'],
  ],
  [
    'fi',
    ['*p: Ootko sairauslomalla? | *s: En enää. Olin kaks viikkoo, ja palasin töihin.'],
    ['Palannut töihin kahden viikon sairausloman jälkeen.'],
    ['On sairauslomalla.'],
  ],
  [
    'en',
    ["*s: I was very quiet for two days after. I'm not a visitor, I'm her kid."],
    ['Very quiet for two days after the visit.'],
    [],
  ],
  [
    'fi',
    ['*s: Se säteilee pakaraan, mut ei polven alle.'],
    ['Säteilee pakaraan, ei polven alapuolelle.'],
    ['Säteilee pakaraan ja polven alapuolelle.'],
  ],
  [
    'en',
    ["*s: I feel sick but I've never actually thrown up."],
    ['Nausea, has not vomited.'],
    ['Nausea and vomiting.'],
  ],
  ['en', ['*s: In the summer I stopped the Symbicort completely.'], [], ['Kept using Symbicort through the summer.']],
  [
    'sv',
    ['*s: Det pirrade i tummen den första veckan, men det är borta nu.'],
    ['Pirrningar i tummen första veckan.'],
    ['Kvarstående pirrningar i tummen.'],
  ],
  ['sv', ['*g: Madopar ändrar vi inte tills vidare.'], ['Madopar oförändrad tills vidare.'], []],
  [
    'sv',
    ['*s: Det gick ganska bra länge, men sen i höstas blev vänstra benet mycket sämre.'],
    ['Vänster ben klart försämrat sedan i höstas.'],
    [],
  ],
  [
    'sv',
    ['*p: Jag bedömer att risken för att falla är förhöjd.'],
    ['Förhöjd fallrisk.'],
    ['Fallrisken bedöms som låg.'],
  ],
  [
    'sv',
    ['*s: Pendeln gör jag varje dag. Men den där övningen med käppen har jag hoppat över.'],
    ['Käppövningen ogjord.'],
    ['Käppövningen gjord som planerat.'],
  ],
  [
    'fi',
    ['*p: Helpottaako vapaapäivinä? | *s: Helpottaa, selvästi. Kesälomalla en tainnu tarvita avaavaa kertaakaan.'],
    ['Oireet helpottavat vapaapäivinä.'],
    ['Oireet eivät helpotu vapaapäivinä.'],
  ],
  [
    'fi',
    [
      '*p: Puristusvoima oikealla kahdeksantoista kiloa. Kun painan tästä peukalon tyvestä, niin sattuuko? | *s: Ei satu siihen.',
    ],
    ['Peukalon tyvessä ei painoarkuutta.'],
    [],
  ],
];
