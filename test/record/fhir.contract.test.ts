import { startRecordSystem } from '../../server/demo/record-system.js';
import { createFhirRecordSystem } from '../../server/record/fhir.js';
import { recordSystemContract } from '../contract/record-system.js';
import { plainShape } from '../support/notes.js';
import { recordTruth } from '../support/record-truth.js';
import { startUnconditionalRecord } from '../support/unconditional-record.js';

const system = (baseUrl: string) =>
  createFhirRecordSystem({
    shape: plainShape,
    baseUrl,
    identifierSystem: 'urn:oid:1.2.246.21',
    timeoutMs: 5_000,
  });

recordSystemContract('the demo server', async () => {
  const server = await startRecordSystem({ port: 0 });
  return { record: system(server.baseUrl), ...recordTruth(server.baseUrl), close: server.close };
});

recordSystemContract('one that searches by identifier and would take a note twice', async () => {
  const server = await startRecordSystem({ port: 0 });
  const { baseUrl, close } = await startUnconditionalRecord(server.baseUrl, { identifierSearch: true });
  return {
    record: system(baseUrl),
    ...recordTruth(server.baseUrl),
    close: async () => {
      await close();
      await server.close();
    },
  };
});
