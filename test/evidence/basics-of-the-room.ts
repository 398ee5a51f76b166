import type { Basic } from './basics.js';

/** What a voice of the room is to the client, and whose deed, wish or word a statement tells. */
export const ofTheRoom: readonly Basic[] = [
  [
    'en',
    ["c: I'm Pirkko from next door. | *c: I've had a cigarette here in the kitchen."],
    ['Neighbour admits having smoked in the kitchen.'],
    ['Son admits having smoked in the kitchen.'],
  ],
  [
    'fi',
    ['c: Mä oon Pirkko naapurista. | *c: Mä poltin täällä keittiössä tupakan.'],
    ['Naapuri kertoo polttaneensa keittiössä tupakan.'],
    ['Poika kertoo polttaneensa keittiössä tupakan.'],
  ],
  [
    'sv',
    ['c: Jag är Pirkko från grannhuset. | *c: Jag rökte en cigarett här i köket.'],
    ['Grannen berättar att hon rökte en cigarett i köket.'],
    ['Sonen berättar att han rökte en cigarett i köket.'],
  ],
  [
    'en',
    ["c: I'm Pirkko from next door. | *c: He was wheezing last night, I could hear it when I brought the soup over."],
    ['Neighbour heard wheezing last night.'],
    ['Son heard wheezing last night.'],
  ],
  [
    'en',
    [
      "p: Do you smoke? | *s: No, I gave it up in twenty nineteen. | *c: I do, though. I've had a cigarette in this kitchen.",
    ],
    ['Client stopped smoking in 2019.'],
    ['Client admits having smoked in the kitchen.'],
  ],
  [
    'en',
    ["*s: My legs were aching, so I stopped it. It was my brother's idea, really."],
    ["Stopped it because of aching legs, at his brother's suggestion."],
    ["Stopped it because of aching legs, at his wife's suggestion."],
  ],
  [
    'en',
    ["*p: Use the urea cream and check your feet every day. | *s: My wife can do the looking. I can't bend that far."],
    ['Wife will check the feet daily.', 'Wife will check the feet daily as patient cannot bend far enough.'],
    ['Son will check the feet daily.'],
  ],
  [
    'en',
    ["*p: I'll come again on Friday and take bloods. Weigh yourself every morning and write it down."],
    ['Client weighs himself every morning.'],
    ['Wife weighs client every morning.'],
  ],
  [
    'en',
    ['*s: My brother lost two toes last year.'],
    ['Patient says his brother lost two toes last year.'],
    ['Patient says he himself lost two toes last year.'],
  ],
  [
    'fi',
    ['*s: Mä söin Buranaa. Vaimo siitä kyllä sano jo, että ei sitä verenpainepotilas sais syödä.'],
    ['Vaimo huomauttanut, ettei se verenpainepotilaalle sovi.'],
    ['Poika huomauttanut, ettei se verenpainepotilaalle sovi.'],
  ],
  [
    'sv',
    ['*s: Jag har en skuld till en gammal kompis. Han har skickat meddelanden, hotat lite.'],
    ['Skuld till en tidigare kompis, som hotat i meddelanden.'],
    [],
  ],
  [
    'sv',
    ['*s: Hennes mamma säger att hon får komma när jag har varit nykter i två månader. Jag tycker det är rätt.'],
    ['Hennes mamma kräver två månaders nykterhet, vilket klienten tycker är rätt.'],
    ['Hennes pappa kräver två månaders nykterhet.'],
  ],
  [
    'sv',
    ['*c: Jag ringde hans syrra då. | *s: Jag lovar att ringa Malin om suget kommer.'],
    ['Klienten ringer sin syster om suget kommer.'],
    [],
  ],
];
