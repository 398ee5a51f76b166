/** What was said of each side: a figure before its side, and a side that was before. */
import type { Basic } from './basics.js';

export const eachSide: readonly Basic[] = [
  [
    'fi',
    ['*p: Monofilamentilla tunsit kaks viidestä vasemmalla ja neljä viidestä oikealla.'],
    ['Monofilamentti vas. 2/5, oik. 4/5.', 'Monofilamentti oik. 4/5, vas. 2/5.'],
    ['Monofilamentti oik. 2/5, vas. 4/5.', 'Monofilamentti vas. 4/5, oik. 2/5.'],
  ],
  [
    'fi',
    ['*p: Oikeen lonkan koukistus on ysiviis ja vasemman satakakskyt.'],
    ['Lonkan fleksio oik. 95°, vas. 120°.'],
    ['Lonkan fleksio vas. 95°, oik. 120°.', 'Lonkan fleksio oik. 120°, vas. 95°.'],
  ],
  [
    'fi',
    [
      '*p: Oikean lonkan koukistus on yhdeksänkymmentäviisi astetta ja vasemman satakaksikymmentä. Sisäkierto oikealla kymmenen, vasemmalla kolmekymmentä. | *s: Auts, toi oikeen sisäkierto otti nivuseen.',
    ],
    ['Lonkan fleksio oik. 95°, vas. 120°; sisärotaatio oik. 10°, vas. 30°. Oik. sisärotaatio provosoi nivuskivun.'],
    [
      'Lonkan fleksio vas. 95°, oik. 120°.',
      'Lonkan sisärotaatio vas. 10°, oik. 30°.',
      'Lonkan fleksio oik. 95°, vas. 120°; sisärotaatio oik. 30°, vas. 10°.',
    ],
  ],
  [
    'fi',
    ['*p: Keuhkoista kuuluu oikealla alhaalla hienoa rahinaa, vasen puoli on puhdas.'],
    ['Keuhkoissa oik. basaalisesti rahinaa, vas. puhdas.', 'Rahinaa oikealla alhaalla, vasen puhdas.'],
    ['Vas. keuhkon alaosassa rahinaa, oik. puhdas.', 'Rahinaa vasemmalla alhaalla, oikea puhdas.'],
  ],
  [
    'fi',
    [
      '*p: Kumpaan puoleen pistit eilen? | *s: Oikealle puolelle vatsaa se meni. | *p: No mä pistän Klexanen nyt sitten vasempaan.',
    ],
    ['Tämän päivän Klexane pistetty vatsan vasemmalle puolelle.', 'Eilen pistetty oikealle.'],
    ['Tämän päivän Klexane pistetty vatsan oikealle puolelle.', 'Eilen pistetty vasemmalle, tänään oikealle.'],
  ],
  [
    'sv',
    ['*p: Med monofilamentet kände du två punkter av fem på vänster och fyra av fem på höger.'],
    ['Monofilament vänster 2/5, höger 4/5.', 'Monofilament höger 4/5, vänster 2/5.'],
    ['Monofilament höger 2/5, vänster 4/5.', 'Monofilament vänster 4/5, höger 2/5.'],
  ],
  [
    'sv',
    ['*p: Du kände bara två av fem på vänster fot och fyra av fem på höger fot.'],
    ['Monofilament vänster 2/5, höger 4/5.'],
    ['Monofilament höger 2/5, vänster 4/5.'],
  ],
  [
    'sv',
    [
      '*p: I vilken sida tog Birgit i går? | *s: Höger sida av magen var det. | *p: Då tar jag den vänstra. Klexane alltså.',
    ],
    ['Dagens Klexane gavs i vänster sida av buken.', 'I går gavs sprutan i höger sida.'],
    ['Dagens Klexane gavs i höger sida av buken.', 'I går gavs sprutan i vänster sida.'],
  ],
  [
    'en',
    ['*p: Right knee bends to a hundred and ten, left to a hundred and thirty.'],
    ['Knee flexion right 110°, left 130°.', 'Knee flexion left 130°, right 110°.'],
    ['Knee flexion left 110°, right 130°.', 'Knee flexion right 130°, left 110°.'],
  ],
  [
    'en',
    ["*s: That was my tooth, both times. Lower right, I couldn't even talk."],
    ['Toothache, lower right.'],
    ['Toothache, lower left.'],
  ],
  [
    'en',
    [
      "*p: Which side did she use yesterday? | *s: The right side of the tummy. | *p: Then I'll take the left one. That's the Klexane.",
    ],
    ['Klexane now given in the left side of the abdomen.', 'Yesterday given in the right side.'],
    ['Klexane now given in the right side of the abdomen.'],
  ],
  [
    'fi',
    ['*s: Oikea polvi on kipee, vasen ei.'],
    ['Oikea polvi kipeä, vasen oireeton.'],
    ['Vasen polvi kipeä, oikea oireeton.'],
  ],
  [
    'fi',
    ['*p: Vasemmalla puristusvoima on kakskyt ja oikealla kolkyt.'],
    ['Puristusvoima vas. 20, oik. 30.'],
    ['Puristusvoima vas. 30, oik. 20.'],
  ],
  [
    'fi',
    ['*p: Kävely kaks kilometriä, vasemmalla kepillä.'],
    ['Kävelee 2 km, keppi vasemmalla.'],
    ['Kävelee 2 km, keppi oikealla.'],
  ],
  ['sv', ['*p: På vänster sida fem, på höger sida tre.'], ['Vänster 5, höger 3.'], ['Vänster 3, höger 5.']],
  [
    'en',
    ['*p: Left is four, right is two, out of ten.'],
    ['Pain left 4/10, right 2/10.'],
    ['Pain left 2/10, right 4/10.'],
  ],
  [
    'fi',
    ['*p: Leikattiinko oikea viime vuonna? | *s: Oikea joo. | *p: Nyt on sitten vasemman vuoro.'],
    ['Oikea leikattu viime vuonna, nyt vasen.'],
    ['Vasen leikattu viime vuonna, nyt oikea.'],
  ],
  [
    'en',
    ['*p: Which knee did they do last year? | *s: The right one. | *p: And now the left one hurts?  | *s: Yes.'],
    [],
    ['Left knee operated last year, right knee painful now.'],
  ],
];
