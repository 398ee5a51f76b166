import type { Row } from './ordinary-rows.js';

/** Values beside other values: of each a right statement and mostly a wrong one. */
export const measureRows: readonly Row[] = [
  [
    'hours of the night, from and to',
    'numbers',
    'en',
    [
      "p: And you, Samuel, how's your week?",
      "*c: I work nights at a warehouse, ten to six, four nights a week, so he's alone then. My sister Hirut comes one weekend a month.",
    ],
    'Alone four nights a week while his son works 22–6.',
    'Alone five nights a week while his son works 22–6.',
  ],
  [
    'a dose before the question for another',
    'numbers',
    'fi',
    [
      '*p: Lääkkeistä sitten. Metformiini tuhat milliä aamuin illoin, ja glargiini-insuliini, montako yksikköä sitä menee?',
      '*s: Metformiini joo. Insuliinia kuustoista yksikköä illalla, paitsi jos ajan yön niin pistän vasta aamulla.',
    ],
    'Metformiini 1000 mg x 2.',
    'Metformiini 500 mg x 2.',
  ],
  [
    'a hand that does not rise',
    'side',
    'fi',
    [
      '*p: Miten se olkapää nyt on, pystytkö sä tekemään kotona asioita?',
      '*s: Oikee käsi ei nouse ku hartiatasolle. Vasemmalla mä hoidan melkein kaiken, mut imurointi ja kauppakassit ei onnistu.',
    ],
    'Oikea yläraaja nousee vain hartiatasolle; imurointi ja kauppakassien kantaminen eivät onnistu.',
    'Vasen yläraaja nousee vain hartiatasolle; imurointi ja kauppakassien kantaminen eivät onnistu.',
  ],
  [
    'a number put right to be honest',
    'numbers',
    'sv',
    [
      '*p: Hur mycket alkohol går det åt?',
      '*s: Nu blir det mera än förr. En sådär sex öl på veckoslutet... nå, åtta om jag ska vara ärlig. I veckorna ingenting, jag kör ju skolbuss.',
      '*p: Har du nånsin kört när du druckit eller varit bakfull?',
      '*s: Nej, där är jag noga. Vi har ju alko lås i bussen också.',
    ],
    'Alkohol ca 8 öl på veckoslutet; uppger att han aldrig kört påverkad eller bakfull.',
    'Alkohol ca 6 öl på veckoslutet; uppger att han aldrig kört påverkad eller bakfull.',
  ],
  [
    'a count and the seconds it took',
    'negation',
    'sv',
    [
      '*p: Lårmuskeln på höger sida är svagare, fyra av fem, vänster är fem. Res dig från stolen så många gånger du hinner på trettio sekunder.',
      '*s: Puh... nio blev det visst.',
      '*p: Nio, ja. Och tio meter gick du på elva sekunder utan kricka.',
    ],
    'Uppresning från stol 9 gånger på 30 s.',
    null,
  ],
  [
    'a sum that was too much',
    'numbers',
    'fi',
    [
      '*p: Selvä. Mä ehdotan, että tehdään maksusuunnitelma, vaikka sata euroa kuussa maaliskuusta alkaen.',
      '*s: Sata on aika paljon. Kaheksankymppiä mä pystyn.',
      '*p: Pannaan sitten kahdeksankymmentä. Mohamed, viethän sä sen vuokranantajalle?',
    ],
    'Maksusuunnitelma 80 €/kk maaliskuusta alkaen.',
    'Maksusuunnitelma 100 €/kk.',
  ],
  [
    'an hour and a date joined',
    'negation',
    'fi',
    ['*p: Nähdään kuudes toukokuuta kello puoli yhdeksän ja sitten vielä kahdeskymmenesseitsemäs toukokuuta.'],
    'Seuraavat käynnit 6.5.2026 klo 8.30 ja 27.5.2026.',
    null,
  ],
  [
    'the fatter of two ankles',
    'side',
    'en',
    ["*s: Well it's the swelling, both ankles, but the left one's a good bit fatter. And I'm puffed going up to bed."],
    'Swelling of both ankles, more marked on the left.',
    'Swelling of both ankles, more marked on the right.',
  ],
  [
    'points out of a whole',
    'numbers',
    'fi',
    ['*p: Teen riskinarvion MARAK-lomakkeella, sait siinä 16 pistettä 24:stä, eli riski on korkea.'],
    'MARAK-riskinarvio 16/24, riski korkea.',
    'MARAK-riskinarvio 18/24, riski korkea.',
  ],
  [
    'the foot, the right one',
    'side',
    'en',
    [
      "*s: Yes, this is Sami. The foot, it's the right one, underneath by the little toe. I noticed blood on the sock on Sunday.",
    ],
    'Wound on the sole of the right foot near the little toe.',
    'Wound on the sole of the left foot near the little toe.',
  ],
  [
    'a toe that is counted, and millimetres',
    'negation',
    'en',
    [
      "*p: So on the right, under the fifth toe joint, there's an ulcer, eight millimetres across, clean base. There's a bit of redness round it, five millimetres, no pus.",
    ],
    'Ulcer 8 mm under the right fifth metatarsophalangeal joint, clean base, 5 mm surrounding redness, no pus.',
    null,
  ],
  [
    'a dose after what was before',
    'numbers',
    'fi',
    [
      '*p: Mitä muita lääkkeitä on käytössä?',
      '*s: Marevaani oli ennen, nyt on apiksabaani viis milliä kahdesti. Ja metformiini tuhat milliä kahdesti päivässä.',
    ],
    'Apiksabaani 5 mg x 2 ja metformiini 1 000 mg x 2.',
    'Apiksabaani 2,5 mg x 2 ja metformiini 1 000 mg x 2.',
  ],
  [
    'two hundred in one word',
    'numbers',
    'fi',
    [
      'p: Saitko sieltä lääkettä kotiin?',
      '*s: Antabusta, kaksataa milliä, otan sen päihdeklinikalla maanantaisin ja torstaisin. Siel oli kans oksa tsepaamia, mut se loppu siihen ku lähin.',
    ],
    'Käytössä Antabus 200 mg, otto päihdeklinikalla maanantaisin ja torstaisin.',
    'Käytössä Antabus 400 mg, otto päihdeklinikalla maanantaisin ja torstaisin.',
  ],
  [
    'a tablet of five',
    'numbers',
    'fi',
    [
      '*p: Mitä lääkkeitä sinulla on?',
      '*s: Bisoprololia, vitosen tabletti aamulla. Ja Eliquis kaks kertaa päivässä, se on kaks ja puoli milliä. Dosettiin Sirkka ne jakaa.',
    ],
    'Lääkitys: bisoprololi 5 mg aamuisin, Eliquis 2,5 mg x 2.',
    'Lääkitys: bisoprololi 10 mg aamuisin, Eliquis 2,5 mg x 2.',
  ],
];
