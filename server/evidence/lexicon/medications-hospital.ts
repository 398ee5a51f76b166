/** Rows as in `medications.ts`: what is mostly given in hospital, and what is begun there: anaesthesia, emergencies, cancer, biological medicines, rare infections and diseases. */
export const hospitalRows = `
remifentanil: remifent, =ultiva
alfentanil: alfentan, rapifen
sufentanil: sufentan, dzuveo, zalviso
nitrous oxide: ilokaas, lustgas, laughing gas, nitrous oxide, entonox, livopan, dityppioks, dikväveox, gas and air
propofol: propofol, propolipid, diprivan
sevoflurane: sevoflura, sevorane
thiopental: tiopental, thiopental, pentothal
etomidate: etomidaat, etomidat
dexmedetomidine: deksmedet, dexmedet, dexdor
rocuronium: rokuron, rocuron, esmeron
suxamethonium: suksameto, suxameto, suxametho, succinylcho
neostigmine: neostigm
sugammadex: sugammad, bridion
dantrolene: dantrole
flumazenil: flumatse, flumaze, lanexat
naloxone: nyxoid, narcan
ephedrine: efedrii, efedrin, ephedrin
phenylephrine: fenyyliefr, fenylefr, phenyleph, metaoksedr, metaoxedr, oftan metaoks
noradrenaline: noradren, norepinef, norepineph
dobutamine: dobutam
levosimendan: levosimend, simdax
adenosine: adenosii, adenosin, adenocor
esmolol: esmolol, brevibloc
nimodipine: nimodip, nimotop
alteplase: alteplaas, alteplas, actilyse
tenecteplase: tenektepl, tenectepl, =metalyse, =metalysea
reteplase: reteplaas, reteplas
protamine: protamiini, protamin sulf, protamine
idarucizumab: idarusits, idaruciz, praxbind
fondaparinux: fondaparin, arixtra
antithrombin: kybernin
glucagon: baqsimi, ogluo
oxytocin: oksitosii, oxytocin, syntocin
carbetocin: karbetosi, carbetoc, pabal
carboprost: prostinfen
dinoprostone: dinoprost, propess
vasopressin: vasopressi, empressin
terlipressin: terlipress, glypressin
octreotide: oktreotid, octreotid, sandostatin
lanreotide: lanreotid, somatulin
activated charcoal: lääkehiil, carbomix, aktiivihiil, aktiivi hiil, aktivt kol, aktiverat kol, medicinskt kol, =medikol, activated charc, kolsuspen
methylthioninium: metyleenisin, metylenblå, methylene blue
sodium polystyrene: resonium
patiromer: veltassa
sevelamer: sevelamee, sevelamer, renvela, renagel
lanthanum: fosrenol
cinacalcet: sinakals, cinacalc, mimpara
alfacalcidol: alfakalsid, alfakalcid, alfacalcid, etalpha
calcitriol: kalsitrio, kalcitrio, calcitriol, rocaltrol
darbepoetin: darbepo, aranesp
epoetin: neorecormon, retacrit, binocrit
vernakalant: vernakal, brinavess
cangrelor: kangrel, cangrel, kengrexal
mepolizumab: mepolits, mepoliz, nucala
benralizumab: benralits, benraliz, fasenra
dupilumab: dupilum, dupixent
tezepelumab: tetsepel, tezepel, tezspire
tralokinumab: tralokin, adtralza
nemolizumab: nemolits, nemoliz, nemluvio
aflibercept: aflibers, aflibercep, eylea
ranibizumab: ranibits, ranibiz, lucentis
faricimab: farisim, faricim, vabysmo
mepivacaine: mepivak, mepivac, carbocain
prilocaine: prilokai, prilocai, citanest
ropivacaine: ropivak, ropivac, naropin
levobupivacaine: levobupi, chirocain
articaine: artikaii, artikain, articain, ultracain
tetracaine: tetrakai, tetracai, ametop, =rapydan
oxybuprocaine: oksibupro, oxibupro, oxybupro, oftan obuc
infliximab: inflectra, flixabi, zessly
adalimumab: imraldi, hyrimoz, amgevita, hulio, idacio, yuflyma
etanercept: erelzi
certolizumab: sertolits, certoliz, cimzia
anakinra: anakinr, =kineret
sarilumab: sarilum, kevzara
tocilizumab: roactemra, actemra
ixekizumab: iksekits, ixekiz, taltz
guselkumab: guselkum, tremfya
risankizumab: risankits, risankiz, skyrizi
bimekizumab: bimekits, bimekiz, bimzelx
mirikizumab: mirikits, mirikiz, omvoh
ozanimod: otsanim, ozanim, zeposia
belimumab: belimum, benlysta
rituximab: truxima, rixathon
filgotinib: filgotin, jyseleca
ritlecitinib: ritlesit, ritlecit, litfulo
aurothiomalate: myocrisin
fulvestrant: fulvestr, faslodex
palbociclib: palbosi, palboci, ibrance
ribociclib: ribosikl, ribocicl, kisqali
abemaciclib: abemasi, abemaci, verzenio
olaparib: olapari, lynparza
niraparib: nirapari, zejula
osimertinib: osimert, tagrisso
ibrutinib: ibrutin, imbruvica
acalabrutinib: akalabr, acalabr, calquence
zanubrutinib: tsanubr, zanubr, brukinsa
venetoclax: venetokl, venetocl, venclyxt
lenalidomide: lenalido, revlimid
pomalidomide: pomalido, imnovid
thalidomide: talidomid, thalidomid
bortezomib: bortetso, bortezo, velcade
daratumumab: daratumu, darzalex
ruxolitinib: ruksolit, ruxolit, =jakavi
dasatinib: dasatin, sprycel
nilotinib: nilotin, tasigna
sunitinib: sunitin, sutent
pazopanib: patsopan, pazopan, votrient
cabozantinib: kabotsan, cabozan, cabometyx
erlotinib: erlotin, tarceva
lapatinib: lapatin, tyverb
dabrafenib: dabrafen, tafinlar
trametinib: trametin, mekinist
atezolizumab: atetsolits, atezoliz, tecentriq
durvalumab: durvalum, imfinzi
ipilimumab: ipilimum, yervoy
cetuximab: setuksi, cetuxi, erbitux
pertuzumab: pertutsu, pertuzu, perjeta
trastuzumab emtansine: kadcyla
trastuzumab deruxtecan: enhertu
temozolomide: temotsolo, temozolo, temodal
etoposide: etoposid, vepesid
irinotecan: irinotek, irinotec
vinorelbine: vinorelb, navelbin
vinblastine: vinblast
pemetrexed: pemetrek, pemetrex, alimta
hydroxycarbamide: hydroksikarb, hydroxikarb, hydroxycarb, hydroxyurea, hydrea
bleomycin: bleomys, bleomyc
mitomycin: mitomys, mitomyc
cytarabine: sytarab, cytarab
azacitidine: atsasit, azacit, vidaza
bendamustine: bendamus
chlorambucil: klooriambu, klorambu, chlorambu, leukeran
melphalan: melfala, melphala, alkeran
busulfan: busulfa
darolutamide: darolut, nubeqa
apalutamide: apalut, erleada
mitotane: lysodren
anagrelide: anagrel, xagrid
eltrombopag: eltrombo, revolade
romiplostim: romiplo, nplate
pegfilgrastim: pegfilgr, pelgraz
immunoglobulin: privigen, hizentra, kiovig, cuvitru
emicizumab: emisits, emiciz, hemlibra
ocrelizumab: okrelits
ofatumumab: ofatumu, kesimpta
cladribine: kladrib, cladrib, mavenclad
siponimod: siponim, mayzent
fampridine: famprid, fampyra
riluzole: rilutso, riluzo, rilutek
amikacin: amikas, amikac
streptomycin: streptomys, streptomyc
colistin: kolistii, kolistime, colistim, colistin
neomycin: neomysii, neomyci
aztreonam: atstreon, aztreon
teicoplanin: teikopl, teicopl, targocid
dalbavancin: dalbavan, xydalba
bedaquiline: sirturo
pyrazinamide: pyratsin, pyrazin
famciclovir: famsikl, famcicl, famvir
ganciclovir: gansikl, gancicl
valganciclovir: valgansikl, valgancicl, =valcyte
baloxavir: xofluza
zanamivir: =relenza, =relenzaa
entecavir: entekav, entecav, baraclude
lamivudine: lamivud, epivir
cabotegravir: kabotegr, cabotegr, vocabria
raltegravir: raltegr, isentress
rilpivirine: rilpivi, edurant
darunavir: darunav, =prezista
efavirenz: efavir, stocrin
amphotericin: amfoteris, amfoteric, amphoteric, ambisome
caspofungin: kaspofun, caspofun, cancidas
anidulafungin: anidula, ecalta
nirsevimab: nirsevi, beyfortus
palivizumab: palivits, paliviz, synagis
casirivimab: ronapreve
calcium gluconate: kalsiumgluko, kalciumgluko, calcium gluco
deferasirox: deferasi, exjade
alglucosidase: myozyme
ivacaftor: kaftrio, kalydeco
pirfenidone: pirfeni, esbriet
nintedanib: ninteda, =ofev
bosentan: bosenta, tracleer
macitentan: masitent, maciten, opsumit
riociguat: riosig, riocig, adempas
treprostinil: treprost, remodulin
selexipag: seleksip, uptravi
tolvaptan: tolvapt, samsca, jinarc
eculizumab: ekulits, eculiz, soliris
icatibant: ikatib, icatib, firazyr
mavacamten: mavakam, mavacam, camzyos
tafamidis: tafamid, vyndaqel
setmelanotide: imcivree
vericiguat: verisigu, vericigu, verquvo
nitroprusside: nitropruss, nitroprus
roflumilast: roflumi, daxas
retapamulin: =altargo
acitretin: asitret, acitret, neotigason
ingenol: picato
isavuconazole: isavuko, isavuco, cresemba
botulinum toxin: botuliini, botulinum, botox, dysport, xeomin
eflornithine: vaniqa
follitropin: puregon, bemfola, ovaleap, =gonal
menotropin: menopur
choriogonadotropin: ovitrelle, pregnyl
ganirelix: ganirel, orgalutran
cetrorelix: setrorel, cetrorel, cetrotide
relugolix: relugol, orgovyx
degarelix: degarel, firmagon
nafarelin: synarela
`;
