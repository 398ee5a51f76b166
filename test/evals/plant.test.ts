import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import { talk } from '../draft/spoken.js';
import { type GoldStatement, type Kind, kinds } from './case.js';
import { aligned } from './plant/align.js';
import { plantInto } from './plant/plant.js';
import { readOwnCases } from './read-cases.js';
import { projectFolder } from './run.js';
import { type Said, saidIn } from './said.js';

const said = (language: Language, ...lines: Parameters<typeof talk>[1][]): Said => ({
  utterances: talk(language, ...lines),
  mode: 'conversation',
  spokenLanguage: language,
  noteLanguage: language,
  visitDate: '2026-03-10',
  present: ['professional', 'subject'],
});
const gold = (text: string, evidence = ['u1']): GoldStatement => ({
  section: 'history',
  text,
  evidence,
  severity: 'normal',
});

/** All that can be planted of a kind, over some seeds. */
const planted = (kind: Kind, visit: Said, statement: GoldStatement): string[] => [
  ...new Set(
    Array.from({ length: 30 }, (_, seed) =>
      plantInto({ id: 'x', noteType: 'doctor-visit', said: visit, gold: [statement], elsewhere: [] }, seed),
    )
      .flat()
      .filter((one) => one.kind === kind)
      .map(({ text }) => text),
  ),
];

describe('planted errors', async () => {
  const own = await readOwnCases(join(projectFolder, 'fixtures'), 'dev');
  const visits = own.cases.map(({ case: one }) => ({
    id: one.id,
    noteType: one.noteType,
    said: saidIn(one),
    gold: one.gold?.statements ?? [],
    elsewhere: own.cases
      .filter((other) => other.case.id !== one.id && other.case.noteLanguage === one.noteLanguage)
      .flatMap((other) => other.case.gold?.statements.map(({ text }) => text) ?? []),
  }));

  it('are of every kind, each other than its original and with the same evidence', () => {
    const all = visits.flatMap((visit) => plantInto(visit, 1).map((one) => ({ ...one, original: visit.gold[one.of] })));
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(kinds));
    for (const { text, original, evidence } of all) {
      expect(text).not.toBe(original?.text);
      expect(text.trim()).not.toBe('');
      expect(evidence).toEqual(original?.evidence);
    }
  });

  it('are the same for one seed, others for another, and those of a visit do not depend on the other visits', () => {
    const plant = (seed: number) => visits.slice(0, 8).map((visit) => plantInto(visit, seed));
    expect(plant(7)).toEqual(plant(7));
    expect(plant(7)).not.toEqual(plant(8));
    expect(plant(7)[2]).toEqual(plantInto(visits[2] ?? expect.fail(), 7));
  });
});

