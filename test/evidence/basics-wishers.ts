import type { Basic } from './basics.js';

/** Who wishes that who does it: the wish is told of whoever has it, and what is wished of whoever is to do it. */
export const wishers: readonly Basic[] = [
  [
    'fi',
    ['p: Sä oot tytär? | c: Joo, tytär. | *c: Mä haluaisin et äiti muuttaa palvelutaloon.'],
    ['Tytär haluaa, että äiti muuttaa palvelutaloon.', 'Tytär toivoo äidin muuttavan palvelutaloon.'],
    [
      'Äiti haluaa muuttaa palvelutaloon.',
      'Asiakas haluaa muuttaa palvelutaloon.',
      'Tytär haluaa muuttaa palvelutaloon.',
    ],
  ],
  [
    'fi',
    ['*s: Tytär haluaa että mä muutan Turkuun.'],
    ['Tytär haluaa asiakkaan muuttavan Turkuun.', 'Tytär haluaa, että asiakas muuttaa Turkuun.'],
    ['Asiakas haluaa muuttaa Turkuun.', 'Haluaa muuttaa Turkuun.', 'Tytär muuttaa Turkuun.'],
  ],
  [
    'fi',
    ['*s: Tytär haluaa että äiti muuttaa Turkuun.'],
    ['Tytär haluaa äidin muuttavan Turkuun.'],
    ['Äiti haluaa muuttaa Turkuun.', 'Äiti haluaa tyttären muuttavan Turkuun.'],
  ],
  [
    'sv',
    ['p: Du är dottern? | c: Ja, jag är dottern. | *c: Jag skulle vilja att mamma flyttar till ett boende.'],
    ['Dottern vill att mamman flyttar till ett boende.', 'Dottern önskar att klienten flyttar till ett boende.'],
    [
      'Mamman vill flytta till ett boende.',
      'Klienten vill flytta till ett boende.',
      'Dottern vill flytta till ett boende.',
    ],
  ],
  [
    'sv',
    ['*s: Min dotter vill att jag flyttar till Åbo.'],
    ['Dottern vill att klienten flyttar till Åbo.'],
    ['Klienten vill flytta till Åbo.', 'Vill flytta till Åbo.', 'Dottern flyttar till Åbo.'],
  ],
  [
    'en',
    ["p: And you're the daughter? | c: Yes, I'm her daughter. | *c: I'd like Mum to move into a home."],
    ['Daughter would like her mother to move into a home.', 'Daughter wants the client to move into a home.'],
    [
      'Client would like to move into a home.',
      'Mother wants to move into a home.',
      'Daughter wants to move into a home.',
    ],
  ],
  [
    'en',
    ['*s: My daughter wants me to move to Leeds.'],
    ['Daughter wants the client to move to Leeds.'],
    ['Client wants to move to Leeds.', 'Wants to move to Leeds.', 'Client wants her daughter to move to Leeds.'],
  ],
  [
    'fi',
    ['*s: Mies haluaa muuttaa maalle. Mä en halua.'],
    ['Mies haluaa muuttaa maalle, asiakas ei halua.'],
    ['Asiakas haluaa muuttaa maalle.'],
  ],
  [
    'fi',
    ['*s: Äiti haluaa että mä muutan kotiin. Ja mä kyllä muuttaisinki mielelläni kotiin.'],
    [
      'Äiti haluaa, että asiakas muuttaa kotiin. Asiakas muuttaisi mielellään kotiin.',
      'Asiakas haluaa muuttaa kotiin.',
    ],
    [],
  ],
  [
    'sv',
    ['*s: Min man vill flytta ut på landet. Jag vill inte.'],
    ['Maken vill flytta ut på landet, klienten vill inte.'],
    ['Klienten vill flytta ut på landet.'],
  ],
  [
    'sv',
    ['*s: Mamma vill att jag flyttar hem. Och jag flyttar gärna hem.'],
    ['Mamman vill att klienten flyttar hem.', 'Klienten vill flytta hem.'],
    [],
  ],
  [
    'en',
    ["*s: My husband wants to move to the country. I don't."],
    ['Husband wants to move to the country; client does not.'],
    ['Client wants to move to the country.'],
  ],
  [
    'en',
    ["*s: Mum wants me to move home. And I'd gladly move home."],
    ['Mother wants the client to move home.', 'Client would gladly move home.'],
    [],
  ],
  [
    'en',
    ['*s: I want my son to help me with the bills.'],
    ['Client wants her son to help with the bills.'],
    ['Son wants to help with the bills.', 'Son wants the client to help with the bills.'],
  ],
  [
    'fi',
    ['*s: Mä haluaisin että poika auttais mua laskuissa.'],
    ['Asiakas haluaisi, että poika auttaa laskuissa.', 'Asiakas toivoo pojan auttavan laskuissa.'],
    ['Poika haluaa auttaa laskuissa.', 'Poika haluaa, että asiakas auttaa laskuissa.'],
  ],
  [
    'sv',
    ['*s: Jag vill att min son hjälper mig med räkningarna.'],
    ['Klienten vill att sonen hjälper med räkningarna.'],
    ['Sonen vill hjälpa med räkningarna.', 'Sonen vill att klienten hjälper med räkningarna.'],
  ],
];
