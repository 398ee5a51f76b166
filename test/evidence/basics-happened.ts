import type { Basic } from './basics.js';

/** What nearly happened, or was told not to have. */
export const happened: readonly Basic[] = [
  [
    'fi',
    [
      '*s: Mua pelottaa et kaadun uudestaan. Viime viikolla mä jo horjahdin suihkussa, mut sain seinästä kiinni, en kaatunu.',
    ],
    ['Pelkää uutta kaatumista. Horjahtanut suihkussa viime viikolla, ei kaatunut.', 'Pelkää kaatumista.'],
    ['Kaatunut suihkussa viime viikolla, pelkää kaatuvansa uudelleen.', 'Kaatunut viime viikolla suihkussa.'],
  ],
  [
    'fi',
    [
      '*s: Meinasin kaatua rappusissa eilen.',
      '*s: Melkein kaaduin eilen rappusissa.',
      '*p: Kaaduitko rappusissa eilen? | *s: En, mut läheltä piti.',
    ],
    [],
    ['Kaatunut portaissa eilen.'],
  ],
  [
    'fi',
    ['*c: Se kompastu saunan kynnykseen ja löi oikean kyynärpään. | *s: En mä kaatunu. Enkä lyöny päätä.'],
    [
      'Kompastunut saunan kynnykseen ja lyönyt oikean kyynärpään, ei kaatunut eikä lyönyt päätä.',
      'Lyönyt kyynärpään, ei päätä.',
    ],
    [
      'Kompastunut saunan kynnykseen ja lyönyt päänsä.',
      'Kompastunut saunan kynnykseen, pää osui kynnykseen.',
      'Kaatunut saunassa, lyönyt oikean kyynärpään.',
    ],
  ],
  [
    'fi',
    ['*p: Löitkö pään? | *s: En.', '*s: Kaaduin jäällä, mutta päätä en lyöny.'],
    ['Ei lyönyt päätä.'],
    ['Lyönyt päänsä.', 'Kaatuessaan löi pään.'],
  ],
  [
    'fi',
    ['*s: Kaaduin jäällä ja löin pään.'],
    ['Kaatunut jäällä, lyönyt päänsä.'],
    ['Kaatunut jäällä, ei lyönyt päätä.'],
  ],
  [
    'fi',
    ['*s: Kaaduin talvella kerran. Nyt en oo kaatunu.'],
    ['Kaatunut talvella kerran.', 'Kaatunut talvella, sen jälkeen ei.'],
    [],
  ],
  [
    'fi',
    ['*p: Menikö taju? | *s: Ei menny, kaikki muistan.'],
    ['Ei tajuttomuutta.'],
    ['Menetti tajunsa.', 'Tajuttomuus kaatumisen yhteydessä.'],
  ],
  [
    'fi',
    [
      '*p: Onko niissä viesteissä uhkauksia? | *s: On. Yhessä se sano et tulee hakee lapset koulusta. Tappamisella se ei oo uhannu.',
      '*s: Se on uhkaillu viesteillä. Et hakee lapset. Mutta ei se oo tappaa uhannu.',
    ],
    [],
    ['Esittänyt myös tappouhkauksia.', 'Uhannut tappaa.', 'Tappouhkauksia viesteissä.'],
  ],
  ['fi', ['*s: Se uhkas tappaa mut.'], ['Uhannut tappaa.'], []],
  [
    'fi',
    [
      '*p: Onko ollu ajatuksia satuttaa itteäs tai et ei haluis elää? | *s: Ei kuolemisesta. Mut mä viilsin käteen syksyllä.',
    ],
    ['Kieltää kuolemanajatukset. Viiltänyt käteen syksyllä.'],
    ['Ollut ajatuksia kuolemasta. Viiltänyt käteen syksyllä.', 'Itsetuhoisia ajatuksia, ajatellut kuolemista.'],
  ],
  [
    'sv',
    [
      '*p: Har du haft tankar på att skada dig, eller på att inte vilja leva? | *s: Inte på att dö. Men jag skar mig i vänstra armen i höstas, två gånger.',
    ],
    ['Förnekar tankar på att dö. Har skurit sig i vänster arm 2 ggr i höstas.'],
    [
      'Har haft tankar på att dö. Har skurit sig i vänster arm 2 ggr i höstas.',
      'Tankar på att dö i höstas.',
      'Dödstankar.',
    ],
  ],
  [
    'sv',
    ['*p: Har du tänkt på att skada dig själv? | *s: Inte att dö nej. Men jag har rivit mig.'],
    ['Förnekar tankar på att dö.'],
    ['Har tankar på att dö.'],
  ],
  [
    'sv',
    [
      '*s: Jag höll på att ramla i duschen förra veckan men fick tag i väggen.',
      '*s: Jag snubblade i duschen förra veckan, men jag föll inte.',
      '*p: Ramlade du i duschen? | *s: Nej, nästan bara, förra veckan.',
    ],
    [],
    ['Har fallit i duschen förra veckan.', 'Ramlade i duschen förra veckan.'],
  ],
  [
    'sv',
    ['*s: Jag ramlade på isen men slog inte i huvudet.', '*s: Jag ramlade på isen. | *p: Slog du huvudet? | *s: Nej.'],
    ['Ramlade på isen, slog inte huvudet.'],
    ['Ramlade på isen och slog huvudet.', 'Slog i huvudet vid fallet.'],
  ],
  ['sv', ['*s: Jag ramlade på isen och slog huvudet.'], ['Föll på isen och slog i huvudet.'], []],
  [
    'sv',
    [
      '*s: Han skriver att han ska hämta barnen. Men dödshot har det inte varit.',
      '*p: Hotar han? | *s: Ja, att hämta barnen. Han har inte hotat att döda mig.',
    ],
    ['Har inte dödshotat.'],
    ['Har uttalat dödshot.', 'Hotat att döda klienten.'],
  ],
  [
    'en',
    [
      '*p: Have you had thoughts of hurting yourself, or of not wanting to live? | *s: Not of dying. But I cut my arm last autumn, twice.',
    ],
    ['Denies thoughts of dying. Has cut arm twice last autumn.'],
    ['Has had thoughts of dying. Has cut arm twice last autumn.', 'Thoughts of death.'],
  ],
  [
    'en',
    [
      '*s: I nearly fell in the shower last week, grabbed the wall.',
      "*s: I slipped in the shower last week but I didn't fall.",
      '*p: Did you fall in the shower? | *s: No, almost, last week.',
    ],
    [],
    ['Fell in the shower last week.', 'Has had a fall in the shower last week.'],
  ],
  [
    'en',
    ["*s: I fell on the ice but didn't hit my head.", '*s: I fell on the ice. | *p: Did you hit your head? | *s: No.'],
    ['Fell on the ice, did not hit head.'],
    ['Fell on the ice and hit head.', 'Hit head on falling.'],
  ],
  ['en', ['*s: I fell on the ice and hit my head.'], ['Fell on the ice, hit head.'], []],
  [
    'en',
    [
      "*p: Does he threaten you? | *s: Yes, he says he'll take the kids. He hasn't threatened to kill me.",
      '*s: He threatens me in the messages, about the kids. Never threatened to kill anyone though.',
    ],
    ['No death threats.'],
    ['Has made death threats.', 'Threatened to kill her.'],
  ],
  [
    'en',
    ['*p: Did you pass out? | *s: No, I remember all of it.'],
    ['No loss of consciousness.'],
    ['Lost consciousness.', 'Passed out.'],
  ],
  ['fi', ['*s: Kaaduin suihkussa eilen.'], ['Kaatunut suihkussa eilen.'], ['Ollut kaatua suihkussa eilen.']],
  [
    'fi',
    ['*s: Kaaduin suihkussa eilen, ja tänään melkein kaaduin taas.'],
    ['Kaatunut suihkussa eilen.', 'Tänään ollut kaatua uudelleen.'],
    [],
  ],
  ['fi', ['*s: Pelkään et kaadun.'], ['Pelkää kaatuvansa.'], []],
  ['fi', ['*c: Se kaatu yöllä. | *s: En mä kaatunu.'], ['Omaisen mukaan kaatunut yöllä.'], []],
  ['fi', ['*s: Äiti kaatui keväällä, mä en oo kaatunu.'], ['Äiti kaatunut keväällä.'], []],
  ['sv', ['*s: Jag föll i duschen i går.'], ['Fallit i duschen i går.'], ['Nästan fallit i duschen i går.']],
  ['sv', ['*s: Jag är rädd att ramla.'], ['Rädd för att falla.'], []],
  [
    'en',
    ['*s: I fell in the shower yesterday.'],
    ['Fell in the shower yesterday.'],
    ['Nearly fell in the shower yesterday.'],
  ],
  [
    'en',
    ["*s: I'm scared of falling. I haven't fallen though."],
    ['Fear of falling.', 'Has not fallen.'],
    ['Has fallen.'],
  ],
  ['en', ["*s: My husband fell last year. I've not fallen."], ['Husband fell last year.'], []],
  ['en', ["*s: He said he'd kill me."], ['Has threatened to kill her.'], []],
  [
    'fi',
    ['*p: Eikä kaatuiltu? | *s: En kuatunna. Viime viikolla mätkähin kynnykseen, mutta en tällä viikolla.'],
    ['Kaatunut kynnykseen viime viikolla, tällä viikolla ei kaatumisia.'],
    [],
  ],
  [
    'sv',
    ['*s: Nej, jag har inte fallit. Men före det, två gånger i växthuset i höstas.'],
    ['Har inte fallit efter operationen; i höstas föll hon två gånger i växthuset.'],
    [],
  ],
  [
    'en',
    ['*s: I freeze in the doorway, and I froze on Sunday just before I fell.'],
    ['Freezing in the doorway, also at the time of the fall.'],
    [],
  ],
  ['fi', ['*s: En oo kaatunu. Jumppaan tasapainoa.'], ['Ei kaatunut.'], []],
];
