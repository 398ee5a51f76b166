/** Rows as in `medications.ts`: more substances and products of Finland and its neighbours. */
export const moreRows = `
acarbose: akarboosi, akarbos, acarbos, glucobay
azelastine: atselast, azelast, =lastinia, =lastinin
atropine: atropii, atropin
apremilast: apremilast, otezla
baricitinib: barisitin, baricitin, olumiant
upadacitinib: upadasitin, upadacitin, rinvoq
abatacept: abatasep, abatacep, orencia
golimumab: golimuma, simponi
omalizumab: omalitsuma, omalizuma, xolair
romosozumab: romosotsum, romosozum, evenity
bendroflumethiazide: bendroflumet
chlorthalidone: klortalidon, chlorthalidon, chlortalidon
bezafibrate: betsafibr, bezafibr, bezalip
bromocriptine: bromokript, bromocript, parlodel
cabergoline: kabergol, cabergol, dostinex
calcitonin: kalsitoni, kalcitoni, calcitoni
carbidopa: karbidop, carbidop
chloramphenicol: kloramfeni, chloramfeni, chlorampheni, oftan chlora
cimetidine: simetidi, cimetidi, tagamet
cinnarizine: sinnarits, cinnariz
clonidine: klonidii, klonidin, clonidin, catapres
cyproterone: syproter, cyproter, androcur
dihydrocodeine: dihydrokod, dihydrocod
dimenhydrinate: dimenhydr, dramamin
ethosuximide: etosuksi, etosuxi, ethosuxi
etodolac: etodolak, etodolac
granisetron: granisetr
griseofulvin: griseoful
hydralazine: hydralats, hydralaz, apresolin
hyoscine: hyoskii, hyoscin, skopolam, scopolam, buscopan, scopoderm
imiquimod: imikimod, imiquimod, aldara
ketamine: ketamii, ketamin
esketamine: esketam, spravato
labetalol: labetalol, albetol, trandate
mebeverine: mebeveri
methyldopa: metyylidop, metyldop, methyldop
methylprednisolone: metyylipred, metylpred, methylpred, medrol, solomet, depo medrol
midodrine: midodrii, midodrin, gutron
misoprostol: misoprost, cytotec, =angusta, angustaa, angustan
moxonidine: moksonidi, moxonidi, physiotens, moxonat
nicorandil: nikorand, nicorand
orlistat: orlistat, xenical
benzylpenicillin: bentsyylipen, bensylpen, benzylpen
pizotifen: pitsotif, pizotif
posaconazole: posakonats, posakonaz, posaconaz
propafenone: propafen, rytmonorm
raloxifene: raloksif, raloxif, evista
reboxetine: reboksetii, reboxetin, edronax
rupatadine: rupatadii, rupatadin, rupafin
senna: sennapalko, =senna, sennosid, pursennid
sulpiride: sulpirid, suprium
trospium: trospium
ursodeoxycholic acid: ursodeoks, ursodeox, ursodiol, ursofalk, adursal
sodium picosulfate: natriumpikos, pikosulf, picosulf, laxoberon
docusate: dokusaat, docusat, klyx
pancreatin: pankreatin, pankreatiin, pancreatin, pancrelip, creon, kreon, panzytrat, zenpep
cholestyramine: kolestyr, cholestyr, questran
levonorgestrel: levonorgest, jaydess, kyleena, mirena, norlevo, postinor
etonogestrel: etonogest, implanon, nexplanon
tranexamic acid: traneksa, tranexam, cyklokapron, caprilon
anti-d: rhophylac, rhesonativ, =anti d
iron: rautasulf, järnsulf, ferrosulf, retafer, maltofer, obsidan, duroferon, niferex, ferromax
vitamin b12: betolvex, behepan, cohemin, kobalamiin, cyanokobal
folic acid: folvite, folacin, foolihap, folihap, folsyra
vitamin d: devisol, minisun, jekovit, divisun, deeviton
calcium: kalsium, kalcium, calcium, calcichew, kalcipos
isosorbide mononitrate: isangina, ismox
felodipine: plendil
lercanidipine: zanidip
hydrochlorothiazide: esidrex, hydrex
carbimazole: tyrazol, thyrazol
salmeterol: serevent
formoterol: =oxis, foradil
budesonide formoterol: symbicort, bufomix, duoresp
beclometasone formoterol glycopyrronium: trimbow
budesonide formoterol glycopyrronium: trixeo, riltrava
indacaterol glycopyrronium: ultibro
ebastine: kestine
mometasone: nasonex
fluticasone: avamys, nasofan
amoxicillin: =amoxin, amimox, amorion
amoxicillin clavulanate: clavurion, =augmentin, =augmentinia, =augmentinin, =augmentinet, =augmentinilla, =augmentinista, spektramox, spectramox, amoxiclav, amoksiklav, amoksisilliini klav, amoxicillin klav, amoxicillin clav, co amoxiclav
cefuroxime: zinacef, zinnat
doxycycline: doxyferm, doximyc
azithromycin: zithromax, azyter
clarithromycin: klacid
erythromycin: ery-max, ery max
clindamycin: dalaci
trimethoprim: trimopan
nitrofurantoin: furadantin, nitrofur
fosfomycin: monurol
aciclovir: zovirax
econazole: pevaryl
fluoxetine: seronil, fontex
amitriptyline: saroten
oxazepam: oxascand
olanzapine: zyprexa
buprenorphine: subutex
lansoprazole: =lanzo
domperidone: motilium
budesonide: entocort
tramadol: tradolan
estradiol: progynon, zumenon, lenzetto, evorel, femanest
estradiol norethisterone: =activelle, =activelleä, activellen, kliogest, kliovance, sequidot, novofem, estalis, evorel conti
dydrogesterone: duphaston, terolut
timolol: timosan, oftan timolol
hydrocortisone butyrate: locoid
pimecrolimus: elidel, pimekrol, pimecrol
adapalene: adapalee, adapalen
allopurinol: zyloric
colchicine: kolkicin, colrefuz
valproate: orfiril
digoxin: lanoxin
verapamil: isoptin
lisdexamfetamine: aduvanz
naloxegol: moventig, nalokseg, naloxeg
prucalopride: resolor, prukalopr, prucalopr
linaclotide: =constella, =constellaa, =constellan, linaklot, linaclot
naltrexone bupropion: mysimba
epoetin: eprex, epoetii, epoetin, erytropo, erythropo
methoxy peg epoetin: mircera
filgrastim: filgrast, neulasta
tamoxifen: tamofen
enzalutamide: entsalut, enzalut, xtandi
abiraterone: abirater, zytiga
glatiramer: glatiram, copaxone
teriflunomide: teriflun, aubagio
paracetamol: panodil
aspirin: trombyl, hjertemagnyl, =caprin
prednisone: =prednison, =prednisoni, prednisone, prednisonia, prednisonin, prednisonil, prednisonist, deltasone
`;
