/** Questions denied in part, whose answer tells the rest; what was asked of with a no that is of something else. */
import type { Basic } from './basics.js';

export const inPart: readonly Basic[] = [
  [
    'fi',
    [
      '*p: Onko polvi menny lukkoon tai pettäny alta? | *s: Lukkoon se ei oo menny kertaakaan. Mut kaks kertaa se on pettäny, kummallaki kerralla portaissa.',
    ],
    [
      'Polvi ei ole lukkiutunut, mutta pettänyt alta kahdesti portaissa.',
      'Polvi ei ole mennyt lukkoon, mutta pettänyt alta kahdesti.',
    ],
    ['Polvi ei ole lukkiutunut eikä kertaakaan pettänyt alta.'],
  ],
  [
    'fi',
    ['*p: Onko sulla ollu kuumetta tai oksentelua? | *s: Kuumetta ei oo ollu yhtään. Oksentanu oon kaks kertaa.'],
    ['Ei kuumetta. Oksentanut kahdesti.'],
    ['Ei kuumetta eikä oksentelua.'],
  ],
  [
    'sv',
    [
      '*p: Har du haft feber eller kräkts? | *s: Feber har jag inte haft alls. Men kräkts har jag gjort två gånger i natt.',
    ],
    ['Ingen feber. Har kräkts två gånger.'],
    ['Ingen feber, har inte kräkts.'],
  ],
  [
    'en',
    [
      "*p: Has the knee locked or given way? | *s: It's never locked. But it's given way twice, both times on the stairs.",
    ],
    ['Knee has not locked but has given way twice on the stairs.'],
    ['Knee has not locked or given way.'],
  ],
  [
    'en',
    ["*p: Any fever or vomiting? | *s: No fever at all. I've vomited twice, though."],
    ['No fever. Has vomited twice.'],
    ['No fever or vomiting.'],
  ],
  [
    'fi',
    [
      '*p: Onko ollu huimausta, rintakipua, hengenahdistusta? | *s: Rintakipua ei oo ollu, eikä hengenahistusta. Huimannu on joskus, kun nousee sängystä nopeesti, mut en oo pyörtyny.',
    ],
    [
      'Ei rintakipua eikä hengenahdistusta. Ajoittain huimausta noustessa, ei pyörtymisiä.',
      'Huimannut joskus nopeasti noustessa.',
    ],
    ['Ei rintakipua, hengenahdistusta eikä huimausta.', 'Hengenahdistusta ajoittain.'],
  ],
  [
    'sv',
    [
      '*p: Har du haft yrsel, bröstsmärta, andnöd? | *s: Bröstsmärta nej, ingen andnöd heller. Yr har jag varit ibland, när jag stiger upp.',
    ],
    ['Ingen bröstsmärta eller andnöd. Yrsel ibland vid uppstigande.'],
    ['Ingen bröstsmärta, andnöd eller yrsel.'],
  ],
  [
    'en',
    [
      '*p: Any dizziness, chest pain, breathlessness? | *s: No chest pain, and no breathlessness. I do get dizzy sometimes when I stand up fast.',
    ],
    ['No chest pain or breathlessness. Dizzy at times on standing up.'],
    ['No chest pain, breathlessness or dizziness.'],
  ],
  [
    'en',
    ["*p: And did the aching go away? | *s: Honestly? No. It's the same as before."],
    ['Aching unchanged.', 'The aching did not go away.'],
    ['Aching has since gone.', 'The aching has gone away.'],
  ],
  [
    'sv',
    ['*p: Har värken gått över? | *s: Ärligt talat? Nej. Den är likadan som förut.'],
    ['Värken oförändrad.', 'Värken har inte gått över.'],
    ['Värken har gått över.'],
  ],
  [
    'fi',
    ['*p: Onko särky menny ohi? | *s: Rehellisesti? Ei. Ihan samanlaista kuin ennen.'],
    ['Särky ennallaan.', 'Särky ei ole mennyt ohi.'],
    ['Särky on mennyt ohi.'],
  ],
  [
    'en',
    ['*p: And did the itching stop? | *s: Honestly? No. Just as bad as ever.'],
    ['Itching has not stopped.'],
    ['Itching has stopped.'],
  ],
  [
    'en',
    [
      "*p: Did you know about this, though, under your right heel? There's a crack, about a centimetre. | *s: Oh. No, I hadn't seen that.",
    ],
    ['Crack approx. 1 cm under right heel; patient had not noticed it.'],
    ['No crack under right heel.', 'Crack 1 cm under left heel.'],
  ],
  [
    'fi',
    [
      '*p: Tiesitkö sä tästä, täällä oikeen kantapään alla? Siinä on halkeama, sentin verran. | *s: Ai. Ei, en oo nähny tota.',
    ],
    ['Halkeama 1 cm oikean kantapään alla; asiakas ei ollut huomannut.'],
    ['Oikean kantapään alla ei halkeamaa.'],
  ],
  [
    'sv',
    [
      '*p: Visste du om det här, under högra hälen? Där är en spricka, en centimeter ungefär. | *s: Oj. Nej, det har jag inte sett.',
    ],
    ['Spricka 1 cm under höger häl; patienten hade inte märkt den.'],
    ['Ingen spricka under höger häl.'],
  ],
  [
    'en',
    ["*p: Have you noticed this rash on your back? | *s: No, I haven't."],
    ['Rash on the back; patient had not noticed it.'],
    [],
  ],
  [
    'sv',
    ['*p: Vad tror du utlöste det? | *s: Jag fick veta att jag inte fick det där lagerjobbet. Och så hade vi grälat.'],
    ['Återfallet utlöstes av att han inte fick ett lagerjobb och av gräl.'],
    ['Återfallet utlöstes av att han fick ett lagerjobb och av gräl.'],
  ],
  [
    'fi',
    ['*p: Mikä sen laukaisi? | *s: No kun mä en saanu sitä varastotyötä. Ja sit me riideltiin.'],
    ['Syynä se, ettei saanut varastotyötä, ja riita.'],
    ['Syynä se, että sai varastotyön, ja riita.'],
  ],
  [
    'en',
    ["*p: What set it off? | *s: I heard I couldn't get the flat. And then we'd argued."],
    [],
    ['Relapse set off by getting the flat and by an argument.'],
  ],
  [
    'en',
    [
      "*p: Who's with them on those nights? | *s: My mum comes over and stays. Ella's fifteen, but I don't leave them by themselves.",
    ],
    ['The grandmother stays with the children; they are not left alone.'],
    ['The children are left alone at night.'],
  ],
  [
    'fi',
    ['*p: Kuka niiden kanssa on öisin? | *s: Mun äiti tulee. Ei me niitä keskenään jätetä.'],
    ['Mummo on lasten kanssa; lapsia ei jätetä yksin.'],
    [],
  ],
  [
    'sv',
    ['*p: Vem är med dem på nätterna? | *s: Min mamma kommer. Jag lämnar dem inte själva hemma.'],
    ['Mormor är hos barnen; de lämnas inte ensamma.'],
    ['Barnen lämnas ensamma på nätterna.'],
  ],
  [
    'fi',
    [
      '*p: Onko sulla ollu päänsärkyä, pahoinvointia, huimausta? | *s: Pahoinvointia ei, päätä kyllä särkee iltasin. Huimausta ei oo ollu.',
    ],
    ['Päänsärkyä iltaisin, ei pahoinvointia eikä huimausta.'],
    [],
  ],
  [
    'en',
    ['*p: Has the nausea gone? | *s: No, I feel sick every morning.'],
    ['Nausea continues.'],
    ['Nausea has gone.'],
  ],
  [
    'sv',
    ['*p: Har illamåendet gått över? | *s: Nej, det är kvar.'],
    ['Illamåendet kvarstår.'],
    ['Illamåendet har gått över.'],
  ],
  ['fi', ['*p: Onko pahoinvointi loppunut? | *s: Ei.'], ['Pahoinvointi jatkuu.'], ['Pahoinvointi on loppunut.']],
  ['en', ['*p: Has he stopped drinking? | *s: Yes.'], ['He has stopped drinking.'], ['He has not stopped drinking.']],
  ['en', ['*p: Do you still have the pain? | *s: No.'], ['The pain has gone.', 'No pain.'], ['Pain continues.']],
  [
    'en',
    ['*p: Did you finish the course of antibiotics? | *s: No.'],
    ['Did not finish the antibiotics.'],
    ['Finished the antibiotics.'],
  ],
  [
    'sv',
    ['*p: Har han hotat eller slagit dig? | *s: Han har aldrig slagit mig. Hans bror hotade mig.'],
    [],
    ['Mannen har hotat henne.'],
  ],
  ['fi', ['*s: Ei tarvii äiti, mä haen sut kuudelta.'], ['Hakee äidin klo 18.'], []],
  ['sv', ['*s: Det behöver du inte mamma, jag hämtar dig klockan sex.'], ['Hämtar mamma klockan 18.'], []],
];
