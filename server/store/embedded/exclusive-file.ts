import { link, rm, writeFile } from 'node:fs/promises';

/** Creates a file with its content in one step: nobody ever sees it half written. False when the file exists. */
export const createExclusively = async (file: string, content: string): Promise<boolean> => {
  const draft = `${file}.${process.pid}-${crypto.randomUUID()}`;
  try {
    await writeFile(draft, content, { mode: 0o600, flag: 'wx', flush: true });
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
};
