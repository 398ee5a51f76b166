import { startRecordSystem } from '../../server/demo/record-system.js';
import { createFhirRecordSystem } from '../../server/record/fhir.js';
import { recordSystemContract } from '../contract/record-system.js';
import { plainShape } from '../support/notes.js';
import { recordTruth } from '../support/record-truth.js';
import { startUnconditionalRecord } from '../support/unconditional-record.js';

const system = (baseUrl: string) =>
  createFhirRecordSystem({
    now: () => performance.now(),
    shape: plainShape,
    baseUrl,
    identifierSystem: 'urn:oid:1.2.246.21',
    timeoutMs: 5_000,
  });

recordSystemContract('the demo server', async () => {
  const server = await startRecordSystem({ port: 0 });
  return { record: system(server.baseUrl), ...recordTruth(server.baseUrl), close: server.close };
});

const unconditional = (identifierSearch: boolean) => async () => {
  const server = await startRecordSystem({ port: 0 });
  const { baseUrl, close } = await startUnconditionalRecord(server.baseUrl, { identifierSearch });
  return {
    record: system(baseUrl),
    ...recordTruth(server.baseUrl),
    close: async () => {
      await close();
      await server.close();
    },
  };
};
recordSystemContract('one that would take a note twice, and searches by identifier', unconditional(true));
recordSystemContract('one that would take a note twice, and searches by subject and date', unconditional(false));
