/**
 * Names of medicines, a modest list: one substance a row, its spellings and common product names in Finland by their beginnings (case
 * endings do not matter). Used to see whether a name was said, for nothing else. Own work from general knowledge, no word list copied.
 */
import { wordTest } from '../kept.js';
import { cues } from './cue.js';
import { bodyRows } from './medications-body.js';
import { combinedRows } from './medications-combined.js';
import { furtherRows } from './medications-further.js';
import { hospitalRows } from './medications-hospital.js';
import { mindRows } from './medications-mind.js';
import { moreRows } from './medications-more.js';
import { productRows } from './medications-products.js';
import { vaccineProductRows, vaccineRows } from './medications-vaccines.js';

const rows = `
ibuprofen: ibuprof, burana, burano, =purana, =puranaa, =puranoo, =puranan, =puranat, =puranalla, =puranasta, ibumax, ibumetin, ibuxin, ibusal, ipren, nurofen, motrin, advil
paracetamol: paraset, paracet, panadol, para tabs, paratabs, pamol, alvedon, acetaminoph, tylenol, pinex
ketoprofen: ketoprof, ketorin, orudis
naproxen: naproks, naprox, pronaxen, naprometin, naprosyn, aleve
diclofenac: diklofen, diclofen, voltaren, diclomex
meloxicam: meloksik, meloxic, mobic
celecoxib: selekoks, celecox, =celebra, =celebraa, =celebran, =celebrasta, celebrex
etoricoxib: etorikoks, etoricox, arcoxia
aspirin: aspirin, aspiriin, pikkuaspir, miniaspir, =mini asa, disperin, primaspan, asetyylisal, acetylsal, =asa, =asaa
codeine: kodeii, =kodein, kodeinf, kodeinia, codei
tramadol: tramad, tramal, =ultram
oxycodone: oksikod, oxycod, oxikod, oxycontin, oxynorm
morphine: morfi, morphin, dolcontin
buprenorphine: buprenor, norspan, temgesic, subutex, buvidal, butrans
fentanyl: fentany, durogesic
gabapentin: gabapent, gabrion, neurontin
pregabalin: pregabal, lyrica
amitriptyline: amitript, triptyl
ramipril: ramipri, cardace, triatec, altace
enalapril: enalapri, linatil, renitec, vasotec
lisinopril: lisinopri, vivatec, zestril, prinivil
perindopril: perindopri
losartan: losarta, losatrix, cozaar
valsartan: valsarta, diovan
candesartan: kandesarta, candesarta, atacand, candemox, candestad, candesarst
telmisartan: telmisarta, micardis
amlodipine: amlodip, amloratio, norvasc
lercanidipine: lerkanid, lercanid
felodipine: felodip
bisoprolol: bisoprol, bisoact, emconcor, =concor, =concoria, =concorin, orloc, bisomerck
metoprolol: metoprol, metozoc, seloken, spesicor, toprol, lopressor
propranolol: propranol, propral
atenolol: atenol
carvedilol: karvedil, carvedil, =coreg
furosemide: furosem, furosemix, furesis, lasix, furix
hydrochlorothiazide: hydrokloorit, hydroklort, hydrochlorot, hydrex
spironolactone: spironol, spiresis, aldactone
digoxin: digoks, digox
nitroglycerin: =nitro, =nitroa, =nitron, =nitrot, =nitroja, =nitrosta, =nitrolla, nitroll, nitrogly, nitrosu, nitrospra, nitrolaast, nitrotab, nitroplåst, nitropill, nitrolap, nitrolingu, glyseryyl, glyceryl, =gtn, deponit, suscard
isosorbide mononitrate: isosorbidim, isosorbid mono, isosorbide mono, isosorbidi mono, isosorb, ormox, imdur
warfarin: varfari, warfarin, =waran, waranet, waranb, waranm, waranin, marevan, coumadin
apixaban: apiksab, apixab, eliquis
rivaroxaban: rivaroks, rivarox, xarelto
dabigatran: dabigatr, pradaxa
enoxaparin: enoksap, enoxap, klexane, clexane, lovenox
clopidogrel: klopidog, clopidog, plavix
simvastatin: simvasta, simvacor, zocor
atorvastatin: atorvasta, lipitor
rosuvastatin: rosuvasta, crestor
metformin: metform, metforem, diformin, glucophage, fortamet
insulin: insulii, insulin
empagliflozin: empaglif, jardiance
dapagliflozin: dapaglif, forxiga
sitagliptin: sitaglip, januvia
semaglutide: semaglut, ozempic, wegovy, rybelsus
liraglutide: liraglut, victoza, saxenda
levothyroxine: tyroks, levotyr, levothyr, thyrox, tyrox, euthyrox, levaxin, synthroid, unithroid, levothroid
liothyronine: liotyron, liothyron, trijod, triiodo
prednisolone: prednisol, predniss
methylprednisolone: metyylipred, medrol
hydrocortisone: hydrokort, hydrocort
cortisone: kortison, cortison
budesonide: budeson, novopulm, giona, rhinocort, pulmicort
fluticasone: flutikas, fluticas, flixotide, flixonase, flonase
formoterol: formoter
salmeterol: salmeter, serevent
salbutamol: salbutam, ventolin, buventol, albuterol, airomir, proair
tiotropium: tiotrop, spiriva
montelukast: monteluk, singulair
cetirizine: setiritsi, setirisi, cetiriz, heinix, zyrtec, histec
loratadine: lorata, clarityn, claritin
desloratadine: deslorat, aerius
ebastine: ebasti, kestine
penicillin: penisil, penicil, v pen, v penin, v peniä, v peniin, kåvepen, kavepen, fenoksimet, fenoximet, phenoxymeth, =vpen, milcopen, weepenin
amoxicillin: amoksis, amoxic, amorion, amoxil
cephalexin: kefaleks, cefalex, cephalex, keflex, kefalex, kefexin
cefuroxime: kefuroks, cefurox
pivmecillinam: pivmesil, pivmecil, selexid
doxycycline: doksisyk, doxycyk, doxycyc, doximycin
azithromycin: atsitrom, azitrom, azithrom
clarithromycin: klaritrom, clarithrom
clindamycin: klindamy, clindamy
ciprofloxacin: siproflok, ciproflox, siprox, ciproxin, cipro
levofloxacin: levoflok, levoflox, tavanic, levaquin
nitrofurantoin: nitrofur
trimethoprim: trimetop, trimethop
sulfa: =sulfa, =sulfaa, =sulfan, sulfasta, =sulfat, =sulfoja, sulfoista, sulfall, sulfaläk, sulfaval, sulfatrim, sulfonamid, sulfamet, sulphamet, =sulpha, bactrim, septra, septrin, cotrim, eusaprim, kotrimok, trimetoprim sulfa, trimethoprim sulfa, co trimox
sulfasalazine: sulfasal, salazopyr
metronidazole: metronid, flagyl
aciclovir: asiklov, aciclov, acyclov
fluconazole: flukonat, fluconaz, diflucan
sertraline: sertral, zoloft
escitalopram: essital, escital, lexapro, cipralex
citalopram: sitalop, citalop, celexa, sepram, cipramil
fluoxetine: fluokse, fluoxe, prozac
venlafaxine: venlafa, efexor, effexor
duloxetine: duloks, dulox, cymbalta
mirtazapine: mirtats, mirtaz, remeron
bupropion: bupropi, wellbutrin, zyban, voxra
vortioxetine: vortiok, vortiox, brintellix
quetiapine: ketiapi, quetiap, kvetiap, ketipinor, seroquel
olanzapine: olantsa, olanza
risperidone: risperi
aripiprazole: aripipr, abilify
lithium: =litium, =litiumi, =litiumia, =litiumin, =litiumilla, =litiumista, =litiumet, litiumbeh, litiumläk, litiumlää, litiummed, litiumhoi, litiumkarb, litiumtab, litiumpit, lithium, =lito, =litoa, =liton, =litosta, lithionit
diazepam: diatsep, diazep, medipam, valium, diapam, stesolid
oxazepam: oksatse, oxazep, opamox, oxamin
lorazepam: loratsep, lorazep, temesta, ativan
alprazolam: alprats, alpraz, xanor, xanax
temazepam: tematse, temaze, tenox
zopiclone: tsopik, zopik, zopic, zopinox, imovane
zolpidem: tsolpid, zolpid, stilnoct, somnor, =ambien
melatonin: melaton, melamil, circadin
methylphenidate: metyylifen, metylfen, methylphen, =concerta, concertaa, concertan, concertas, concertal, medikin, ritalin, equasym
lisdexamfetamine: lisdeks, lisdex, elvanse
valproate: valproat, valproaa, valproic, valproiin, orfiril, ergenyl, epilim, deprakine, absenor, depakote, depakene
carbamazepine: karbamats, karbamaz, carbamaz, tegretol
lamotrigine: lamotrig, lamictal
levetiracetam: levetir, keppra
donepezil: donepets, donepez, donecept, aricept
memantine: memanti, ebixa, namenda
levodopa: levodop, madopar, sinemet
sumatriptan: sumatrip, imigran, imitrex
rizatriptan: ritsatr, rizatr, maxalt
omeprazole: omepra, omestad, losec, prilosec
esomeprazole: esomep, nexium
pantoprazole: pantopr, pantoloc, controloc, somac, protonix
lansoprazole: lansop
macrogol: makrogo, macrogo, laxido, movicol, pegorion
lactulose: laktuloo, laktulos, lactulos, duphalac, levolac
loperamide: loperam, imodium
metoclopramide: metoklop, metoclop, primperan
methotrexate: metotrek, methotrex, trexan
hydroxychloroquine: hydroksiklo, hydroxiklo, hydroxychlo, oxiklorin, plaquenil
allopurinol: allopur
colchicine: kolkisii, kolchic, colchic
alendronate: alendro, fosamax
denosumab: denosum, prolia
tamsulosin: tamsulo, flomax, omnic, tamictor
finasteride: finaster, proscar, propecia
estradiol: estradiol, östradiol, estrogel, divigel, estradot, vagifem
progesterone: progest, lugesteron
adrenaline: adrenalii, adrenalin, epipen, jext, epineph, epinefr, emerade
vitamin d: d tipat, d tippo, d tippa, d droppar, d drops, d vitamii, d vitamin, vitamin d, devisol, =devit, deevitam
vitamin b12: b12 piik, b12 pist, b12 ruisk, b12 injek, b12 inject, b12 spru, b12 shot, b12 jab, b12 vitamii, b12 vitamin, vitamin b12, beetolv, beekakstoist, beekaksitoist, obetak, kobalam, cobalam
vitamin b: b vitamii, b vitamin, vitamin b, beevitam
vitamin a: a vitamii, a vitamin, vitamin a, aavitam, avitamin
vitamin e: e vitamii, e vitamin, vitamin e, eevitam
chlorhexidine: klooriheks, klorhex, chlorhex, hibiscrub
povidone-iodine: povidon, betadin, jodisalva, jodivoi, jodsalva, inadin, jodopax, jodosan
hydrogen peroxide: vetyperoks, väteperox, hydrogen perox
silver sulfadiazine: hopeasulfad, flamazine
latex: lateks, latex
folic acid: foolih, folsyr, folic
iron: =rauta, =rautaa, =rautalla, rautaläk, rautatab, rautakuur, rautalis, rautavalm, rautaporeta, =järn, järntab, järntill, järnmed, järnpr, iron tabl, iron suppl, iron pill, =iron, ferrosulf, ferrous sulf, ferrous sulp, ferrous fuma, ferrous gluc, obsidan
naloxone: naloks, nalox
nicotine: nikotii, nikotin, nicotin, nicorette, nicotinell
dexamethasone: deksamet, dexamet`;