describe('a planted error means something else', () => {
  it('a dose or number that nobody says, in digits or words', () => {
    const visit = said(
      'fi',
      ['professional', 'Ramipriili viisi milligrammaa, ei kymmentä. Paine sataneljäkymmentä.'],
      ['subject', 'Kaksikymmentä.'],
    );
    expect(planted('dose', visit, gold('Ramipriili 5 mg.')).sort()).toEqual([
      'Ramipriili 15 mg.',
      'Ramipriili 2,5 mg.',
      'Ramipriili 50 mg.',
    ]);
    for (const text of planted('number', visit, gold('Verenpaine 140.')))
      expect(text).not.toMatch(/140|\b(?:5|10|20)\b/);
  });

  it('no dose of what the true statement says and nobody said', () => {
    expect(planted('dose', said('en', ['professional', 'Take it daily.']), gold('Metformin 500 mg daily.'))).toEqual(
      [],
    );
  });

  it('another medicine with the same ending, never a second name of the same one', () => {
    const fi = planted('drug', said('fi', ['subject', 'Otan ibuprofeenia.']), gold('Ottanut ibuprofeenia.'));
    expect(fi.length).toBeGreaterThan(5);
    for (const text of fi) expect(text).toMatch(/^Ottanut \p{L}+ia\.$/u);
    const en = planted('drug', said('en', ['subject', 'I take Tylenol.']), gold('Takes Tylenol.'));
    expect(en.join()).not.toMatch(/acetaminophen|paracetamol/i);
  });

  it('the other side, where only one is spoken of', () => {
    const knee: readonly ['subject', string] = ['subject', 'Vasen polvi on kipeä.'];
    expect(planted('side', said('fi', knee), gold('Vasemman polven kipu.'))).toEqual(['Oikean polven kipu.']);
    expect(planted('side', said('fi', ['subject', 'Vasen polvi, oikea ei.']), gold('Vasemman polven kipu.'))).toEqual(
      [],
    );
    expect(planted('side', said('sv', ['subject', 'Höger knä värker.']), gold('Värk i höger knä.'))).toEqual([
      'Värk i vänster knä.',
    ]);
    expect(planted('side', said('en', ['subject', 'I left work.']), gold('She left work early.'))).toEqual([]);
  });

  const turned: [Language, string, string][] = [
    ['fi', 'Ei kuumetta.', 'On kuumetta.'],
    ['fi', 'Kuumetta ei ole ollut.', 'Kuumetta on ollut.'],
    ['fi', 'Käsi ja sormet eivät puudu.', 'Käsi ja sormet puutuvat.'],
    ['fi', 'Ei tupakoi.', 'Tupakoi.'],
    ['fi', 'Polvi on turvonnut.', 'Polvi ei ole turvonnut.'],
    ['fi', 'Ei ole käynyt suihkussa. Ei enää nouse ammeeseen.', 'On käynyt suihkussa. Ei enää nouse ammeeseen.'],
    ['sv', 'Ingen feber.', 'Feber.'],
    ['sv', 'Har inte glömt medicinen.', 'Har glömt medicinen.'],
    ['sv', 'Såret är torrt.', 'Såret är inte torrt.'],
    ['en', 'Denies chest pain.', 'Reports chest pain.'],
    ['en', 'No fever.', 'Fever.'],
    ['en', 'The knee is swollen.', 'The knee is not swollen.'],
    ['en', 'He has never smoked.', 'He has smoked.'],
  ];
  it.each(turned)('a denial turned, in %s: %s', (language, text, to) => {
    expect(planted('negation', said(language, ['subject', '…']), gold(text)).map((one) => one.toLowerCase())).toContain(
      to.toLowerCase(),
    );
  });

  it('another date that keeps its weekday', () => {
    const visit = said('fi', ['professional', 'Tiistaina kahdeskymmenesneljäs marraskuuta.']);
    for (const text of planted('date', visit, gold('Soitto ti 24.11.2026.')))
      expect(text).toMatch(/ti (?:1\.12|8\.12|17\.11)\.2026/);
  });

  it('a changed word in a quotation, from elsewhere in the visit', () => {
    const visit = said('sv', ['subject', 'Jag orkar inte mer.'], ['professional', 'Fortsätt behandlingen hemma.']);
    const texts = planted('quote', visit, gold('Patienten säger: ”Jag orkar inte mer.”'));
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).not.toContain('orkar inte mer');
  });

  it('words given to somebody who neither said nor answered them', () => {
    const visit = said('en', ['subject', 'My knee hurts.'], ['companion', 'He fell twice.'], ['professional', 'When?']);
    expect(planted('speaker', visit, gold('The patient reports knee pain.'))).toEqual([
      'The doctor reports knee pain.',
    ]);
    expect(planted('speaker', visit, gold('Fell twice.', ['u2']))).toEqual(['According to the patient, fell twice.']);
  });

  it('a statement of another visit, unless most of its words are said here too', () => {
    const visit = said('en', ['subject', 'My knee hurts when climbing stairs.']);
    const elsewhere = ['Knee hurts climbing stairs.', 'Coughing since Tuesday, yellow sputum.'];
    const texts = [1, 2, 3].flatMap((seed) =>
      plantInto({ id: 'x', noteType: 'doctor-visit', said: visit, gold: [gold('Knee pain.')], elsewhere }, seed)
        .filter(({ kind }) => kind === 'foreign')
        .map(({ text }) => text),
    );
    expect(texts).toEqual(Array(3).fill('Coughing since Tuesday, yellow sputum.'));
  });

  it('a risk that was never a topic', () => {
    expect(planted('risk', said('en', ['subject', 'He hit me and I want to die.']), gold('Upset.')).join()).not.toMatch(
      /violence|suicid/i,
    );
    expect(planted('risk', said('en', ['subject', 'My knee.']), gold('Knee.')).length).toBe(4);
  });
});

describe('a reference note', () => {
  it('is tied to the utterances that share its words; what does not align is left out', () => {
    const visit = said(
      'en',
      ['professional', 'Any chest pain or shortness of breath?'],
      ['subject', 'No.'],
      ['subject', 'The swelling in my left ankle started after hiking.'],
    );
    const note =
      'HISTORY\n\nDenies chest pain or shortness of breath. Left ankle swelling started after hiking.\nWill be referred to cardiology for echocardiogram.';
    expect(aligned(note, visit)).toEqual([
      { section: '', text: 'Denies chest pain or shortness of breath.', evidence: ['u1', 'u2'], severity: 'normal' },
      { section: '', text: 'Left ankle swelling started after hiking.', evidence: ['u3'], severity: 'normal' },
    ]);
  });
});
