/*
 * Amazon Transcribe's stand-in as a process of its own, saying a case file by the position of the audio:
 *
 *   npx tsx test/support/run-aws-transcribe-wire.ts fixtures/consultations/<slug>/case.json [port]
 *
 * Prints one line of JSON with the address, region and credentials that reach it, and runs until it is stopped.
 */
import { readFileSync } from 'node:fs';
import { scriptFromCase } from './aws-transcribe-script.js';
import { startAwsTranscribeWire } from './aws-transcribe-wire.js';

const [path, port = '0'] = process.argv.slice(2);
if (path === undefined) throw new Error('Name a case file');
const script = scriptFromCase(JSON.parse(readFileSync(path, 'utf8')));
const { endpoint, region, credentials } = await startAwsTranscribeWire({ script, port: Number(port) });
process.stdout.write(`${JSON.stringify({ endpoint, region, credentials })}\n`);
