/**
 * `npm run fhir:check -- --url URL`: what of filing a FHIR server can do, and which profile fits. Writes documents about a subject
 * labelled as a test (HTEST) and marks them as entered in error. Ends with 0 where notes can be filed, 1 where not, 2 for a wrong call.
 */
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { LuonnosError } from './errors.js';
import { checkServer } from './record/check/check-server.js';
import { inWords } from './record/check/in-words.js';
import { loadRecordCodes } from './record/codes.js';
import { applicationVersion } from './root.js';

const usage = `npm run fhir:check -- --url URL [--subject ID] [--practitioner ID] [--organization ID] [--codes FILE] [--timeout MS] [--json]

--subject       a Patient that is labelled as a test (meta.security or meta.tag HTEST); unnamed, one is looked for or made
--practitioner  who the test documents are from; --organization: whose they are
--codes         the county's codes, as LUONNOS_FHIR_CODES
A token is read from standard input with --token-stdin, so that it is in no list of processes.
`;

const fail = (text: string): never => {
  process.stderr.write(`${text}\n`);
  process.exit(2);
};

const readAsk = () => {
  try {
    return parseArgs({
      options: {
        url: { type: 'string' },
        subject: { type: 'string' },
        practitioner: { type: 'string' },
        organization: { type: 'string' },
        codes: { type: 'string' },
        timeout: { type: 'string', default: '10000' },
        'token-stdin': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : ''}\n\n${usage}`);
  }
};

const tokenFromInput = async (): Promise<string> => {
  let text = '';
  for await (const chunk of process.stdin) text += String(chunk);
  return text.trim();
};

const reasons: Partial<Record<LuonnosError['code'], string>> = {
  'request.forbidden': 'This subject is not labelled as a test (HTEST): nothing was written.',
  'record.not-found': 'The record system has no such subject, practitioner or organization, or does not answer.',
};

const asked = readAsk();
const { url } = asked;
if (!url || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) fail(usage);
try {
  const report = await checkServer({
    url: (url ?? '').replace(/\/$/, ''),
    token: asked['token-stdin'] ? await tokenFromInput() : undefined,
    subject: asked.subject,
    practitioner: asked.practitioner,
    organisation: asked.organization,
    timeoutMs: Number(asked.timeout) || 10_000,
    codes: await loadRecordCodes(asked.codes),
    version: applicationVersion,
    newId: randomUUID,
    now: () => new Date(),
    signal: new AbortController().signal,
  });
  process.stdout.write(asked.json ? `${JSON.stringify(report, null, 2)}\n` : inWords(report));
  process.exitCode = report.recommended === null ? 1 : 0;
} catch (error) {
  if (!(error instanceof LuonnosError)) fail(error instanceof Error ? error.message : String(error));
  else fail(reasons[error.code] ?? error.code);
}