/** "Lantuksen", "Furesikseen": how a name in -is or -us goes on in Finnish. */
const withStem = (form: string): string[] =>
  /^[^= ]{3,}[iu]s$/.test(form) ? [form, form.replace(/s$/, 'ks')] : [form];

const formsOf = (...lists: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  lists
    .flatMap((list) => list.trim().split('\n'))
    .reduce((map, row) => {
      const [name = '', forms = ''] = row.split(': ');
      return map.set(name, [...new Set([...(map.get(name) ?? []), ...cues(forms).flatMap(withStem)])]);
    }, new Map<string, readonly string[]>());

export const medications = formsOf(
  rows,
  bodyRows,
  mindRows,
  moreRows,
  productRows,
  furtherRows,
  hospitalRows,
  combinedRows,
  vaccineRows,
  vaccineProductRows,
);

/** A vaccine that is called by these is that product; by what it is against it is any of them. */
export const vaccineProducts: ReadonlySet<string> = new Set([...formsOf(vaccineProductRows).values()].flat());

const endings = [
  'pri+li?',
  'sarta+ni?',
  'vastati+ni?',
  '(?<!l)ololi?',
  'my[sc]i+ni?',
  '(?:sillii|cilli+)ni?',
  '(?:sykli+n|cykli+n|cyclin)[ie]?',
  '(?:ts|z)epaa?mi?',
  '(?:ts|z)olaa?mi?',
  '(?:pra|kona|cona|nida|benda|prinda)(?:ts|z)ole?i?',
  '(?:gli[pf][lt]i?(?:n|oz?ts?ii?n)|gliflozin|gliflotsiin|gliptiin)[ie]?',
  'fl?o(?:ks|x)asi+ni?',
  'floxacin',
  'profe+ni?',
  '(?:oks|ox)eti+n[ie]?',
  '(?:ks|x)abaa?ni?',
  'gatraa?ni?',
  'tripta+ni?',
  '[aeio]tidi+n[ie]?',
  'dipi+n[ie]?',
  'glutidi?e?',
  'lukasti?',
  'setroni?',
  'semidi?e?',
  'ti?atsidi',
  'thiazide?',
  'tiazid',
  'dronaatti',
  'dronat[ei]?',
  '[kc]o(?:ks|x)ibi?',
  'triptyli+n[ie]?',
  'peridoni?e?',
  'piprazole?',
  'cicloviri?',
  'sikloviiri',
  'gravii?ri?',
  '(?:z|ts)umabi?',
  '(?:x|ks|m)imabi?',
  'tinibi?',
  '(?:[xs]a|za|te|he|dro)pari+n(?!a)[ie]?',
  '(?:met|meth)asoni?e?',
  '(?<!s)teroli?',
  'tropiumi?',
  '(?:is|rbo|li)platii?ni?',
  'ta(?:ks|x)eli?',
  'rubisii?n',
  'rubicin',
  '(?:[aeo]n?oprost|[lf]uprost|giline|kaiini)',
  '(?:do|pro|iva|tra|nzo|nso|ti|co|ko)(?:caine|kain)(?!e)',
].join('|');

/** Endings of substance names that are not on the list; a name found so is compared letter by letter. */
export const medicineEnding = wordTest(
  new RegExp(
    `^.{3,}(?:${endings})(?:[eia]|aa|ää|[iea]?a|[iea]?n|[iea]?sta|[iea]?stä|[iea]?lla|[iea]?llä|[iea]?lta|[iea]?lle|[ie]in|iin|an|en)?$`,
    'u',
  ),
);

/** Before a dose and still no name of a medicine. */
export const doseWords =
  /^(?:käyt|otta|otet|annos|annok|aloit|jatk|lisä|nost|laske|laskie|vähen|vaih|saa|syö|pist|tar|tas|dos|börja|fortsätt|öka|minsk|höj|sänk|får|intag|dose|take|taking|start|contin|increas|decreas|reduc|switch|use|initia|add|prescri|total|daily|max|now|current|vaikut|vahvu|määr|noin|yhteen|kerta|upp|till|from|about|approx|vuoro|aamu|ilta|morgon|kväll|morning|evening|night|potilas|patient|asiakas|lääke|medicin|tablet|kapsel|capsule|tippa|drop|injek|inject|salva|voide)/;

/** Words for medicines in general: they make a statement one about medication, but there is no name to look for. */
export const medicineWords = {
  fi: cues(
    `~lääke, ~lääkk, lääke, lääki, lääkk, antibioot, särkylä, kipulä, unilä, resept, tablet, rokot, kuuri, voide, voite, silmätip, inhal`,
  ),
  sv: cues(
    '~medicin, ~tablett, läkemed, medicin, antibiot, smärtstil, sömnmed, recept, tablet, vaccin, salva, ögondrop, inhal, kur',
  ),
  en: cues('medic, antibiot, painkil, prescri, tablet, vaccin, ointment, eye drops, inhal, drug'),
} as const;
