/** Words that say the opposite of each other of one thing: well and badly, more and less, open and shut. */
import type { Language } from '../../domain/language.js';

export type Opposites = Readonly<Record<Language, readonly [one: string, other: string]>>;

/** The first end of these says that nothing is wrong. */
export const wellness: readonly Opposites[] = [
  {
    fi: [
      'normaal, viiteal, viitearvo, symmetri, tasapuol, säännöllinen, säännöllis, ehjä, ehyt, intakti, siisti, puhdas, =puhtaat, kirkas, tallella, vapaa, rauhallinen, lämpimät, puolieroi, tasai, samanlai, henki kulk, henki kuluk, hengitys kulk, henki luist, =ua, näyttää hyvältä, näyttävät hyviltä, näyttää siistiltä, näyttää ihan hyvältä, kuulosti hyvältä, kuulosti ihan hyvältä, kuulostaa hyvältä, kuulostaa ihan hyvältä, tuntuu hyvältä, =kunnossa',
      'poikkeav, alentun, alentu, heikent, heikomp, vaimen, vaimea, koholla, kohonn, epäsymm, epäsäännöll, rikki, rikkoutu, puutteell, samea, katkenn, murtun, viallinen, kovalla, ummel, ummetu, ripuli, löysä, puutuu, tunnoton, turvoksis, punoit, vajaa, rajoit, puoliero, kylmät, sairaal',
    ],
    sv: [
      'normal, utan anmärk, symmetrisk, liksidig, regelbund, intakt, hel, =hela, =ua, rena, ren, bevarad, likadan, lika på, andas fritt, luften räcker, ser bra ut, ser fint ut, ser fin ut, ser fina ut, ser okej ut, låter bra, låter fint, känns fint',
      'avvik, nedsatt, försvag, asymmetri, oregelbund, förhöjd, begräns, sidoskilln, påverkad, domn, svull, rodn, trasig, avbrut, förstopp',
    ],
    en: [
      'normal, unremark, symmetric, regular, intact, within limits, =clean, preserved, equal, unimpaired, full, breathing fine, breathing easily, look fine, looks fine, look good, looks good, look great, looks great, look okay, looks okay, look clear, looks clear, nice and clear, sound clear, sounds clear, heart sounds good, heart sounds great, heart sounds fine, lungs sound good, lungs sound great, lungs sound fine, strength is good, strength is great',
      'abnormal, reduced, impair, asymmetric, irregular, deranged, diminish, limited, restrict, weaker, numb, swoll, broken, constipat',
    ],
  },
  {
    fi: ['kuiva, =kuivat', 'limai, yskös, märkä, kostea, erittävä, erittää'],
    sv: ['torr', 'slem, fuktig, våt, vätsk'],
    en: ['=dry', 'productive, phlegm, sputum, slime, =wet, moist, oozing, weeping'],
  },
  {
    fi: ['ennallaan, muuttumat, vakaa, =sama, samanlai, entisell', 'muuttun, erilai, uutta'],
    sv: ['oförändr, som förr, samma, står still, stabil', 'förändr, annorlunda, ändrats, =ändrar, =ändra, =ändrat'],
    en: ['unchanged, stable, same as ever, the same, as before', 'changed, different'],
  },
  {
    fi: ['kivuton, kivutonta, kivutta, aristamat, ei satu', 'kivulias, kivuliai, aristaa, arka, sattuu, kipeä, kipee'],
    sv: ['smärtfri, oöm, smärtlös', 'smärtsam, öm, ömmar, värker, gör ont'],
    en: ['painless, pain-free, pain free, nontender', 'painful, tender, sore, hurts'],
  },
];

