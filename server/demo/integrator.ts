import { createHash, randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Integrator } from '../domain/integrator.js';
import { organisation } from './people.js';

/** A program that may call the outward interface of the demo: its token is new at each start, in a file that only who started it can read. */
export const demoIntegrator = async (dataDir: string): Promise<Integrator> => {
  const token = randomBytes(32).toString('base64url');
  await mkdir(dataDir, { recursive: true });
  await writeFile(join(dataDir, 'integrator-token'), `${token}\n`, { mode: 0o600 });
  return {
    id: 'demo-record-system',
    name: 'Demo record system',
    tokens: [createHash('sha256').update(token).digest('hex')],
    organisation: organisation.id,
    registers: ['health', 'social'],
    sees: 'own',
    perMinute: 600,
  };
};
