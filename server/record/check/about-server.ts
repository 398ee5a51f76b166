import { CapabilityStatement } from '../capability-statement.js';
import type { FhirConnection } from '../fhir-connection.js';
import type { Finding, ServerAbout } from './findings.js';
import { ask, isDone } from './wire.js';

const unknownServer: ServerAbout = {
  software: null,
  fhirVersion: null,
  conditionalCreate: null,
  transaction: null,
  guides: [],
};

/** What a server says of itself. A server that says nothing is tried all the same. */
export const aboutServer = async (
  connection: FhirConnection,
  signal: AbortSignal,
): Promise<{ server: ServerAbout; finding: Finding }> => {
  const answer = await ask(connection, signal, (client, limit) =>
    client.request('metadata', { method: 'GET', options: { signal: limit } }),
  );
  const parsed = CapabilityStatement.safeParse(answer.body);
  if (!isDone(answer) || !parsed.success) {
    const why = `no CapabilityStatement (status ${answer.status}); what follows was found by trying`;
    return { server: unknownServer, finding: { name: 'metadata', result: 'failed', why } };
  }
  const { fhirVersion, software, instantiates, implementationGuide, rest } = parsed.data;
  const document = rest.flatMap(({ resource }) => resource).find(({ type }) => type === 'DocumentReference');
  const server: ServerAbout = {
    software: [software?.name, software?.version].filter(Boolean).join(' ') || null,
    fhirVersion: fhirVersion ?? null,
    conditionalCreate: document?.conditionalCreate ?? null,
    transaction: rest.some(({ interaction }) => interaction.some(({ code }) => code === 'transaction')),
    guides: [...instantiates, ...implementationGuide, ...(document?.supportedProfile ?? [])],
  };
  const isR4 = fhirVersion?.startsWith('4.0') === true;
  const creates = document?.interaction.some(({ code }) => code === 'create') === true;
  const why = [
    isR4 ? `FHIR ${fhirVersion}` : `not R4: FHIR ${fhirVersion ?? 'version not said'}`,
    creates ? 'DocumentReference can be created' : 'creating DocumentReference is not promised',
  ].join('; ');
  return { server, finding: { name: 'metadata', result: isR4 && creates ? 'passed' : 'failed', why } };
};
