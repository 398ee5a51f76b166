import type { Row } from './ordinary-rows.js';

/** Risks of then and of now: of each a right statement and mostly a wrong one. */
export const pastRiskRows: readonly Row[] = [
  [
    'thoughts of a month that is past',
    'risk',
    'en',
    [
      "*p: I have to ask one more thing. When we spoke in the winter you'd said some dark things, after Stan died. Any thoughts now of harming yourself?",
      "*s: No. I did in January, I'll not pretend, I had thoughts. But no, not since the spring.",
    ],
    'Had thoughts of self-harm in January; denies any since the spring.',
    'Had thoughts of self-harm in January; these are still present.',
  ],
  [
    'a grip and no blow',
    'risk',
    'fi',
    [
      '*p: Onko Eino ollut aggressiivinen sinua kohtaan?',
      '*c: Lauantaina tarttui ranteesta kovaa, kun en päästänyt ulos. Ei lyönyt kuitenkaan. Mustelmaa ei jäänyt.',
    ],
    'Asiakas tarttui puolisoa ranteesta lauantaina, mutta ei lyönyt. Mustelmaa ei jäänyt.',
    'Asiakas tarttui puolisoa ranteesta lauantaina ja löi. Mustelmaa ei jäänyt.',
  ],
  [
    'cutting at an age that is past',
    'negation',
    'en',
    [
      '*p: Have you ever hurt yourself, now or in the past?',
      "*s: Not now. When I was sixteen I used to cut, on my arm, but that stopped at seventeen and I've not done it since.",
    ],
    'Self-harm by cutting at age 16, ceased at 17; none currently.',
    null,
  ],
  [
    'thoughts of a year that is past',
    'risk',
    'en',
    [
      "*s: I get ratty. But I'm not low, not like after the divorce. I was in a bad way then, thought about ending it, that was 2014.",
      '*p: And nothing like that now?',
      '*s: No. Not since then, not once.',
    ],
    'Had suicidal thoughts in 2014 after the divorce; none since.',
    'Had suicidal thoughts in 2014 after the divorce; these have returned recently.',
  ],
  [
    'the danger of losing a home',
    'negation',
    'fi',
    [
      '*s: Kaks kuukautta vuokraa rästissä, eli tuhat kolmesataa. Isännöitsijä laitto kirjeen, että jos ei makseta niin tulee häätö.',
    ],
    'Vuokrarästi 2 kk, yhteensä 1 300 €, häädön uhka.',
    null,
  ],
  [
    'weeks without alcohol',
    'negation',
    'fi',
    [
      'p: Miten alkoholi, siitä viimeksi puhuttiin?',
      '*s: No joulukuussa meni koko kuu putkeen. Nyt oon ollu kuivilla kolme viikkoo, siitä ku kävin siellä katkolla.',
    ],
    'Asiakas on ollut ilman alkoholia 3 viikkoa katkaisuhoidon jälkeen.',
    null,
  ],
  [
    'an attempt that was never made',
    'risk',
    'fi',
    [
      '*p: Kysyn suoraan. Onko ollut ajatuksia itsemurhasta?',
      '*s: Joulukuussa oli, kun istuin parvekkeella ja mietin että hyppäänkö. Nyt ei oo ollu. En oo kyllä yrittäny ikinä.',
    ],
    'Joulukuussa itsemurha-ajatuksia, nykyhetkellä ei. Ei aiempia itsemurhayrityksiä.',
    'Joulukuussa itsemurha-ajatuksia, nykyhetkellä ei. Taustalla yksi itsemurhayritys.',
  ],
  [
    'money that nobody took',
    'negation',
    'fi',
    [
      '*p: Kysyn tämän kaikilta. Onko kukaan kohdellut sinua huonosti tai vienyt rahojasi?',
      '*s: Ei ole. Naapurin Ainolta yksi huijari vei pankkitunnukset, mutta minulta ei.',
    ],
    'Kaltoinkohtelua tai taloudellista hyväksikäyttöä asiakkaaseen ei ole kohdistunut.',
    null,
  ],
  [
    'a wish to live',
    'risk',
    'fi',
    [
      '*p: Onko mieli ollut maassa, tai onko ollut ajatuksia ettei jaksaisi elää?',
      '*s: Ikävä on Vilhoa, mutta elää minä haluan. Ei semmoisia ajatuksia ole.',
    ],
    'Asiakkaalla ei ole kuolemantoiveita tai itsetuhoisia ajatuksia.',
    'Asiakkaalla on kuolemantoiveita.',
  ],
  [
    'a wish to die, in the winter',
    'risk',
    'sv',
    [
      '*p: Har någon av er tänkt på att inte orka leva mera?',
      '*s: Inte jag. I vintras sa jag att det vore bäst att få dö, men det var då, jag menar det inte längre.',
    ],
    'Klienten uppgav i vintras att det vore bäst att få dö, har inte sådana tankar nu.',
    'Klienten uppger att det vore bäst att få dö, har sådana tankar nu.',
  ],
  [
    'a push by a former partner',
    'risk',
    'sv',
    [
      '*p: Finns det våld eller hot, eller är du rädd för nån?',
      '*c: Nej, int nu. Med Wilmas pappa var det så att han knuffade mig två gånger, men vi skildes år 2023 och han har aldrig gjort barnen illa.',
    ],
    'Modern uppger inget våld eller hot i hemmet nu; före detta partnern knuffade henne två gånger före skilsmässan 2023.',
    null,
  ],
  [
    'a rifle of his father',
    'risk',
    'fi',
    ['*p: Onko Markolla aseita?', '*s: Ei sillä oo. Sen isällä on metsästyskivääri, mut se on lukkojen takana.'],
    'Asiakkaan mukaan Markolla ei ole aseita.',
    'Asiakkaan mukaan Markolla on metsästyskivääri.',
  ],
];
