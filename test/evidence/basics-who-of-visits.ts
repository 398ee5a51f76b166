import type { Basic } from './basics.js';

/** Who is who in whole visits: a name that only stands beside, a couple that expects a child, for whom a time is booked. */
export const whoOfVisits: readonly Basic[] = [
  [
    'fi',
    [
      'p: Nyt on raskausviikko kolmekymmentä, tervetuloa Elina ja Antti. | c: Kiitos. | *p: Antille mä varaan ajan neuvolapsykologille. Elinalle selkään tukivyö. | *c: Mä kannan loput laatikot.',
    ],
    ['Isälle varataan aika neuvolapsykologille.', 'Äidille tukivyö, isä kantaa loput laatikot.'],
    ['Äidille varataan aika neuvolapsykologille.', 'Äidille tukivyö, äiti kantaa loput laatikot.'],
  ],
  [
    'fi',
    [
      'p: Nyt on raskausviikko kolmekymmentä, tervetuloa Elina ja Antti. | s: Kiitos. | p: Tupakka? | *s: En polta. Antti lopetti nuuskan tammikuussa. | *c: Lopetin.',
    ],
    ['Äiti ei polta. Isä lopettanut nuuskan tammikuussa.', 'Äidin mukaan isä lopetti nuuskan tammikuussa.'],
    ['Isä ei polta. Äiti lopettanut nuuskan tammikuussa.'],
  ],
  [
    'sv',
    [
      'p: Det är graviditetsvecka trettio, och maken är med. | c: Hej. | p: Röker ni? | *s: Jag röker inte. Anders slutade snusa i januari.',
    ],
    ['Modern röker inte. Fadern slutade snusa i januari.', 'Enligt modern röker hon inte.'],
    ['Modern slutade snusa i januari.'],
  ],
  [
    'fi',
    ['p: Raskausviikko on nyt kolmekymmentä. | s: Joo, äiti tuli mukaan. | *c: Mä lähden synnytykseen tueksi.'],
    ['Äiti lähtee synnytykseen tueksi.', 'Odottajan äiti lähtee synnytykseen tueksi.'],
    [],
  ],
  [
    'sv',
    [
      'p: Vi ska prata om var Elis ska bo. Vem börjar? | s: Jag kan börja, får se om Markus kommer. | c: Visst. | p: Johanna, vad tänker du? | s: Jag är orolig. | p: Elis, du har ritat så fint. Vem är det här? | k: Det här är Musse. | *k: Mamma gråter ibland i köket. | p: Tack Elis. Markus, det där med dörren? | c: Det stämmer.',
    ],
    ['Elis berättar att modern ibland gråter i köket.'],
    ['Elis berättar att fadern ibland gråter i köket.', 'Markus berättar att modern ibland gråter i köket.'],
  ],
  [
    'fi',
    ['*c: Mä varaan äidille ajan silmälääkärille.'],
    ['Tytär varaa ajan silmälääkärille.', 'Tytär varaa ajan silmälääkärille asiakkaalle.'],
    [],
  ],
  [
    'fi',
    ['p: Mites Tuula ja Jari? | s: Hyvin. | *p: Jarille mä varaan ajan hammaslääkärille.'],
    ['Jarille varataan aika hammaslääkärille.'],
    ['Tuulalle varataan aika hammaslääkärille.'],
  ],
  [
    'sv',
    ['p: Hej Tuula och Jari. | s: Hej. | *p: Jag bokar en tid åt Jari till tandläkaren.'],
    ['Skötaren bokar en tid åt Jari till tandläkaren.'],
    ['Skötaren bokar en tid åt Tuula till tandläkaren.'],
  ],
  [
    'en',
    ["p: Hello Brian and Susan. | s: Hi. | *p: I'll book Susan an appointment with the dentist."],
    ['Nurse will book Susan an appointment with the dentist.'],
    ['Nurse will book Brian an appointment with the dentist.'],
  ],
  [
    'sv',
    ['*s: Jag kan boka tid till familjerådgivningen. | *c: Jag kommer med.'],
    ['Klienten bokar tid till familjerådgivningen.'],
    ['Maken bokar tid till familjerådgivningen.'],
  ],
  [
    'fi',
    ['*s: Mä voin varata ajan perheneuvolaan. | *c: Mä tuun mukaan.'],
    ['Asiakas varaa ajan perheneuvolaan.'],
    ['Mies varaa ajan perheneuvolaan.'],
  ],
  [
    'en',
    ["*s: I can book a time at the family centre. | *c: I'll come."],
    ['Client books a time at the family centre.'],
    ['Husband books a time at the family centre.'],
  ],
  [
    'sv',
    [
      'p: Hur ont gör det på natten? | *s: På natten fem. | *c: Hon säger fem, men jag hör hur hon stånkar. Jag skulle säga sju.',
    ],
    [
      'Klienten skattar nattvärken till 5/10; maken anser att nattvärken snarare är 7.',
      'Klienten skattar värken till 5/10 på natten; enligt maken är nattvärken 7.',
    ],
    ['Klienten skattar nattvärken till 7/10; maken anser att den snarare är 5.'],
  ],
  [
    'en',
    ["p: How bad is it at night? | *s: At night, five. | *c: She says five, but I hear her groaning. I'd say seven."],
    ['Patient rates night pain 5/10; husband thinks it is rather 7.'],
    ['Patient rates night pain 7/10.'],
  ],
  [
    'fi',
    [
      'p: Kuinka kova kipu on yöllä? | *s: Yöllä viis. | *c: Se sanoo viis, mut mä kuulen kun se voihkii. Mä sanoisin seittemän.',
    ],
    ['Asiakas arvioi yökivun 5/10; mies arvioi sen 7.'],
    ['Asiakas arvioi yökivun 7/10; mies arvioi sen 5.'],
  ],
  [
    'fi',
    ['*s: Töissä vaihtu esimies ja kaks ihmistä lähti. Ja mun äiti sai aivoinfarktin.'],
    ['Kuormituksena työpaikan henkilöstövaihdokset ja äidin aivoinfarkti.'],
    ['Kuormituksena työpaikan henkilöstövaihdokset ja isän aivoinfarkti.'],
  ],
  [
    'sv',
    [
      'p: Var bor Elis? | *s: Elis bor hos mig och är hos Markus varannat veckoslut. | k: Mamma är snäll. | p: Markus, är det så? | c: Ja.',
    ],
    ['Elis bor hos modern och är hos fadern varannat veckoslut.'],
    ['Elis bor hos fadern och är hos modern varannat veckoslut.'],
  ],
  [
    'sv',
    ['*p: Hur är det hos pappa? | *k: Det är roligt. Men jag har ingen egen säng där.'],
    ['Har roligt hos pappa men har ingen egen säng där.', 'Tycker att det är roligt hos fadern.'],
    ['Har roligt hos mamma men har ingen egen säng där.'],
  ],
  [
    'fi',
    ['*p: Millaista isän luona on? | *k: Siellä on kivaa. Meillä on koira.'],
    ['Isän luona on kivaa.'],
    ['Äidin luona on kivaa.'],
  ],
  [
    'fi',
    ['*s: Poika asuu mun luona ja käy isänsä luona joka toinen viikonloppu. | k: Joo.'],
    ['Poika asuu äidin luona ja käy isän luona joka toinen viikonloppu.'],
    [],
  ],
  [
    'en',
    ["*p: How is it at your dad's? | *k: It's fun. I sleep on the sofa."],
    ["Has fun at his father's, sleeps on the sofa."],
    ["Has fun at his mother's, sleeps on the sofa."],
  ],
  [
    'en',
    ['*s: My son lives with my mother at the moment.'],
    ["Son lives with client's mother at the moment.", 'Son lives with his grandmother at the moment.'],
    ['Son lives with his father at the moment.'],
  ],
];
