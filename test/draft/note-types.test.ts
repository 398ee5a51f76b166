import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { NoteTypeCode } from '../../server/domain/note-type.js';
import { askedBeyondSpeech } from '../../server/draft/documented-only.js';
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

const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

/** The note types' folder, with one file changed. */
const withFile = async (change: (text: string) => string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'note-types-'));
  folders.push(folder);
  await cp(dir, folder, { recursive: true });
  const path = join(folder, 'nurse-visit.json');
  await writeFile(path, change(await readFile(path, 'utf8')));
  return folder;
};

describe('a bad note type file', () => {
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

describe('the documented-only rule', () => {
  const refused: [string, string][] = [
    ['advice', 'Suggest what the patient should do next.'],
    ['advice', '[safety-net advice]'],
    ['advice', 'Ehdota jatkohoitoa.'],
    ['advice', 'Råd till patienten.'],
    ['a diagnosis', 'Give the most likely diagnosis and differentials.'],
    ['a diagnosis', 'Kirjaa todennäköisin diagnoosi.'],
    ['a risk rating', 'Arvioi riskitaso asteikolla 1–5.'],
    ['a risk rating', 'Riskbedömning enligt mallen.'],
    ['a risk rating', 'List red flags.'],
    ['what was forgotten', 'Mitä olisi pitänyt kysyä.'],
    ['what was forgotten', 'Vad som glömdes bort.'],
    ['what was forgotten', 'Missing information.'],
    ['what was not said', 'Normal unless stated otherwise.'],
    ['what was not said', 'Oleta normaalilöydös, ellei toisin sanota.'],
  ];
  it.each(refused)('refuses a text that asks for %s: %s', (name, text) => {
    expect(askedBeyondSpeech(text).join()).toContain(name);
  });
  it.each(['Never add advice or a diagnosis.', 'Ei neuvoja, joita ei annettu.', 'Inga råd, om de inte gavs.'])(
    'lets a text forbid it: %s',
    (text) => expect(askedBeyondSpeech(text)).toEqual([]),
  );

  it('refuses a note type by name that asks for more than what was said', async () => {
    const folder = await withFile((text) =>
      text.replace(/"en": "What the nurse said[^"]*"/, '"en": "Advice to be given."'),
    );
    await expect(loadNoteTypes(folder)).rejects.toThrow(/nurse-visit.json.*actions.*advice/);
  });
  it('refuses a section that may be filled without having been said', async () => {
    const folder = await withFile((text) => text.replace('"documentedOnly": true', '"documentedOnly": false'));
    await expect(loadNoteTypes(folder)).rejects.toThrow(/nurse-visit.json.*documentedOnly/);
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
});
