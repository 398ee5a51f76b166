/** Rows as in `medications.ts`: two substances in one, which are another medicine than either. */
export const combinedRows = `
paracetamol codeine: panacod, citodon, co codamol, cocodamol, kodipar, altermol
paracetamol orphenadrine: norgesic
paracetamol tramadol: tramagetic, zaldiar
oxycodone naloxone: targiniq, oxycodone nalox, oksikodoni nalok
oxycodone paracetamol: percocet
amitriptyline chlordiazepoxide: klotriptyl
amitriptyline perphenazine: pertriptyl
furosemide spironolactone: lasilacton
metamizole pitofenone: litalgin
aspirin dipyridamole: asasantin
timolol dorzolamide: cosopt, dozotima
timolol bimatoprost: ganfort
timolol latanoprost: xalcom
timolol travoprost: duotrav
timolol tafluprost: taptiqom
timolol brimonidine: combigan
timolol brinzolamide: azarga
brimonidine brinzolamide: simbrinza
amiloride hydrochlorothiazide: moduretic, normorix, amitrid, diurex
triamterene hydrochlorothiazide: uretren
valsartan hydrochlorothiazide: diovan comp, valsarta comp, diovan komp, valsarta komp
valsartan amlodipine: exforge
losartan hydrochlorothiazide: cozaar comp, losarta comp, losatrix comp, cozaar komp, losarta komp, losatrix komp
candesartan hydrochlorothiazide: atacand plus, atacand zid, candemox comp, candesarta comp, kandesarta comp, candemox komp, candesarta komp, kandesarta komp
telmisartan hydrochlorothiazide: micardisplus, micardis plus
irbesartan hydrochlorothiazide: coaprovel
enalapril hydrochlorothiazide: linatil comp, renitec comp, renitec plus, enalapri comp, linatil komp, renitec komp, enalapri komp
ramipril hydrochlorothiazide: cardace comp, triatec comp, ramipri comp, cardace komp, triatec komp, ramipri komp
bisoprolol hydrochlorothiazide: emconcor comp, bisoprolol comp, emconcor komp, bisoprolol komp
metoprolol felodipine: logimax
ezetimibe simvastatin: vytorin, inegy
ezetimibe atorvastatin: atozet
ezetimibe rosuvastatin: rosulip
bempedoic acid ezetimibe: nustendi
empagliflozin metformin: synjardy
empagliflozin linagliptin: glyxambi
dapagliflozin metformin: xigduo
canagliflozin metformin: vokanamet
ertugliflozin metformin: segluromet
sitagliptin metformin: janumet, velmetia
linagliptin metformin: jentadueto
vildagliptin metformin: eucreas, icandra
saxagliptin dapagliflozin: qtern
insulin aspart mix: novomix, novolog mix
insulin lispro mix: humalog mix
insulin nph mix: mixtard, insuman comb, humulin mix
insulin degludec aspart: ryzodeg
insulin degludec liraglutide: xultophy
insulin glargine lixisenatide: suliqua
salmeterol fluticasone: seretide, advair, salflumix, airflusal
formoterol fluticasone: flutiform
beclometasone formoterol: innovair, fostair, formodual, inuvair
vilanterol fluticasone: relvar
umeclidinium vilanterol: anoro
umeclidinium vilanterol fluticasone: trelegy, elebrato
aclidinium formoterol: duaklir, brimica
indacaterol mometasone: atectura
indacaterol glycopyrronium mometasone: enerzair
salbutamol ipratropium: atrodual, atrovent comp, combivent, ipramol, duoneb, atrovent komp
azelastine fluticasone: dymista, azeflu
mometasone olopatadine: ryaltris
xylometazoline ipratropium: otrivin comp, otrivin duo, otrivin komp
aspirin caffeine vitamin c: finrexin
acrivastine pseudoephedrine: duact
desloratadine pseudoephedrine: aerinaze
bromhexine ephedrine: mollipect
diphenhydramine ephedrine: lepheton
calcipotriol betamethasone: daivobet, enstilar, xamiol, wynzora
betamethasone salicylic acid: diprosalic
betamethasone fusidic acid: fucicort
hydrocortisone fusidic acid: fucidin hydrocort
hydrocortisone miconazole: daktacort, cortimyk
hydrocortisone oxytetracycline: terracortril, terra cortril
hydrocortisone chlorhexidine: sibicort
hydrocortisone lidocaine: xyloproct
hydrocortisone cinchocaine: proctosedyl
prednisolone cinchocaine: scheriproct
isoconazole diflucortolone: travocort
adapalene benzoyl peroxide: epiduo
clindamycin benzoyl peroxide: =duac, =duacia
clindamycin tretinoin: acnatac
neomycin bacitracin: bacibact
dexamethasone chloramphenicol: oftan dexa chlora, oftan dexachlora
estradiol dydrogesterone: femoston
estradiol medroxyprogesterone: indivina, =divina, divitren
estradiol levonorgestrel: femseven combi
estradiol drospirenone: =angeliq
estradiol dienogest: qlaira
drospirenone ethinylestradiol: =yasmin, =yasminia, =yasminin, yasminell, =yaz, dizminell, stefaminell, daylette
drospirenone estetrol: drovelis
desogestrel ethinylestradiol: mercilon, =marvelon, desolett, gracial
gestodene ethinylestradiol: =harmonet, minulet, =meliane, gestinyl
levonorgestrel ethinylestradiol: microgynon, trikvilar, neovletta, trionetta, prionelle, rigevidon
cyproterone ethinylestradiol: diane nova, =dianette, vreya, =cypretyl
norelgestromin ethinylestradiol: =evra, evra laast, evra plåst
etonogestrel ethinylestradiol: nuvaring, ornibel, ringolin, ehkäisyreng, ehkäisyrinka
dutasteride tamsulosin: duodart, combodart
tamsulosin solifenacin: vesomni
tenofovir emtricitabine: truvada
abacavir lamivudine: kivexa
abacavir lamivudine dolutegravir: triumeq
imipenem cilastatin: tienam, imipene
levodopa carbidopa entacapone: stalevo
sodium picosulfate magnesium: citrafleet
glecaprevir pibrentasvir: maviret
trifluridine tipiracil: lonsurf
`;
