/** Words of risk, by what they are about: those a statement may not use unless the speech says one of the same row. */
import type { Language } from '../../domain/language.js';
import { wordsOf } from '../words.js';
import { cueFinder, cues } from './cue.js';
import { anyPartner, kinIn } from './kin.js';
import { actsIn, isAmbiguous, isDeed } from './risk-acts.js';
import { risksHinted, thoughtsHinted } from './risk-sayings.js';
import { riskWaysIn } from './risk-ways.js';

interface RiskRow {
  /** Words of risk, in a note or in speech. */
  readonly words: Readonly<Record<Language, string>>;
  /** Said of the same thing in everyday words, which by themselves are no risk. */
  readonly said: Readonly<Record<Language, string>>;
}

const rows: Readonly<Record<string, RiskRow>> = {
  suicide: {
    words: {
      fi: 'itsemur, itsetuho, suisid, itsemurha-aj',
      sv: 'självmord, suicid, ta sitt liv, ta sitt eget liv',
      en: 'suicid',
    },
    said: {
      fi: 'tappaa itse, tappaa itt, hengiltä, kuolla, kuolema, kuollut, päättää päiv, elää enää, jaksa elää, lopettaa elä, halua elää, halu elää, haluu elää, haluisin elää, ettei elä, ettei herä, en heräis, en heräisi, jaksais, jaksa enää, en jaksa, ettet jaks, synkkiä aja, synkät aja, pahoja aja, semmosia aja, sellaisia aja, semmoisia aja, sellasia aja',
      sv: 'ta livet, döda mig, dö, inte leva, slippa leva, leva längre, int leva, vill leva, orkar leva, jag inte fanns, jag int fanns, inte vakna, int vakna, slippa vakna, orka leva, mörka tank, svarta tank, orka mer, orkar mer, inte orkar, sådana tank, såna tank',
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
      fi: 'uhkail, uhkaa, uhannut, väkivallan uhka, kiristäny, kiristys, kiristyks, kiristet, vainoa, turvakiel, lähestymiskiel, pakottavaa kontr',
      sv: 'hot, hotar, hotat, förfölj, stalk, besöksförb, spärrmarker, skyddsför',
      en: 'threat, stalk, blackmail, restraining order, coerci',
    },
    said: {
      fi: 'tappavansa, pelottel, pelkä, pelottaa, painost, huuta, huus, uhka, uhkas, uhannu, uhkai',
      sv: 'hota, skrämm, skrämd, rädd, press, arg',
      en: "said he would, said she would, said he'd, said she'd, or else, scar, afraid, frighten, pressur, going to get me",
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
      fi: 'risk, vaara, vaaral, vaarass, pelottaa että, kaatu, ettet kaadu, vuoto, vuodon, vuotaa',
      sv: 'risk, farlig, ramla, riskabel, faller, föll, blöd',
      en: 'risk, danger, unsafe, likely to, chance, bleed, fall, fell',
    },
  },
};

const finderFor = (language: Language, said: boolean) =>
  cueFinder(
    Object.fromEntries(
      Object.entries(rows).map(([name, row]) => [
        name,
        [...cues(row.words[language]), ...(said ? cues(row.said[language]) : [])],
      ]),
    ),
  );

const claimed = { fi: finderFor('fi', false), sv: finderFor('sv', false), en: finderFor('en', false) };
const spoken = { fi: finderFor('fi', true), sv: finderFor('sv', true), en: finderFor('en', true) };

export interface RiskWord {
  readonly about: string;
  readonly word: string;
  readonly start: number;
  /** Told in words that may hold a denial themselves: "ettei halua elää". */
  readonly way?: true;
  /** The act it names: a kick, a placement. */
  readonly act?: string;
}

const partner =
  /(?<!\p{L})(?:patient|klient|client|asiak|potila|lapsi|lapse|barn|child|spouse|partner|puoliso|vanhem|föräld|parent)/iu;
const namesAnother = (text: string): boolean => kinIn(text).size > 0 || anyPartner.test(text) || partner.test(text);

