/** What an examination finds and how somebody is, and the other of it, where that is told in another word: clear lungs and crackles. Beside `states.ts`. */
import type { Opposites } from './opposites.js';

/** Of these a person has only one, so that nothing else needs to be named. */
export const ownFound: readonly Opposites[] = [
  {
    fi: ['oma aloit, omaaloit, aloitteelli, aloitekyky on', 'aloitekyvy, aloitekyvyt, aloitteet'],
    sv: [
      'tar egna initiativ, tar initiativ, initiativrik, initiativförm',
      'initiativlös, saknar initiativ, initiativfat',
    ],
    en: ['takes initiative, shows initiative, takes the initiative', 'lacks initiative, lacking initiative, passive'],
  },
];

export const found: readonly Opposites[] = [
  {
    fi: [
      'tehty, =tehnyt, =tehny, =tein',
      'tekemät, jäi väliin, jääny väliin, jäänyt väliin, jätin väliin, jättäny väliin, jättänyt väliin',
    ],
    sv: ['=gjord, =gjort, =gjorda', 'ogjord, ogjort, ogjorda, hoppat över, hoppade över'],
    en: ['=done', 'undone, =skipped, =skipping'],
  },
  {
    fi: ['puhta, puhdas', 'rahin, vinku, ritin, rohin'],
    sv: ['=ren, =rena, =rent', 'rassel, rassl, rhonki, ronki, krepit, pip, pipande, väsande'],
    en: ['=clear, sounds clear, sound clear, looks clear', 'crackle, crackling, wheez, rhonchi, crepit, rales'],
  },
  {
    fi: ['tasai, säännölli', 'epätasai, epäsäännölli, rytmihäir'],
    sv: ['=jämn, =jämnt, regelbund', 'ojämn, oregelbund'],
    en: ['regular, =even, =steady', 'irregular, uneven'],
  },
  {
    fi: ['symmetri, tasapuol, samanlai', 'epäsymm, puoliero, eroa'],
    sv: ['symmetri, liksidig, lika på, =lika', 'asymmetri, sidoskilln, olika, skillnad'],
    en: ['equal, symmetric, the same on, same both', 'unequal, asymmetric, difference, differ'],
  },
  {
    fi: ['reagoi', 'reagoimat, valojäyk'],
    sv: ['reager, ljusreager', 'ljusstel, oreager'],
    en: ['react, reacting, reactive, brisk', 'unreactive, nonreactive, non reactive, =fixed'],
  },
];
