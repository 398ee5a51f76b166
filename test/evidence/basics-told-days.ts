/** Days told of two things, from when, how seldom, and how many since then. */
import type { Basic } from './basics.js';

export const toldDays: readonly Basic[] = [
  [
    'fi',
    [
      '*p: Mä voisin tulla teille kotiin maanantaisin kello neljä, alkaen ens viikosta. | *s: Käy, maanantaisin mul on vapaata.',
    ],
    ['Käy kotona maanantaisin klo 16, ensimmäinen käynti 16.3.', 'Kotikäynnit maanantaisin ensi viikosta alkaen.'],
    [
      'Käy kotona maanantaisin klo 16, ensimmäinen käynti 23.3.',
      'Käy kotona maanantaisin klo 16, ensimmäinen käynti 9.3.',
    ],
  ],
  [
    'fi',
    ['*p: Verikokeet huomenna ja tulokset perjantaina.'],
    ['Verikokeet huomenna, tulokset perjantaina.', 'Verikokeet 11.3., tulokset 13.3.'],
    ['Verikokeet perjantaina, tulokset huomenna.', 'Verikokeet 13.3., tulokset 11.3.'],
  ],
  [
    'fi',
    ['*p: Labra on huomenna ja röntgen maanantaina, sitten lääkäri soittaa torstaina.'],
    ['Labra huomenna, röntgen maanantaina, lääkäri soittaa torstaina.'],
    [
      'Labra maanantaina, röntgen huomenna, lääkäri soittaa torstaina.',
      'Labra huomenna, röntgen torstaina, lääkäri soittaa maanantaina.',
    ],
  ],
  [
    'fi',
    ['*s: Fysioterapia on maanantaina ja hammaslääkäri keskiviikkona.'],
    ['Fysioterapia ma, hammaslääkäri ke.', 'Hammaslääkäri keskiviikkona, fysioterapia maanantaina.'],
    ['Fysioterapia keskiviikkona, hammaslääkäri maanantaina.'],
  ],
  [
    'fi',
    ['*s: On mulla pistelyä sormessa aamusin, menee parissa minuutissa ohi. Sitä on ollu vuosia.'],
    ['Pistelyä sormessa vuosia, menee ohi parissa minuutissa.', 'Pistelyä sormessa vuosia, ohi minuuteissa.'],
    ['Pistelyä sormessa viikkoja.'],
  ],
  [
    'fi',
    ['*s: Siivooja käy joka kolmas viikko.'],
    ['Siivous joka kolmas viikko.', 'Siivous kolmen viikon välein.'],
    ['Siivous joka viikko.', 'Siivous joka toinen viikko.', 'Siivous kerran viikossa.'],
  ],
  [
    'fi',
    ['*c: Tää on kolmas elokuun jälkeen, korvatulehdus.'],
    ['Kolmas korvatulehdus elokuun jälkeen.', 'Kolme korvatulehdusta elokuun jälkeen.'],
    ['Viides korvatulehdus elokuun jälkeen.', 'Toinen korvatulehdus elokuun jälkeen.'],
  ],
  [
    'sv',
    ['*s: I lördags, då var det tre komma fyra på eftermiddagen. Jag hade tagit sex enheter och sen åt jag inte.'],
    [
      'Hypoglykemi (3,4) 7.3 på eftermiddagen.',
      'Hypoglykemi 3,4 lördag 7.3 på eftermiddagen.',
      'En hypoglykemi (3,4) 7.3 på eftermiddagen efter utebliven måltid.',
    ],
    [
      'Hypoglykemi (3,4) 10.3 på eftermiddagen.',
      'Hypoglykemi (3,4) 6.3 på eftermiddagen.',
      'Hypoglykemi (3,6) 7.3 på eftermiddagen.',
    ],
  ],
  [
    'sv',
    ['*p: Jag kan komma hem till er på måndagar klockan fyra, med början nästa vecka.'],
    ['Hembesök måndagar kl. 16, första besöket 16.3.'],
    ['Hembesök måndagar kl. 16, första besöket 23.3.', 'Hembesök måndagar kl. 16, första besöket 9.3.'],
  ],
  [
    'sv',
    ['*p: Blodprov i morgon och svaren på fredag.'],
    ['Blodprov i morgon, svar på fredag.', 'Blodprov 11.3, svar 13.3.'],
    ['Blodprov på fredag, svar i morgon.', 'Blodprov 13.3, svar 11.3.'],
  ],
  [
    'sv',
    ['*s: Städhjälp betalar vi själva, var tredje vecka.'],
    ['Egen städhjälp var tredje vecka.'],
    ['Egen städhjälp varje vecka.', 'Egen städhjälp varannan vecka.', 'Egen städhjälp en gång i veckan.'],
  ],
  [
    'sv',
    ['*c: Det här är den tredje sen augusti, öroninflammation alltså.'],
    ['Tredje öroninflammationen sedan augusti.'],
    ['Femte öroninflammationen sedan augusti.'],
  ],
  [
    'sv',
    ['*s: Fysioterapin är på måndag och tandläkaren på onsdag.'],
    ['Fysioterapi måndag, tandläkare onsdag.'],
    ['Fysioterapi onsdag, tandläkare måndag.'],
  ],
  [
    'en',
    ['*p: I could visit you at home on Mondays at four, starting next week.'],
    ['Home visits on Mondays at 16:00, first visit 16 March.'],
    ['Home visits on Mondays at 16:00, first visit 23 March.', 'Home visits on Mondays at 16:00, first visit 9 March.'],
  ],
  [
    'en',
    ['*p: Bloods tomorrow and the results on Friday.'],
    ['Blood tests tomorrow, results on Friday.'],
    ['Blood tests on Friday, results tomorrow.', 'Blood tests 13 March, results 11 March.'],
  ],
  [
    'en',
    [
      "*s: I get some pins and needles in the little finger in the mornings, it goes in a couple of minutes. I've had it for years.",
    ],
    ['Pins and needles in the little finger for years, pass within minutes.', 'Pins and needles for years.'],
    ['Pins and needles for weeks.', 'Pins and needles for months.'],
  ],
  [
    'en',
    ['*s: The cleaner comes every third week.'],
    ['Cleaner every third week.', 'Cleaner every three weeks.'],
    ['Cleaner every week.', 'Cleaner every other week.', 'Cleaner once a week.'],
  ],
  [
    'en',
    ['*c: This is the third since August. Ear infection, I mean.'],
    ['Third ear infection since August.'],
    ['Fifth ear infection since August.', 'Second ear infection since August.'],
  ],
  [
    'en',
    ['*s: Physio is on Monday and the dentist on Wednesday.'],
    ['Physio Monday, dentist Wednesday.'],
    ['Physio Wednesday, dentist Monday.'],
  ],
  [
    'en',
    ['*s: Dad comes on Mondays and my sister on Thursdays.'],
    ['Father comes on Mondays, sister on Thursdays.'],
    ['Father comes on Thursdays, sister on Mondays.'],
  ],
  [
    'fi',
    ['*s: Siivooja käy joka toinen viikko ja kotihoito kaks kertaa viikossa.'],
    ['Siivooja joka toinen viikko, kotihoito 2 kertaa viikossa.', 'Siivooja kahden viikon välein.'],
    ['Siivooja joka kolmas viikko.'],
  ],
  [
    'fi',
    ['*s: Injektio otetaan kolmen kuukauden välein.'],
    ['Injektio 3 kk välein.', 'Injektio joka kolmas kuukausi.'],
    ['Injektio kuukausittain.', 'Injektio kerran kuukaudessa.'],
  ],
  [
    'fi',
    ['*s: Tää on neljäs tulehdus tänä vuonna.'],
    ['Neljäs tulehdus tänä vuonna.'],
    ['Kolmas tulehdus tänä vuonna.'],
  ],
  [
    'fi',
    ['*s: Sain sairauslomaa kuukauden.'],
    ['Sairauslomaa 4 viikkoa.', 'Sairauslomaa kuukausi.', 'Sairauslomaa 1 kk.'],
    ['Sairauslomaa 2 viikkoa.'],
  ],
  ['fi', ['*p: Kontrolli kolmas elokuuta.'], ['Kontrolli 3.8.'], ['Kontrolli 8.3.']],
  [
    'sv',
    ['*s: Städhjälpen kommer varannan vecka, hemvården två gånger i veckan.'],
    ['Städhjälp varannan vecka, hemvård två gånger i veckan.'],
    ['Städhjälp var tredje vecka, hemvård två gånger i veckan.'],
  ],
  [
    'sv',
    ['*s: Sprutan tar jag var tredje månad.'],
    ['Injektion var tredje månad.', 'Injektion var 3:e månad.'],
    ['Injektion varje månad.'],
  ],
  [
    'sv',
    ['*p: Provet tas på måndag och läkaren ringer på torsdag.'],
    ['Prov måndag, läkaren ringer torsdag.', 'Läkaren ringer på torsdag efter provet på måndag.'],
    ['Prov torsdag, läkaren ringer måndag.'],
  ],
  [
    'en',
    ['*s: I see the nurse every other week and the doctor every three months.'],
    ['Nurse every two weeks, doctor every three months.', 'Nurse every second week, doctor every 3 months.'],
    ['Nurse every third week, doctor every three months.', 'Nurse every two weeks, doctor every month.'],
  ],
  [
    'en',
    ["*s: It's been going on for a month. Started on a Friday."],
    ['Symptoms for a month.', 'Symptoms for 4 weeks.'],
    ['Symptoms for three months.'],
  ],
  [
    'en',
    ["*p: The blood test is on Monday, and I'll ring you Thursday."],
    ['Blood test Monday, call on Thursday.', "Will call on Thursday after Monday's blood test."],
    ['Blood test on Thursday, call on Monday.'],
  ],
  [
    'fi',
    ['*s: Mulla on ollu kipua kaks viikkoa, se kestää tunnin kerrallaan. Joka päivä.'],
    ['Kipua 2 viikkoa, kestää tunnin kerrallaan.'],
    [],
  ],
  [
    'sv',
    [
      '*p: Mätaren visar värden mellan nio komma åtta och tolv komma fyra den här veckan. Några låga? | *s: En gång, i lördags, då var det tre komma fyra på eftermiddagen. Jag hade tagit sex enheter och sen åt jag inte.',
    ],
    ['Värden 9,8–12,4 denna vecka. En hypoglykemi (3,4) 7.3 på eftermiddagen.'],
    ['Värden 9,8–12,4 denna vecka. En hypoglykemi (3,4) 10.3 på eftermiddagen.'],
  ],
  [
    'sv',
    [
      '*p: Blanketten ska vara inne senast den femtonde oktober. | *p: Jag ringer dig dagen efter provdagen, alltså torsdag den första oktober.',
    ],
    ['Ansökan ska lämnas senast 15.10, uppföljning 1.10.'],
    ['Ansökan ska lämnas senast 30.10, uppföljning 1.10.'],
  ],
  [
    'sv',
    ['*c: Camilla handlar på lördagarna. Och städhjälp betalar vi själva, var tredje vecka.'],
    ['Camilla handlar på lördagar. Egen städhjälp var tredje vecka.'],
    ['Camilla handlar på lördagar. Egen städhjälp varje vecka.'],
  ],
  [
    'fi',
    ['*s: Siivooja käy joka kolmas viikko, kotihoito maanantaisin.'],
    ['Siivooja joka kolmas viikko, kotihoito kerran viikossa.'],
    ['Siivooja joka viikko, kotihoito maanantaisin.'],
  ],
];
