import type { Basic } from './basics.js';

/** Values told beside another's: of two medicines or days in one breath, of an answer that is numbers alone, of the rest of a number, of the other side. */
export const valuesBeside: readonly Basic[] = [
  [
    'sv',
    [
      '*p: Och du tar Lantus, hur mycket? | *p: Doktorn har sagt att vi kan höja. Vi går upp till tjugofyra enheter från och med ikväll, och metforminet fortsätter som förut, ett gram två gånger om dagen. Om morgonsockret går under fem så ringer du hit innan du tar nästa dos.',
    ],
    [
      'Lantus höjs till 24 E fr.o.m. i kväll enligt läkarens besked, metformin 1 g x 2 oförändrat.',
      'Lantus höjs till 24 E fr.o.m. i kväll.',
    ],
    [
      'Lantus byts ut mot Levemir 24 E fr.o.m. i kväll enligt läkarens besked, metformin 1 g x 2 oförändrat.',
      'Levemir höjs till 24 E fr.o.m. i kväll.',
      'Metformin höjs till 24 E fr.o.m. i kväll.',
      'Lantus oförändrat, metformin höjs fr.o.m. i kväll.',
    ],
  ],
  [
    'en',
    [
      "*p: So you're on Lantus, how much? | *s: Twenty. | *p: The doctor says we can go up. We'll put it up to twenty-four units from tonight, and the metformin carries on as before.",
    ],
    ['Lantus increased to 24 units from tonight, metformin unchanged.'],
    ['Lantus unchanged, metformin increased from tonight.'],
  ],
  [
    'fi',
    [
      '*p: Lantusta menee paljonko? | *s: Kakskymmentä. | *p: Lääkäri sano että voidaan nostaa. Nostetaan kahteenkymmeneenneljään yksikköön tästä illasta, ja metformiini jatkuu ennallaan.',
    ],
    ['Lantus nostetaan 24 yksikköön tästä illasta, metformiini ennallaan.'],
    ['Lantus ennallaan, metformiini nostetaan tästä illasta.'],
  ],
  [
    'en',
    [
      "*s: Metformin, a thousand milligrams, twice a day. And the Jardiance in the morning, that's ten milligrams. Those I take. The cholesterol one I stopped. | *p: The atorvastatin? When did you stop? | *s: Just after New Year. My legs were aching. It was my brother's idea, really, he'd stopped his and felt better. His is, what is it, rosuvastatin.",
    ],
    [
      'Stopped atorvastatin just after New Year because of aching legs.',
      'Stopped atorvastatin just after New Year because of aching legs, brother has stopped rosuvastatin.',
    ],
    [
      'Stopped rosuvastatin just after New Year because of aching legs.',
      'Stopped Jardiance just after New Year because of aching legs.',
      'Stopped metformin just after New Year because of aching legs.',
    ],
  ],
  [
    'fi',
    [
      '*s: Otan metformiinia aamuin illoin. Ja Jardiance aamulla. Verenpainelääkkeen mä lopetin. | *p: Sen amlodipiinin? Milloin lopetit? | *s: Uudenvuoden jälkeen, kun nilkat turposi.',
    ],
    ['Lopettanut amlodipiinin uudenvuoden jälkeen.'],
    ['Lopettanut Jardiancen uudenvuoden jälkeen.', 'Lopettanut metformiinin uudenvuoden jälkeen.'],
  ],
  [
    'sv',
    [
      '*s: Jag tar metformin morgon och kväll. Och Jardiance på morgonen. Blodtrycksmedicinen slutade jag med. | *p: Amlodipin? När slutade du? | *s: Efter nyår, när anklarna svullnade.',
    ],
    ['Slutat med amlodipin efter nyår.'],
    ['Slutat med Jardiance efter nyår.', 'Slutat med metformin efter nyår.'],
  ],
  [
    'fi',
    [
      '*p: Te käytätte sitä amlodipiinia, viis milliä? | *s: Joo, aamusin. Se turvottaa mulla kyllä nilkkoja. | *p: No sitten sitä ei kannata nostaa. Tehdään niin, että lopetetaan amlodipiini ja alotetaan losartaani, viiskymmentä milliä kerran päivässä, aamulla. Onko teillä lääkeallergioita?',
    ],
    ['Amlodipiini 5 mg lopetetaan, aiheuttanut nilkkaturvotusta. Aloitetaan losartaani 50 mg x 1 aamuisin.'],
    ['Amlodipiini 50 mg lopetetaan, aiheuttanut nilkkaturvotusta. Aloitetaan losartaani 5 mg x 1 aamuisin.'],
  ],
  [
    'sv',
    [
      '*p: Du tar amlodipin, fem milligram? | *s: Jo, på morgonen. Mina vrister svullnar av den. | *p: Då gör vi så att vi slutar med amlodipin och börjar med losartan, femtio milligram en gång om dagen på morgonen.',
    ],
    ['Amlodipin 5 mg avslutas, har gett svullna vrister. Losartan 50 mg x 1 påbörjas på morgonen.'],
    ['Amlodipin 50 mg avslutas, har gett svullna vrister. Losartan 5 mg x 1 påbörjas på morgonen.'],
  ],
  [
    'en',
    [
      "*p: You're on amlodipine, five milligrams? | *s: Yes, mornings. My ankles swell with it. | *p: Then let's do this, we stop the amlodipine and start losartan, fifty milligrams once a day in the morning.",
    ],
    ['Amlodipine 5 mg stopped, caused ankle swelling. Start losartan 50 mg x 1 in the morning.'],
    ['Amlodipine 50 mg stopped, caused ankle swelling. Start losartan 5 mg x 1 in the morning.'],
  ],
  [
    'sv',
    [
      '*p: Bra. Sen insulinet. Vad har sockret legat på på morgnarna? | *s: Elva, tolv. I morse var det, öh, elva komma åtta.',
    ],
    ['Blodsocker på morgnarna 11–12, i dag 11,8.'],
    ['Blodsocker på morgnarna 11–12, i dag 10,8.', 'Blodsocker på morgnarna 10–12, i dag 11,8.'],
  ],
  [
    'fi',
    ['*p: Mitä verensokerit on ollu aamuisin? | *s: Seittemän, kaheksan. Tänä aamuna oli kaheksan pilkku neljä.'],
    ['Verensokeri aamuisin 7–8, tänään 8,4.'],
    ['Verensokeri aamuisin 7–8, tänään 9,4.'],
  ],
  [
    'en',
    ['*p: What has your sugar been in the mornings? | *s: Seven, eight. This morning it was eight point four.'],
    ['Blood glucose in the mornings 7–8, today 8.4.'],
    ['Blood glucose in the mornings 7–8, today 9.4.'],
  ],
  [
    'en',
    [
      '*p: So on the left you missed two out of ten, the big toe and the ball of the foot. On the right you felt all ten. And I can feel the pulses in both feet.',
    ],
    [
      'Monofilament: 8/10 felt on L (big toe and ball missed), 10/10 on R.',
      'Monofilament: 2/10 missed on L (big toe and ball), 10/10 felt on R.',
    ],
    [
      'Monofilament: 5/10 felt on L (big toe and ball missed), 10/10 on R.',
      'Monofilament: 2/10 felt on L (big toe and ball missed), 10/10 on R.',
      'Monofilament: 8/10 missed on L.',
    ],
  ],
  [
    'fi',
    [
      '*p: Vasemmassa jalassa kaksi kohtaa kymmenestä jäi tuntematta, isovarvas ja päkiä. Oikeassa tunsit kaikki kymmenen.',
    ],
    [],
    ['Monofilamentti: vasen 2/10 tunnettu, oikea 10/10.', 'Monofilamentti: vasen 6/10 tunnettu, oikea 10/10.'],
  ],
  [
    'sv',
    ['*p: På vänster fot kände du inte två av tio punkter. På höger kände du alla tio.'],
    ['Monofilament: 8/10 känns på vänster, 10/10 på höger.'],
    ['Monofilament: 2/10 känns på vänster, 10/10 på höger.', 'Monofilament: 6/10 känns på vänster, 10/10 på höger.'],
  ],
  [
    'en',
    ['*p: Of the five words he forgot two.'],
    ['Recalled 3/5 words.'],
    ['Recalled 2/5 words.', 'Recalled 4/5 words.'],
  ],
  ['sv', ['*p: Av fem ord glömde hon två.'], [], ['Minns 2/5 ord.']],
  ['fi', ['*p: Viidestä sanasta hän muisti kolme.'], ['Muisti 3/5 sanaa.'], ['Muisti 2/5 sanaa.', 'Unohti 3/5 sanaa.']],
  [
    'fi',
    ['*p: Ja tästä sisäsyrjästä kun painan, niin? | *s: Ai, joo, siitä sattuu. Ulkopuoli ei tunnu miltään.'],
    ['Arkuutta sisäsyrjällä.', 'Arkuutta sisäsyrjällä, ulkosyrjällä ei arkuutta.'],
    ['Arkuutta ulkosyrjällä.'],
  ],
  [
    'sv',
    ['*p: Om jag trycker här på insidan? | *s: Aj, det gör ont. Utsidan känns inte alls.'],
    ['Ömhet på insidan.', 'Ingen ömhet på utsidan.'],
    ['Ömhet på utsidan.', 'Ömhet lateralt.'],
  ],
  [
    'en',
    ['*p: If I press here on the inside? | *s: Ow, that hurts. The outside is fine.'],
    ['Tender on the medial side.'],
    ['Tender on the lateral side.'],
  ],
  [
    'en',
    [
      "*s: The left's been swollen like that since Friday. It isn't sore, just tight. | *p: Yes, the left one's clearly bigger. Left forty-one centimetres, right thirty-seven.",
    ],
    ['Left leg swollen since Fri 6 March, tight but not painful.'],
    ['Right leg swollen since Fri 6 March, tight but not painful.'],
  ],
  [
    'en',
    ["*s: The right's hurting more when I walk. | *p: And the left knee? | *s: Nothing."],
    ['Right knee hurts when walking.'],
    ['Left knee hurts when walking.'],
  ],
  [
    'fi',
    ['*c: Sillä oli joulukuussa korvatulehdus, mut se oli oikeessa korvassa.'],
    ['Joulukuussa oikean korvan tulehdus.'],
    ['Joulukuussa vasemman korvan tulehdus.'],
  ],
  [
    'en',
    [
      "*s: Yeah, mornings mainly. They've been between seven and nine. Sunday it was twelve point four, but that was after my daughter's birthday cake on Saturday night.",
    ],
    [
      'Home glucose in the mornings 7–9; 12.4 on Sun 8 Mar after birthday cake the evening before.',
      'Glucose 12.4 on Sunday after birthday cake the evening before.',
      'Glucose 12.4 on Sun 8 March after birthday cake.',
    ],
    ['Glucose 12.4 on Sat 7 March.', 'Glucose 12.4 on Saturday, after birthday cake the evening before.'],
  ],
  [
    'sv',
    [
      '*s: De har legat mellan sju och nio. På söndagen var det tolv komma fyra, men det var efter dotterns födelsedagstårta på lördag kväll.',
    ],
    [
      'Blodsocker 12,4 på söndagen efter födelsedagstårta kvällen innan.',
      'Blodsocker 12,4 sön 8.3. efter dotterns födelsedagstårta.',
    ],
    ['Blodsocker 12,4 på lördagen efter födelsedagstårta.', 'Blodsocker 12,4 lör 7.3.'],
  ],
  [
    'fi',
    [
      '*s: Ne on ollu seittemän ja yheksän välillä. Sunnuntaina oli kakstoista pilkku neljä, mutta se oli tyttären syntymäpäiväkakun jälkeen, se kakku oli lauantai-iltana.',
    ],
    [
      'Verensokeri 12,4 sunnuntaina syntymäpäiväkakun jälkeen.',
      'Verensokeri sunnuntaina tyttären syntymäpäiväkakun jälkeen 12,4.',
    ],
    ['Verensokeri 12,4 lauantaina syntymäpäiväkakun jälkeen.'],
  ],
  [
    'en',
    [
      "*p: Great. Then we'll have the meeting at school on Wednesday the eighteenth of March, half past two, and the three of us meet here again on the first of April.",
    ],
    ['School meeting 18 Mar at 14:30, follow-up with family 1 Apr.'],
    ['School meeting 1 Apr at 14:30, follow-up with family 18 Mar.', 'School meeting 19 Mar at 14:30.'],
  ],
  [
    'sv',
    [
      '*p: Då har vi mötet i skolan onsdagen den artonde april, klockan halv tre, och vi tre träffas här igen första juni.',
    ],
    ['Skolmöte 18 apr kl. 14.30, uppföljning med familjen 1 jun.'],
    ['Skolmöte 1 jun kl. 14.30, uppföljning med familjen 18 apr.', 'Skolmöte 19 apr kl. 14.30.'],
  ],
  [
    'fi',
    [
      'c: Mä pääsen ite kotiin vasta huomenna illalla. | *p: Mä varaan lääkärin ajan tälle päivälle, kello neljätoista kolmekymmentä.',
    ],
    ['Lääkärin aika tänään klo 14.30.'],
    ['Lääkärin aika huomenna 11.3. klo 14.30.'],
  ],
  ['fi', ['p: Mites vasen polvi? | *s: Oot oikeessa, polvi on parempi.'], ['Vasen polvi parempi.'], []],
  [
    'en',
    ['*s: I was given cefalexin. The antibiotic gave me a rash.'],
    ['Cefalexin: rash.'],
    ['Cefalexin was tolerated.'],
  ],
  [
    'sv',
    ['*s: Vad tar jag, jo, Jardiance har jag börjat med. | *s: Januvia har jag slutat med.'],
    ['Börjat med Jardiance, slutat med Januvia.'],
    ['Slutat med Jardiance, börjat med Januvia.'],
  ],
  [
    'sv',
    ['*p: Då har vi mötet i skolan den artonde juni och vi träffas här igen sjätte oktober.'],
    ['Skolmöte 18 jun, uppföljning 6 okt.'],
    [],
  ],
  [
    'fi',
    ['*p: Ulkosyrjällä on vanha arpi, se ei satu. Tästä sisäsyrjästä kun painan? | *s: Sattuu.'],
    ['Ulkosyrjällä arpi, arkuutta sisäsyrjällä.'],
    [],
  ],
  [
    'en',
    ["*s: The left's been sore since Friday. | *p: And the right? | *s: That's fine."],
    ['Left knee sore since Fri 6 March.'],
    ['Right knee sore since Fri 6 March.'],
  ],
  [
    'en',
    ['*p: You missed five out of ten on the left.'],
    ['5/10 felt on the left.', '5/10 missed on the left.'],
    ['6/10 felt on the left.'],
  ],
];
