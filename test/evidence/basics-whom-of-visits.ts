import type { Basic } from './basics.js';

/** Whose work it is, who is told to call, to whom it was said, and who is meant by a surname. */
export const whomOfVisits: readonly Basic[] = [
  [
    'fi',
    ['*s: No selkä. Mä ajan linja-autoa, oon ollut kakskytkolme vuotta ratissa.'],
    ['Kaupunkibussin kuljettajana 23 vuotta.', 'Toiminut linja-autonkuljettajana 23 vuotta.'],
    [],
  ],
  [
    'fi',
    ['*p: Mitä teet työksesi? | *s: Oon ollu kakskyt vuotta sairaalassa hoitamassa potilaita.'],
    ['Sairaanhoitajana 20 vuotta.'],
    [],
  ],
  [
    'sv',
    ['*s: Ryggen. Jag kör buss, har suttit bakom ratten i tjugotre år.'],
    ['Busschaufför i 23 år.', 'Arbetar som busschaufför sedan 23 år.'],
    [],
  ],
  [
    'en',
    ["*s: It's my back. I drive a bus, I've been behind the wheel for twenty-three years."],
    ['Bus driver for 23 years.', 'City bus driver, 23 years.', 'Works as a bus driver, 23 years behind the wheel.'],
    [],
  ],
  ['en', ["*s: I've worked on the wards for twelve years."], ['Nurse for 12 years.'], []],
  [
    'fi',
    [
      '*p: Mä soitan sulle torstaina kuudestoista päivä. Jos käteen tulee puutumista tai voima katoaa, niin soita heti.',
    ],
    [
      'Hoitaja soittaa to 16.4. Jos käsi puutuu tai voima katoaa, asiakas soittaa heti.',
      'Jos käsi puutuu, potilas soittaa heti.',
    ],
    ['Asiakas soittaa torstaina.'],
  ],
  [
    'sv',
    ['*p: Jag ringer dig på torsdag. Om handen domnar så ring genast.'],
    ['Skötaren ringer på torsdag. Om handen domnar ringer klienten genast.'],
    ['Klienten ringer på torsdag.'],
  ],
  [
    'en',
    ["*p: I'll ring you on Thursday. If the hand goes numb, call me straight away."],
    ['Nurse rings on Thursday. If the hand goes numb, patient calls straight away.'],
    [],
  ],
  [
    'en',
    ["*p: I'll call you on Thursday. If the arm goes numb, call straight away."],
    ['Nurse calls on Thursday. If the arm goes numb, patient calls straight away.'],
    [],
  ],
  [
    'sv',
    [
      's: Jag är Annika. | c: Och jag är Camilla, Annikas storasyster. | *c: Fast du låg ju där på badrumsgolvet i en timme innan Mona hittade dig. Jag ligger vaken på nätterna och tänker på det.',
    ],
    [
      'Systern uppger att hon ligger vaken om nätterna sedan Annika blev liggande en timme på badrumsgolvet.',
      'Annika blev liggande en timme på badrumsgolvet.',
    ],
    ['Annika ligger vaken om nätterna.'],
  ],
  [
    'en',
    [
      "s: I'm Annie. | c: And I'm Carol, Annie's older sister. | *c: But you lay there on the bathroom floor for an hour. I lie awake at night thinking about it.",
    ],
    [
      'Sister says she lies awake at night since Annie lay on the bathroom floor for an hour.',
      'Annie lay on the bathroom floor for an hour.',
    ],
    ['Annie lies awake at night.'],
  ],
  [
    'sv',
    [
      'p: Här är Noa och fostermamman Sandra. | c: Ja, jag är här. | *k: Jag berättade för Henrik på söndagen. | *c: Och Henrik sa det till mig, så jag ringde skolan på måndagen.',
    ],
    ['Sandra ringde skolan på måndagen.'],
    ['Henrik ringde skolan på måndagen.'],
  ],
  [
    'en',
    [
      "k: I'm Noah. | *p: You saw your mum in August. | *k: Yeah, she was fine, she wasn't drunk. She cried when I left though.",
    ],
    ['Mother cried when Noah left.'],
    ['Noah cried when leaving.'],
  ],
  [
    'sv',
    ['k: Jag heter Noel. | *p: Du träffade mamma i augusti. | *k: Jo, hon var okej. Hon grät när jag gick.'],
    ['Mamma grät när Noel gick.'],
    ['Noel grät när han gick.'],
  ],
  [
    'sv',
    [
      'c: Jag är hennes pappa, Mats. | *p: Har nån i släkten haft blodpropp? | *c: Min syster fick en propp i benet efter sitt andra barn.',
    ],
    ['Fastern har haft en propp i benet.'],
    ['Modern har haft en propp i benet.'],
  ],
  [
    'fi',
    [
      'c: Mä oon isä, Markku. | *p: Onko suvussa ollu veritulppia? | *c: Mun siskolla oli tulppa jalassa toisen lapsen jälkeen.',
    ],
    ['Isän siskolla ollut veritulppa jalassa.'],
    ['Äidillä ollut veritulppa jalassa.'],
  ],
  [
    'fi',
    ['c: Mä oon vaimo. | *g: Mä soitan tohtori Nymanille tänään verenpaineesta.'],
    ['Sairaanhoitaja soittaa lääkärille tänään verenpaineesta.'],
    ['Vaimo soittaa itse tohtori Nymanille verenpaineesta.', 'Vaimo soittaa lääkärille verenpaineesta.'],
  ],
  [
    'en',
    [
      "p: Good morning, this is Kerttu, the nurse. Is this a good time, Mrs Dawson? | s: Oh yes. | c: Hello, Helen here, the daughter. | *p: Did anyone tell her to have it checked earlier? | *c: No, nobody said a word. I'm quite cross about that.",
    ],
    [
      'Helen is displeased that no one advised an earlier check.',
      'Helen says she is displeased that no one advised an earlier check.',
    ],
    ['Mrs Dawson told the nurse she is displeased that no one advised an earlier check.'],
  ],
  [
    'fi',
    [
      'p: Huomenta, täällä sairaanhoitaja Kerttu. Onko hyvä hetki, rouva Lahtinen? | s: On joo. | c: Täällä on Helena, tytär. | *p: Käskikö kukaan tarkistaa aikaisemmin? | *c: Ei sanonut kukaan mitään. Mä oon aika vihainen siitä.',
    ],
    ['Helena on vihainen, ettei kukaan käskenyt tarkistaa aikaisemmin.'],
    ['Rouva Lahtinen kertoo olevansa vihainen, ettei kukaan käskenyt tarkistaa aikaisemmin.'],
  ],
  [
    'sv',
    [
      'p: God morgon, det här är sjukskötaren Kerttu. Passar det nu, fru Lindström? | s: Jo. | c: Hej, Helen här, dottern. | *p: Sa någon åt henne att kolla det tidigare? | *c: Nej, ingen sa någonting. Jag är rätt arg för det.',
    ],
    ['Helen är arg för att ingen sa att det skulle kollas tidigare.'],
    ['Fru Lindström berättar att hon är arg för att ingen sa att det skulle kollas tidigare.'],
  ],
  [
    'en',
    ["c: Hello, Helen here, the daughter. | *c: I'm at work then, but my brother Peter can drive her to the lab."],
    ["Helen's brother Peter drives the patient to the lab."],
    [],
  ],
  [
    'sv',
    ['c: Hej, Helen här, dottern. | *c: Jag jobbar då, men min bror Peter kan skjutsa henne till labbet.'],
    ['Peter skjutsar patienten till laboratoriet.'],
    ['Helen tar ledigt och skjutsar patienten till laboratoriet.'],
  ],
  [
    'fi',
    ['c: Täällä on Helena, tytär. | *c: Mä oon sillon töissä, mut mun veli Pekka voi viedä äidin labraan.'],
    ['Pekka vie potilaan laboratorioon.'],
    ['Helena ottaa vapaata ja vie potilaan laboratorioon.'],
  ],
];
