import type { EligibleVisits } from '../domain/eligible.js';
import type { PilotMeasures, PilotVisit } from '../domain/pilot.js';
import type { Profession } from '../domain/professional.js';
import { weeksUntil } from '../pilot/week.js';

const units = ['Esimerkkilän terveysasema', 'Mallikylän terveysasema', 'Kotihoito ja kuntoutus', 'Perhesosiaalityö'];

interface Group {
  readonly profession: Profession;
  readonly noteType: PilotMeasures['noteType'];
  readonly people: number;
  readonly units: readonly number[];
  /** Visits of one person in a week. */
  readonly visits: number;
  /** Minutes from the end of the visit until signed, in the last week. */
  readonly minutes: number;
  readonly activeMinutes: number;
  /** Of ten statements of a draft: edited and removed. */
  readonly changed: readonly [number, number];
}

const groups: readonly Group[] = [
  {
    profession: 'doctor',
    noteType: 'doctor-visit',
    people: 14,
    units: [0, 1],
    visits: 4,
    minutes: 5.4,
    activeMinutes: 1.4,
    changed: [1.2, 0.5],
  },
  {
    profession: 'nurse',
    noteType: 'nurse-visit',
    people: 12,
    units: [0, 1, 2],
    visits: 3,
    minutes: 5.9,
    activeMinutes: 1.5,
    changed: [1.1, 0.5],
  },
  {
    profession: 'social-worker',
    noteType: 'social-meeting',
    people: 9,
    units: [3],
    visits: 2,
    minutes: 9.8,
    activeMinutes: 2.9,
    changed: [1.8, 0.8],
  },
  {
    profession: 'physiotherapist',
    noteType: 'physiotherapy-visit',
    people: 6,
    units: [2],
    visits: 2,
    minutes: 7.1,
    activeMinutes: 1.7,
    changed: [1.3, 0.5],
  },
];

const WEEKS = 12;
const WEEK_MS = 7 * 86_400_000;

/** The same numbers at every start: between 0 and 1, by a place in the list. */
const noise = (seed: number): number => {
  const x = Math.sin(seed * 12.9898) * 43_758.5453;
  return x - Math.floor(x);
};

const measuresOf = (group: Group, week: number, seed: number): PilotMeasures => {
  const spread = 0.6 + noise(seed) * 0.9;
  const learning = 1 + 1.3 * Math.exp(-week / 3.5);
  const end = Math.round(group.minutes * learning * spread * 60_000);
  const fast = noise(seed + 3) < 0.012;
  const active = fast ? 4_000 : Math.round(group.activeMinutes * (1 + learning / 6) * spread * 60_000);
  const all = 10 + Math.floor(noise(seed + 1) * 10);
  const part = (ofTen: number, salt: number): number =>
    Math.round((all * ofTen * (0.4 + noise(seed + salt) * 1.2)) / 10);
  const [edited, removed, confirmed] = [part(group.changed[0], 5), part(group.changed[1], 6), part(0.4, 7)];
  const statements = {
    kept: Math.max(0, all - edited - removed - confirmed),
    edited,
    removed,
    confirmed,
    added: part(0.3, 8),
  };
  const language = noise(seed + 9) < 0.14 ? 'sv' : 'fi';
  return {
    outcome: 'signed',
    kind: 'sample',
    amendment: false,
    noteType: group.noteType,
    mode: 'conversation',
    spokenLanguage: language,
    noteLanguage: language,
    speakers: 2,
    present: 2,
    recordedMs: 900_000,
    informing: 'informed',
    refusals: 0,
    pauses: 0,
    pausedMs: 0,
    gaps: { 'device-lost': 0, network: 0, overflow: 0, forgotten: 0 },
    gapMs: 0,
    recoveries: 0,
    visitEndToSignedMs: end,
    openToSignedMs: active,
    activeMs: active,
    activeFrom: 'measured',
    words: all * 11,
    characters: all * 80,
    statements,
    sections: {},
    editDistance: edited * 14,
    highRisk: 3,
    looks: 3,
    evidenceOpened: 4,
    evidencePlayed: 2,
    evidenceFrom: 'openings',
    flags: {},
    omissionsAdded: 0,
    omissionsLeftOut: 2,
    fastSignOff: fast,
    drafts: 1,
    redrafts: 0,
    draftDiscarded: false,
  };
};

/** Made-up visits of made-up people over the twelve weeks before `now`, so that the pilot lead of the demo has figures to look at. Never stored. */
export const exampleVisits = (now: Date): PilotVisit[] => {
  let seed = 1;
  return groups.flatMap((group) =>
    Array.from({ length: group.people }, (_, person) =>
      Array.from({ length: WEEKS }, (_, week) =>
        Array.from({ length: group.visits }, (_, number): PilotVisit => {
          seed += 17;
          return {
            visit: `example-${group.profession}-${person}-${week}-${number}`,
            revision: 1,
            at: new Date(now.getTime() - (WEEKS - 1 - week) * WEEK_MS).toISOString(),
            register: group.profession === 'social-worker' ? 'social' : 'health',
            unit: units[group.units[person % group.units.length] ?? 0] ?? null,
            professionalId: `example-${group.profession}-${person}`,
            profession: group.profession,
            measures: measuresOf(group, week, seed),
            filingMs: 2_000,
            filingFailures: 0,
            eligibleVisits: null,
          };
        }),
      ).flat(),
    ).flat(),
  );
};

/** How many visits these people had in the same weeks, more of them recorded as time goes. */
export const exampleEligible = (now: Date): EligibleVisits[] =>
  weeksUntil(now, WEEKS).flatMap((week, back) =>
    groups.map(({ profession, people, visits }) => ({
      week,
      profession,
      visits: Math.round((people * visits) / (0.55 - 0.022 * back)),
    })),
  );
