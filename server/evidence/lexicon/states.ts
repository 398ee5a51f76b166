/**
 * How a thing is, and the opposite of it: taken and left untaken, positive and negative, kept and cancelled. Beside `opposites.ts`, for
 * words that are told of a thing by name; a longer cue stands before a shorter one in it ("jäi ottamatta", "not attended").
 */
import type { Opposites } from './opposites.js';

/** Of these a person has only one at a time, so that nothing else needs to be named. */
export const ownStates: readonly Opposites[] = [
  {
    fi: [
      'nukkui koko yön, nukkunut koko yön, nukkunu koko yön, nukuin koko yön, nukuttu koko yö, nukkui läpi, yhteen menoon, heräämättä',
      'heräsi yöllä, herännyt yöllä, heräili, heräilee, heräillyt, heräilly, valvoi, valvonu, valvoin, hereillä yöllä',
    ],
    sv: [
      'sov hela natten, sovit hela natten, sovi hela natten, sov i ett sträck, sovit i ett, sov gott hela',
      'vaknade, vaknat på natten, låg vaken, legat vaken, var vaken, varit vaken',
    ],
    en: [
      'slept through, slept right through, slept all night, slept the whole night, slept straight through',
      'woke, woken, was awake, lay awake, got up in the night, awake during',
    ],
  },
  {
    fi: [
      'ravinnotta, paastonn, paastolla, syömättä, olen paast',
      'söi aamu, syönyt aamu, söin aamu, syöny aamu, aamupalan jälkeen, aamiaisen jälkeen',
    ],
    sv: ['fastande, fastat, på fastande mage, nykterfast', 'ätit frukost, åt frukost, åt en, ätit en, efter frukost'],
    en: [
      'fasting, fasted, not eaten, nothing to eat',
      'had breakfast, had my breakfast, ate breakfast, slice of, bowl of, ate some, had some toast',
    ],
  },
  {
    fi: [
      'raitis, raittii, raittin, kuivilla, selvin päin, selvänä',
      'retkah, repsah, ratken, humalas, päihtyn, kännis, juopun, sortu',
    ],
    sv: ['nykter, nyktert', 'återfall, berusad, packad, onykter'],
    en: ['=sober, stayed dry, abstinent, on the wagon', 'relapsed, slipped, intoxicated, fell off the wagon'],
  },
];

