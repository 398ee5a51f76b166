/**
 * Rows as in `medications.ts`: vaccines by what they are against, and by product. A vaccine is asked about by its disease where nobody
 * catches that any more ("onko jäykkäkouristus voimassa"); of other diseases only the vaccine is one.
 */
export const vaccineRows = `
covid vaccine: koronarok, koronapii, koronateho, covidrok, covidvac, covidspr, coronavac, coronaspr, corona vacc, corona jab, covid rokot, covid vacc, covid boost, covid jab, covid shot, covid piik, covid spru, korona piik, korona rokot, koronavac
influenza vaccine: influenssarok, influenssapii, flunssarok, flunssapii, influensavac, influensaspr, influensa vacc, influenssa rokot, kausirokot, flu jab, flu jabs, flu shot, flu vacc, flu boost, influenza vacc, influenza jab, influenza shot, säsongsvac
tetanus vaccine: jäykkäkour, stelkramp, tetanus, lockjaw, dt rokot, dt tehos, dtap rokot, td boost, td vacc
tbe vaccine: puutiaisaivo, puutiaisrok, punkkirok, punkkipii, fästingvac, fästingspr, fästinghjärn, fästingencef, =tbe, tick vacc, tick jab, tick shot, tick borne enceph
hepatitis vaccine: hepatiittirok, hepatiittipii, hepatitvac, hepatitspr, hepatitis vacc, hepatitis jab, hepatitis shot
hepatitis a vaccine: hepatiitti a rokot, hepatiitti a piik, a hepatiittirok, hepatit a vacc, hepatit a spru, hepatitis a vacc, hepatitis a jab, hepatitis a shot, hep a vacc, hep a jab, hep a shot
hepatitis b vaccine: hepatiitti b rokot, hepatiitti b piik, b hepatiittirok, hepatit b vacc, hepatit b spru, hepatitis b vacc, hepatitis b jab, hepatitis b shot, hep b vacc, hep b jab, hep b shot
pneumococcal vaccine: pneumokok, pneumococ, keuhkokuumerok, keuhkokuumepii, lunginflammationsvac, pneumonia jab, pneumonia shot, pneumonia vacc, pneumovac, pneumo jab
mmr vaccine: =mmr, =mpr, tuhkarokkorok, sikotautirok, vihurirokkorok, mässlingsvac, påssjukevac, röda hund vacc, measles vacc, measles jab, measles shot, mumps vacc
hpv vaccine: hpv rokot, hpv piik, hpv vacc, hpv spru, hpv jab, hpv shot, papilloomavirusrok, papilloomarok, papillomvirusvac
zoster vaccine: vyöruusurok, vyöruusupii, bältrosvac, bältrosspr, shingles vacc, shingles jab, shingles shot, zoster vacc, zosterrok, zostervac
rotavirus vaccine: rotavirusrok, rotarok, rotavirusvac, rotavac, rotavirus vacc, rota vacc
pertussis vaccine: hinkuyskärok, hinkuyskäpii, hinkuyskäteh, kikhostevac, kikhostespr, pertussisrok, pertussisvac, pertussis vacc, whooping cough vacc, whooping cough jab, whooping cough shot
varicella vaccine: vesirokkorok, vesirokkopii, vattkoppsvac, vattkoppsspr, chickenpox vacc, chickenpox jab, chicken pox vacc, chicken pox jab, varicella vacc
bcg vaccine: =bcg, calmette, tuberkuloosirok, tuberkulosvac, tuberculosis vacc
rabies vaccine: rabiesrok, rabiespii, rabiesvac, rabies vacc, rabies rokot, rabies jab, rabies shot, raivotautirok, vesikauhurok
typhoid vaccine: lavantautirok, lavantautipii, tyfoidvac, tyfoidrok, tyfusvac, typhoid vacc, typhoid jab, typhoid shot
yellow fever vaccine: keltakuumerok, keltakuumepii, gula febern vacc, gula feber vacc, gulafebervac, vaccin mot gula, vaccinet mot gula, yellow fever vacc, yellow fever jab, yellow fever shot
meningococcal vaccine: meningokokkirok, meningokokkipii, meningokockvac, meningococcal vacc, meningitis vacc, meningitis b vacc, meningitis jab, meningitis shot, aivokalvontulehdusrok, hjärnhinneinflammationsvac
rsv vaccine: rsv rokot, rsv piik, rsv vacc, rsv spru, rsv jab, rsv shot, rsvrok
cholera vaccine: kolerarok, kolerapii, koleravac, cholera vacc, cholera jab
japanese encephalitis vaccine: japaninaivo, japanin aivotul, japansk encef, japansk hjärninfl, japanese enceph
polio vaccine: poliorok, poliopii, poliovac, poliospr, polio vacc, polio rokot, polio jab, polio boost
diphtheria vaccine: kurkkumätärok, difterivac, diphtheria vacc, diphtheria jab
four-in-one vaccine: nelosrok, neloisrok, neloset rokot, four in one vacc
five-in-one vaccine: viitosrok, viisoisrok, femvalenta vacc, five in one vacc
six-in-one vaccine: kuutosrok, sexvalenta vacc, six in one vacc
mpox vaccine: apinarokkorok, mpoxrok, mpoxvac, mpox rokot, mpox vacc, apkoppsvac
dengue vaccine: denguerok, denguevac, dengue vacc, dengue rokot
chikungunya vaccine: chikungunyarok, chikungunyavac, chikungunya vacc
`;

export const vaccineProductRows = `
covid vaccine: comirnat, spikevax, nuvaxovid, bimervax, vaxzevri
influenza vaccine: vaxigrip, fluad, influvac, fluenz, efluelda, fluarix, flucelvax
tetanus vaccine: boostrix, ditebooster, ditekik, repevax, triaxis, revaxis
tbe vaccine: encepur, ticovac, fsme
hepatitis a b vaccine: twinrix, ambirix, twinriks
hepatitis a vaccine: havrix, vaqta, epaxal, avaxim
hepatitis b vaccine: engerix, fendrix, hbvaxpro, heplisav
pneumococcal vaccine: prevenar, pneumovax, apexxnar, vaxneuvan, capvaxi, synflorix
mmr vaccine: priorix, rvaxpro, mmrvax
mmrv vaccine: proquad
hpv vaccine: gardasil, cervarix
zoster vaccine: shingrix, zostavax
rotavirus vaccine: rotateq, rotarix
varicella vaccine: varilrix, varivax
rabies vaccine: rabipur, verorab
typhoid vaccine: vivotif, =typhim, typherix
yellow fever vaccine: stamaril
meningococcal vaccine: nimenrix, bexsero, menveo, menquadfi, trumenba
rsv vaccine: abrysvo, arexvy, mresvia
cholera vaccine: dukoral, vaxchora
japanese encephalitis vaccine: ixiaro
polio vaccine: imovax
four-in-one vaccine: tetravac
five-in-one vaccine: pentavac, pediacel
six-in-one vaccine: hexyon, infanrix, vaxelis
mpox vaccine: imvanex, jynneos
dengue vaccine: qdenga
chikungunya vaccine: ixchiq, vimkunya
`;
