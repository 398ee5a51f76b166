/** Rows as in `medications.ts`: pain, infection, mind and nerves, cancer, addiction. */
export const mindRows = `
indomethacin: indometas, indomet, indometin
piroxicam: piroksik, piroxic
ketorolac: ketorola, toradol
mefenamic acid: mefenaam, mefenam, ponstan
tolfenamic acid: tolfenaam, tolfenam, clotam
nabumetone: nabumet, relifex
methadone: metadon, methadon, dolmed
hydromorphone: hydromorf, hydromorph, palladon, dilaudid
hydrocodone: hydrokodo, hydrocodo, norco, vicodin, lortab
tapentadol: tapentad, palexia
nalbuphine: nalbuf
pethidine: petidii, petidin, pethidi
orphenadrine: orfenad, norflex
tizanidine: titsanid, tizanid, sirdalud, zanaflex
baclofen: baklofe, baclofe, lioresal
carisoprodol: karisopro, carisopro, somadril
chlorzoxazone: kloritsoks, klorzox, chlorzox
cyclobenzaprine: syklobents, cyclobenz, flexeril
methocarbamol: metokarb, methocarb, robaxin
lidocaine: lidokai, lidocai, xylocain
bupivacaine: bupivak, bupivac, marcain
capsaicin: kapsaisi, capsaici
zolmitriptan: tsolmitr, zolmitr, zomig
eletriptan: eletript, relert
naratriptan: naratript, naramig
almotriptan: almotript, almogran
frovatriptan: frovatript
erenumab: erenum, aimovig
fremanezumab: fremanetsu, fremanezu, ajovy
galcanezumab: galkanetsu, galcanezu, emgality
rimegepant: rimegep, vydura
topiramate: topiram, topimax, topamax
phenytoin: fenytoii, fenytoin, phenyto, hydantin, dilantin
phenobarbital: fenobarb, phenobarb
oxcarbazepine: okskarbats, oxkarbaz, oxcarbaz, trileptal
lacosamide: lakosami, lacosami, vimpat
brivaracetam: brivarase, brivarace, briviact
zonisamide: tsonisam, zonisam, zonegran
clobazam: klobats, klobaz, clobaz, frisium
clonazepam: klonatse, klonaze, clonaze, rivatril, klonopin
nitrazepam: nitratse, nitraze, insomin
chlordiazepoxide: klooridiats, klordiaz, chlordiaz, risolid
midazolam: midatso, midazo, buccolam, dormicum
triazolam: triatso, triazo, halcion
zaleplon: tsalepl, zalepl
trazodone: tratsodo, trazodo, azona
agomelatine: agomelat, valdoxan
paroxetine: parokset, paroxet, seroxat, paxil
fluvoxamine: fluvoksam, fluvoxam, fevarin, luvox
desvenlafaxine: desvenlaf, pristiq
milnacipran: milnasi, milnaci
moclobemide: moklobem, moclobem, aurorix
nortriptyline: nortript, noritren, pamelor
doxepin: doksepi, doxepi, doxal
clomipramine: klomipra, clomipra, anafranil
imipramine: imipram, tofranil
trimipramine: trimipra, surmontil
mianserin: mianser, tolvon
buspirone: buspiro, buspar
haloperidol: haloperid, haldol, serenase
chlorpromazine: klooriprom, klorprom, chlorprom, largactil
levomepromazine: levomepro, levozin, nozinan
perphenazine: perfenatsi, perfenaz, perphenaz, peratsin
chlorprothixene: klooriproti, klorproti, truxal
zuclopenthixol: tsuklopen, zuklopen, zuclopen, cisordinol
flupentixol: flupenti, fluanxol
clozapine: klotsap, klozap, clozap, leponex
paliperidone: paliperi, invega, xeplion, trevicta
ziprasidone: tsiprasid, ziprasid, zeldox
lurasidone: lurasid, latuda
cariprazine: karipra, caripra, reagila
brexpiprazole: brekspip, brexpip, rxulti, rexulti
amisulpride: amisulp
atomoxetine: atomokse, atomoxe, strattera
guanfacine: guanfas, guanfac, intuniv
dexamfetamine: deksamfe, dexamfe, dexamphet, attentin
modafinil: modafini, modiodal
rivastigmine: rivastig, exelon
galantamine: galantam, reminyl
pramipexole: pramipek, pramipex, sifrol
ropinirole: ropiniro, requip
rotigotine: rotigot, neupro
entacapone: entakap, entacap, comtess
rasagiline: rasagil, azilect
selegiline: selegil, eldepryl
safinamide: safinam, xadago
amantadine: amantad
biperiden: biperid, akineton
interferon: interferon, avonex, rebif
fingolimod: fingolim, gilenya
dimethyl fumarate: dimetyylifum, dimetylfum, tecfidera
natalizumab: natalitsu, natalizu, tysabri
ocrelizumab: okrelitsu, ocrelizu, ocrevus
buprenorphine-naloxone: suboxon, zubsolv
naltrexone: naltrek, naltrex
nalmefene: nalmefe, selincro
disulfiram: disulfir, antabus
acamprosate: akampros, acampros, campral
varenicline: varenik, varenic, champix
benzathine penicillin: bentsatiini, bensatin, tardocillin
flucloxacillin: flukloks, flukloxa, fluclox, heracillin
cloxacillin: kloksasil, cloxacil
dicloxacillin: dikloksa, dikloxa, dicloxa
ampicillin: ampisil, ampicil
piperacillin: piperasil, piperacil, tazocin
cefadroxil: kefadroks, cefadrox, duracef
ceftriaxone: keftriaks, ceftriax, rocephal
cefotaxime: kefotaks, cefotax
cefepime: kefepii, cefepi
ertapenem: ertapen, invanz
meropenem: meropen, meronem
gentamicin: gentamis, gentamic
tobramycin: tobramy, tobrex
vancomycin: vankomy, vancomy
linezolid: linetsol, linezol, zyvoxid
daptomycin: daptomy
erythromycin: erytromy, erythromy, ermysin, abboticin
roxithromycin: roksitrom, roxitrom, roxithrom, surlid
telithromycin: telitrom, telithrom
lymecycline: lymesyk, lymecyk, lymecyc, tetralysal
tetracycline: tetrasyk, tetracyk, tetracyc
minocycline: minosyk, minocyk, minocyc
moxifloxacin: moksiflok, moxiflox, avelox
norfloxacin: norflok, norflox
ofloxacin: ofloksa, ofloxa
fosfomycin: fosfomy, monuril
methenamine: metenam, methenam, hiprex
tinidazole: tinidats, tinidaz, fasigyn
rifampicin: rifampis, rifampic, rimactan
isoniazid: isoniats, isoniaz, tubilysin
ethambutol: etambuto, ethambuto
ivermectin: ivermek, ivermec
mebendazole: mebendats, mebendaz, vermox
pyrvinium: pyrvin, pyrvinium, pyrvin
albendazole: albendats, albendaz
chloroquine: kloroki, kloroqu, chloroqu, heliopar
atovaquone: atovakv, atovaqu, malarone
mefloquine: mefloki, mefloqu, lariam
valaciclovir: valasikl, valacicl, valacycl, valtrex, valavir
oseltamivir: oseltam, tamiflu
remdesivir: remdesi, veklury
nirmatrelvir: nirmatrel, paxlovid
tenofovir: tenofov, viread
emtricitabine: emtrisit, emtricit
dolutegravir: dolutegr, tivicay
bictegravir: biktegr, bictegr, biktarvy
sofosbuvir: sofosbu, epclusa, sovaldi
itraconazole: itrakona, itracona, sporanox
voriconazole: vorikona, voricona, vfend
nystatin: nystatii, nystatin, nystimex, mycostatin
cyclophosphamide: syklofosf, cyklofosf, cyclophos
capecitabine: kapesit, kapecit, capecit, xeloda
fluorouracil: fluorouras, fluorourac, efudix
cisplatin: sisplati, cisplati
carboplatin: karboplat, carboplat
oxaliplatin: oksalipla, oxalipla
paclitaxel: paklitaks, paklitax, paclitax
docetaxel: dosetaks, docetax
doxorubicin: doksorubi, doxorubi
epirubicin: epirubi
gemcitabine: gemsitab, gemcitab
vincristine: vinkrist, vincrist
imatinib: imatini, glivec
pembrolizumab: pembroli, keytruda
nivolumab: nivolum, opdivo
trastuzumab: trastutsu, trastuzu, herceptin
bevacizumab: bevasits, bevaciz, avastin
filgrastim: filgras, neupogen
iron infusion: ferinject, monofer, venofer, rautainfuus, rautatipu, järninfus, järndropp, iron infus
cannabidiol: kannabidi, cannabidi, epidyolex, sativex
caffeine tablet: kofeiinitab, koffeintab
triptorelin: triptorel, decapeptyl
sumatriptan naproxen: treximet
tiotropium olodaterol: spiolto
valerian: =valeriaana, =valeriaanaa, =valeriaanan, =valeriana, valerianarot, =valerian, valdisp
st john's wort: mäkikuism, johannesört, st johns wort, st john's wort`;