export const opposites: readonly Opposites[] = [
  ...wellness,
  {
    fi: ['aloitetaan, aloitettiin, aloitettu', 'odotetaan vielä, ei vielä aloit, lykätään, lykätty, siirretään myöhem'],
    sv: [
      'påbörj, =inleds, sätts in, sätter in',
      'väntar med, vänta med, väntar vi med, avvaktar med, avvaktar vi med, skjuts upp',
    ],
    en: ['=started, =start, =begin, =begun', 'hold off, wait with, postpone, not start'],
  },
  {
    fi: [
      'hyvin, =hyvä, =hyvää, hyvänä, mukava, sujuu, sujui, onnistu, helposti, tukki, mainio, moittee, luonnist, =kunnolla',
      'huonosti, huono, huonoa, kehno, heikosti, vaikea, vaikeuks, hankala, hankaluu, takkui, väärään kurk, tökki, pätki, katkonai',
    ],
    sv: [
      '=bra, =väl, gott, fint, =god, =gott, lätt att, stock, utmärkt',
      'dålig, illa, svårt, svårighet, knaggl, knappt, besvärlig, =försämrat, =sämre, =nedsatt',
    ],
    en: [
      '=well, =good, =fine, =grand, easily, like a log, =great, no trouble',
      'badly, =poor, poorly, difficult, struggl, =bad, terrible, awful, trouble',
    ],
  },
  {
    fi: [
      'parem, parant, helpott, kohent, toipu, lievit, lievemp, lieventy, parani, umpeen, umpeutu',
      'pahen, pahent, huonon, huonom, pahem, ylty, äity, vaikeutu, pahene',
    ],
    sv: ['bättre, förbättr, lindra, mildra, lättat, läkt, läker', 'sämre, värre, försämr, förvärr, tilltagit'],
    en: ['better, improv, eased, easing, reliev, heal, recover', 'worse, worsen, deterior, aggravat, flared'],
  },
  {
    fi: [
      'noussu, nousi, nousee, nostet, nosta, nostaa, lisät, lisätä, lisäänt, kasva, suurent, suuremp, kohos, tihent, useammin, runsaam, laajent, pidem',
      'laske, laski, laskenu, vähen, vähent, pienen, pienemp, alene, alent, harvem, niukem, kavent, lyhyem, supist',
    ],
    sv: [
      'ökat, ökar, öka, ökad, höjs, höjt, höjer, stigit, stiger, större, växt, oftare, gått upp, gick upp, uppgång, viktuppg, viktökn',
      'minskat, minskar, minska, sänks, sänkt, sänker, sjunkit, sjunker, krympt, mer sällan, gått ner, gick ner, nedgång, viktned, viktminsk',
    ],
    en: [
      'increas, raise, raised, risen, bigger, larger, higher, grown, gone up, went up, more often, put on weight, gained weight',
      'decreas, reduce, lowered, smaller, fewer, is lower, lower than, lower dose, lower the, lowering, shrunk, gone down, went down, cut down, lost weight, losing weight, lost any weight',
    ],
  },
  {
    fi: [
      'aloit, aloite, alotta, alotet, alettu, =alkoi, alkoivat, käynnist',
      'lopet, jätin, jätti, jättäny, luopu, luovut, lopp, loppu, vieroi',
    ],
    sv: [
      'började, börjat, börjar, börja, inleder, inledd, insatt, sätts in, sätter in, sätter vi in, påbörj',
      'slutat, slutade, slutar, sluta, avslut, lade av, lagt av, utsatt, sätts ut, sätter ut, sätter vi ut',
    ],
    en: [
      'started, starts, start, began, begun, commenced, took up, initiated',
      'stopped, stops, stop, quit, gave up, given up, packed, ceased, discontinu',
    ],
  },
  {
    fi: [
      'maksettu, maksoi, maksettiin, =maksanut, kuitattu',
      'rästi, rästei, rästiss, maksamat, erääntyn, velkaa, perinn, myöhässä',
    ],
    sv: ['betald, betalt, betalad, betalade, betalda', 'obetald, obetalt, släpar efter, förfall, efterbliv, oreglerad'],
    en: ['=paid, settled, cleared, paid off, up to date', 'unpaid, overdue, arrears, outstanding, behind, owing, owes'],
  },
  {
    fi: [
      'itsenäis, omatoimi, =itse, =ite, yksin, omin avuin',
      'autett, avustet, avustaa, autta, apua, avun, tuettu, toisen avulla',
    ],
    sv: ['självständ, =själv, på egen hand, ensam', 'med hjälp, hjälp, assister, behöver stöd, med stöd'],
    en: [
      'independ, unaided, unassisted, by myself, by herself, by himself, on her own, on his own, on my own',
      'with help, needs help, assisted, assistance, with support, needs support, helps him, helps her',
    ],
  },
  {
    fi: ['muista, muisti, =muistaa, =muistan', 'unoht, unohda'],
    sv: ['minns, kommer ihåg, kom ihåg, mindes', 'glöm'],
    en: ['remember, recall', 'forget, forgot, forgets'],
  },
  {
    fi: [
      'hereillä, tajuissa, valveilla, =hereil',
      'torkah, nukaht, nukahd, nukahi, tajuttom, tajuton, pyörty, pökerty, nuokah',
    ],
    sv: ['vaken, vid medvet, vakna', 'somna, medvetslös, svimm, slumra'],
    en: ['awake, conscious, alert', 'asleep, unconscious, nodded off, dozed, passed out, faint'],
  },
  {
    fi: [
      'avoin, =auki, avoinna, =aukeaa, avaut, vetää, kulkee',
      'tukko, tukkois, tukossa, ahdas, ahas, kiinni, suljet, ummessa, lukossa, umpeen, umpeutu, kasvanu kiinni',
    ],
    sv: ['öppen, öppet, öppna, fri passage', 'täppt, stängd, stängt, igentäppt, trång, tilltäppt, läkt ihop'],
    en: ['=open, patent, =clear', 'block, congest, shut, closed, stuffed, narrow'],
  },
  {
    fi: ['sopu, samaa miel, yksimiel, yhtä miel, yhdessä sov, sovussa', 'eri miel, erimiel, riitel, riidois, riita'],
    sv: ['överens, eniga, enig, samma åsikt, båda', 'oeniga, oense, oöverens, bråkar, osams, grälar'],
    en: ['agree, agrees, in agreement, same page, both want', 'disagree, argu, dispute, at odds'],
  },
  {
    fi: ['=totta, todell, oikei, oikea', 'harha, harhoja, harhoiksi, kuvitel, keksit, valhe'],
    sv: ['sant, =sann, verklig', 'påhitt, lögn, inbill'],
    en: ['=true, =real, confirms, confirmed', 'made up, imagin, =lie, denies'],
  },
  {
    fi: ['vahvist, myöntä, myönsi, myöntän, hyväksy', 'kieltä, kielsi, kiistä, kiisti, kielteinen, hylät, hylkä, epäs'],
    sv: ['bekräft, medger, medgav, beviljad, beviljat, godkän', 'förnek, nekar, avslag, avslog, avslagen'],
    en: ['admits, admitted to, acknowledg, granted, approv', 'denies, denied, refus, rejected, turned down'],
  },
  {
    fi: [
      'suuri, =suuret, korkea, =iso, suurentu, huomattav, merkittäv, lisäänty, =lisännyt',
      'vähäi, =pieni, =pienet, matala, alhai',
    ],
    sv: [
      '=stor, =stort, =stora, hög, högt, ökad, förhöjd, betydande, avsevärd',
      '=liten, =litet, =små, låg, lågt, ringa, obetydlig',
    ],
    en: ['=high, =large, =great, elevated, considerable, substantial', '=low, =small, slight, minor, negligible'],
  },
  {
    fi: ['riittä, riitt, tarpeeksi, riittäv', 'liian vähän, puuttuu, loppu kesken, hiipuu, riittämät, vajaa'],
    sv: ['räcker, räckt, tillräck', 'för lite, otillräck, tar slut'],
    en: ['enough, sufficient, adequate', 'insufficient, runs out, short of money, wears off'],
  },
  {
    fi: ['turvallinen, turvassa, turvallis, turvalli', 'turvaton, pelottav, pelkää, pelottaa, peloi'],
    sv: ['trygg, säker', 'otrygg, rädd, osäker'],
    en: ['=safe, secure', 'unsafe, afraid, scared, frighten'],
  },
  {
    fi: ['sietää, siedän, sietäny, sopii, sopinu, käy hyvin', 'allergi, lääkeallergi, ruoka-allergi, yliherk'],
    sv: ['=tål, tålt, tålde, tåler', 'allergi, läkemedelsallergi, matallergi, överkäns'],
    en: ['tolerat, okay with, fine with, ok with', 'allerg, hypersens, intoleran'],
  },
  {
    fi: ['läsnä, paikalla, =mukana, kotona', 'poissa, poissao, muualla'],
    sv: ['närvar, på plats, =med, hemma', 'frånvar, borta'],
    en: ['present, attends, attended, at home', 'absent, missed, away'],
  },
];
