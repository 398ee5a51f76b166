import type { RecordCodes } from '../codes.js';
import { createFhirConnection } from '../fhir-connection.js';
import { profileNames } from '../profiles/profile.js';
import { createShape } from '../shape.js';
import { aboutServer } from './about-server.js';
import type { CheckReport, Finding, ProfileTry } from './findings.js';
import { profileFits, recommend } from './fit.js';
import type { Probe } from './probe.js';
import { testOne } from './test-people.js';
import { tryDocuments, tryProfile, withdrawAll } from './try-documents.js';
import { tryTransaction } from './try-transaction.js';

export interface CheckAsk {
  readonly url: string;
  readonly token?: string | undefined;
  /** Ids in the record system; what is not named is looked for by its label, or made. */
  readonly subject?: string | undefined;
  readonly practitioner?: string | undefined;
  readonly organisation?: string | undefined;
  readonly timeoutMs: number;
  readonly codes: RecordCodes;
  readonly version: string;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly signal: AbortSignal;
}

/**
 * Tries on a FHIR server everything that filing rests on, about a test subject, and withdraws what it made. Throws
 * `request.forbidden` for a subject that is not labelled as a test, `record.not-found` for one that is not there.
 */
export const checkServer = async (options: CheckAsk): Promise<CheckReport> => {
  const { signal, codes, version } = options;
  const connection = createFhirConnection({
    baseUrl: options.url,
    token: options.token,
    timeoutMs: options.timeoutMs,
  });
  const { server, finding } = await aboutServer(connection, signal);
  const patient = await testOne(connection, 'Patient', options.subject, signal);
  const practitioner = await testOne(connection, 'Practitioner', options.practitioner, signal);
  const organisation = await testOne(connection, 'Organization', options.organisation, signal);
  if (patient === null || practitioner === null || organisation === null) {
    const missing = Object.entries({ subject: patient, practitioner, organization: organisation })
      .filter(([, id]) => id === null)
      .map(([name]) => `--${name}`);
    const why = `none is labelled as a test (HTEST) and none could be made: name ${missing.join(', ')}`;
    const findings: Finding[] = [finding, { name: 'subject', result: 'failed', why }];
    return { url: options.url, server, findings, profiles: [], recommended: null };
  }
  const probe: Probe = { ...options, connection, made: new Set(), people: { patient, practitioner, organisation } };
  const shapeOf = (profile: (typeof profileNames)[number]) =>
    createShape({ profile, attachments: ['text'], codes, version });
  const findings: Finding[] = [finding, { name: 'subject', result: 'passed', why: 'labelled as a test' }];
  const tries: ProfileTry[] = [];
  try {
    findings.push(...(await tryDocuments(probe, shapeOf('baseline'))));
    for (const name of profileNames) {
      if (name === 'bundle') {
        const { findings: more, profile } = await tryTransaction(probe, shapeOf(name), server);
        findings.push(...more);
        tries.push(profile);
      } else {
        tries.push(await tryProfile(probe, shapeOf(name)));
      }
    }
  } finally {
    findings.push(await withdrawAll(probe));
  }
  const profiles = profileFits(server, findings, tries);
  return { url: options.url, server, findings, profiles, recommended: recommend(server, findings, profiles) };
};
