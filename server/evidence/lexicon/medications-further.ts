/** Rows as in `medications.ts`: more substances, remedies without a prescription, and further products of those in the other files. */
export const furtherRows = `
ibuprofen: brufen, buranac
paracetamol: calpol, perfalgan, paramax, =reliv
naproxen: miranax
diclofenac: voltarol, solaraze
dexibuprofen: deksibuprof, dexibuprof, dexit
dexketoprofen: deksketoprof, dexketoprof, ketesse, enantyum
tolfenamic acid: migea
parecoxib: parekoks, parecox, dynastat
metamizole: metamitso, metamizo, novalgin
aspirin: magnecyl, bamyl, =treo
codeine: codesan
ethylmorphine: etyylimorf, etylmorf, ethylmorph, cocillana
morphine: oramorph, sevredol, depolan
oxycodone: =oxygesic, oxanest, oxyratio, oxyact
fentanyl: matrifen, abstral, instanyl, effentora, =actiq
levomethadone: levometad, levomethad, levopidon
glycopyrronium: robinul, sialanar
vitamin b12: hydroksokob, hydroxokob, hydroxocob, cohemin
vitamin b: triobe, neurobion, becozym, becosym, neurovitan, pabrinex, b complex, b komplex, b kompleksi
thiamine: tiamiini, =tiamin, tiaminet, thiamin, b1 vitam, vitamin b1
vitamin b3: nikotiiniamid, nikotinamid, nicotinamid, niasii, niacin
pyridoxine: pyridoksii, pyridoxin, b6 vitam, vitamin b6
multivitamin: monivitam, multivita, multivitamin, multi tabs, multitabs, pharmaton
zinc: =sinkki, =sinkkiä, sinkkitab, sinkkilis, sinkkival, sinkkipastil, =zink, zinktab, zinktill, =zinc, zinc tabl, zinc suppl, solvezink
zinc oxide: sinkkivoi, sinkkisalv, sinkkipasta, sinkkilini, sinkkioksid, zinksalva, zinkpast, zinkolja, zinkoxid, zinc oxide, zinc paste, zinc oint, zinc cream, inotyol, sudocrem
selenium: =seleeni, =seleeniä, seleenilis, =selen, selenium
magnesium: emgesan, magnex, magneesium
magnesium hydroxide: magnesiamai, magnesia medic, =magnesia, milk of magnesia
sodium bicarbonate: natriumbikarb, natriumvätekarb, sodium bicarb
iron: niferex, ferrodan, hemofer, ferromyn, tardyferon, gentleiron
iron infusion: cosmofer, diafer
fluoride: fluoritab, fluoripurukumi, fluortab, fluortugg, fluoride tabl, duraphat, xerodent, xylimelts
potassium: kajos, kaliretard, duro k, sando k
calcium: calcichew, calcigran
perindopril: coversyl, perindop
olmesartan: benetor
amlodipine: amlodistad
metoprolol: betaloc, metoprolin, metohexal, selozok
propranolol: inderal, hemangiol
atenolol: tenormin, tenoprin
furosemide: frusem, vesix, impugan
bendroflumethiazide: salures
metolazone: metolats, metolaz
finerenone: finereno, kerendia
diltiazem: dilzem, dilmin
isosorbide dinitrate: isosorbididin, isosorbid dini, isosorbide dini, isosorbidi dini, nitrosid, =dinit, =dinitiä, =dinitin, dinitil, dinitis, dinitsuih, dinit suih, sorbangil
etilefrine: etilefr, effortil
bempedoic acid: bempedo, nilemdo
inclisiran: inklisir, inclisir, leqvio
fenofibrate: fenofibra, lipanthyl
gemfibrozil: gemfibrot, gemfibroz, lopid
metformin: oramet
repaglinide: repaglin, novonorm
lixisenatide: liksisen, lixisen, lyxumia
insulin glulisine: glulisii, glulisin, apidra
insulin regular: actrapid, insuman rapid, insuman infus, humulin regul, humulin r, regular insulin
insulin icodec: ikodek, icodec, awiqli
levothyroxine: eltroxin, tirosint
liothyronine: thybon
thiamazole: tiamatso, tiamazo, thiamaz, methimaz, thacapzol
hydrocortisone: solu cortef, solucortef, apocort, mildison, plenadren, hydrocortone, efmody
betamethasone: bettamousse, diproson, bemetson, diproderm, celeston
prednicarbate: prednikarb, prednicarb, prednitop
budesonide: budenofalk, cortiment, jorveza, benacort
fluticasone: cutivat
ciclesonide: omnaris
salbutamol: ventilast, airsalb, ventoli, salamol
terbutaline: bricany
tiotropium: braltus, tiogiva, =srivasso
beclometasone: clenil, =qvar, =qvaria, =qvaren, bekotide
aclidinium: aklidin, aclidin, eklira
nedocromil: nedokrom, nedocrom, tilade
ambroxol: ambroks, ambrox, mucoangin
bromhexine: bisolvon, medipekt
dextromethorphan: resilar
acetylcysteine: acetylkys, muconator
acrivastine: akrivas, acrivas, semprex
chlorphenamine: kloorifena, klorfena, chlorphena, piriton, chlorpheni
alimemazine: alimemats, alimemaz, theralen
promethazine: lergigan
propiomazine: propiomats, propiomaz, propavan
cetirizine: zyrlex, setirits, alzyr, benaday
loratadine: claritine
ketotifen: ketotif, zaditen
levocabastine: levokabas, levocabas, livostin
emedastine: emedas, emadine
epinastine: epinas, relestat
antazoline: antatsol, antazol, antasten
house dust mite tablets: acarizax
grass pollen tablets: grazax
birch pollen tablets: itulazax
allergen injections: alutard
xylometazoline: nasoferm, naso ratioph
oxymetazoline: oxynas, iliadin
phenylpropanolamine: rinexin
dexamethasone: oftan dexa, maxidex, ozurdex, neofordex
levofloxacin: oftaquix
nepafenac: nepafen, nevanac
bromfenac: bromfen, yellox
cyclopentolate: syklopentol, cyklopentol, cyclopentol, oftan syklo
tropicamide: tropikam, tropicam, oftan tropic
carbomer: karbomee, carbomer
fusidic acid: isathal, fucithalm
mupirocin: mupirosi, mupiroc, bactroban
metronidazole: rosazol, rozex, metrogel
azelaic acid: atselaiini, azelain, azelaic, skinoren, finacea
tretinoin: tretinoi, vesanoid
podophyllotoxin: podofyll, podophyll, wartec, condyline
amorolfine: amorolf, loceryl, finail
ciclopirox: siklopiro, ciklopiro, ciclopiro, ciclopoli
tolnaftate: tolnaft, tinaderm
miconazole: brentan, gynodaktar
terbinafine: terbisil
ketoconazole: fungoral
permethrin: permetrin, nixvoide, lyclear
malathion: malation, malathion, prioderm
dimeticone: dimetiko, dimetico, hedrin, linicin
ivermectin: stromect, soolantra, =scatol
benzyl benzoate: tenutex, bentsyylibents
dexpanthenol: dekspanten, dexpanthen, bepanthen
emollient: locobase, ceridal, aqualan, decubal, diprobase, cetraben, doublebase, propyderm, miniderm
urea: karbamidi, karbamidv, =karbamid, ureavoi, urea cream, canoderm, fenuril, calmuril
capsaicin: qutenza
minoxidil: minoksid, minoxid, rogaine, =regaine
silver nitrate: hopeanitr, silvernitr, silver nitr, lapis puik
lidocaine: versatis, instillagel, lidbree
lidocaine prilocaine: oraqix, emla
benzydamine: bentsyda, bensyda, benzyda, andolex, difflam
flurbiprofen: flurbipro, strefen
lozenges strepsils: strepsils
lozenges bafucin: bafucin
racecadotril: rasekado, racecado, tiorfan, hidrasec
loperamide: imocur, lopex, =dimor, =dimorin
simethicone: minifom, disflatyl
macrogol: moxalole, forlax, omnilax, molaxole, lacrofarm
bowel preparation: moviprep, colonsteril, plenvu, eziclen, klean prep
sodium picosulfate: cilaxoral
bisacodyl: bisacol
docusate: microlax
lactulose: loraga, laevolac
psyllium: vi siblin, fybogel, lunelax, metamucil
sterculia: inolaxol
glycerol suppository: glyserolipuik, glycerolstolp, glycerol suppos, glycerin suppos
probiotic: maitohappobakt, probioot, probiotik, probiotic, mjölksyrabakt, idoform, gefilus, lactobacill, laktobasil, laktobacill, lactocare
saccharomyces: =precosa, =precosaa, =precosan, =precosalla
oral rehydration: osmosal, ripsosal, floridral, dioralyt, =resorb, =resorbia, vätskeersättn, oral rehydr, nesteytysjau, nesteytysliu, vätskeersätt
sucralfate: andapsin
pancreatin: norzyme
lactase: laktaasi, laktas, lactase
orlistat: alli kaps
cholestyramine: colestyr, cholestagel, colesevel, kolesevel
rifaximin: rifaksi, rifaxi, xifaxan
fidaxomicin: fidakso, fidaxo, dificlir
aprepitant: aprepit, =emend
metoclopramide: maxolon
dimenhydrinate: gravol, travacalm
prochlorperazine: stemetil
alosetron: alosetr
eluxadoline: truberzi
penicillamine: penisillam, penicillam
hydroxychloroquine: hydroksikloroki
allopurinol: allonol, arturic
febuxostat: febuksos
alendronate: alenat, fosavance
denosumab: xgeva
abaloparatide: eladynos
tamsulosin: tamsul
silodosin: silodos, urorec
vibegron: vibegro, obgemsa
propiverine: propiver, mictonorm
alprostadil: alprosta, caverject, =bondil, muse puik, vitaros
avanafil: avanafi, spedra
dapoxetine: dapokse, dapoxe, priligy
estriol: blissel, estrokad, oestriol
prasterone: intrarosa, prasteron
progesterone: utrogest, crinone, cyclogest, lutinus
desogestrel: zelleta, =gestrina, velavel, =azalia
norethisterone: primolut
dienogest: dienogest, visanne, endovelle
ospemifene: ospemif, senshio
fezolinetant: fetsolin, fezolin, veoza
copper coil: kuparikier, kopparspir, copper coil, copper iud, nova t
levonorgestrel: levonelle
leuprorelin: procren, leuprostin
triptorelin: pamorelin
testosterone: tostran, tostrex, testavan
somatropin: somatropi, kasvuhormon, tillväxthormon, growth hormone, genotropin, norditropin, omnitrope, humatrope, nutropin
letrozole: letrozol
tetrabenazine: tetrabe, xenazin
pyridostigmine: pyridost, mestinon
carbamazepine: neurotol, hermolepsin
oxcarbazepine: apydan
clonazepam: iktorivil
phenytoin: epanutin
vigabatrin: vigabat, sabril
perampanel: peramp, fycompa
cenobamate: senobam, cenobam, ontozry
eslicarbazepine: eslikarb, eslicarb, zebinix
tiagabine: tiagabi, gabitril
rufinamide: rufinam, inovelon
stiripentol: stiripent, diacomit
fenfluramine: fintepla
primidone: primidon, mysoline
levodopa: kardopal, dopamar, duodopa
opicapone: opikap, opicap, ongentys
tolcapone: tolkap, tolcap, tasmar
apomorphine: apomorf, apomorph, apogo
trihexyphenidyl: triheksi, trihexy
eptinezumab: eptinets, eptinez, vyepti
atogepant: atogep, aquipta
lasmiditan: lasmidi, rayvow
ergotamine: ergotami, cafergot
flunarizine: flunarits, flunariz, sibelium
nortriptyline: norpress
paroxetine: optipar
venlafaxine: venlafak, efexor
tianeptine: tianept
lithium: camcolit, priadel
haloperidol: haldol
pimozide: pimots, pimoz
melperone: melperon, buronil
pipamperone: pipamper
asenapine: asenap, sycrest
loxapine: adasuve
periciazine: perisiats, periciaz, neuleptil
fluphenazine: flufenats, flufenaz, fluphenaz, siqualone
sertindole: sertind, serdolect
dixyrazine: dixyraz, diksyrats
oxazepam: sobril, alopam
nitrazepam: mogadon
flunitrazepam: flunitr, rohypnol
lormetazepam: lormetat, lormetaz
clomethiazole: klometia, clomethia, heminevrin
doxylamine: doksylam, doxylam
daridorexant: daridor, quviviq
sodium oxybate: xyrem
pitolisant: wakix
solriamfetol: sunosi
valerian: baldrian, neurol kaps
lavender: silexan
nicotine: zonnic, nicovel
cytisine: sytisin, cytisin
betahistine: betahistin
cinnarizine dimenhydrinate: arlevert
quinine: kiniinit, kinintab, quinine
proguanil: proguan
primaquine: =primakiini, =primaquine
artemether: riamet, artemet
praziquantel: pratsikv, praziqu, biltricid
nitrofurantoin: macrobid, macrodant
methenamine: hipeksal, hipeks, haiprex
pivmecillinam: penomax, selexi
pivampicillin: pivampis, pivampic
cefixime: kefiksii, cefixi
ceftazidime: keftatsi, ceftazi
ceftaroline: keftarol, ceftarol, zinforo
cefazolin: kefatsol, cefazol
amoxicillin: flemoxin, imacillin
flucloxacillin: floxapen
tetracycline: apocycl
oxytetracycline: oksitetras, oxytetracy
tigecycline: tigesyk, tigecyc, tygacil
clindamycin: clindagel
fosfomycin: fosfomys
echinacea: ekinase, echinace, punahattu
thyme: bronchipret, timjamisiir
pelargonium: umckaloabo, kaloba
ginkgo: neidonhiuspu, ginkgo, gingko, tebonin
cranberry: karpalouut, karpalokaps, tranbärskaps, cranberry caps, cranberry tabl
creatine: kreatiinijau, kreatinpulv
melatonin: slenyto
coenzyme q10: ubikinon, ubiquinon, koentsyymi, coenzyme
collagen: kollageenijau
lutein: =luteiini, =luteiinia, =lutein
cannabidiol: cbd öljy, cbd olja, cbd oil
hyaluronate: hyaluronihap, hyaluronsyr, hyaluronic, hyaluronat, synvisc, ostenil, durolane
chlorhexidine: corsodyl, hexident, paroex
hydrogen peroxide: microcid, crystacide
aluminium chloride: alumiinikl, aluminiumkl, aluminium chlo, odaban, absolut torr
glucosamine: arthryl
timolol: optimol, blocadren
lansoprazole: =zolt, =zoltia, =zoltin
vitamin d: d3 vitam, vitamin d3, kolekalsif, kolekalcif, cholecalcif, colecalcif
`;
