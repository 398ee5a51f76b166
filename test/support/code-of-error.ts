import { LuonnosError } from '../../server/errors.js';

/** The code something was refused with, `ok` when it was not. */
export const codeOfError = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'ok',
    (error: unknown) => {
      if (error instanceof LuonnosError) return error.code;
      throw error;
    },
  );
