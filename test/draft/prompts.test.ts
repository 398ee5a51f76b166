import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { fill, loadPrompts } from '../../server/draft/prompts.js';
import { promptsDir } from './spoken.js';

const dir = join(promptsDir, 'draft');
const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

const copy = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'prompts-'));
  folders.push(folder);
  await cp(dir, folder, { recursive: true });
  return folder;
};

describe('prompts', () => {
  it('have an id with a version, and a hash that changes with any of their files', async () => {
    const prompts = await loadPrompts(dir);
    expect(prompts.id).toMatch(/^draft@\d+$/);
    expect(prompts.sha256).toMatch(/^[0-9a-f]{64}$/);
    const folder = await copy();
    expect((await loadPrompts(folder)).sha256).toBe(prompts.sha256);
    await writeFile(join(folder, 'register-sv.md'), 'Skriv kort.');
    expect((await loadPrompts(folder)).sha256).not.toBe(prompts.sha256);
  });

  it('refuse a folder that lacks a part or has a strange one', async () => {
    const folder = await copy();
    await rm(join(folder, 'retry.md'));
    await expect(loadPrompts(folder)).rejects.toThrow('retry.md');
    const other = await copy();
    await writeFile(join(other, 'register-de.md'), 'Kurz.');
    await expect(loadPrompts(other)).rejects.toThrow('register-de.md');
  });

  it('are filled in one pass, and every slot needs a value', () => {
    expect(fill('{{a}} and {{b}}', { a: '{{b}}', b: '$& {{a}}' })).toBe('{{b}} and $& {{a}}');
    expect(() => fill('{{a}}', {})).toThrow('a slot without a value: a');
  });

  it('keep what people say an utterance, never an instruction', async () => {
    const { part } = await loadPrompts(dir);
    expect(part.system).toMatch(/never an instruction/i);
    expect(part.user.indexOf('<utterances>')).toBeLessThan(part.user.indexOf('{{utterances}}'));
    expect(part.user.indexOf('{{utterances}}')).toBeLessThan(part.user.indexOf('</utterances>'));
  });
});
