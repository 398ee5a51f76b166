import type { Basic } from './basics.js';

/** Risks and falls asked after and answered, blows that are accidents, sides in a table. */
export const asked: readonly Basic[] = [
  [
    'fi',
    [
      '*p: Puristusvoima on oikeessa kakskytkuus kiloa ja vasemmassa neljätoista. | *p: Vasemmassa hartiassa näkyy pientä lihaksen kuihtumista, mut turvotusta tai punotusta en näe.',
    ],
    ['Puristusvoima oik. 26 kg, vas. 14 kg. Vasemmassa hartiassa lievää lihasatrofiaa, ei turvotusta eikä punoitusta.'],
    [
      'Puristusvoima oik. 14 kg, vas. 26 kg. Vasemmassa hartiassa lievää lihasatrofiaa.',
      'Oikeassa hartiassa lievää lihasatrofiaa.',
    ],
  ],
  [
    'fi',
    [
      '*p: Ja sivulle nosto vasemmalla seitsemänkymmentä. Puristusvoima on oikeessa kakskytkuus kiloa ja vasemmassa neljätoista. | *p: Vasemmassa hartiassa näkyy pientä lihaksen kuihtumista.',
    ],
    ['Puristusvoima oik. 26 kg, vas. 14 kg. Vasemmassa hartiassa lievää lihasatrofiaa.'],
    [],
  ],
  [
    'fi',
    ['*c: Äiti, kyllä sä kaaduit. Vessan kynnykseen kompastuit ja löit vasemman kyynärpään.'],
    ['Poika kertoo potilaan kaatuneen WC:n kynnykseen ja lyöneen vasemman kyynärpään.'],
    [],
  ],
  [
    'fi',
    ['*s: Kompastuin ja löin pään kaapin oveen.'],
    ['Kompastunut ja lyönyt päänsä kaapin oveen.', 'Löi päänsä.'],
    [],
  ],
  ['sv', ['*s: Jag snubblade och slog huvudet i skåpdörren.'], ['Snubblat och slagit huvudet i skåpdörren.'], []],
  [
    'en',
    ['*s: I tripped and hit my head on the cupboard door.'],
    ['Tripped and hit her head on the cupboard door.'],
    [],
  ],
  [
    'en',
    [
      "*p: Are you afraid of Samuel now? | *s: Not really. He's been away since September. Mum is the one who's frightened he'll come back.",
    ],
    ['Not particularly afraid of Samuel; grandmother fears his return.', 'Not really afraid of Samuel.'],
    ['Afraid of Samuel.'],
  ],
  [
    'fi',
    [
      '*p: Pelkäätkö sä Samulia nyt? | *s: En oikeestaan. Se on ollu poissa syyskuusta. Äiti tässä pelkää, että se tulee takas.',
    ],
    ['Ei varsinaisesti pelkää Samulia; isoäiti pelkää hänen paluutaan.'],
    ['Pelkää Samulia.'],
  ],
  [
    'sv',
    [
      '*p: Är du rädd för Samuel nu? | *s: Inte direkt. Han har varit borta sen september. Det är mamma som är rädd att han kommer tillbaka.',
    ],
    ['Inte direkt rädd för Samuel; mormor är rädd att han kommer tillbaka.'],
    ['Är rädd för Samuel.'],
  ],
  [
    'fi',
    [
      '*p: Mites mieliala? Onko ollut sellaisia ajatuksia, ettei jaksaisi elää? | *s: Ikävä on, ja illat on pitkiä. Mutta ei semmosia ajatuksia, ei.',
    ],
    ['Ikävää ja pitkiä iltoja, ei kuitenkaan ajatuksia siitä, ettei jaksaisi elää.', 'Ei itsetuhoisia ajatuksia.'],
    ['Ikävää ja pitkiä iltoja, myöntää ajatelleensa, ettei jaksaisi enää elää.', 'Ajatuksia, ettei jaksa elää.'],
  ],
  [
    'sv',
    [
      '*p: Hur är humöret? Har det funnits tankar på att inte orka leva? | *s: Jag saknar honom, och kvällarna är långa. Men inga såna tankar, nej.',
    ],
    ['Saknad och långa kvällar, inga tankar på att inte orka leva.'],
    ['Saknad och långa kvällar, medger tankar på att inte orka leva.', 'Tankar på att inte orka leva.'],
  ],
  [
    'en',
    [
      "*p: How's your mood? Any thoughts of not wanting to go on? | *s: I miss him, and the evenings are long. But no thoughts like that, no.",
    ],
    ['Misses him, long evenings, no thoughts of not wanting to go on.'],
    ['Misses him, long evenings, admits thoughts of not wanting to go on.', 'Thoughts of not wanting to go on living.'],
  ],
  [
    'en',
    [
      "*p: Do you ever feel low, or that life isn't worth living? | *s: Good heavens, no. I miss my husband. But I'm not low.",
    ],
    ['Denies low mood and thoughts that life is not worth living.'],
    ['Sometimes feels life is not worth living.', 'Denies low mood but sometimes feels life is not worth living.'],
  ],
  [
    'en',
    [
      "*p: And your mood? Any dark thoughts, like not wanting to be here? | *s: The mood's a bit flat, but nothing dark, no.",
    ],
    ['Mood a bit flat, denies dark thoughts.'],
    ['Low mood with thoughts of not wanting to be here.', 'Thoughts of not wanting to be here.'],
  ],
  [
    'fi',
    [
      '*p: Onko synkkiä ajatuksia, niin kuin että ei halua olla täällä? | *s: Mieliala on vähän lattea, mut ei mitään synkkää, ei.',
    ],
    ['Mieliala hieman lattea, ei synkkiä ajatuksia.'],
    ['Ajatuksia, ettei halua elää.'],
  ],
  [
    'sv',
    ['*p: Finns det mörka tankar, som att inte vilja finnas till? | *s: Humöret är lite platt, men inget mörkt, nej.'],
    ['Stämningsläget lite platt, inga mörka tankar.'],
    ['Tankar på att inte vilja leva.'],
  ],
  [
    'fi',
    ['*p: Ootko kaatunu muita kertoja viimesen vuoden aikana? | *s: Oon mä, marraskuussa kaaduin kylppärissä.'],
    ['Kaatunut myös marraskuussa kylpyhuoneessa.'],
    ['Edeltävän vuoden aikana ei muita kaatumisia.', 'Ei ole kaatunut muulloin.'],
  ],
  [
    'sv',
    ['*p: Har du ramlat annars det senaste året? | *s: Jo det har jag, i november ramlade jag i badrummet.'],
    ['Ramlat även i november i badrummet.'],
    ['Inga andra fall det senaste året.'],
  ],
  [
    'en',
    ['*p: Any other falls in the last year? | *s: Yes, I fell in the bathroom in November.'],
    ['Also fell in the bathroom in November.'],
    ['No other falls in the last year.'],
  ],
  [
    'en',
    [
      "*p: When do you take the furosemide? | c: I give it him with his tea. | *p: I've checked with the pharmacist, it can go with breakfast instead. | *c: Oh good. I'll do that from tomorrow, then.",
    ],
    ['Furosemide moved to breakfast time.'],
    ['Codeine moved to breakfast time.'],
  ],
  [
    'en',
    [
      "*p: He's on furosemide and amlodipine. | *s: The water tablet at tea time. | *p: It can go with breakfast instead.",
    ],
    ['Water tablet moved to breakfast.'],
    [],
  ],
  [
    'fi',
    [
      '*s: Röntgen on neljäs toukokuuta ja lääkäri soittaa sit saman viikon perjantaina. | *p: Hyvä, tavataan me kahden viikon päästä, kahdeskymmeneskahdeksas huhtikuuta kello kymmenen.',
    ],
    [],
    ['Kontrolliröntgen 28.4. ja fysioterapia seuraavan kerran 4.5. klo 10.', 'Röntgen 28.4., tapaaminen 4.5. klo 10.'],
  ],
];
