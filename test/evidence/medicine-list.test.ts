/** Names of medicines as they are said and written: what is one medicine, what is another, and what is none. */
import { describe, expect, it } from 'vitest';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { medicineIds } from '../../server/evidence/lexicon/medicine-names.js';
import { talk } from '../draft/spoken.js';

type Row = readonly [name: string, same: string, other: string];

const rows: readonly Row[] = [
  ['Buranoita', 'ibuprofeeni', 'Panadol'],
  ['Calpol', 'parasetamoli', 'ibuprofen'],
  ['co-codamol', 'Panacod', 'kodeiini'],
  ['Depolanin', 'morfiini', 'oksikodoni'],
  ['Targiniq', 'oxycodone-naloxone', 'OxyContin'],
  ['Buvidal', 'buprenorfiini', 'Suboxone'],
  ['Marevania', 'varfariini', 'Eliquis'],
  ['Waran', 'warfarin', 'Trombyl'],
  ['Eliquiksen', 'apiksabaani', 'Xarelto'],
  ['kleksaania', 'Clexane', 'Innohep'],
  ['bisoprololista', 'Concor', 'metoprololi'],
  ['furesikseen', 'Frusemide', 'Spiresis'],
  ['Atacand Plus', 'Candesartan comp', 'Atacand'],
  ['nitroja', 'glyseryylitrinitraatti', 'Imdur'],
  ['nitrolaastari', 'GTN', 'nitrofurantoiini'],
  ['Nitrosid', 'Dinit', 'Ormox'],
  ['Lantuksen', 'glargine', 'NovoRapid'],
  ['Actrapid', 'Insuman Rapid', 'Insuman Basal'],
  ['NovoMix', 'Novolog Mix', 'NovoRapid'],
  ['Rybelsuksen', 'semaglutidi', 'tirtsepatidi'],
  ['Euthyrox', 'tyroksiini', 'Thybon'],
  ['Prednisonin', 'prednisoni', 'prednisoloni'],
  ['kortisonikuuri', 'cortisone', 'hydrokortisoni'],
  ['ventoliinia', 'salbutamol', 'Bricanyl'],
  ['Ventilastin', 'Ventolinea', 'Atrovent'],
  ['Salflumix', 'Seretide', 'Flixotide'],
  ['Fostair', 'Innovair', 'beklometasoni'],
  ['kåvepenin', 'V-Peniä', 'amoxicillin'],
  ['co-amoxiclav', 'Augmentin', 'amoksisilliini'],
  ['Valtrex', 'valasikloviiri', 'asikloviiri'],
  ['co-trimoxazole', 'sulfaa', 'sulfasalatsiini'],
  ['Zolt', 'lansopratsoli', 'Losec'],
  ['Arthryl', 'glukosamiini', 'allopurinoli'],
  ['Optimol', 'Oftan Timolol', 'Oftan Chlora'],
  ['Oftan Dexa', 'deksametasoni', 'Oftan Timolol'],
  ['keinokyyneleet', 'Celluvisc', 'Opatanol'],
  ['Epiduo', 'epiduon', 'Differin'],
  ['sinkkivoide', 'zinksalva', 'sinkkitabletti'],
  ['Ferinject', 'rautainfuusio', 'rautatabletti'],
  ['hydroksokobalamiini', 'B12-piikki', 'B-vitamiini'],
  ['D-tippoja', 'D-droppar', 'C-vitamiini'],
  ['maitohappobakteereja', 'probiotic', 'Precosa'],
  ['hormonikierukan', 'levonorgestreeli', 'kuparikierukka'],
  ['Yasminia', 'Yasminelle', 'Slinda'],
  ['antabuksen', 'disulfiram', 'naltreksoni'],
  ['Nyxoidia', 'naloksoni', 'naltreksoni'],
  ['lustgas', 'ilokaasu', 'nitro'],
  ['adrenaliinikynä', 'EpiPen', 'noradrenaliini'],
  ['kasvuhormonia', 'tillväxthormon', 'testosteroni'],
  ['flu jab', 'influenssapiikki', 'covid jab'],
  ['koronatehoste', 'Covid booster', 'influensavaccin'],
  ['punkkirokotus', 'TBE-vaccinet', 'rabiesrokote'],
  ['jäykkäkouristus', 'stelkrampsspruta', 'kikhostevaccin'],
  ['tetanus booster', 'diTeBooster', 'Stamaril'],
  ['gula febern-vaccin', 'keltakuumerokote', 'lavantautirokote'],
  ['hep A jab', 'A-hepatiittirokote', 'hepatiitti B -rokote'],
  ['pneumonia jab', 'keuhkokuumerokote', 'meningitis jab'],
  ['shingles vaccine', 'vyöruusurokotteen', 'vesirokkorokote'],
  ['MPR-rokote', 'MMR', 'HPV-rokote'],
  ['RSV-rokotus', 'Abrysvo', 'rotavirusrokote'],
  ['typhoid vaccination', 'Vivotif', 'Dukoral'],
  ['calmette-rokotus', 'BCG', 'rabiesrokote'],
];

