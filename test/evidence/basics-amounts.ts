import type { Basic } from './basics.js';

/** Amounts of two units, spans without a number, letters and signs for sides, what is taken beside another, sayings that are no risk. */
export const amounts: readonly Basic[] = [
  [
    'fi',
    ['*p: Otetaan nyt paino. Viiskytkaks kiloa ja kuussataa grammaa. Huhtikuun alussa oli viiskytviis tasan.'],
    ['Paino 52,6 kg, huhtikuun alussa 55 kg.', 'Paino 52,6 kg.', 'Paino 52600 g.'],
    ['Paino 53,6 kg.', 'Paino 52,3 kg.'],
  ],
  [
    'fi',
    ['*p: Pituutta on metri ja kuuskytkaheksan senttiä. | *p: Vauva painoi kolme kiloa kakssataa.'],
    ['Pituus 168 cm.', 'Pituus 1,68 m.', 'Syntymäpaino 3200 g.', 'Syntymäpaino 3,2 kg.'],
    ['Pituus 158 cm.', 'Syntymäpaino 3500 g.'],
  ],
  [
    'sv',
    ['*p: Du väger åttiotvå kilo och fyrahundra gram. | *p: Längden är en meter och sextiofem centimeter.'],
    ['Vikt 82,4 kg, längd 165 cm.', 'Längd 1,65 m.'],
    ['Vikt 84,2 kg.', 'Längd 175 cm.'],
  ],
  [
    'en',
    ["*p: She weighs seven kilos and three hundred grams, and she's sixty-eight centimetres long."],
    ['Weight 7.3 kg, length 68 cm.', 'Weight 7300 g.'],
    ['Weight 7.8 kg.'],
  ],
  [
    'en',
    ["*p: And your sleep? | *s: It takes me an hour, hour and a half to drop off, and then I'm awake at four."],
    ['Takes 60–90 min to fall asleep and wakes at 04.', 'Takes 1–1.5 h to fall asleep.'],
    ['Takes 30–45 min to fall asleep.', 'Takes 2–3 h to fall asleep.'],
  ],
  [
    'fi',
    ['*p: Entäs uni? | *s: Tunti puoltoista menee ennen kuin nukahdan, herään neljältä.'],
    ['Nukahtaminen kestää 60–90 min, herää klo 4.', 'Nukahtaminen kestää 1–1,5 t.'],
    ['Nukahtaminen kestää 15–30 min.'],
  ],
  [
    'sv',
    ['*p: Hur är det med sömnen? | *s: Det tar en timme, en och en halv innan jag somnar.'],
    ['Insomning tar 60–90 min.'],
    ['Insomning tar 20–30 min.'],
  ],
  [
    'en',
    [
      '*p: Have you had depression before? | *s: Once, at twenty-nine, after my dad died. I was on sertraline, fifty milligrams, for about a year, and it worked.',
    ],
    [
      'One earlier depression at age 29 after the death of his father, treated with sertraline 50 mg for about a year with good response.',
      'One earlier depression at age 29.',
    ],
    [
      'Two earlier depressions.',
      'One earlier depression at age 19.',
      'Treated with sertraline 50 mg for about two years.',
    ],
  ],
  [
    'fi',
    [
      '*p: Onko ollut aiemmin masennusta? | *s: Kerran, kakskytyheksänä, isän kuoleman jälkeen. Sertraliinia viiskyt milligrammaa vuoden verran.',
    ],
    ['Yksi aiempi masennusjakso 29-vuotiaana.', 'Sertraliini 50 mg noin vuoden ajan.'],
    ['Kaksi aiempaa masennusjaksoa.'],
  ],
  [
    'fi',
    [
      '*c: Mä löysin äidin selästä kaks laastaria yhtä aikaa. | *p: Kaks? Niitä pitäs olla yks, yheksän ja puol milligrammaa vuorokaudessa, ja vanha otetaan aamulla pois.',
    ],
    ['Laastareita kuuluu olla yksi, 9,5 mg/vrk.', 'Laastareita löytyi kaksi.'],
    ['Laastareita kuuluu olla kolme.', 'Laastari 4,6 mg/vrk.'],
  ],
  [
    'en',
    ["*p: He's here for the leg ulcer on the right shin, it started in August after he knocked it on a wheelbarrow."],
    [
      'Ulcer on R shin since August after hitting it on a wheelbarrow.',
      'Ulcer on right shin since August after hitting it on a wheelbarrow.',
    ],
    ['L shin ulcer dating from August, caused by knocking it on a wheelbarrow.', 'Ulcer on L shin since August.'],
  ],
  [
    'en',
    ['*s: I hit my knee on the table and then he hit me.'],
    ['Hit her knee on the table.'],
    ['Has not been hit by him.'],
  ],
  [
    'fi',
    ['*p: Tuleeko päivällä muistoja? | *s: Ei päivällä. Sydän hakkaa, jos joku paukauttaa oven.'],
    ['Takaumia ei ole päivisin. Sydän hakkaa, kun ovi paukahtaa.'],
    ['Mies hakkaa potilasta.'],
  ],
  ['en', ['*p: Any palpitations? | *s: My heart beats so hard at night.'], ['Heart beats hard at night.'], []],
  [
    'sv',
    ['*p: Dricker Kristian? | *s: Inte mer än en öl på lördagen.'],
    ['Dricker högst en öl på lördagar.'],
    ['Dricker inte alkohol.', 'Dricker inte öl.', 'Dricker tre öl på lördagar.'],
  ],
  [
    'fi',
    ['*p: Juoko hän? | *s: Ei enempää kuin kaljan lauantaisin.'],
    ['Juo enintään yhden oluen lauantaisin.'],
    ['Ei juo lainkaan alkoholia.', 'Ei käytä alkoholia.'],
  ],
  [
    'en',
    ['*p: Does he drink? | *s: No more than a beer on Saturdays.'],
    ['Drinks at most one beer on Saturdays.'],
    ['Does not drink alcohol.'],
  ],
  [
    'en',
    ['*p: Foot pulses, on the left I could feel it, on the right I only got it with the Doppler.'],
    ['Foot pulse palpable on the L, R only by Doppler.'],
    [],
  ],
  [
    'en',
    [
      "*p: I wouldn't raise it yet. Stay on seventy-five, but take it on an empty stomach, half an hour before your coffee, and move the iron to the evening.",
    ],
    ['Iron moved to the evening.'],
    [],
  ],
  [
    'en',
    ['*p: The left knee is swollen, the right one is fine. He drinks two litres a day.'],
    ['L knee swollen, R knee normal.', 'Drinks 2 L a day.'],
    ['R knee swollen, L knee normal.', 'Swelling on the R.'],
  ],
  [
    'en',
    ['*p: The fifth lumbar disc is bulging, on the right.'],
    ['Bulging L5 disc on the right.'],
    ['Bulging L5 disc on the left.'],
  ],
  [
    'en',
    ['*s: He banged his head on the door and I hit my hip against the table.'],
    ['Hit her hip against the table.'],
    [],
  ],
  [
    'fi',
    ['*s: Jotain särkylääkettä menee varmaan kolmetoista päivää kuussa.'],
    ['Särkylääkepäiviä noin 13/kk.', 'Särkylääkettä noin 13 päivänä kuukaudessa.'],
    ['Särkylääkepäiviä noin 13/vk.', 'Särkylääkepäiviä noin 15/kk.'],
  ],
  [
    'sv',
    ['*s: Det blir väl tretton dagar i månaden.'],
    ['Värkmedicin ca 13 dagar/mån.'],
    ['Värkmedicin ca 13 dagar/vecka.'],
  ],
  [
    'fi',
    [
      '*s: Ite jaan dosettiin, sunnuntaisin. Apiksabaania viis milligrammaa aamuin illoin ja se nesteenpoisto aamulla, furosemidi, neljäkymmentä milligrammaa.',
    ],
    [
      'Lääkkeet: apiksabaani 5 mg x 2, furosemidi 40 mg aamuisin. Jakaa ne itse dosettiin.',
      'Furosemidi 40 mg aamuisin.',
    ],
    [
      'Lääkkeet: rivaroksabaani 5 mg x 2, furosemidi 40 mg aamuisin.',
      'Lääkkeet: apiksabaani 5 mg x 2, hydroklooritiatsidi 40 mg aamuisin.',
    ],
  ],
  [
    'fi',
    ['*s: Neljän aikaan otin yhden Panadolin, sen gramman. Buranaa en oo ottanut, kun te kielsitte.'],
    ['Ottanut itse Panadol 1 g n. klo 4.', 'Buranaa ei ole ottanut.'],
    ['Ottanut itse Burana 1 g n. klo 4.', 'Ottanut Buranaa.'],
  ],
  [
    'en',
    ["*s: I took one paracetamol about four. I haven't had any ibuprofen, since you told me not to."],
    ['Took one paracetamol at about 4.'],
    ['Took one ibuprofen at about 4.'],
  ],
  [
    'sv',
    ['*s: Jag tog en Panadol vid fyra. Burana har jag inte tagit, när ni förbjöd det.'],
    ['Tagit en Panadol kl. 4.'],
    ['Tagit Burana kl. 4.'],
  ],
  [
    'fi',
    ['*s: Neljä viikkoa pidin yötä päivää kantosidettä.'],
    ['Kantoside 4 viikkoa ympäri vuorokauden.'],
    ['Kantoside 6 viikkoa ympäri vuorokauden.'],
  ],
  [
    'sv',
    ['*s: Jag hade slingan dygnet runt i fyra veckor.'],
    ['Slinga dygnet runt i 4 veckor.', 'Slinga natt och dag i 4 veckor.'],
    [],
  ],
  [
    'en',
    ['*s: I wore the sling day and night for four weeks.'],
    ['Sling round the clock for 4 weeks.', 'Sling 24 h a day for 4 weeks.'],
    [],
  ],
  [
    'fi',
    [
      '*p: Nosta molemmat kädet eteen. Joo, oikea menee sataseitsemänkymmentä astetta ja vasen, mittari näyttää yhdeksänkymmentäviisi. | *p: Ja sivulle nosto vasemmalla seitsemänkymmentä, ulkokierto kaksikymmentä. Puristusvoima on oikeessa kaksikymmentäkuusi kiloa ja vasemmassa neljätoista.',
    ],
    [
      'Fleksio oik. 170°, vas. 95°. Vas. abduktio 70°, ulkokierto 20°.',
      'Puristusvoima oik. 26 kg, vas. 14 kg.',
      'Puristusvoima oik. 26 kg, vas. 14 kg. Vasemmassa olkapäässä rajoitusta.',
    ],
    ['Fleksio oik. 95°, vas. 170°.', 'Puristusvoima oik. 14 kg, vas. 26 kg.', 'Vas. abduktio 90°.'],
  ],
  [
    'en',
    ['*p: Are you afraid of him now? | *s: Not really.'],
    ['Not afraid of him now.'],
    ['Afraid of him.', 'Is afraid of the father now.'],
  ],
  ['fi', ['*p: Pelkäätkö häntä nyt? | *s: En oikeestaan.'], ['Ei pelkää häntä.'], ['Pelkää häntä.']],
  ['sv', ['*p: Är du rädd för honom nu? | *s: Inte direkt.'], ['Är inte rädd för honom.'], ['Är rädd för honom.']],
  [
    'en',
    [
      "*p: Then what I suggest is a family worker two mornings a week, starting Monday the sixteenth of March, for three months to begin with. And I'll ring the teacher tomorrow. | *s: Yes to the family worker, but not before seven please.",
    ],
    [
      'Family worker two mornings a week from Mon 16 March, initially 3 months, not before 7 am.',
      'Family worker two mornings a week from Mon 16 March.',
      'Family worker initially for 3 months.',
    ],
    ['Family worker three mornings a week from Mon 16 March.'],
  ],
  [
    'en',
    [
      "*p: I'll ring the teacher tomorrow. | *s: I'd like to hear what the teacher says. | *p: Of course. We'll meet again here on the twenty-ninth of April at two. And Samuel starts driving next Tuesday then?",
    ],
    ['Next meeting 29 April at 14.', 'Social worker phones the teacher 11 March.'],
    ['Next meeting 19 April at 14.', 'Social worker phones the teacher 13 March.'],
  ],
  [
    'fi',
    ['*c: Äiti, kyllä sä kaaduit. Vessan kynnykseen kompastuit ja löit vasemman kyynärpään.'],
    ['Kaatunut WC:n kynnykseen ja lyönyt vasemman kyynärpään.', 'Pojan mukaan potilas löi kyynärpäänsä.'],
    ['Löi oikean kyynärpään.'],
  ],
  ['sv', ['*s: Jag snubblade och slog armbågen.'], ['Snubblat och slagit armbågen.'], []],
  ['en', ['*s: I tripped and hit my elbow.'], ['Tripped and hit her elbow.'], []],
  [
    'sv',
    [
      '*g: Jag ser här att gårdagens kvällsmediciner är kvar i dosetten. | *s: Men morgonmedicinerna har jag tagit idag. | *p: Ta int dubbelt ikväll.',
    ],
    [
      'Kvällsdosen från i går låg otagen i dosetten; morgonens läkemedel har klienten tagit.',
      'Gårdagens kvällsdos otagen.',
    ],
    ['Morgondosen från i går låg otagen i dosetten.'],
  ],
  [
    'fi',
    ['*g: Eiliset iltalääkkeet on vielä dosetissa. | *s: Aamulääkkeet oon tänään ottanu.'],
    ['Eilisillan lääkkeet ottamatta, tämän aamun lääkkeet otettu.'],
    ['Toissapäivän iltalääkkeet ottamatta.'],
  ],
  [
    'sv',
    [
      '*s: Min son Bengt kommer på lördag, han kan sätta upp ett handtag. | *p: Såret lägger vi om nästa gång på fredag den trettonde.',
    ],
    ['Sonen kommer lö 14.3.'],
    ['Sonen kommer lö 21.3.'],
  ],
  ['fi', ['*s: Poika tulee lauantaina laittamaan kahvan.'], ['Poika tulee la 14.3.'], ['Poika tulee la 21.3.']],
  ['fi', ['*s: Ensi viikolla käy. | *s: Lauantaina poika tulee.'], ['Poika tulee la 21.3.'], []],
  [
    'en',
    ["*s: My son's coming on Saturday to put up a handle."],
    ['Son comes Sat 14 March.'],
    ['Son comes Sat 21 March.'],
  ],
  [
    'en',
    ["*s: My ankles are up a bit, the right one's worse."],
    ['Ankles swollen, R > L.', 'Ankles swollen, right more than left.'],
    ['Ankles swollen, L > R.', 'Ankles swollen, left more than right.'],
  ],
  ['fi', ['*s: Nilkat turpoo, oikee enemmän.'], ['Nilkkaturvotusta, oik. > vas.'], ['Nilkkaturvotusta, vas. > oik.']],
];
