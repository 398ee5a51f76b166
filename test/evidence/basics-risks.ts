import type { Basic } from './basics.js';

export const risks: readonly Basic[] = [
  [
    'fi',
    [
      '*p: Onko ajatuksia satuttaa itseäsi? | *s: Ei ole.',
      '*s: En mä ajattele tappaa itteeni.',
      '*p: Ootko ajatellut itsemurhaa? | *s: En koskaan.',
    ],
    ['Ei itsemurha-ajatuksia.', 'Kieltää itsemurha-ajatukset.'],
    ['Itsemurha-ajatuksia.', 'On ajatellut itsemurhaa.', 'Itsemurhasuunnitelma.', 'Yrittänyt itsemurhaa.'],
  ],
  [
    'fi',
    [
      '*s: Joskus tulee mieleen et ois parempi olla kuollu.',
      '*p: Ootko ajatellut itsemurhaa? | *s: Joo, joskus, mut en ikinä tekis sitä.',
    ],
    ['Ajoittain kuolemanajatuksia.', 'Itsemurha-ajatuksia joskus.'],
    ['Ei itsemurha-ajatuksia.', 'Yrittänyt itsemurhaa.', 'Itsemurhasuunnitelma.'],
  ],
  [
    'fi',
    ['*s: Mä yritin itsemurhaa yheksäntoistavuotiaana.'],
    ['Itsemurhayritys 19-vuotiaana.'],
    ['Ei itsemurhayrityksiä.', 'Itsemurhayritys 29-vuotiaana.', 'Äiti yritti itsemurhaa 19-vuotiaana.'],
  ],
  [
    'fi',
    ['*s: Mies lyö mua.', '*p: Satuttaako joku sua kotona? | *s: Mies lyö.'],
    ['Puoliso lyö asiakasta.', 'Puolison väkivaltaa.', 'Mies on väkivaltainen.'],
    ['Ei väkivaltaa kotona.', 'Veli lyö asiakasta.', 'Asiakas lyö miestään.'],
  ],
  [
    'fi',
    ['*p: Onko kukaan lyönyt tai uhkaillut? | *s: Ei kukaan.', '*p: Onko sulla turvallinen olo kotona? | *s: On.'],
    [],
    ['Väkivaltaa kotona.', 'Häntä on lyöty.', 'Kotona turvaton olo.'],
  ],
  [
    'fi',
    ['*s: Juon pullon viiniä joka ilta.'],
    ['Juo pullon viiniä joka ilta.'],
    ['Ei käytä alkoholia.', 'Juo pullon viiniä viikossa.', 'Mies juo pullon viiniä joka ilta.'],
  ],
  [
    'fi',
    ['*g: Mä teen tänään lastensuojeluilmoituksen.', '*p: Teen lastensuojeluilmoituksen.'],
    ['Lastensuojeluilmoitus tehdään.', 'Työntekijä tekee lastensuojeluilmoituksen.'],
    ['Ei lastensuojeluilmoitusta.', 'Äiti tekee lastensuojeluilmoituksen.', 'Lapsi otettu huostaan.'],
  ],
  [
    'sv',
    [
      '*p: Har du tankar på att skada dig själv? | *s: Nej.',
      '*s: Jag tänker inte på att ta livet av mig.',
      '*p: Har du tänkt på självmord? | *s: Nej, aldrig.',
    ],
    ['Inga självmordstankar.', 'Nekar självmordstankar.'],
    ['Självmordstankar.', 'Har tänkt på självmord.', 'Har planer på självmord.', 'Har försökt ta sitt liv.'],
  ],
  [
    'sv',
    [
      '*s: Ibland tänker jag att det vore bättre att vara död.',
      '*p: Har du tänkt på självmord? | *s: Ja, ibland, men jag skulle aldrig göra det.',
    ],
    ['Tankar på döden ibland.'],
    ['Inga självmordstankar.', 'Har försökt ta sitt liv.', 'Har planer på självmord.'],
  ],
  [
    'sv',
    ['*s: Jag försökte ta livet av mig när jag var nitton.'],
    ['Självmordsförsök vid 19 års ålder.'],
    ['Inga självmordsförsök.', 'Självmordsförsök vid 29 års ålder.', 'Modern försökte ta sitt liv vid 19.'],
  ],
  [
    'sv',
    ['*s: Min man slår mig.', '*p: Är det nån som slår dig? | *s: Min man.'],
    ['Maken slår klienten.', 'Våld från maken.', 'Maken är våldsam.'],
    ['Inget våld hemma.', 'Brodern slår klienten.', 'Klienten slår maken.'],
  ],
  [
    'sv',
    ['*p: Har någon slagit eller hotat dig? | *s: Nej, ingen.', '*p: Känner du dig trygg hemma? | *s: Jo.'],
    [],
    ['Våld i hemmet.', 'Har blivit slagen.', 'Känner sig otrygg hemma.'],
  ],
  [
    'sv',
    ['*s: Jag dricker en flaska vin varje kväll.'],
    ['Dricker en flaska vin varje kväll.'],
    ['Använder inte alkohol.', 'Dricker en flaska vin i veckan.', 'Maken dricker en flaska vin varje kväll.'],
  ],
  [
    'sv',
    ['*g: Jag gör en barnskyddsanmälan i dag.', '*p: Jag gör en barnskyddsanmälan.'],
    ['Barnskyddsanmälan görs.', 'Arbetstagaren gör en barnskyddsanmälan.'],
    ['Ingen barnskyddsanmälan.', 'Modern gör en barnskyddsanmälan.', 'Barnet omhändertaget.'],
  ],
  [
    'en',
    [
      '*p: Do you have thoughts of harming yourself? | *s: No.',
      "*s: I don't think about killing myself.",
      '*p: Have you thought about suicide? | *s: No, never.',
    ],
    ['No suicidal thoughts.', 'Denies suicidal thoughts.', 'No thoughts of self-harm.'],
    ['Suicidal thoughts.', 'Has thought about suicide.', 'Has a plan for suicide.', 'Has attempted suicide.'],
  ],
  [
    'en',
    [
      "*s: Sometimes I think I'd be better off dead.",
      '*p: Have you thought about suicide? | *s: Yes, sometimes, but I would never do it.',
    ],
    ['Suicidal thoughts at times.'],
    ['No suicidal thoughts.', 'Has attempted suicide.', 'Has a plan for suicide.', 'Daughter has suicidal thoughts.'],
  ],
  [
    'en',
    ['*s: I took an overdose when I was nineteen.', '*s: I tried to kill myself at nineteen.'],
    ['Suicide attempt at the age of 19.', 'Attempted suicide at 19.'],
    ['No suicide attempts.', 'Suicide attempt at the age of 29.', 'Mother attempted suicide at 19.'],
  ],
  [
    'en',
    ['*s: My husband hits me.', '*p: Does anyone hurt you at home? | *s: My husband hits me.'],
    ['Husband hits the client.', 'Violence by the husband.', 'Husband is violent.'],
    ['No violence at home.', 'Brother hits the client.', 'Client hits her husband.', 'Violence by the son.'],
  ],
  [
    'en',
    ['*p: Has anyone hit you or threatened you? | *s: No, nobody.', '*p: Do you feel safe at home? | *s: Yes, I do.'],
    [],
    ['Does not feel safe at home.'],
  ],
  [
    'en',
    ['*s: I drink a bottle of wine every night.', '*s: I have a bottle of wine each evening.'],
    ['Drinks a bottle of wine every evening.'],
    [
      'Does not drink alcohol.',
      'Drinks a bottle of wine a week.',
      'Drinks a bottle of vodka every evening.',
      'Husband drinks a bottle of wine every evening.',
    ],
  ],
  [
    'en',
    ['*c: My mother left the stove on twice.', '*s: I left the stove on twice.'],
    ['Stove left on twice.'],
    ['Stove left on four times.', 'Has not left the stove on.'],
  ],
  [
    'en',
    ['*g: I will make a child welfare notification today.', "*p: I'm making a child welfare notification."],
    ['Child welfare notification made.', 'Worker makes a child welfare notification.'],
    ['No child welfare notification.', 'Mother makes a child welfare notification.', 'Child taken into care.'],
  ],
  [
    'fi',
    ['*p: Ei tupakoi, alkoholi viinilasillinen viikossa.', '*s: En tupakoi, juon lasin viiniä viikossa.'],
    ['Ei tupakoi.', 'Alkoholia lasi viiniä viikossa.', 'Tupakoimaton, alkoholia lasi viiniä/vk.'],
    ['Tupakoi.', 'Ei käytä alkoholia.', 'Alkoholia lasi viiniä päivässä.'],
  ],
  [
    'sv',
    [
      '*p: Röker inte, alkohol ett glas vin i veckan.',
      '*s: Jag röker inte, dricker ett glas vin i veckan.',
      '*p: Röker du? Alkohol? | *s: Inte röker jag, ett glas vin i veckan.',
    ],
    ['Röker inte.', 'Alkohol ett glas vin i veckan.'],
    ['Röker.', 'Dricker inte alkohol.', 'Alkohol ett glas vin om dagen.'],
  ],
  [
    'en',
    [
      '*p: Does not smoke, alcohol one glass of wine a week.',
      "*s: I don't smoke, I drink one glass of wine a week.",
      "*p: Smoking, alcohol? | *s: I don't smoke, one glass of wine a week.",
    ],
    ['Does not smoke.', 'Alcohol one glass of wine a week.'],
    ['Smokes.', 'Does not drink alcohol.', 'Alcohol one glass of wine a day.'],
  ],
  [
    'fi',
    ['*s: Mä en juo, en edes lasia viiniä viikossa.'],
    ['Ei käytä alkoholia.'],
    ['Alkoholia lasi viiniä viikossa.'],
  ],
  [
    'sv',
    ['*s: Jag dricker inte, inte ens ett glas vin i veckan.'],
    ['Dricker inte alkohol.'],
    ['Alkohol ett glas vin i veckan.'],
  ],
  [
    'en',
    ["*s: I don't drink, not even a glass of wine a week."],
    ['Does not drink alcohol.'],
    ['Alcohol a glass of wine a week.'],
  ],
  [
    'fi',
    ['*s: Mä pelkään, että isä seuraa meitä.'],
    ['Pelkää isän seuraavan heitä.'],
    ['Pelkää äidin seuraavan heitä.'],
  ],
];
