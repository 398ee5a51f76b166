import type { Basic } from './basics.js';

/** The same, said and noted in other ways. */
export const urgentToo: readonly Basic[] = [
  [
    'en',
    ['*p: If the swelling is still there on Friday, ring us straight away.'],
    ['If the swelling is still there on Friday, ring.'],
    ['If the swelling is still there on Friday, raise it at the follow-up.'],
  ],
  [
    'en',
    ["*p: If those thoughts come back, ring the crisis line, day or night, don't sit on it."],
    ['If thoughts return, to ring the crisis line.'],
    ['If thoughts return, bring them up at the next session.'],
  ],
  [
    'fi',
    ['*p: Jos kipu pahenee, soita heti. Seuraava aika on sit maanantaina.'],
    [
      'Soittaa, jos kipu pahenee. Kontrolli maanantaina.',
      'Kontrolli maanantaina, soittaa jos kipu pahenee.',
      'Kontrolli maanantaina, jos kipu pahenee yhteys aiemmin.',
      'Jos kipu pahenee, soittaa, kontrolliaika maanantaina.',
      'Jos kipu pahenee, ottaa yhteyttä; muuten kontrolli maanantaina.',
      'Kontrolli maanantaina ja soittaa, jos kipu pahenee.',
    ],
    ['Kivun pahetessa odottaa kontrolliin maanantaina.', 'Kivun pahentuessa asia esille kontrollissa maanantaina.'],
  ],
  [
    'fi',
    ['*p: Jos rintakipu tulee, ota nitro ja odota viis minuuttia. Jos se ei auta, soita 112.'],
    [
      'Rintakivussa nitro, odottaa 5 min; ellei auta, 112.',
      'Jos rintakipu tulee, ottaa nitron ja odottaa 5 min.',
      'Jos nitro ei auta, soittaa 112.',
    ],
    [],
  ],
  [
    'fi',
    ['*p: Jos polvi punottaa tai tulee kuume, ni päivystykseen.'],
    [
      'Hoitaja ohjannut hakeutumaan hoitoon, jos kuume nousee tai polvi punoittaa.',
      'Fysioterapeutti ohjasi ottamaan yhteyttä, jos polvi punoittaa.',
    ],
    ['Jos polvi punoittaa, ottaa yhteyttä fysioterapeuttiin.'],
  ],
  [
    'fi',
    ['*p: Jos tilanne kotona kärjistyy, soittakaa sosiaalipäivystykseen heti. | *c: Joo.'],
    [
      'Tilanteen kärjistyessä kotona yhteys sosiaalipäivystykseen.',
      'Jos tilanne kotona kärjistyy, soitto sosiaalipäivystykseen.',
    ],
    ['Jos tilanne kotona kärjistyy, asiasta keskustellaan seuraavassa palaverissa.'],
  ],
  [
    'sv',
    ['*p: Kommer det var ur såret ringer du samma dag. Vi ses på tisdag.'],
    ['Ringer om det kommer var ur såret. Kontroll tisdag.', 'Kontroll tisdag, ringer om det kommer var ur såret.'],
    ['Om det kommer var ur såret väntar patienten till tisdag.', 'Om det kommer var ur såret tas det upp på tisdag.'],
  ],
  [
    'sv',
    ['*p: Blir det värre med andningen så är det sjukhuset direkt.'],
    ['Till sjukhus om andningen blir värre.', 'Skötaren uppmanar till kontakt om andningen blir värre.'],
    [
      'Om andningen blir värre kontaktar patienten hälsostationen.',
      'Om andningen blir sämre räcker det med egenvård hemma.',
    ],
  ],
  [
    'en',
    ["*p: If it bleeds again, press on it and ring us today. I'll see you Tuesday."],
    [
      'Rings if it bleeds again. Review Tuesday.',
      'Review Tuesday, ring sooner if it bleeds again.',
      'Review Tuesday and call if it bleeds again.',
    ],
    ['If it bleeds again, wait until Tuesday.', "If it bleeds again, mention it at Tuesday's review."],
  ],
  [
    'en',
    ["*p: Any sign of infection, redness, pus, that's same day, you call us."],
    ['Call if any redness or pus.', 'Nurse advised to call if redness or pus.'],
    [],
  ],
  [
    'en',
    ["*p: If he turns up at the door, don't open it, ring the police."],
    ['To ring the police if he turns up.', 'If he turns up at the door, calls the police.'],
    [
      'If he turns up at the door, discuss it at the next meeting.',
      'If he turns up at the door, contact the social worker.',
    ],
  ],
  [
    'fi',
    ['*s: Se on ollu tulikuuma maanantaista asti. | *p: Jos kuume nousee yli neljänkymmenen, soita heti.'],
    ['Kuumetta maanantaista asti.'],
    [],
  ],
];
