/** Plain numbers as people say them: a unit alone, what has so many milligrams, from and to, what was taken back. */
import type { Basic } from './basics.js';

export const measures: readonly Basic[] = [
  [
    'fi',
    ['*s: Otin vaimolta yhden sellasen buranan, kuussatasen, silloin pahimpana iltana.'],
    [
      'Ottanut kertaalleen ibuprofeenia 600 mg.',
      'Ottanut yhden ibuprofeenin 600 mg.',
      'Kertaalleen vaimolta saatu ibuprofeeni 600 mg.',
    ],
    [
      'Ottanut kertaalleen ibuprofeenia 400 mg.',
      'Ottanut ibuprofeenia 600 mg kolme kertaa.',
      'Ottanut kaksi ibuprofeenia 600 mg.',
    ],
  ],
  [
    'fi',
    ['*s: Otan panadolia, viissatasia, kaks kerralla iltasin.'],
    ['Parasetamoli 500 mg x 2 iltaisin.', 'Parasetamolia 2 x 500 mg iltaisin.'],
    ['Parasetamoli 500 mg x 3 iltaisin.', 'Parasetamoli 250 mg x 2 iltaisin.'],
  ],
  [
    'fi',
    ['*s: Käräjäoikeus määräs lähestymiskiellon, vuodeks.'],
    ['Lähestymiskielto määrätty vuodeksi.', 'Lähestymiskielto 1 vuodeksi.'],
    [
      'Lähestymiskielto määrätty kolmeksi kuukaudeksi.',
      'Lähestymiskielto määrätty 2 vuodeksi.',
      'Lähestymiskielto määrätty kuukaudeksi.',
    ],
  ],
  [
    'fi',
    ['*p: Laitan sulle sairauslomaa viikoks.'],
    ['Sairausloma viikoksi.', 'Sairausloma 1 viikko.'],
    ['Sairausloma kahdeksi viikoksi.', 'Sairausloma 3 päivää.', 'Sairausloma kuukaudeksi.'],
  ],
  [
    'sv',
    ['*s: Jag tar femhundringar, två stycken till natten. Alvedon alltså.'],
    ['Paracetamol 500 mg x 2 till natten.'],
    ['Paracetamol 500 mg x 3 till natten.', 'Paracetamol 250 mg x 2 till natten.'],
  ],
  [
    'sv',
    ['*s: Jag fick en sån där Burana av min fru, en sexhundring, en enda gång.'],
    ['Tagit ibuprofen 600 mg en gång.', 'Tagit en Burana 600 mg som hustrun gav.'],
    ['Tagit ibuprofen 400 mg en gång.', 'Tagit ibuprofen 600 mg tre gånger.'],
  ],
  [
    'en',
    ['*s: Just paracetamol now, five hundreds, two of them at bedtime.'],
    ['Paracetamol 500 mg x 2 at bedtime.', 'Takes two paracetamol 500 mg tablets at bedtime.'],
    ['Paracetamol 500 mg x 3 at bedtime.', 'Paracetamol 250 mg x 2 at bedtime.'],
  ],
  [
    'en',
    ['*s: They gave him a restraining order, for a year.'],
    ['Restraining order for one year.', 'Restraining order for a year.'],
    ['Restraining order for three months.', 'Restraining order for two years.'],
  ],
  [
    'en',
    ['*s: I was taking four hundreds, one in the morning and one at night. Ibuprofen.'],
    ['Ibuprofen 400 mg x 2.'],
    ['Ibuprofen 600 mg x 2.'],
  ],
  [
    'fi',
    [
      '*p: Lääkäri nosti sun essitalopraamin viimeksi kymmenestä viiteentoista milligrammaan. | *s: Joo, aamuisin otan.',
    ],
    [
      'Essitalopraami 15 mg aamuisin, annosta nostettu viimeksi.',
      'Essitalopraami nostettu 10 mg:sta 15 mg:aan.',
      'Essitalopraamin annos nostettu 15 mg:aan, aiemmin 10 mg.',
      'Essitalopraami 10 → 15 mg.',
    ],
    [
      'Essitalopraami 10 mg aamuisin, annosta nostettu viimeksi.',
      'Essitalopraami 10 mg aamuisin.',
      'Essitalopraami laskettu 15 mg:sta 10 mg:aan.',
    ],
  ],
  [
    'fi',
    ['*s: Bisoprololi laskettiin viidestä kahteen ja puoleen.'],
    ['Bisoprololi 2,5 mg.', 'Bisoprololi laskettu 5 mg:sta 2,5 mg:aan.'],
    ['Bisoprololi 5 mg, annosta laskettu.', 'Bisoprololi nostettu 5 mg:aan.'],
  ],
  [
    'fi',
    ['*s: Paino on noussut kuudestakymmenestä kuuteenkymmeneenviiteen kiloon.'],
    ['Paino 65 kg, noussut.', 'Paino noussut 60 kg:sta 65 kg:aan.', 'Paino noussut 5 kg.'],
    ['Paino 60 kg, noussut.'],
  ],
  [
    'sv',
    ['*p: Läkaren höjde ditt escitalopram från tio till femton milligram sist. | *s: Ja, på morgnarna tar jag det.'],
    [
      'Escitalopram 15 mg på morgonen, dosen höjd senast.',
      'Escitalopram höjt från 10 mg till 15 mg.',
      'Escitalopram 15 mg, tidigare 10 mg.',
    ],
    [
      'Escitalopram 10 mg på morgonen, dosen höjd senast.',
      'Escitalopram 10 mg på morgonen.',
      'Escitalopram sänkt från 15 mg till 10 mg.',
    ],
  ],
  [
    'sv',
    ['*s: Metoprololen sänktes från hundra till femti.'],
    ['Metoprolol 50 mg.', 'Metoprolol sänkt från 100 mg till 50 mg.'],
    ['Metoprolol 100 mg, dosen sänkt.', 'Metoprolol höjt till 100 mg.'],
  ],
  [
    'en',
    [
      '*p: The doctor put your escitalopram up from ten to fifteen milligrams last time. | *s: Yes, I take it in the mornings.',
    ],
    [
      'Escitalopram 15 mg in the morning, dose increased last time.',
      'Escitalopram increased from 10 mg to 15 mg.',
      'Escitalopram 15 mg, previously 10 mg.',
    ],
    [
      'Escitalopram 10 mg in the morning, dose increased last time.',
      'Escitalopram 10 mg in the morning.',
      'Escitalopram reduced from 15 mg to 10 mg.',
    ],
  ],
  [
    'en',
    ['*s: They cut my prednisolone down from twenty to fifteen.'],
    ['Prednisolone 15 mg.', 'Prednisolone reduced from 20 mg to 15 mg.'],
    ['Prednisolone 20 mg, recently reduced.', 'Prednisolone increased to 20 mg.'],
  ],
  [
    'fi',
    ['*s: Poika on kuudennella ja tytär neljännellä luokalla.'],
    ['Poika 6. luokalla, tytär 4. luokalla.'],
    ['Poika 4. luokalla, tytär 6. luokalla.', 'Poika neljännellä, tytär kuudennella luokalla.'],
  ],
  [
    'fi',
    ['*p: Nostetaan essitalopraami kymmenestä viiteentoista huomisesta alkaen.'],
    ['Essitalopraami 10 mg, nostetaan 15 mg:aan.', 'Essitalopraami nostetaan 10 mg:sta 15 mg:aan.'],
    [],
  ],
  [
    'fi',
    ['*s: Aamulla kymmenen, illalla viis. Bisoprololia siis.'],
    ['Bisoprololi 10 mg aamulla ja 5 mg illalla.'],
    ['Bisoprololi 5 mg aamulla ja 10 mg illalla.'],
  ],
  [
    'fi',
    ['*s: Ensin otin yhden Buranan ja myöhemmin kaks. Ne on nelisatasia.'],
    ['Ottanut ensin yhden ibuprofeenin 400 mg, myöhemmin kaksi.'],
    ['Ottanut ensin kaksi ibuprofeenia 400 mg, myöhemmin kolme.'],
  ],
  [
    'sv',
    ['*p: Vi höjer escitalopram från tio till femton från och med i morgon.'],
    ['Escitalopram 10 mg, höjs till 15 mg.'],
    ['Escitalopram 20 mg, höjs till 25 mg.'],
  ],
  [
    'en',
    ["*p: We'll put the escitalopram up from ten to fifteen from tomorrow."],
    ['Escitalopram 10 mg, to be increased to 15 mg.'],
    ['Escitalopram 20 mg, to be increased to 25 mg.'],
  ],
  ['en', ['*s: There were hundreds of people. I left to take the bus.'], ['Left by bus.'], []],
  [
    'fi',
    ['*s: Poika on ekalla ja tytär kolmannella luokalla.'],
    ['Poika ensimmäisellä, tytär kolmannella luokalla.', 'Poika 1. luokalla, tytär 3. luokalla.'],
    [],
  ],
  [
    'fi',
    [
      '*p: Siirretäänkö ilta-annosta kaheksasta aikasemmaks? | *s: Seittemältä vois olla parempi. | *p: Laitetaan seittemään. Ja kreatiniini otetaan perjantaina kakskymmentäneljäs päivä.',
    ],
    ['Ilta-annoksen aika muutettu klo 20:stä klo 19:ään.'],
    ['Ilta-annoksen aika siirretty klo 20:stä klo 21:een.'],
  ],
  [
    'fi',
    [
      'p: Sulle voisi antaa doksisykliinin. | *s: Poika sairasti mykoplasman, se testattiin. Sille annettiin doksisykliini... ei ku klaritromysiini se oli. Nyt se on terve.',
    ],
    ['Poika sairasti mykoplasman, sai klaritromysiinin.'],
    ['Poika sairasti mykoplasman, sai doksisykliinin.'],
  ],
  [
    'fi',
    [
      '*s: Oon ottanu parasetamolia, sitä grammasta, kolme kertaa päivässä. Ja sitten vaimolta yhden sellasen buranan, kuussatasen.',
    ],
    ['Parasetamolia 1 g x 3, lisäksi kertaalleen vaimolta saatu ibuprofeeni 600 mg.'],
    ['Parasetamolia 500 mg x 3, lisäksi kertaalleen vaimolta saatu ibuprofeeni 600 mg.'],
  ],
];
