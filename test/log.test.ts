import { describe, expect, it } from 'vitest';
import { LuonnosError } from '../server/errors.js';
import { createLog } from '../server/log.js';

const written = (use: (log: ReturnType<typeof createLog>) => void): string => {
  const lines: string[] = [];
  use(createLog('debug', { write: (line) => void lines.push(line) }));
  return lines.join('');
};
const canary = '131052-900X Aino Mallikas päänsärkyä';

describe('the log', () => {
  it('writes allowed fields', () => {
    expect(written((log) => log.info('ready', { port: 8080 }))).toContain('"port":8080');
  });

  it('leaves out every field that is not on the list', () => {
    const text = written((log) => log.warn('refused', { text: canary, body: canary, name: canary, code: 'internal' }));
    expect(text).toContain('internal');
    expect(text).not.toContain('Mallikas');
  });

  it('reduces errors to code and type, causes and messages too', () => {
    const error = new Error(canary, { cause: new Error(canary) });
    const ours = new LuonnosError('draft.unavailable', { cause: error });
    const text = written((log) => {
      log.error('failed', error);
      log.error('failed', ours);
    });
    expect(text).toContain('draft.unavailable');
    expect(text).toContain('"errorType":"Error"');
    expect(text).not.toContain('Mallikas');
  });
});
