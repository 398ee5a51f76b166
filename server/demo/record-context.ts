import type { AllergyIntolerance, Condition, MedicationStatement, Resource } from '@medplum/fhirtypes';

const by = (id: string, display: string) => ({ reference: `Practitioner/${id}`, display });
const elina = by('prac-elina-harju', 'Elina Harju');
const camilla = by('prac-camilla-strand', 'Camilla Strand');
const clinical = (code: string) => ({
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code }],
});

const condition = (id: string, patient: string, code: string, text: string, since: string): Condition => ({
  resourceType: 'Condition',
  id,
  clinicalStatus: clinical('active'),
  code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code }], text },
  subject: { reference: `Patient/${patient}` },
  recordedDate: since,
  recorder: elina,
});

const medicine = (
  id: string,
  patient: string,
  text: string,
  dosage: string,
  since: string,
  status: MedicationStatement['status'] = 'active',
): MedicationStatement => ({
  resourceType: 'MedicationStatement',
  id,
  status,
  medicationCodeableConcept: { text },
  subject: { reference: `Patient/${patient}` },
  dateAsserted: since,
  informationSource: camilla,
  dosage: [{ text: dosage }],
});

const allergy = (id: string, patient: string, text: string, reaction: string, since: string): AllergyIntolerance => ({
  resourceType: 'AllergyIntolerance',
  id,
  clinicalStatus: {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', code: 'active' }],
  },
  code: { text },
  patient: { reference: `Patient/${patient}` },
  recordedDate: since,
  recorder: elina,
  reaction: [{ manifestation: [{ text: reaction }] }],
});

/** What the demo's record system knows of some of its people. Nobody here exists, nor do their ailments. */
export const contextResources: readonly Resource[] = [
  condition('c-aino-1', 'aino-mallikas', 'I10', 'Verenpainetauti', '2014-05-12'),
  condition('c-aino-2', 'aino-mallikas', 'M17', 'Polvien nivelrikko', '2019-10-03'),
  medicine('m-aino-1', 'aino-mallikas', 'Ramipriili 5 mg', '1 tabletti aamuisin', '2026-03-02'),
  medicine(
    'm-aino-2',
    'aino-mallikas',
    'Parasetamoli 1 g',
    '1 tabletti tarvittaessa, enintään 3 vuorokaudessa',
    '2025-11-18',
  ),
  medicine('m-aino-3', 'aino-mallikas', 'Simvastatiini 20 mg', '1 tabletti iltaisin', '2024-01-15', 'on-hold'),
  allergy('a-aino-1', 'aino-mallikas', 'Penisilliini', 'Ihottuma', '2008-07-21'),
  condition('c-astrid-1', 'astrid-holm', 'E11', 'Typ 2-diabetes', '2016-02-09'),
  medicine('m-astrid-1', 'astrid-holm', 'Metformin 500 mg', '1 tablett morgon och kväll', '2026-01-20'),
  condition('c-george-1', 'george-testman', 'J45', 'Asthma', '2001-09-14'),
  medicine('m-george-1', 'george-testman', 'Salbutamol inhaler 0.2 mg', '1–2 puffs as needed', '2025-08-30'),
];
