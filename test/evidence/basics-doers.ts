import type { Basic } from './basics.js';

/** Who fears, does and gets it: the one who says "I", whoever else is in the room. */
export const doers: readonly Basic[] = [
  [
    'fi',
    [
      'p: Ja sä oot tytär? | c: Joo, tytär Kirsi. | *c: Jouluna kattila paloi pohjaan, ja isä nukkui sohvalla. Se mua pelottaa kaikista eniten.',
    ],
    ['Jouluna kattila paloi pohjaan; tytärtä tämä pelottaa eniten.', 'Isä nukkui sohvalla, kun kattila paloi pohjaan.'],
    [
      'Jouluna kattila paloi pohjaan; asiakasta tämä pelottaa eniten.',
      'Jouluna kattila paloi pohjaan; asiakas itse kertoo pelkäävänsä tätä eniten.',
    ],
  ],
  [
    'sv',
    [
      'p: Och du är dottern? | c: Ja, Anna. | *c: Kastrullen brände i julas, och pappa sov på soffan. Det är det som skrämmer mig mest.',
    ],
    ['Kastrullen brände i julas; detta skrämmer dottern mest.', 'Pappan sov på soffan när kastrullen brände.'],
    ['Kastrullen brände i julas; detta skrämmer klienten mest.'],
  ],
  [
    'en',
    [
      "p: And you are the daughter? | c: Yes. | *c: The pan burnt at Christmas and Dad was asleep on the sofa. That's what frightens me most.",
    ],
    ['Daughter is frightened by the burnt pan.', 'The pan burnt at Christmas; this frightens the daughter most.'],
    ['The pan burnt at Christmas; this frightens the patient most.'],
  ],
  [
    'fi',
    [
      'p: Ja sä oot poika? | c: Joo, poika. | *c: Mua kyllä huolettaa, miten äiti pärjää öisin yksin. | *s: Kyllä minä pärjään.',
    ],
    ['Poika huolissaan äidin pärjäämisestä öisin yksin. Potilas kokee pärjäävänsä.'],
    ['Potilas huolissaan pärjäämisestään öisin, poika kokee äidin pärjäävän.'],
  ],
  [
    'en',
    ['p: And you are the son? | c: Yes. | *c: I do worry about how Mum copes at night on her own. | *s: I cope fine.'],
    ['Son worries about how she copes at night. Patient feels she copes fine.'],
    ['Patient worries about how she copes at night, son feels she copes fine.'],
  ],
  [
    'fi',
    ['p: Ja sä oot tytär? | c: Joo. | *c: Mä toivoisin palveluasumista, missä olis joku yölläkin.'],
    ['Tytär toivoisi isälleen palveluasumista, jossa olisi joku yöllä.'],
    ['Asiakas toivoisi itselleen palveluasumista, jossa olisi joku yöllä.'],
  ],
  [
    'fi',
    ['p: Ja sä oot tytär? | c: Joo, tytär Kirsi. | *s: Mies pesee mun hiukset, Raimo siis.'],
    ['Aviomies Raimo pesee potilaan hiukset.', 'Mies pesee hiukset.'],
    ['Tytär pesee potilaan hiukset.'],
  ],
  [
    'sv',
    ['p: Och du är dottern? | c: Ja, Anna. | *s: Min man tvättar mitt hår.'],
    ['Maken tvättar patientens hår.'],
    ['Dottern tvättar patientens hår.'],
  ],
  [
    'en',
    ['p: And you are the daughter? | c: Yes. | *s: My husband washes my hair.'],
    ["Husband washes the patient's hair."],
    ["Daughter washes the patient's hair."],
  ],
  [
    'fi',
    ['p: Entä lukemat? | *s: Mä kirjaan ne lukemat ite vihkoon.'],
    ['Potilas kirjaa lukemat itse vihkoon.'],
    ['Puoliso kirjaa lukemat vihkoon potilaan puolesta.'],
  ],
  [
    'fi',
    [
      'p: Hei, mä oon Tiina, sairaanhoitaja. | s: Päivää. | *s: Vasen kutisee. Tytär vie mut silmälääkäriin ens viikolla.',
    ],
    ['Vasen silmä kutisee; tytär vie silmälääkäriin.'],
    ['Vasen silmä kutisee; Tiina vie silmälääkäriin.'],
  ],
  [
    'fi',
    ['*s: En polta enää, mä lopetin neljä vuotta sitten. Äiti ei oo ikinä polttanut.'],
    ['Potilas lopettanut tupakoinnin 4 vuotta sitten, äiti ei ole polttanut.'],
    ['Äiti lopettanut tupakoinnin 4 vuotta sitten.'],
  ],
  [
    'sv',
    ['*s: Jag slutade röka för fyra år sedan. Mamma har aldrig rökt.'],
    ['Patienten slutade röka för fyra år sedan, mamman har aldrig rökt.'],
    ['Mamman slutade röka för fyra år sedan.'],
  ],
  [
    'en',
    ['*s: I gave up smoking four years ago. Mum never smoked.'],
    ['Patient gave up smoking four years ago; mother never smoked.'],
    ['Mother gave up smoking four years ago.'],
  ],
  [
    'sv',
    ['*s: Sen fick jag burana av grannen, men den fick jag ont i magen av.'],
    ['Fick burana av grannen, fick ont i magen.'],
    ['Fick burana av dottern.', 'Dottern har gett patienten burana, fick ont i magen.'],
  ],
  [
    'sv',
    ['*s: Chefen vill att jag kommer tillbaka nu, men läkaren ville inte det.'],
    ['Chefen vill att patienten kommer tillbaka nu, läkaren vill inte.'],
    [],
  ],
  [
    'en',
    ["*s: My boss put me on light duties, so I'm in the showroom. He's been decent about it."],
    ['On light duties in the showroom.'],
    [],
  ],
  [
    'sv',
    [
      'p: Hej, jag är Camilla. Och du är mamman? | c: Ja. Linus, säg hej. | k: Hej. | *c: Det där har du inte berättat för mig.',
    ],
    ['Linus inte berättat om svårigheterna för modern.'],
    [],
  ],
  [
    'sv',
    [
      'p: Johan kommer i morgon. | g: Hej, jag är Johan. | *s: Klockan skaver, min son grälar om den. | *g: Jag kan byta så att du får den som halsband.',
    ],
    ['Johan byter klockan till halsband.'],
    ['Sonen byter klockan till halsband.'],
  ],
  [
    'en',
    ['p: Go on. | *s: The codeine I stopped, it bunged me up. | *c: That was last week. His bowels are all right now.'],
    ['Patient stopped codeine last week.'],
    ['Pharmacist stopped codeine last week owing to constipation.'],
  ],
  [
    'fi',
    [
      'p: Päivää. Hanna Lehtovaara, palveluohjaaja. Käydään läpi, miten pärjätään. Veikko, kerrotko ensin itse? | s: No pärjätään. | c: Isä, sä kaaduit. | *s: Täältä minä en lähde mihinkään.',
    ],
    ['Veikko toteaa: "Täältä minä en lähde mihinkään."'],
    [],
  ],
];
