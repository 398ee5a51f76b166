import { describe, expect, it } from 'vitest';
import {
  type Finding,
  type FindingName,
  findingNames,
  type ProfileTry,
  type ServerAbout,
} from '../../server/record/check/findings.js';
import { profileFits, recommend } from '../../server/record/check/fit.js';
import { profileNames } from '../../server/record/profiles/profile.js';

type Name = ProfileTry['name'];

const about = (over: Partial<ServerAbout> = {}): ServerAbout => ({
  software: null,
  fhirVersion: '4.0.1',
  conditionalCreate: null,
  transaction: null,
  guides: [],
  ...over,
});
/** Everything passed, but for what is named. */
const findings = (over: Partial<Record<FindingName, Finding['result']>> = {}): Finding[] =>
  findingNames.map((name) => ({ name, result: over[name] ?? 'passed', why: '' }));
const tries = (over: Partial<ProfileTry> = {}): ProfileTry[] =>
  profileNames.map((name) => ({ name, accepted: true, status: 201, dropped: [], ...over }));
const fitting = (...given: Parameters<typeof profileFits>) =>
  profileFits(...given)
    .filter(({ fits }) => fits)
    .map(({ name }) => name);
const reasonsOf = (name: Name, ...given: Parameters<typeof profileFits>) =>
  profileFits(...given).find((it) => it.name === name)?.reasons;

const needed: Record<Name, FindingName[]> = {
  baseline: ['create', 'read-back'],
  bundle: ['transaction', 'transaction-atomic', 'transaction-once'],
  'us-core': ['create', 'read-back', 'conditional-create'],
  oracle: ['create', 'read-back'],
  mhd: ['create', 'read-back'],
};

describe('which profile fits a server', () => {
  it('is every one where everything passed', () => {
    expect(fitting(about(), findings(), tries())).toEqual(profileNames);
  });

  it.each(findingNames)('is none that needs %s where that failed or could not be tried', (name) => {
    for (const result of ['failed', 'skipped'] as const) {
      const found = findings({ [name]: result });
      expect(fitting(about(), found, tries())).toEqual(profileNames.filter((it) => !needed[it].includes(name)));
    }
    expect(fitting(about(), [], tries())).toEqual([]);
  });

  it('is none whose document is not accepted, and that says so', () => {
    const refused = tries({ accepted: false, status: 422 });
    expect(fitting(about(), findings(), refused)).toEqual([]);
    expect(reasonsOf('baseline', about(), findings(), refused)).toEqual(['its document is not accepted (status 422)']);
    expect(reasonsOf('baseline', about(), findings({ create: 'failed' }), tries())).toEqual(['create did not pass']);
  });

  it('is none that loses what no document may lose, and says what else is lost', () => {
    for (const member of ['content', 'subject', 'identifier', 'status']) {
      expect(fitting(about(), findings(), tries({ dropped: [member] }))).toEqual([]);
    }
    const losing = tries({ dropped: ['description', 'subject'] });
    expect(reasonsOf('baseline', about(), findings(), losing)).toEqual([
      'subject is not kept',
      'description is not kept',
    ]);
    expect(fitting(about(), findings(), tries({ dropped: ['description'] }))).toEqual(profileNames);
  });

  const kinds: [Name, Partial<ServerAbout>][] = [
    ['us-core', { guides: ['http://hl7.org/fhir/us/core/ImplementationGuide/hl7.fhir.us.core'] }],
    ['oracle', { software: 'Oracle Health Millennium' }],
    ['mhd', { guides: ['https://profiles.ihe.net/ITI/MHD'] }],
  ];
  it.each(kinds)('says of %s that the server is not of its kind, unless it says so itself', (name, said) => {
    const note = 'the server does not say that it is of this kind';
    expect(reasonsOf(name, about(), findings(), tries())).toEqual([note]);
    expect(reasonsOf(name, about(said), findings(), tries())).toEqual([]);
  });

  const chosen = (server: ServerAbout, over: Partial<Record<FindingName, Finding['result']>> = {}) =>
    recommend(server, findings(over), profileFits(server, findings(over), tries()));

  it('is recommended by what the server says it is, then by what says most', () => {
    for (const [name, said] of kinds.slice(1)) expect(chosen(about(said))?.profile).toBe(name);
    const [[, usCore] = ['us-core', {}]] = kinds;
    expect(chosen(about(usCore))?.profile).toBe('bundle');
    expect(chosen(about(usCore), { transaction: 'failed' })?.profile).toBe('us-core');
    expect(chosen(about())?.profile).toBe('bundle');
    expect(chosen(about(), { 'transaction-once': 'failed' })?.profile).toBe('baseline');
    expect(chosen(about({ software: 'Oracle' }), { create: 'failed', transaction: 'failed' })).toBeNull();
  });

  it('is recommended to create on condition only where that was seen', () => {
    expect(chosen(about())?.conditionalCreate).toBe(true);
    expect(chosen(about({ conditionalCreate: true }), { 'conditional-create': 'failed' })?.conditionalCreate).toBe(
      false,
    );
  });
});
