/** Words of risk, by what they are about: those a statement may not use unless the speech says one of the same row. */
import type { Language } from '../../domain/language.js';

interface RiskRow {
  /** Words of risk, in a note or in speech. */
  readonly words: Readonly<Record<Language, string>>;
  /** Said of the same thing in everyday words, which by themselves are no risk. */
  readonly said: Readonly<Record<Language, string>>;
}

export const riskWords: Readonly<Record<string, RiskRow>> = {
  suicide: {
    words: {
      fi: 'itsemur, itsetuho, suisid, itsemurha-aj',
      sv: 'självmord, suicid, ta sitt liv, ta sitt eget liv, tagit sitt liv, tog sitt liv',
      en: 'suicid',
    },
    said: {
      fi: 'tappaa itse, tappaa itt, hengiltä, kuolla, kuolema, kuollut, päättää päiv, elää enää, jaksa elää, lopettaa elä, halua elää, halu elää, haluu elää, haluisin elää, ettei elä, ettei herä, en heräis, en heräisi, jaksais, jaksa enää, en jaksa, ettet jaks, synkkiä aja, synkät aja, pahoja aja, semmosia aja, sellaisia aja, semmoisia aja, sellasia aja',
      sv: 'ta livet, ta ditt liv, ta mitt liv, ta dit liv, ta ditt eget, ta mitt eget, tagit livet, tog livet, döda mig, dö, inte leva, slippa leva, leva längre, int leva, vill leva, orkar leva, jag inte fanns, jag int fanns, inte vakna, int vakna, slippa vakna, orka leva, mörka tank, svarta tank, orka mer, orkar mer, inte orkar, sådana tank, såna tank',
      en: "kill my, kill yourself, end my life, end it all, want to die, be dead, take my life, ending your life, ending my life, not be here, better off dead, wouldn't wake, not wake, never wake, i wasn't here, i weren't here, worth living, point in living, not be around, carry on living, dark thought, wanting to be here, want to be here, wanting to live, want to live, can't go on, cannot go on, ending it, better without me, do me in, the rope, those thought, such thought, want to go too, walk into",
    },
  },
  suicideAttempt: {
    words: {
      fi: 'itsemurhayrity, itsemurhaa yrit, yrittänyt itsemurh',
      sv: 'självmordsförsök, suicidförsök, försökt ta sitt liv',
      en: 'suicide attempt, suicidal attempt, attempted suicide, attempted to kill',
    },
    said: {
      fi: 'yritin tappaa, yrittäny tappaa, yritti tappaa, yrity, yritin itse, yrittäny itse, yritit, =yrittäny, =yrittänyt, =yrittänny, oot yrittäny, oletko yrittäny, aiemmin yrittän, aiemmin yrittäny, joskus yrittän, yli annok',
      sv: 'försök, försökte ta, försökt ta',
      en: 'attempt, tried to kill, tried to end, tried to take, took an overdose, took the overdose, tried to finish, tried to do it, tried to go, tried it, never tried, tried anything',
    },
  },
  sexualViolence: {
    words: {
      fi: 'seksuaalista väkiv, seksuaalinen väkiv, seksuaaliväkiv, seksuaalista hyväks, seksuaalinen hyväks, raiska',
      sv: 'sexuellt våld, sexuella övergr, sexuellt överg, våldtä, våldtog',
      en: 'sexual violence, sexual abuse, sexually abus, sexual assault, sexually assault, rape, molest',
    },
    said: {
      fi: 'seksi, seksu, koske väärin, koskettel, väkisin, pakotti sek, makaa',
      sv: 'sexuel, tafs, tvingade mig att lig, tog på mig',
      en: 'sexual, touched me, forced me, forced himself, in bed',
    },
  },
  familyViolence: {
    words: {
      fi: 'perheväkiv, lähisuhdeväkiv, parisuhdeväkiv',
      sv: 'familjevåld, våld i nära, partnervåld, relationsvåld',
      en: 'domestic viol, domestic abus, family violence, partner violence, intimate partner',
    },
    said: {
      fi: 'väkival, löi mua, löi minu, lyöny mua, lyönyt minu, lyö mua, lyö minu, löi meit, löi äit, löi häntä, töni, potki mua, hakka, käsiks, kuristi, pahoinp, tukist, läpsi, tarttu kurk, tarttui kurk, repi tuk, heitteli tavaro, heitti tavaro, paisko',
      sv: 'våld, ~våld, grep tag, grep mig, kastade saker, slog mig, slår mig, slagit mig, slog mam, slår mam, knuff, sparka, misshand, gick på',
      en: 'violen, hit me, hits me, hitting me, hit her, hit him, hits her, pushed me, pushes me, shoved, slapped, punched, kicked me, beat, chok, strangl, abus, hurt me, hurts me, grabbed me, grabbed her, grabbed my, threw a, threw things, throws things, pinned me',
    },
  },
  selfHarm: {
    words: {
      fi: 'itsensä vahing, vahingoittaa its, viiltel, viilly',
      sv: 'självskad, skada sig själv, skär sig, skurit sig',
      en: 'self-harm, self harm, harming him, harming her, cuts herself, cuts himself, cutting herself, homicid',
    },
    said: {
      fi: 'satuttaa its, satuttaa itte, satuttaa itse, vahingoitta, vahingotta, itteensä satut, itseään satut, itseensä satut, ittensä satut, ittees satut, ittensä vahin, viillän, viilsin, satutta, satutat its, satutat itt, satuttanu',
      sv: 'skär mig, skada mig, skadat mig, skada dig, skadat dig, skär dig, göra dig illa, gjort dig illa, göra mig illa',
      en: 'hurt myself, hurt yourself, harm myself, harm yourself, cut myself, hurting myself, hurt others, hurting anyone, hurting your, hurt anyone, hurt himself, hurt herself, hurting himself, hurting herself, cutting',
    },
  },
  violence: {
    words: {
      fi: '~väkival, väkival, pahoinpit, hakkaa, lyömi, lyönyt, =lyö, =löi, kuritus',
      sv: '~våld, våld, misshandl, misshandel, slår, slog, slagit, aga',
      en: 'violen, assault, batter, hitting, =hits, beats her, beats him, beats the, beaten, strangl, physically abus',
    },
    said: {
      fi: 'lyö, löi, löin, löit, lyön, lyöt, lyöd, lyödä, potki, töni, käsiks, tukist, läpsi, hakkas, kuristi, turpaan, retuut, tarttu kurk, tarttui kurk, repi tuk, heitteli tavaro, heitti tavaro, paisko, tapel, tappel, tön, läimä, kovakour, kovaa kiin, kovin ott',
      sv: 'slå, sparka, knuff, slåss, hårdhänt, håret, örfil, smisk, dask, knuffa, smälla, gick på, luggad, gormar, slagits, slog, grep tag, grep mig, kastade saker',
      en: 'hit, hurt me, hurts me, hurts you, hurt you, rough, push, smack, spank, fight, punch, kick, slap, shov, beat, chok, attack, went for, raised his hand, raised her hand, his temper, her temper, smash, lays a hand, laid a hand, safe at home, safe in your, grabbed me, grabbed her, grabbed my, threw a, threw things, throws things, pinned me',
    },
  },
  abuse: {
    words: {
      fi: 'hyväksikäyt, kaltoinkoht, raiska, ahdistel, insest',
      sv: 'övergrepp, utnyttjad av, utnyttjas av, utnyttjar honom, utnyttjar henne, utnyttjat honom, utnyttjat henne, utnyttjade honom, utnyttjade henne, våldt, ofreda, far illa, fara illa',
      en: 'abus, molest, rape, mistreat, maltreat, exploit',
    },
    said: {
      fi: 'koske väärin, pakott, kosketel, väkisin, kaltoin, hyväksi, huonosti kohdel, kohdellu, kohdeltu',
      sv: 'tafs, tvinga, tog på, illa behandl',
      en: 'touched me, forced, hurt you, safe at home',
    },
  },
  neglect: {
    words: { fi: 'laiminly, heitteil, vanhemmuuden puut', sv: 'försumm, vanvård, omsorgssvikt', en: 'neglect' },
    said: {
      fi: 'hoitamatta, ruokaa ei, yksin kotona, ilman valvon',
      sv: 'lämnad ensam, ingen mat, ensam hemma',
      en: 'left alone, no food, unattended, looked after',
    },
  },
  childProtection: {
    words: {
      fi: 'lastensuojel, huostaan, kiireellinen sijoi, =lasu',
      sv: 'barnskydd, omhändert, orosanmäl',
      en: 'child protection, safeguarding, child welfare, taken into care',
    },
    said: {
      fi: 'lastensuo, sijoi, sijot, huosta, perhetuki',
      sv: 'placer, barnsky',
      en: "social services, protective services, children's services",
    },
  },
  threat: {
    words: {
      fi: 'uhkail, uhkaa, uhannut, väkivallan uhka, kiristäny, kiristys, kiristyks, kiristet, vainoa, pakottavaa kontr',
      sv: 'hot, hotar, hotat, förfölj, stalk',
      en: 'threat, stalk, blackmail, coerci',
    },
    said: {
      fi: 'tappavansa, pelottel, pelkä, pelottaa, painost, huuta, huus, uhka, uhkas, uhannu, uhkai',
      sv: 'hota, skrämm, skrämd, rädd, press, arg',
      en: "said he would, said she would, said he'd, said she'd, or else, scar, afraid, frighten, pressur, going to get me",
    },
  },
  protection: {
    words: {
      fi: 'turvakiel, lähestymiskiel',
      sv: 'besöksförb, kontaktförb, spärrmarker, skyddade person, skyddsför',
      en: 'restraining order, protective order, non molestation, injunction, safe house',
    },
    said: {
      fi: 'turvakiel, kiello, kielto, lähestymisk, turvakot, turvakod, turvapaik, salai, salatt, osoit, osot, pakkas, pakata, suunnitelm',
      sv: 'förbud, spärr, skydd, hemlig adress, hemli adress, kvinnojour, jouren, säker plats, trygg',
      en: 'order, injunction, refuge, shelter, safe place, safe house, secret address, hostel, ran out',
    },
  },
  substances: {
    words: {
      fi: 'päihde, päihte, huume, alkoholi, humala, juopu, väärinkäyt, riippuvuu, yliannos, deliri, retkah',
      sv: '~missbruk, missbruk, drog, narkot, alkohol, berus, alkoholbero, drogbero, läkemedelsbero, opioidbero, beroendevård, beroendesjuk, beroende av alk, beroende av drog, beroende av läkem, beroende av opi, beroende av benso, överdos, onykter, återfall i',
      en: 'substance abuse, substance use, illicit, alcohol, drunk, intoxic, addict, overdos, alcoholi, binge, drug use, drug abuse, marijuana, cocaine, heroin',
    },
    said: {
      fi: 'kuivilla, selvin päin, juo, juon, juonu, juot, juod, join, joit, joi,  viina, kalja, olut, olutta, viini, bisse, kännis, kamaa, pilve, kannabis, amfetam, subu, päihd, aine, siider, drink, ryyp, raitis, konjak, likööri, punkku, shampanj, kuohuvii, rommi, viski, =gin, annosta, paukku, tissutt',
      sv: 'drick, drack, druck, öl, vin, sprit, supa, super, full, glas, knark, hasch, snaps, konjak, likör, cider, whisky, vodka, grogg, bubbel, berusad, nykter, drink, packad, aspackad, bakis',
      en: 'drink, drank, beer, wine, booze, liquor, drugs, weed, pot, high, smoke, using, sober, glass, cocktail, whiskey, whisky, vodka, brandy, cognac, sherry, cider, lager, =pint, pints, rum, gin, tipsy, had a few, substance',
    },
  },
  drunkDriving: {
    words: { fi: '', sv: '', en: '' },
    said: { fi: 'aja, ajo, auto, ratti, ratin', sv: 'kör, bil, ratt', en: 'driv, drove, =car, wheel, =van' },
  },
  overuse: {
    words: { fi: '', sv: '', en: '' },
    said: {
      fi: '=liikaa, =liian, liikakäy, riskikäy, riski, ongelm, riippuv, addikt, suurkulut, koukus, alkoholis, juoppo, paljon, raja, ylitt, =yli',
      sv: 'för mycket, överkons, riskbruk, =risk, missbruk, problem, beroende, storkonsum, alkoholis, mycket, gräns, =över',
      en: 'too much, too many, overuse, overdo, misus, abus, hazard, harmful, =risk, risky, problem, depend, addict, alcoholic, heav, a lot, limit, above, =over',
    },
  },
  weapon: {
    words: {
      fi: 'ase, aseen, aseita, ampuma-as, teräase, ~kivääri, kivääri, haulik, pistool',
      sv: 'vapen, skjutvapen, gevär, pistol, hagelböss',
      en: 'weapon, firearm, shotgun, rifle, =gun, =guns',
    },
    said: {
      fi: 'puukko, pyssy, kivääri, veitsi, haulik',
      sv: 'kniv, bössa, gevär, pistol',
      en: 'gun, knife, rifle, pistol, blade',
    },
  },
  running: {
    words: { fi: 'karkail, hatkas', sv: 'rymm', en: 'absconded, ran away from home' },
    said: { fi: 'karannu, karkas, hatkoi, karkuun', sv: 'rymde, stack', en: 'ran away, run away' },
  },
  financial: {
    words: { fi: '', sv: '', en: '' },
    said: {
      fi: 'raha, raho, euroo, euroa, lainan, varast, huijat',
      sv: 'pengar, lån, stul, lura',
      en: 'money, loan, stole, steal, cheat, bank card',
    },
  },
  involuntary: {
    words: { fi: '', sv: '', en: '' },
    said: { fi: 'pakko, tahdosta, osasto', sv: 'tvång, avdelning', en: 'against your will, section, ward' },
  },
  risk: {
    words: {
      fi: '=riski, =riskissä, =vaara, =vaarassa, vaarantu, kaatumisriski',
      sv: '=fara, =risk, fallrisk',
      en: 'at risk, =risk, =danger, endanger',
    },
    said: {
      fi: 'risk, vaara, vaaral, vaarass, pelottaa että, kaatu, ettet kaadu, vuoto, vuodon, vuotaa, voi mennä, voi tulla, saattaa, liian alas, liian ylös',
      sv: 'risk, farlig, ramla, riskabel, faller, föll, blöd, kan bli, kan få',
      en: 'risk, danger, unsafe, likely to, chance, bleed, fall, fell, could go, could get, might',
    },
  },
};
