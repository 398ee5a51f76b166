import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CreateOutward } from '../../server/domain/outward.js';

const CaseFile = z.object({
  lang: z.string(),
  noteLanguage: z.string(),
  noteType: z.string(),
  speakers: z.array(z.object({ role: z.string() })),
  sample: z.object({ person: z.string(), subjectId: z.string(), mode: z.string() }),
});

/** A sample as an integrator would ask for it: the professional it belongs to, and whom it is about. Null where there is no such sample. */
export const readSample = async (directory: string, slug: string): Promise<CreateOutward | null> => {
  const file = await readFile(join(directory, slug, 'case.json'), 'utf8').catch(() => null);
  if (file === null) return null;
  const { lang, noteLanguage, noteType, speakers, sample } = CaseFile.parse(JSON.parse(file));
  return CreateOutward.parse({
    subjectId: sample.subjectId,
    professionalId: sample.person,
    noteType,
    mode: sample.mode,
    spokenLanguage: lang,
    noteLanguage,
    present: speakers.map(({ role }) => role),
    sample: slug,
  });
};
