import { cues } from './cue.js';
import type { SubjectLists } from './subject-lists.js';

export const subjectsFi: SubjectLists = {
  symptom:
    cues(`mieliala, alakulo, ~särky, ~kipu, ~kivut, ~kuume, särky, särk, päänsär, kipu, kivu, kipe, =sattuu, =satu, sattunut, kuume, =lämpöä, yskä, yskit, yski, köh, nuha, huima, huipp,
    pahoinvoi, oksen, oksett, ripul, ummetu, väsy, näköhäir, näkö sum, hengenah, hengäst, happea, rytmihäir, tykyt, muljahd, turvot, turvon,
    puutu, puudu, kutin, kutis, kutia, ihottum, pyörry, pistel, kramp, supist, vuoto, vuota, verta, verinen, ahdist, masen, masent, unett, nukaht,
    nuku, heiko, palel, hikoil, janot, laiht, näräst, poltte, jäyk, jumi, kirvel, arist, arka, limai, limaa, yskös, vapin, vapis, tajut,
    uupum, pelkä, pelot, pelätt, jännit, stress, oire, vaiva, puhaltaa, tukko, aivast, keltai, puristav, iltaisin, yöllä herä, maha kip,
    valvo, itke, itki, surull, ruokahal, kouris, kaatu, liukast, pyörtyi, tunnott, virtsaam, virtsava, uloste`),
  finding:
    cues(`normaal, rohin, rahin, vinku, sivuään, punoit, punott, punai, aristu, liikelaaj, heijast, lihasvoi, tasapain, status, sykk, kohola,
    puhda, siist, infekti, tulehdu, erit, haav, hengitysään, palpoi, kireä, kiree, turvonn, mustelm, murtum, katket, tähysty, nielu, korva,
    imusolm, vatsa pehm, neurolog, kävelee, ryhti, ontu, hidastun, laskeu, parantu, pienent, suurent`),
  measure:
    cues(`verenpain, =paine, =paineet, yläpain, alapain, =rr, pulssi, syke, sykke, saturaat, hapett, hapetus, lämpö, kuume, paino, =painan,
    pituus, bmi, crp, =hb, hemoglob, sokeri, verensok, glukoo, hba1c, kreatin, kalium, natrium, kolester, =ldl, tsh, inr, lasko, leukos,
    trombos, pef, egfr, alat, annos, annoks, vuokr, velka, velan, maks, tuki, tulot, menot, pist, vas, kipujan, asteikol, senttiä, kautta`),
  allergy: cues(
    `~allerg, yliherk, anafyl, =ei sovi, =ei sopinut, =ei siedä, =en siedä, sain ihottum, saanut ihottum, sopimattom`,
  ),
  risk: cues(`itsemur, itsetuho, vahingoittaa its, väkival, lyödä, lyön, =lyö mua, =lyö minua, =löi, hakkaa, pahoinpit, uhka, uhkaa, uhkai, kaltoin, laiminly, hyväksikäyt,
    päihde, päihte, huume, alkohol, ryyp, humala, kännis, retkah, yliannos, turvakiel, lähestymiskiel, pakene, karka, kuolla, tappa, asee,
    ~riski, lastensuojeluilm, huostaanot, kaatumisri, veritartun, mrsa`),
  plan: cues(`aloitet, aloita, aletaan, jätetään, lopetet, lopeta, jatket, jatka, jatku, nostet, lasket, vaihde, vaihda, määrä, resept, lähet, varata,
    varaa, vara, kontrol, seura, soit, mittaa, ota, otetaan, käy labra, käytä, hakeu, päivyst, ohje, kuvat, röntg, labra, laborat, verikok,
    magneet, tähyst, kuntou, harjoit, suosit, sairauslom, hakemu, hakee, haetaan, tehdään, tavataan, tapaam, jos, kirjaa, leik`),
  agreement: cues(`sovi, sopii, sopi, suostu, =käy, hyväksy, luvan, lupaa, lupas, ehdota, ehdott, mielellään`),
  social:
    cues(`koti, koto, perhe, lapsi, lapse, äiti, äidi, isä, isän, isää, isäl, isi, iskä, puoliso, mies, vaimo, avopuol, ero, erota, eron, erosi, huolt, koulu, päiväko, opettaj, kaveri, ystäv, naapur,
    mumm, mummo, ukki, suku, yksin, asun, asut, asuu, vuokra, raha, laina, velk, toimeentul, kela, työ, työtö, töis, iltavuor, vuoro, riit, riide, riidel,
    apua, auttaa, auttais, tuki, tukea, palvelu, kauppa, ruoan, ruuan, peseyt, pukeu, liikku, harrast, pelaa, haluai, toivo, toive, lepo`),
  background:
    cues(`sairau, diabet, verenpainetau, astma, sydän, infarkt, aivohal, aivoinf, syöpä, syövä, leikat, leikkau, tupak, poltin, polta, poltt, raskau, raskaa,
    perussair, suvus, keuhkoaht, reuma, epilep, migreen, aiemmin, ennen, nuorena, lapsena, keväällä, vuosi sitten, vuotta sitten`),
  appointment:
    cues(`tapaam, vastaano, =aika, kontrol, soit, käy, käynti, labra, laborat, kuvaus, kuvat, varat, varaa, seuraava, aloitus, alkaa, tulee, tule,
    viimeistään, mennessä, asti, saakka, hakee, hakemu, nähdään, tavataan, palaveri, kotikäynt, leikkaus, poisto, sairauslom`),
  when: cues(`=huomenna, ylihuome, ensi viik, ensi kuu, ensi maana, ensi tiist, ensi keski, ensi torst, ensi perj, päästä, kuluttua, maanantai, tiistai,
    keskiviikk, torstai, perjantai, lauantai, sunnuntai, =ma, =ti, =ke, =to, =pe`),
  past: cues(
    `=oli, olin, ollut, eilen, viime, sitten, alkoi, alkanut, =sain, =kävi, kävin, ennen, aiemmin, lähtien, loppui`,
  ),
};
