import { LuonnosError } from '../../errors.js';
import type { FhirConnection } from '../fhir-connection.js';
import type { Resource } from '../profiles/profile.js';
import { ask, foundIn, isDone } from './wire.js';

/** HL7's label of what is there for testing, and about nobody. */
export const testLabel = { system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HTEST' };
const SYSTEM = 'https://luonnos.example/sid/fhir-check';

type Kind = 'Patient' | 'Practitioner' | 'Organization';

/** Whether a resource says of itself that it is for testing, as a label or as a tag. */
export const isForTesting = (resource: Resource | null): boolean => {
  const { security, tag } = (resource?.meta ?? {}) as { security?: unknown; tag?: unknown };
  return [security, tag].some(
    (codings) =>
      Array.isArray(codings) &&
      codings.some((coding: { system?: unknown; code?: unknown }) => {
        return coding.system === testLabel.system && coding.code === testLabel.code;
      }),
  );
};

const made: Record<Kind, Record<string, unknown>> = {
  Patient: { name: [{ family: 'Luonnos', given: ['Testi'] }], birthDate: '1900-01-01', active: true },
  Practitioner: { name: [{ family: 'Luonnos', given: ['Testaaja'] }], active: true },
  Organization: { name: 'Luonnos test', active: true },
};

/**
 * Somebody of the server's own that is labelled as a test: the one that is named, one that is found by its label, or one made for it.
 * A named Patient without the label is refused with `request.forbidden`: this check writes. Null: the server has none and takes none.
 */
export const testOne = async (
  connection: FhirConnection,
  kind: Kind,
  named: string | undefined,
  signal: AbortSignal,
): Promise<string | null> => {
  if (named !== undefined) {
    const answer = await ask(connection, signal, (client, limit) =>
      client.read({ resourceType: kind, id: named, options: { signal: limit } }),
    );
    if (!isDone(answer) || answer.id === null) throw new LuonnosError('record.not-found');
    if (kind === 'Patient' && !isForTesting(answer.body)) throw new LuonnosError('request.forbidden');
    return answer.id;
  }
  const label = `${testLabel.system}|${testLabel.code}`;
  for (const [parameter, value] of [
    ['_security', label],
    ['_tag', label],
    ['identifier', `${SYSTEM}|subject`],
  ] as const) {
    const answer = await ask(connection, signal, (client, limit) =>
      client.resourceSearch({
        resourceType: kind,
        searchParams: { [parameter]: value, _count: 5 },
        options: { signal: limit },
      }),
    );
    // A server that does not know the parameter may answer with anybody.
    const labelled = foundIn(answer).find((one) => one.resourceType === kind && isForTesting(one));
    if (typeof labelled?.id === 'string') return labelled.id;
  }
  const identifier = [{ system: SYSTEM, value: 'subject' }];
  const answer = await ask(connection, signal, (client, limit) =>
    client.create({
      resourceType: kind,
      body: { resourceType: kind, meta: { security: [testLabel] }, identifier, ...made[kind] },
      options: {
        signal: limit,
        headers: { 'If-None-Exist': `identifier=${SYSTEM}|subject`, Prefer: 'return=representation' },
      },
    }),
  );
  return isDone(answer) ? answer.id : null;
};
