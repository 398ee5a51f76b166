/** The drafters that can be measured, with the prompts and note types of this checkout. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Environment } from '../../server/config.js';
import type { NoteType, NoteTypeCode } from '../../server/domain/note-type.js';
import { createExtractiveDrafter } from '../../server/draft/extractive.js';
import type { NoteDrafter } from '../../server/draft/note-drafter.js';
import { loadNoteTypes } from '../../server/draft/note-types.js';
import { createOpenAiDrafter } from '../../server/draft/openai.js';
import { loadPrompts, type Prompts } from '../../server/draft/prompts.js';
import { takenBackIn } from '../../server/evidence/corrections.js';
import { NothingToMeasure } from './read-cases.js';

export const drafterNames = ['extractive', 'openai'] as const;
export type DrafterName = (typeof drafterNames)[number];

export interface Materials {
  readonly prompts: Prompts;
  readonly noteType: (code: NoteTypeCode) => NoteType;
  readonly noteTypesSha256: Readonly<Record<string, string>>;
}

/** Prompts and note types of a folder, each with its hash. */
export const readMaterials = async (folder: string): Promise<Materials> => {
  const dir = join(folder, 'note-types');
  const types = new Map((await loadNoteTypes(dir)).map((type) => [type.code, type]));
  const files = (await readdir(dir)).filter((file) => file.endsWith('.json')).sort();
  const hashes = await Promise.all(
    files.map(async (file) => {
      const sha256 = createHash('sha256')
        .update(await readFile(join(dir, file)))
        .digest('hex');
      return [file.replace('.json', ''), sha256] as const;
    }),
  );
  return {
    prompts: await loadPrompts(join(folder, 'draft')),
    noteType: (code) => {
      const type = types.get(code);
      if (!type) throw new Error(`no note type ${code}`);
      return type;
    },
    noteTypesSha256: Object.fromEntries(hashes),
  };
};

/** What is not set for a drafter that needs an endpoint, in one list. */
export const openAiOptions = (environment: NodeJS.ProcessEnv) => {
  const names = ['OPENAI_BASE_URL', 'OPENAI_API_KEY', 'OPENAI_MODEL', 'OPENAI_TIMEOUT_MS'] as const;
  const own = Object.fromEntries(names.map((name) => [name, environment[name] || undefined]));
  const parsed = Environment.pick({
    OPENAI_BASE_URL: true,
    OPENAI_API_KEY: true,
    OPENAI_MODEL: true,
    OPENAI_TIMEOUT_MS: true,
  }).safeParse(own);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
    throw new NothingToMeasure(`The drafter openai cannot be measured: ${problems}`);
  }
  const {
    OPENAI_BASE_URL: baseUrl,
    OPENAI_API_KEY: apiKey,
    OPENAI_MODEL: model,
    OPENAI_TIMEOUT_MS: timeoutMs,
  } = parsed.data;
  if (!baseUrl || !apiKey || !model) {
    const missing = names.slice(0, 3).filter((name) => !parsed.data[name]);
    throw new NothingToMeasure(`The drafter openai needs an endpoint. Not set: ${missing.join(', ')}`);
  }
  return { baseUrl, apiKey, model, timeoutMs };
};

export const drafterOf = (
  name: DrafterName,
  prompts: Prompts,
  environment: NodeJS.ProcessEnv,
): { drafter: NoteDrafter; model: string | null } => {
  if (name === 'extractive') return { drafter: createExtractiveDrafter({ takenBackIn }), model: null };
  const options = openAiOptions(environment);
  return { drafter: createOpenAiDrafter({ ...options, prompts }), model: options.model };
};
