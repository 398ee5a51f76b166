import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Language } from '../domain/language.js';
import { askedBeyondSpeech } from './documented-only.js';

const parts = [
  'system',
  'user',
  'task-whole',
  'task-section',
  'material-conversation',
  'material-dictation',
  'retry',
  'json-object',
  'register-fi',
  'register-sv',
  'register-en',
] as const;
export type PromptPart = (typeof parts)[number];

/** One version of the drafting prompt. What was drafted with it keeps its id and hash. */
export interface Prompts {
  /** "draft@1": the prompt and its version. */
  readonly id: string;
  /** SHA-256 over all its files, names and texts. */
  readonly sha256: string;
  readonly part: Readonly<Record<PromptPart, string>>;
}

const Head = z.strictObject({ id: z.string().regex(/^[a-z-]+$/), version: z.number().int().positive() });

/** Reads a prompt folder. A missing or unknown file, or one that asks for more than what was said, stops the start and is named. */
export const loadPrompts = async (dir: string): Promise<Prompts> => {
  const head = Head.parse(JSON.parse(await readFile(join(dir, 'prompt.json'), 'utf8')));
  const files = (await readdir(dir)).filter((file) => file.endsWith('.md')).sort();
  const strange = files.find((file) => !parts.some((part) => file === `${part}.md`));
  if (strange) throw new Error(`The prompt folder has a file that is no part of the prompt: ${strange}`);
  const texts = new Map(
    await Promise.all(
      files.map(async (file) => [basename(file, '.md'), (await readFile(join(dir, file), 'utf8')).trim()] as const),
    ),
  );
  const missing = parts.find((part) => !texts.get(part));
  if (missing) throw new Error(`The prompt folder lacks ${missing}.md`);
  for (const [name, text] of texts) {
    const [problem] = askedBeyondSpeech(text);
    if (problem) throw new Error(`The prompt ${name}.md is not valid: ${problem}`);
  }
  const hash = createHash('sha256').update(JSON.stringify(head));
  for (const [name, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`\n${name}\n${text}`);
  return {
    id: `${head.id}@${head.version}`,
    sha256: hash.digest('hex'),
    part: Object.fromEntries(texts) as Record<PromptPart, string>,
  };
};

/** Puts values into `{{slots}}`, each in one pass: a value that looks like a slot stays as it is. */
export const fill = (template: string, slots: Readonly<Record<string, string>>): string =>
  template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = slots[name];
    if (value === undefined) throw new Error(`The prompt has a slot without a value: ${name}`);
    return value;
  });

export const registerOf = (prompts: Prompts, language: Language): string => prompts.part[`register-${language}`];
