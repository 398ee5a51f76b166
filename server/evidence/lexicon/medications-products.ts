/** Rows as in `medications.ts`: further products of Finland, Sweden and the United Kingdom. */
export const productRows = `
clonazepam: rivotril, rivatril
eletriptan: relpax
rimegepant: nurtec
sumatriptan: migrin
morphine: zomorph, =mst, sevredol
buprenorphine: butec, transtec, butrans, hapoctasin
oxycodone: longtec, shortec, oxylan, oxypro
paracetamol codeine: solpadein, kapake, zapain, solpadol
ketoprofen: ketomex
diclofenac misoprostol: arthrotec
nebivolol: nebilet
carvedilol: carveton, dilatrend
valsartan: valsarstad
candesartan: kandeval
amiloride hydrochlorothiazide: diuramin
bendroflumethiazide: centyl
diltiazem: tildiem, adizem
verapamil: securon
nicorandil: ikorel
dapagliflozin: farxiga
linagliptin: tradjenta
simvastatin: lipcut
fluticasone: flutide
beclometasone: beconase, clenil
montelukast: montair
cetirizine: piriteze
methotrexate: metoject, ebetrex
lithium: litito
clozapine: clozaril, zaponex
fluphenazine: modecate
flupentixol: depixol
zuclopenthixol: clopixol
estriol: oestring
metronidazole: trikozol
carbomer: oftagel
lansoprazole: zoton
mebeverine: colofac
senna: senokot, senokott
docusate: dulcoease
chlorhexidine: hibicet, hibiscrub
pancreatin: pankreoflat
potassium: kalinorm
calcium: adcal, evacal
vitamin d: fultium
iron: ferrous, erco fer, ercofer
cenobamate: xcopri
tramadol: dolatramyl
`;
