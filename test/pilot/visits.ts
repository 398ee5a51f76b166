import { PilotMeasures as Measures, type PilotMeasures, type PilotVisit } from '../../server/domain/pilot.js';

export const measures = (over: Partial<PilotMeasures> = {}): PilotMeasures =>
  Measures.parse({
    outcome: 'signed',
    kind: 'live',
    amendment: false,
    noteType: 'doctor-visit',
    mode: 'conversation',
    spokenLanguage: 'fi',
    noteLanguage: 'fi',
    speakers: 2,
    present: 2,
    recordedMs: 600_000,
    informing: 'informed',
    refusals: 0,
    pauses: 0,
    pausedMs: 0,
    gaps: { 'device-lost': 0, network: 0, overflow: 0, forgotten: 0 },
    gapMs: 0,
    recoveries: 0,
    visitEndToSignedMs: 300_000,
    openToSignedMs: 120_000,
    activeMs: 90_000,
    activeFrom: 'acts',
    words: 100,
    characters: 700,
    statements: { kept: 7, edited: 1, confirmed: 1, removed: 1, added: 1 },
    sections: { plan: { kept: 1, edited: 0, confirmed: 0, removed: 0, added: 0 } },
    editDistance: 5,
    highRisk: 2,
    looks: 2,
    evidenceOpened: 2,
    evidencePlayed: 0,
    evidenceFrom: 'looks',
    flags: {},
    omissionsAdded: 0,
    omissionsLeftOut: 0,
    fastSignOff: false,
    drafts: 1,
    redrafts: 0,
    draftDiscarded: false,
    ...over,
  });

export const pilotVisit = (over: Partial<PilotVisit> = {}, measured: Partial<PilotMeasures> = {}): PilotVisit => ({
  visit: crypto.randomUUID(),
  revision: 1,
  at: '2026-11-23T10:00:00.000Z',
  register: 'health',
  unit: 'Terveysasema',
  professionalId: 'p1',
  profession: 'doctor',
  measures: measures(measured),
  filingMs: 1_000,
  filingFailures: 0,
  eligibleVisits: null,
  ...over,
});

/** So many professionals of a kind, each with one visit. */
export const group = (
  people: number,
  over: Partial<PilotVisit> = {},
  measured: Partial<PilotMeasures> = {},
): PilotVisit[] =>
  Array.from({ length: people }, (_, at) =>
    pilotVisit({ ...over, professionalId: `${over.profession ?? 'doctor'}-${over.unit ?? ''}-${at}` }, measured),
  );
