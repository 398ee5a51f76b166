import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Language, type Language as LanguageCode } from '../../server/domain/language.js';
import { NoteTypeCode } from '../../server/domain/note-type.js';
import { SpeakerRole, type Utterance } from '../../server/domain/transcript.js';
import { createExtractiveDrafter } from '../../server/draft/extractive.js';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { takenBackIn } from '../../server/evidence/corrections.js';
import { findOmissions } from '../../server/evidence/omissions.js';
import { noteType, request, said, standing } from '../draft/spoken.js';

/** What these tests need of a sample consultation; see `fixtures/consultations`. */
const Sample = z.object({
  lang: Language,
  noteLanguage: Language,
  noteType: NoteTypeCode,
  speakers: z.array(z.object({ label: z.string(), role: SpeakerRole })),
  utterances: z.array(z.object({ id: z.string(), speaker: z.string(), text: z.string() })),
  gold: z.object({
    statements: z.array(
      z.object({ section: z.string(), text: z.string(), evidence: z.array(z.string()), severity: z.string() }),
    ),
    mustHave: z.array(z.object({ severity: z.string(), evidence: z.array(z.string()) })),
    forbidden: z.array(z.object({ pattern: z.string() })),
  }),
  planted: z.array(z.object({ of: z.number(), kind: z.string(), text: z.string(), evidence: z.array(z.string()) })),
  sample: z.object({ mode: z.enum(['conversation', 'dictation']) }),
});

const root = join(import.meta.dirname, '../../fixtures/consultations');
const slugs = readdirSync(root).filter((slug) => existsSync(join(root, slug, 'case.json')));

const load = (slug: string) => {
  const sample = Sample.parse(JSON.parse(readFileSync(join(root, slug, 'case.json'), 'utf8')));
  const role = new Map(sample.speakers.map((speaker) => [speaker.label, speaker.role]));
  const source = sample.sample.mode === 'dictation' ? 'dictated' : 'utterance';
  const utterances: Utterance[] = sample.utterances.map(({ id, speaker, text }) =>
    said(id, role.get(speaker) ?? 'unknown', text, { language: sample.lang, speaker, source }),
  );
  const context = { utterances, spokenLanguage: sample.lang, noteLanguage: sample.noteLanguage as LanguageCode };
  const flags = (text: string, section: string, cited: readonly string[]) => {
    const evidence = cited.map((id) => ({ source, id, quote: '', language: sample.lang }) as const);
    const checked = checkStatement({ text, section, evidence }, context);
    return checked.verdicts.filter(({ result }) => result === 'contradicted' || result === 'not-found');
  };
  return { ...sample, utterances, context, flags };
};

describe.skipIf(slugs.length === 0).each(slugs)('the sample %s', (slug) => {
  const { gold, planted, utterances, context, flags, ...sample } = load(slug);

  it('has true statements that are not flagged', () => {
    const flagged = gold.statements.filter(({ text, section, evidence }) => flags(text, section, evidence).length > 0);
    expect(flagged.map(({ text }) => text)).toEqual([]);
  });

  it('has planted errors that are', () => {
    const missed = planted.filter(
      ({ text, of, evidence }) => flags(text, gold.statements[of]?.section ?? '', evidence).length === 0,
    );
    expect(missed.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([]);
  });

  it('is drafted by extraction: numbers true, nothing flagged, nothing forbidden, most must-haves, and the rest offered', async () => {
    const asked = {
      noteType: noteType(sample.noteType),
      mode: sample.sample.mode,
      spokenLanguage: sample.lang,
      noteLanguage: sample.noteLanguage,
    };
    const { add } = await createExtractiveDrafter({ takenBackIn }).draft(request(utterances, asked));
    const flagged = add.filter((statement) =>
      checkStatement(statement, context).verdicts.some(
        ({ result }) => result === 'contradicted' || result === 'not-found',
      ),
    );
    expect(flagged.map(({ text }) => text)).toEqual([]);
    for (const { pattern } of gold.forbidden) {
      expect(add.filter(({ text }) => new RegExp(pattern, 'iu').test(text)).map(({ text }) => text)).toEqual([]);
    }
    const cited = new Set(add.flatMap(({ evidence }) => evidence.map(({ id }) => id)));
    const offered = findOmissions(
      add.map((statement, index) =>
        standing(`s${index}`, statement.section, statement.text, { evidence: [...statement.evidence] }),
      ),
      utterances,
      asked,
    ).map(({ utteranceId }) => utteranceId);
    const shown = gold.mustHave.filter(({ evidence }) => evidence.some((id) => cited.has(id)));
    expect(shown.length / gold.mustHave.length).toBeGreaterThanOrEqual(0.8);
    const lost = gold.mustHave.filter(({ evidence }) => !evidence.some((id) => cited.has(id) || offered.includes(id)));
    expect(lost).toEqual([]);
  });
});