const everyday = [
  'pamaus',
  'celebration',
  'panna',
  'Tampereelta',
  'beta',
  'marja',
  'insinööri',
  'alkoholi',
  'rauta-aita',
  'järn',
  'iron fence',
  'kortissa ja kortista',
  'kestin kivun',
  'metallista',
  'apurina',
  'pitkäaikainen',
  'samanaikainen ja yhdenmukainen',
  'pussillinen',
  'elintason',
  'hiilidioksidin',
  'syklissä',
  'vesirokko',
  'influenssa',
  'rotavirus',
  'fästing',
  'fästingbett',
  'amaryllis',
  'valprogram',
  'proverb',
  'concert',
  'constellation',
  'regained',
  'ambience',
  'warfare',
  'interference',
  'sulfaatti',
  'adrenal',
];

describe('the list of medicines', () => {
  it.each(rows)('knows "%s" as %s, and not as %s', (name, same, other) => {
    const [id, ...more] = medicineIds(name);
    expect(id).toBeDefined();
    expect(more).toEqual([]);
    expect(medicineIds(same)).toEqual([id]);
    expect(medicineIds(other)).toHaveLength(1);
    expect(medicineIds(other)).not.toContain(id);
  });

  it.each(everyday)('takes "%s" for no medicine', (words) => {
    expect(medicineIds(words)).toEqual([]);
  });

  it.each([
    ['Syön rautaa joka aamu.', 'Rauta oli 12.'],
    ['Jag tar järn.', 'Järn 14.'],
    ['Do you take zinc?', 'The zinc roof leaks.'],
    ['Otan omegaa.', 'Ranteessa on Omega.'],
  ])('takes what is taken for one: "%s", not "%s"', (taken, not) => {
    expect(medicineIds(taken)).toHaveLength(1);
    expect(medicineIds(not)).toEqual([]);
  });
});

const verdictOn = (statement: string, heard: string): string | undefined => {
  const utterances = talk('fi', ['professional', heard]);
  const evidence = utterances.map(({ id, source }) => ({ source, id, quote: heard, language: 'fi' as const }));
  const context = { utterances, spokenLanguage: 'fi' as const, noteLanguage: 'fi' as const };
  return checkStatement({ text: statement, section: 'plan', evidence }, context).verdicts.find(
    ({ check }) => check === 'medication',
  )?.result;
};

describe('a medicine in a note', () => {
  it.each([
    ['Varfariini jatkuu.', 'Marevan jatkuu.'],
    ['Eliquis jatkuu.', 'Jatketaan sitä Eliquiksen käyttöä.'],
    ['Kodeiini-parasetamoli jatkuu.', 'Panacod jatkuu.'],
    ['Panacod jatkuu.', 'Kodeiini ja parasetamoli jatkuu.'],
    ['Nitro tarvittaessa.', 'Dinit tarvittaessa.'],
    ['Hepatiittirokote annettu.', 'Twinrix annettu.'],
    ['Koronarokote annettu.', 'Comirnaty annettu.'],
    ['Ipratropium jatkuu.', 'Atrodual jatkuu.'],
  ])('is what was said, by another of its names: "%s" of "%s"', (statement, heard) => {
    expect(verdictOn(statement, heard)).toBe('supported');
  });

  it.each([
    ['Asikloviiri jatkuu.', 'Valtrex jatkuu.'],
    ['Parasetamoli jatkuu.', 'Panacod jatkuu.'],
    ['Morfiini jatkuu.', 'Targiniq jatkuu.'],
    ['Havrix annettu.', 'Engerix annettu.'],
    ['Comirnaty annettu.', 'Spikevax annettu.'],
    ['Emconcor jatkuu.', 'Concor jatkuu.'],
  ])('is another than was said: "%s" of "%s"', (statement, heard) => {
    expect(verdictOn(statement, heard)).toBe('contradicted');
  });
});