/** "Ei lyönyt päätä": what is hit is one's own, and nobody hits it. */
const hits = /^(?:=?lyö|löi|slog|slagit|slår|hit)/iu;
const ownBody =
  /^(?:\p{L}+ )?(?:\p{L}+ )?(?:pää|polv|kylk|kylj|lonk|selk|selä|rante|ranne|otsa|kyynär|olkap|nenä|leuka|leuan|huvud|knä|höft|arm|axel|hak|her head|his head|head|her hip|his hip|her knee|his knee|the head|the floor)/iu;
const isAccident = (text: string, { word, start }: RiskWord): boolean => {
  const ahead =
    text
      .slice(0, start)
      .split(/[.,;:]\s/)
      .at(-1) ?? '';
  const rest = text.slice(start + word.length).trim();
  return (
    hits.test(word) &&
    (ownBody.test(rest) || /(?:pää|huvudet|head)\p{L}*(?: \p{L}+)? $/iu.test(ahead)) &&
    !namesAnother(/\p{L}+ $/u.exec(ahead)?.[0] ?? '')
  );
};

/** "Lastensuojelun työntekijä" says where somebody works; "häntä uhkaa häätö" tells of no threat by anybody. */
const workers = /^(?:sosiaali)?(?:työntekij|ohjaaj|arbet|worker)/iu;
const misfortunes = /^(?:häätö|irtisano|työttömy|asunnottom|konkurssi|ulosot|lomautus|karenssi|velkaant)/iu;
const isOther = (text: string, { word, start }: RiskWord): boolean => {
  const rest = text.slice(start + word.length).trim();
  return (
    (/^(?:lastensuojelun|barnskyddets|child (?:protection|welfare))$/iu.test(word) && workers.test(rest)) ||
    (/^uhkaa$/iu.test(word) && misfortunes.test(rest))
  );
};

/** The words of risk in a statement. */
export const risksIn = (text: string, language: Language): RiskWord[] => {
  const words = wordsOf(text);
  const named: RiskWord[] = claimed[language](words).map(({ name, from, to }) => ({
    about: name,
    word: words
      .slice(from, to)
      .map((word) => word.text)
      .join(' '),
    start: words[from]?.start ?? 0,
  }));
  const ways: RiskWord[] = riskWaysIn(text, language, namesAnother(text)).map(({ about, words: word, start }) => ({
    about,
    word,
    start,
    way: true as const,
  }));
  const acts = actsIn(text, language);
  const deeds = acts
    .filter(({ act, word }) => isDeed(act) && !isAmbiguous(word))
    .map(({ act, of, ...rest }) => ({ ...rest, about: of, act }));
  const others = [...named, ...ways].map((one) => {
    const act = acts.find(
      ({ of, start, word }) =>
        of === one.about && start < one.start + one.word.length && one.start < start + word.length,
    );
    return act ? { ...one, act: act.act } : one;
  });
  return [...others.filter(({ act }) => act === undefined || !isDeed(act)), ...deeds].filter(
    (one) => !isAccident(text, one) && !isOther(text, one),
  );
};

/** "Löin nyrkillä pöytään": nobody is struck. */
const atThings = /(?<!\p{L})(?:pöytä|seinä|ovea|oveen|bordet|väggen|dörren|table|wall|door)\p{L}*/iu;
/** What a stretch of speech may say of it in passing: enough for a denial to be of it. */
export const risksTouched = (text: string, language: Language): ReadonlySet<string> =>
  new Set([...risksSaid(text, language), ...risksHinted(text, language)]);

/** What of it a stretch of speech says, in whatever words. */
export const risksSaid = (text: string, language: Language): ReadonlySet<string> =>
  new Set([
    ...spoken[language](wordsOf(text)).map(({ name }) => name),
    ...riskWaysIn(text, language, true).map(({ about }) => about),
    ...(thoughtsHinted(text, language) ? ['suicide', 'selfHarm'] : []),
    ...actsIn(text, language).flatMap(({ act, of }) =>
      (!isDeed(act) && of === 'violence') || of === 'suicide' || of === 'selfHarm'
        ? []
        : of === 'violence' && !atThings.test(text)
          ? ['violence', 'familyViolence']
          : of,
    ),
  ]);