export const states: readonly Opposites[] = [
  ...ownStates,
  {
    fi: [
      'otettu, otettii, ottanu, ottanut, =otti, =otin, ottaneet, niellyt, nielly, nielty',
      `ottamat, jäi ottamat, jäänyt ottamat, jääny ottamat, jäljellä, jäi väliin, jääny väliin, jäänyt väliin, jätti väliin, jättänyt väliin, jätin väliin,
      koskemat, unohtu, unoht ottaa, unohd ottaa, unohdin, unohti, unohtanu`,
    ],
    sv: [
      'tagit, tagi, tatt, togs, tagna, =tog, =tagen, tagits, intagit',
      'otagna, otagen, otaget, orörd, lämnats kvar, låg kvar, ligger kvar, hoppat över, hoppade över, glömt ta, glömde ta, glömt, glömde, glömts',
    ],
    en: [
      '=taken, =took, swallowed, =taking',
      'untaken, left untouched, untouched, =skipped, skipping, =missed, forgot to take, forgotten to take, forgot, forgotten, still in the',
    ],
  },
  {
    fi: ['muistan, muisti otta, muistaa', 'unohd, unoht'],
    sv: ['kommit ihåg, kom ihåg, kommer ihåg', 'glömt, glömde, glömmer, glömsk'],
    en: ['remembered, remembers', 'forgot, forgets, forgotten, forgetting, forgetful'],
  },
  {
    fi: ['positiivi, positivi, =plussa, =pos', 'negatiiv, negativ, =miinus, =neg'],
    sv: ['positiv, =pos, =plus', 'negativ, =neg, =minus'],
    en: ['positive, =pos, =plus', 'negative, =neg, =minus'],
  },
  {
    fi: [
      'säilyn, säilyy, tallella, palautu, palannu, tullut takaisin, tuli takaisin, tullu takas, tuli takas',
      '=poissa, hävinn, hävisi, kadonn, katosi, menettän, menetti, puuttuu, mihinkään menn, mihinkään oo menn, mihinkään ole menn, mennyt mihin',
    ],
    sv: [
      'bevarad, bevarat, =kvar, finns kvar, återkom, återställ, kommit tillbaka, kommi tillbaka, kom tillbaka, återvänt',
      '=borta, förlorad, förlorat, förlorade, saknas, tagit vägen',
    ],
    en: ['preserved, retained, returned, =back, come back, came back, restored', '=gone, =lost, absent, missing'],
  },
  {
    fi: [
      'pidetään voimassa, voimassa, pidetään kiinni, toteutuu, toteutu, vahvistettu, vahvistetaan',
      'perutaan, peruttu, perutti, peruu, perui, perunu, peruutet, peruuntu, peruunnu, kumotaan, kumottu, mitätö, irtisano',
    ],
    sv: [
      'hålls fast, står fast, gäller, behålls, håller fast, bekräftad, genomförs, kvarstår',
      'avbok, avbeställ, inställ, ställs in, ställdes in, ställde in, ställt in, ställer in, återkall, annuller, tar bort tiden, sagts upp, blir inte av',
    ],
    en: [
      'goes ahead, go ahead, went ahead, going ahead, stands, confirmed, is kept, kept as, takes place, took place',
      'cancel, called off, call off, withdrawn, scrapped, falls through, fell through, not going ahead',
    ],
  },
  {
    fi: [
      'osallistu, =kävi, käyny, käynyt, tuli paikalle, saapu',
      'perui, perunu, peruutti, jäi väliin, jäänyt väliin, jääny väliin, jätti väliin, jättänyt väliin, jätin väliin, jäi tulematta, jäi pois, lintsa, pinnas',
    ],
    sv: [
      'deltog, deltagit, deltar, besökte, besökt, närvar, =gått, =gick, =kom, infann',
      'avbok, avbeställ, uteblev, uteblivit, uteblir, missade, missat, skolk, hoppade över, hoppat över, stannade hemma, ställde in, ~frånvar',
    ],
    en: [
      'attended, attends, went to, turned up, showed up, made it, got to',
      'cancel, missed, skipped, stayed away, stayed home, no show, failed to attend, did not attend, never went',
    ],
  },
  {
    fi: [
      'usein, jatkuvasti, päivittäin, joka päivä, joka ilta, joka aamu, toistuvasti, yhtenään, säännöllisesti, jatkuvaa, tihein',
      'harvoin, harvakselta, tuskin koskaan, satunnai, tarvittaessa, hyvin harv, vain joskus, epäsäännöllisesti, silloin tällöin',
    ],
    sv: [
      'ofta, alltid, dagligen, varje dag, varje kväll, jämt, ständigt, regelbundet, hela tiden, =jämnt',
      'sällan, knappt nånsin, nästan aldrig, vid behov, ve behov, bara då, bara när, någon enstaka gång, oregelbundet, då och då',
    ],
    en: [
      'often, always, daily, every day, every night, frequent, constantly, all the time, regularly, most days',
      'rarely, seldom, hardly ever, almost never, only when, as needed, when needed, once in a while, infrequent, now and then, hardly at all, occasional',
    ],
  },
  {
    fi: [
      '=kova, =kovaa, =kovia, =kovat, voimakas, voimakka, voimakast, ankara, raju, sietämät, huomattava',
      'lievä, lieviä, lievää, vähäi, =tuskin, ei niin paha, ei kovin, ei mitenkään kova, siedettäv, hiukan, hieman',
    ],
    sv: [
      'svår, svåra, svårt ont, kraftig, uttalad, höggradig, intensiv, outhärdlig, rejäl',
      'lindrig, lindriga, =mild, =milda, =milt, =lätt, =lätta, inte så farlig, int så farlig, inte så illa, int så illa, knappt, obetydlig, uthärdlig, måttlig',
    ],
    en: [
      'severe, =marked, intense, excruciat, unbearable, terrible, agonis, considerable',
      'mild, slight, minor, =barely, =hardly, not so bad, not too bad, not that bad, scarcely, a tickle, bearable, moderate',
    ],
  },
  {
    fi: ['vahva, vahvat, voimakas, voimakka, =hyvät, pitävä', 'heikko, heiko, voimaton, voimattom, vaisu, hento'],
    sv: ['=stark, =starkt, =starka, kraftig', '=svag, =svagt, =svaga, kraftlös, matt'],
    en: ['=strong, powerful, firm', '=weak, feeble, weaker, limp'],
  },
  {
    fi: [
      'suostu, myöntyi, myönty, hyväksyy, hyväksyi, hyväksynyt, ottaa vastaan, ottaisi vastaan, tyytyväi, samaa mieltä, ei vastusta, ei mitään vastaan, sopii',
      'kieltäyt, kieltäyd, torju, vastusta, vastaan plan, eri mieltä, erimielt',
    ],
    sv: [
      `samtyck, går med på, gick med på, gått med på, tackar ja, tackade ja, tackat ja, accepter, överens, tar emot, tog emot, inga invändning, inget emot,
      ingenting emot, med på, vill gärna`,
      'avböj, vägra, tackar nej, tackade nej, tackat nej, motsätt, motsatt, avvis, invändning, oense, emot plan, protest',
    ],
    en: [
      `agree, agrees, agreed, accept, consent, go on then, all right then, happy with, happy to, willing, no objection, no objections, not object, fine by me,
      fine with, welcomes, in favour`,
      'declin, refus, turned down, turns down, turn down, object, oppos, unwilling, reject, disagree, said no',
    ],
  },
  {
    fi: ['sallittu, sallit, luvallista, lupa, =saa', 'kiellett, kielto, ei saa, luvaton, vältett'],
    sv: ['tillåt, tillåtet, får lov, =får', 'förbjud, otillåt, inte tillåt, får inte, får int'],
    en: ['=allowed, permitted, is fine, is okay', 'forbidden, prohibit, banned, not allowed, not permitted, must not'],
  },
  {
    fi: [
      'päällä, jäi päälle, jäänyt päälle, jääny päälle, käynnissä, kytketty',
      'pois päältä, sammut, sammunu, irrotettu, suljettu',
    ],
    sv: [
      'var på, va på, är på, e på, står på, stod på, glömts på, glömt på, lämnats på, påslag, påkoppl, =igång, =tänd, =tänt, hade glömts på',
      'avstäng, stängt av, stängd av, avslag, släck, släckt, var av, är av, urkoppl, frånslag',
    ],
    en: [
      'is on, was on, were on, left on, still on, switched on, turned on, left running, =lit',
      'is off, was off, were off, switched off, turned off, shut off, unplugged',
    ],
  },
  {
    fi: ['lukossa, lukittu, lukittuna, lukits, lukitaan', 'lukitsemat, =auki, lukko auki, avonai'],
    sv: ['=låst, =låsta, =låser, =låste, reglad', 'olåst, upplåst, =öppen, =öppet'],
    en: ['=locked, =locks, bolted', 'unlocked, unbolted, left open'],
  },
  {
    fi: [
      'tuoret, tuore, =tuoreet, syötävä',
      'pilaantu, vanhentun, homeessa, homei, homehtu, hapantun, mädänt, mätä, päivä ohi',
    ],
    sv: ['färsk, fräsch, ätbar', 'skämd, skämt, surnat, =sur, möglig, mögl, härsk, utgång, gått ut, rutt'],
    en: [
      'fresh, edible',
      'spoil, gone off, went off, mouldy, moldy, mould, rotten, rotting, =sour, expired, out of date, past its date',
    ],
  },
  {
    fi: [
      'täydellinen, täydelli, kokonaan, valmis, valmiina',
      'kesken, puolitie, vaillinai, epätäydelli, keskeneräi, puolikas, osittain, osittai',
    ],
    sv: [
      'fullständig, komplett, slutförd, =klar, =klart, färdig',
      'ofullständig, inkomplett, halvfärdig, halvvägs, ofullbord, delvis, på hälft, oavslut',
    ],
    en: [
      '=complete, completed, finished, fully done',
      'incomplete, unfinished, half done, halfway, partial, partly, half finished',
    ],
  },
  {
    fi: [
      'siisti, siistinä, puhdas, puhtaa, siivottu',
      'likai, sotkui, sotku, epäsiist, sottai, siivoton, siivoamat, törkyi',
    ],
    sv: ['=ren, =rent, =rena, städat, städad, välstäd, prydlig', 'smutsig, stökig, ostäd, skitig, ovårdad, nedsmuts'],
    en: ['=clean, tidy, =neat', 'dirty, messy, soiled, filthy, untidy, clutter, grubby'],
  },
  {
    fi: ['rauhalli, levolli, tyyni, tyyn', 'levoton, levottom, kiihty, kiihtyn, aggress, hermostun, ärtyi, tuskai'],
    sv: ['=lugn, =lugnt, avspänd, avslappn', 'orolig, oroli, rastlös, upprörd, aggress, agiter, irriter, uppjag'],
    en: ['=calm, relaxed, peaceful', 'agitated, restless, upset, distressed, aggressive, irritable, on edge'],
  },
  {
    fi: ['tyytyväi, viihty, viihtyy, tykkää, pitää kovasti', 'tyytymät, inhoa, inhota, kurja, ikävysty'],
    sv: ['=nöjd, =nöjda, =trivs, trivdes, tycker om, gillar', 'missnöjd, vantriv, avskyr, hatar, ogillar'],
    en: ['satisf, content with, enjoys, enjoying, likes, loves', 'dissatisf, dislik, hates, unhappy, fed up'],
  },
  {
    fi: ['lämmin, lämpim, kuumot', 'kylmä, viileä, viile'],
    sv: ['=varm, =varmt, =varma, =het, =heta', '=kall, =kallt, =kalla, =sval'],
    en: ['=warm, =hot, warmth', '=cold, =cool, chilly'],
  },
  {
    fi: ['pehmeä, pehmee, pehmeet', 'kova, pinkeä, pinkee, pingot, kireä, kiree, piukka'],
    sv: ['=mjuk, =mjukt, =mjuka', '=hård, =hårt, =hårda, spänd, spänt'],
    en: ['=soft, supple', 'rigid, =tense, =taut'],
  },
  {
    fi: ['tukeva, tukevas, vakaa, vakaasti, vakaata', 'horju, huoju, epävaka, epävarm, haparoi, vaapp'],
    sv: ['stadig, stadigt, stabil', 'ostadig, vinglig, instabil, vackl, osäker'],
    en: ['steady, steadily, =stable', 'unstead, wobbl, unstable, shaky, sways, swaying'],
  },
  {
    fi: ['nopea, nopee, nopeasti, nopeut, tiheä, tiheäl', 'hidas, hitaa, hidast, hidastu, hitaam'],
    sv: ['=snabb, snabbt, snabba, =snabbare', 'långsam, sakta, =trög, trögt'],
    en: ['rapid, quick, =fast, faster', '=slow, slowly, slower, sluggish'],
  },
  {
    fi: ['runsas, runsaa, runsast', 'niukka, niuka, vähäinen, tiputte'],
    sv: ['riklig, rikligt, ymnig', 'sparsam, knapp, knappa'],
    en: ['profuse, =heavy, plentiful, copious', 'scant, sparse, =light, meagre'],
  },
  {
    fi: ['syvä, syvät, syvää', 'pinnalli, matala'],
    sv: ['=djup, =djupt, =djupa', 'ytlig, ytligt, =grund'],
    en: ['=deep, deeply', 'shallow, superficial'],
  },
  {
    fi: ['tiukka, tiuka, tiukas, kireä, kireäl, ahdas', 'löysä, löysäl, väljä, löystyn'],
    sv: ['=trång, =trångt, =trånga, =tajt, åtsitt, spänner', '=lös, =löst, =lösa, för vid, glapp, sladdr'],
    en: ['=tight, too tight, tightly', '=loose, too loose, slack'],
  },
  {
    fi: ['kirkas, kirkast, kirkkaa', 'samea, samee, sameaa'],
    sv: ['=klar, =klart, =klara', 'grumlig, grumli'],
    en: ['=clear', 'cloudy, murky, turbid, hazy'],
  },
  {
    fi: ['toimii, toimiva, toimivat, kunnossa', 'epäkunno, rikki, rikkou, rikkoon, särkyn, hajonn'],
    sv: ['fungerar, funkar, i skick, i ordning', 'trasig, sönder, ur funktion, havererat, gått sönder'],
    en: [
      'works fine, working fine, functioning, in order, works well',
      'broken, faulty, out of order, broke, packed up, malfunction',
    ],
  },
  {
    fi: [
      'kelpaa, kelpasi, hyväksyt, riittävä, riittäv, onnistun, kunnossa',
      'kelpaamat, hylät, riittämät, epäonnistun, uusitaan, uusittava',
    ],
    sv: [
      'godkän, godkänd, duger, tillräck, okej, =ok',
      'underkän, otillräck, för lite, kan inte användas, kasser, tas om, misslyck',
    ],
    en: [
      'usable, adequate, sufficient, valid',
      'unusable, inadequate, insufficient, invalid, rejected, to be repeated, spoiled',
    ],
  },
  {
    fi: ['vapaaehtoi, omasta tahdosta', 'pakko, tahdonvastai, vastentahto, pakolla'],
    sv: ['frivillig, av egen vilja', 'tvång, ofrivillig, mot sin vilja, tvinga'],
    en: ['voluntar, of her own will, of his own will', 'involuntar, against her will, against his will, forced'],
  },
  {
    fi: ['ajoissa, ajallaan, etuajassa', 'myöhässä, myöhästy, myöhästyn'],
    sv: ['i tid, i god tid', 'försen, för sent, sen ankomst'],
    en: ['on time, in time, punctual', '=late, too late, delayed'],
  },
];
