import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { NoteTypeCode } from '../../server/domain/note-type.js';
import { loadNoteTypes } from '../../server/draft/note-types.js';
import { promptsDir } from './spoken.js';

const dir = join(promptsDir, 'note-types');
const types = await loadNoteTypes(dir);

/** The table of `case-format`: sections in order. */
const table = {
  'doctor-visit': 'reason, history, medication, allergies-risks, status, investigations, assessment, plan',
  'doctor-phone': 'reason, history, assessment, plan',
  'nurse-visit': 'need, actions, outcome, plan',
  'home-care-visit': 'situation, actions, observations, plan',
  'physiotherapy-visit': 'reason, history, functioning, examination, assessment, plan',
  'social-meeting': 'participants, reason, client-view, child-view, observations, assessment, agreed, next-steps',
  'service-needs-assessment': 'situation, needs, resources, client-view, assessment, plan',
  'dictated-entry': 'text',
};

describe('note types', () => {
  it('are the eight of the table, with their sections in order', () => {
    expect(types.map(({ code }) => code).sort()).toEqual([...NoteTypeCode.options].sort());
    for (const { code, sections } of types)
      expect(sections.map((section) => section.code).join(', ')).toBe(table[code]);
  });

  it('keep health and social professions apart', () => {
    for (const { register, professions, subjectWord } of types) {
      expect(professions.includes('social-worker')).toBe(register === 'social');
      if (register === 'social') expect([professions, subjectWord]).toEqual([['social-worker'], 'client']);
    }
  });

  it('name no two sections of one type alike, written or spoken', () => {
    for (const { sections } of types) {
      for (const language of ['fi', 'sv', 'en'] as const) {
        const names = sections.flatMap(({ title, spokenAs }) => [
          ...new Set([title[language].toLowerCase(), ...spokenAs[language]]),
        ]);
        expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
        for (const name of names) expect(name).toBe(name.toLowerCase().trim());
      }
    }
  });
});

describe('a bad note type file', () => {
  const folders: string[] = [];
  afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

  const withFile = async (change: (text: string) => string): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'note-types-'));
    folders.push(folder);
    await cp(dir, folder, { recursive: true });
    const path = join(folder, 'nurse-visit.json');
    await writeFile(path, change(await readFile(path, 'utf8')));
    return folder;
  };

  const bad: Record<string, (text: string) => string> = {
    'that is not JSON': (text) => text.slice(0, -10),
    'without a translation': (text) =>
      text.replace('"sv": "Hoitajan', '"xx": "Hoitajan').replace(/"sv": "Besök[^,]*,/, ''),
    'with a section twice': (text) => text.replace('"code": "actions"', '"code": "need"'),
    'under the name of another': (text) => text.replace('"code": "nurse-visit"', '"code": "doctor-phone"'),
  };
  for (const [name, change] of Object.entries(bad)) {
    it(`is refused by name: one ${name}`, async () => {
      await expect(loadNoteTypes(await withFile(change))).rejects.toThrow('nurse-visit.json');
    });
  }
});

/** What no note type and no prompt may ask a drafter for, unless the sentence forbids it. */
const forbidden =
  /advi[cs]e|recommend|suggest|diagnos|differential|risk (?:rating|score|level|assessment)|forgot|should have|red flag|missing information|suositel|ehdota|neuvo|diagnoos|riskiluok|riskiarvio|unoht|puuttuv|olisi pitänyt|rekommend|föreslå|råd(?!a)|riskbedöm|glöm|borde ha/i;
const forbids = /\b(?:never|not|no|without|ei|älä|inte|aldrig)\b/i;

describe('the documented-only rule', () => {
  const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+|\n/);

  it('finds what it looks for', () => {
    expect(forbidden.test('[safety-net advice]')).toBe(true);
    expect(forbids.test('Never add advice.')).toBe(true);
  });

  it('holds in every note type: no advice, diagnosis, risk rating or "forgotten" is asked for', () => {
    for (const { code, sections } of types) {
      const texts = sections.flatMap(({ belongs, title }) => [...Object.values(belongs), ...Object.values(title)]);
      expect(
        texts.filter((text) => forbidden.test(text)),
        code,
      ).toEqual([]);
    }
  });

  it('says of every section what was said, told or found, not what ought to be there', () => {
    const spoken = {
      fi: /san|kerto|kerrot|todenn|kiel|saneli|sovittiin/i,
      sv: /sad|sade|berätt|konstat|neka|dikter|kom överens/i,
      en: /said|spoken|told|found|denied|dictat|agreed/i,
    };
    for (const { code, sections } of types) {
      for (const { belongs, code: section } of sections) {
        for (const language of ['fi', 'sv', 'en'] as const) {
          expect(belongs[language], `${code} ${section} ${language}`).toMatch(spoken[language]);
        }
      }
    }
  });

  it('holds in the prompts: where they name such things, they forbid them', async () => {
    const files = (await readdir(join(promptsDir, 'draft'))).filter((file) => file.endsWith('.md'));
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const text = await readFile(join(promptsDir, 'draft', file), 'utf8');
      const asked = sentencesOf(text).filter((sentence) => forbidden.test(sentence) && !forbids.test(sentence));
      expect(asked, file).toEqual([]);
    }
  });
});
