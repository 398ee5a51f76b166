/** What people do not tolerate that is no medicine, one thing a row. Cues as in `cue.ts`. */
import type { Word } from '../words.js';
import { cueFinder, cues } from './cue.js';
import type { MedicineName } from './medicine-names.js';

const rows: Readonly<Record<string, string>> = {
  iodine: '=jodi, =jodia, =jodin, =jodista, =jodille, =jod, =jodet, iodine, jodipitois, jodiliuos, jodlösning',
  plaster: 'laastar, plåst, plaster, adhesive, häft',
  tape: 'teip, tejp, =tape, =tapes, paperiteip, ihoteip, micropore, kirurgtejp',
  nickel: 'nikkel, nickel',
  nut: 'pähkin, maapähkin, hasselpäh, =nöt, nötter, nötall, =nut, =nuts, peanut, hazelnut, walnut, jordnöt, hasselnöt, valnöt, cashew, pistaa, pistas, pistach',
  almond: 'mantel, mandel, almond',
  egg: 'kananmun, muna aller, =munalle, =munaa, =munasta, ägg, =egg, =eggs',
  milk: '=maito, maito aller, maitoa, maidosta, maidolle, maitoproteii, maitotuot, mjölk, komjölk, lehmänmai, milk, dairy',
  lactose: 'laktoos, laktos, lactos',
  fish: '=kala, =kalaa, =kalasta, =kalalle, =kaloille, kala aller, fisk, =fish, fish aller, =fishes, fishy',
  shellfish:
    'äyriäi, katkarap, katkaravu, =rapu, ravuista, ravuille, skaldjur, räko, =räka, räkor, kräft, shellfish, prawn, shrimp, crab, lobster, crayfish, simpuk, mussl, mussel',
  wheat: 'vehnä, viljoi, =vete, =vetet, vetemj, wheat, gluten',
  soya: 'soija, soja, =soy, soya',
  apple: '=omena, omenaa, omenas, omenoi, omenat, äpple, äppl, apple',
  banana: 'banaan, banan',
  kiwi: 'kiwi, kiivi',
  strawberry: 'mansik, jordgubb, strawberr',
  citrus: 'sitrus, citrus, appelsiin, apelsin, =orange, =oranges',
  tomato: 'tomaat, tomat',
  carrot: 'porkkan, morot, morött, carrot',
  celery: 'selleri, celery',
  sesame: 'seesam, sesam',
  mustard: 'sinap, senap, mustard',
  birch: 'koivu, björk, birch',
  grass: '=heinä, =heinää, =heinästä, =heinille, heinänuh, heinäall, timotei, gräs, grass, hayfever',
  mugwort: 'pujo, pujon, gråbo, mugwort',
  alder: 'lepän, leppä, alder, =alen, alpollen',
  hazel: 'pähkinäpuu, pähkinäpens, hasselpoll, =hazel',
  pollen: 'siitepöl, pollen',
  cat: 'kissa, kissoi, =katt, =katten, =katter, kattall, katthå, =cat, =cats',
  dog: 'koira, koiri, =hund, =hunden, =hundar, hundall, hundpä, hundhå, =dog, =dogs',
  horse: 'hevos, hevon, häst, horse',
  wasp: 'ampiai, amppari, geting, wasp',
  bee: 'mehiläi, =bi, bistick, bisting, =bee, =bees',
  mosquito: 'hyttys, hyttynen, mygg, mosquit',
  dust: 'pöly, pölypunk, huonepöl, damm, kvalster, dust',
  mould: 'homee, home-, hometta, homeet, mögel, mould, mold',
  perfume: 'hajust, hajuve, parfym, perfum, fragrance',
  contrast: 'varjoain, kontrastm, contrast',
  rubber: 'kumihan, kumia, kumist, gummi, rubber',
  wool: 'villa, villas, =ull, =ullen, wool',
  'hair dye': 'hiusvär, hårfärg, hair dye',
  detergent: 'pesuain, tvättm, detergent, washing powder',
  soap: 'saippu, tvål, soap',
  sun: 'aurin, solljus, =solen, sunlight, =sun',
  anaesthetic: 'puuduteain, puudutusain, puudut, bedövn, anaesthetic, anesthetic',
  cobalt: 'kobolt, cobalt, =koboltti',
  sulphite: 'sulfiit, sulfit, sulphit',
};

const find = cueFinder(Object.fromEntries(Object.entries(rows).map(([name, forms]) => [name, cues(forms)])));

const KIND = 'allergen: ';

export const isAllergen = (id: string): boolean => id.startsWith(KIND);

/** As names: the longest where one word begins two, "pähkinäpuu" of "pähkinä". */
export const allergensIn = (words: readonly Word[]): MedicineName[] => {
  const hits = find(words);
  const last = new Map(hits.map((hit) => [hit.from, hit]));
  return [...last.values()].map(({ name, from }) => ({
    id: `${KIND}${name}`,
    product: null,
    listed: true,
    word: words[from]?.text ?? '',
    from,
  }));
};
