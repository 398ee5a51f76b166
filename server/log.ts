import { pino } from 'pino';
import { asLuonnosError } from './errors.js';

/** The only fields that are ever logged. None of them can hold what anybody said, wrote or is called. */
const allowed = new Set([
  'requestId',
  'encounterId',
  'partId',
  'work',
  'attempts',
  'code',
  'errorType',
  'status',
  'method',
  'route',
  'ms',
  'port',
  'url',
  'provider',
  'drafter',
  'pid',
  'version',
  'source',
  'signal',
  'variable',
  'directory',
]);

export type Log = ReturnType<typeof createLog>;

type Fields = Readonly<Record<string, string | number | boolean | null>>;

/** Log lines are a fixed message and allowed fields; anything else is left out, errors are reduced to code and type. */
export const createLog = (level: string, destination: { write(line: string): void } = process.stdout) => {
  const lines = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  const clean = (fields: Fields): Fields =>
    Object.fromEntries(Object.entries(fields).filter(([key]) => allowed.has(key)));
  return {
    info: (message: string, fields: Fields = {}) => lines.info(clean(fields), message),
    warn: (message: string, fields: Fields = {}) => lines.warn(clean(fields), message),
    error: (message: string, error: unknown, fields: Fields = {}) => {
      const known = asLuonnosError(error);
      const cause = known.code === 'internal' ? known.cause : known;
      lines.error(
        clean({ ...fields, code: known.code, errorType: cause instanceof Error ? cause.name : typeof cause }),
        message,
      );
    },
  };
};
