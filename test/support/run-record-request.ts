/** Searches a record system that refuses, in a process of its own whose DEBUG is set. */
import { LuonnosError } from '../../server/errors.js';
import { createFhirRecordSystem } from '../../server/record/fhir.js';
import { plainShape } from './notes.js';

const [, , baseUrl = ''] = process.argv;
const record = createFhirRecordSystem({
  now: () => performance.now(),
  shape: plainShape,
  baseUrl,
  token: 'secret-token',
  identifierSystem: 'urn:oid:1.2.246.21',
  timeoutMs: 5_000,
});
await record
  .searchSubjects({ text: 'Mallikas' }, { signal: new AbortController().signal })
  .catch((error: unknown) => console.log(error instanceof LuonnosError ? error.code : 'another error'));
