/** Rows as in `medications.ts`: heart and blood, stomach, hormones, lungs, bladder, bones, skin, eyes. */
export const bodyRows = `
captopril: kaptopri, captopri
trandolapril: trandola, gopten
quinapril: kinapri, quinapri, accupro
eprosartan: eprosart, teveten
irbesartan: irbesart, aprovel, avapro
olmesartan: olmesart, olmetec, benicar
sacubitril: sakubitr, sacubitr, entresto
nebivolol: nebivol, hypoloc
celiprolol: seliprol, celiprol
sotalol: sotalol, sotaco
pindolol: pindolol
timolol: timolol, oftan timol
verapamil: verapami, verpamil
diltiazem: diltiats, diltiaz, cardizem
nifedipine: nifedip, adalat, procardia
isradipine: isradip
amiloride: amilorid
indapamide: indapami, natrilix
eplerenone: eplereno, inspra
torasemide: torasemi, torsemi, torem
bumetanide: bumetani, bumex
amiodarone: amiodaro, cordarone
flecainide: flekaini, flecaini, tambocor
dronedarone: dronedar, multaq
ivabradine: ivabradi, procoralan
ranolazine: ranolats, ranolaz, ranexa
edoxaban: edoksab, edoxab, lixiana
tinzaparin: tintsapar, tinzapar, innohep
dalteparin: daltepar, fragmin
heparin: hepariin, heparin
ticagrelor: tikagrel, ticagrel, brilique, brilinta
prasugrel: prasugrel, efient
dipyridamole: dipyrid, persantin
tranexamic acid: traneksam, tranexam, cyklokapron, caprilon
ezetimibe: etsetim, ezetim, ezetrol, zetia
fluvastatin: fluvasta, lescol
pravastatin: pravasta, pravachol
lovastatin: lovasta, lovacol
evolocumab: evolokum, evolocum, repatha
alirocumab: alirokum, alirocum, praluent
glimepiride: glimepir, =amaryl, =amarylia, =amarylin, =amaryliin, =amarylista
glipizide: glipits, glipiz, glucotrol
gliclazide: gliklats, gliclaz, diamicron
glibenclamide: glibenkl, glibencl, glyburid, euglamin
linagliptin: linaglip, trajenta
saxagliptin: saksaglip, saxaglip, onglyza
vildagliptin: vildaglip, galvus
pioglitazone: pioglita, actos
canagliflozin: kanaglif, canaglif, invokana
ertugliflozin: ertuglif, steglatro
dulaglutide: dulaglut, trulicity
exenatide: eksenat, exenat, byetta, bydureon
tirzepatide: tirtsepat, tirzepat, mounjaro
insulin glargine: glargii, glargin, lantus, toujeo, abasagl, semglee, optisulin
insulin aspart: =aspart, =aspartia, =aspartin, insulin aspart, insuliini aspart, insuliiniaspart, novorapid, fiasp, trurapi, novolog
insulin lispro: lispro, humalog, lyumjev, admelog
insulin degludec: degludek, degludec, tresiba
insulin detemir: detemir, levemir
insulin nph: protaphan, humulin, insulatard, insuman basal, insuman
glucagon: glukagon, glucagon, glucagen
carbimazole: karbimats, carbimaz, tyrazol
propylthiouracil: propyylitio, propylthio
fludrocortisone: fludrokort, fludrocort, florinef
betamethasone: beetametas, betametas, betameth, betnovat, betapred
mometasone: mometaso, nasonex, elocon, ovixan
clobetasol: klobetas, clobetas, dermovat
triamcinolone: triamsino, triamcino, kenacort, lederspan, kenalog
testosterone: testoster, nebido, testogel
estriol: estrioli, estriol, ovestin
tibolone: tibolon, livial
norethisterone: noretister, norethister, primolut
medroxyprogesterone: medroksipro, medroxypro, =provera, proveraa, proveran, proveral, depo provera
dydrogesterone: dydrogest, terolut
levonorgestrel: levonorg, mirena, jaydess, kyleena, norlevo, postinor, levosert, hormonikieru, hormonspiral, hormonal coil, hormone coil
desogestrel: desogest, cerazette
drospirenone: drospire, slinda
ethinylestradiol: etinyyliest, etinylest, ethinylest
etonogestrel: etonogest, nexplanon
ulipristal: ulipris, ellaone
clomifene: klomifee, clomif, clomiph
letrozole: letrotso, letrozo, femar
anastrozole: anastrot, anastroz, arimidex
exemestane: eksemest, exemest, aromasin
tamoxifen: tamoksif, tamoxif, nolvadex
bicalutamide: bikaluta, bicaluta, casodex
goserelin: gosereli, zoladex
leuprorelin: leuprore, enanton, eligard
desmopressin: desmopres, minirin
famotidine: famotid, pepcid
ranitidine: ranitid, zantac
rabeprazole: rabepra, =pariet
sucralfate: sukralf, sucralf, antepsin
gaviscon: gaviscon, alginaat, alginat
antacid: rennie, balancid, titralac, samarin, novalucol, novaluzid
simethicone: simetiko, simetico, simethico, cuplaton
bisacodyl: bisakody, bisacody, dulcolax, toilax, metalax
sodium picosulfate: pikosulf, picosulf, laxoberal, picoprep, picoprep
psyllium: psyllium, ispagh, vi-siblin, visiblin, agiocur
ondansetron: ondanset, zofran
meclozine: meklots, mekloz, mecloz, postafen
prochlorperazine: proklooriper, proklorper, prochlorper, stemetil
domperidone: domperid
cyclizine: =syklitsiini, =syklitsiiniä, =syklitsiinin, cykliz, cycliz, marzin
betahistine: betahist, betaserc, betaserk
mesalazine: mesalats, mesalaz, asacol, pentasa, salofalk
azathioprine: atsatiop, azatiop, azathiop, imurel, azamun
mercaptopurine: merkaptop, mercaptop
infliximab: infliksi, inflixi, remicade, remsima
adalimumab: adalimu, humira
etanercept: etanersep, etanercep, enbrel, benepali
vedolizumab: vedolitsu, vedolizu, entyvio
ustekinumab: ustekinu, stelar
secukinumab: sekukinu, secukinu, cosentyx
tocilizumab: tosilitsu, tocilizu
rituximab: rituksim, rituxim, mabthera
tofacitinib: tofasit, tofacit, xeljanz
leflunomide: leflunom
ciclosporin: siklospor, ciklospor, ciclospor, cyclospor, sandimmun
tacrolimus: takrolim, tacrolim, prograf, protopic
mycophenolate: mykofenol, mycophenol, cellcept
febuxostat: febukso, febuxo, adenuric
probenecid: probenes, probenec
risedronate: risedro, optinate
ibandronate: ibandro, bonviva
zoledronic acid: tsoledro, zoledro, aclasta, zometa
teriparatide: teripara, =forsteo, =forsteoa, forsteon
calcium: kalsium, kalcium, calcium, calcichew, kalcipos, calcimagon
magnesium: magnesium, magnesol
potassium: =kalium, kaliumet, kaliumia, kaliumin, kaliumista, kaliumklor, kaliumtab, kaleorid, potassium
glucosamine: glukosam, glucosam
vitamin c: ceevitam, c vitamii, c vitamin, vitamin c, askorbii, askorbin, ascorb
vitamin k: k vitamii, k vitamin, vitamin k, konakion
omega-3: =omega, =omegaa, omegakaps, omega kolm, omegakolm, kalaöljy, fiskolja, fish oil, omacor
levocetirizine: levosetir, levocetir, xyzal
fexofenadine: feksofen, fexofen, telfast, allegra
bilastine: bilasti, bilaxten
hydroxyzine: hydroksits, hydroxiz, hydroxyz, atarax
diphenhydramine: difenhydr, diphenhydr, benadryl
promethazine: prometats, prometaz, phenergan
dexchlorpheniramine: deksklooriphen, dexklorfen, polaramin
terbutaline: terbutal, bricanyl
indacaterol: indakater, indacater, onbrez
vilanterol: vilanter
olodaterol: olodater, striverdi
glycopyrronium: glykopyr, glycopyr, seebri
umeclidinium: umeklidi, umeclidi, incruse
ipratropium: ipratrop, atrovent
beclometasone: beklometas, beclomet, aerobec
ciclesonide: siklesoni, ciclesoni, alvesco
theophylline: teofyl, theophyl, theofol
acetylcysteine: asetyylikys, acetylcys, mucomyst, mucoral, mucolysin
bromhexine: bromhek, bromhex
dextromethorphan: dekstromet, dextromet
guaifenesin: guaifen, mucinex
xylometazoline: ksylometats, xylometaz, otrivin, nasolin, nezeril
oxymetazoline: oksimetats, oxymetaz, oximetaz
pseudoephedrine: pseudoefe, pseudoephe, sudafed
oxybutynin: oksibuty, oxibuty, oxybuty, ditropan
tolterodine: toltero, detrusitol, detrol
solifenacin: solifena, vesicare
mirabegron: mirabeg, betmiga
fesoterodine: fesotero, toviaz
darifenacin: darifena
alfuzosin: alfutso, alfuzo, xatral
terazosin: teratso, terazo, hytrin
doxazosin: doksatso, doxazo, cardura
prazosin: pratsosi, prazosi
dutasteride: dutaster, avodart
sildenafil: sildenaf, viagra, revatio
tadalafil: tadalaf, cialis
vardenafil: vardenaf, levitra
latanoprost: latanop, xalatan, monoprost
bimatoprost: bimatop, lumigan
travoprost: travop, travatan
tafluprost: taflup, taflotan
dorzolamide: dortsola, dorzola, trusopt
brinzolamide: brintsola, brinzola, azopt
brimonidine: brimonid, alphagan
pilocarpine: pilokarp, pilocarp
acetazolamide: asetatsol, acetazol, diamox
cromoglicate: kromogli, cromogli, lomudal, lecrolyn
olopatadine: olopata, opatanol
artificial tears: oculac, viscotears, systane, thealoz, artelac, hylo comod, hylocomod, hylo gel, celluvisc, keinokyyn, kosteuttavat silm, kosteuttavia silm, kostuttavat silm, kostuttavia silm, tårersätt, tårsubst, artificial tear, lubricating eye
fusidic acid: fusidii, fusidin, fucidin, fucithal
isotretinoin: isotreti, roaccutan
adapalene: adapalee, adapale, =differin, =differinia, =differinin, =differinet
benzoyl peroxide: bentsoyyli, bensoylper, benzoyl, basiron
calcipotriol: kalsipot, kalcipot, calcipot, daivonex
terbinafine: terbina, lamisil
clotrimazole: klotrim, clotrim, canesten
miconazole: mikonats, mikonaz, miconaz, daktar
ketoconazole: ketokona, ketocona, nizoral
permethrin: permetri, permethri
salicylic acid: salisyyli, salicylsy, salicyli
silver: hopeasid, hopeahaavas, silverförband, silver dress, acticoat
dressing aquacel: aquacel
dressing mepilex: mepilex
dressing mepitel: mepitel
dressing allevyn: allevyn
dressing biatain: biatain
dressing sorbact: sorbact
dressing duoderm: duoderm
dressing polymem: polymem
dressing jelonet: jelonet
honey: medihoney, hunajavoid, hunajasid, honungssalv`;
