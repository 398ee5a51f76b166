/** What a language model may answer, and what becomes of it. Anything that does not hold is a problem, never half a note. */
import { z } from 'zod';
import type { Evidence } from '../domain/note.js';
import { isNobodys } from '../domain/transcript.js';
import { evidenceFor, type Material } from './draft-material.js';
import type { Changes, DraftedStatement, DraftRequest } from './note-drafter.js';
import { otherLanguageOf } from './written-language.js';

export const answerSchema = (sections: readonly string[]) =>
  z.strictObject({
    sections: z.array(
      z.strictObject({
        section: z.enum(sections),
        statements: z.array(
          z.strictObject({
            text: z.string(),
            evidence: z.array(z.strictObject({ utterance: z.number(), quote: z.string() })),
            replaces: z.string().nullable(),
          }),
        ),
      }),
    ),
    withdraw: z.array(z.string()),
  });

/** The same as plain JSON Schema, as strict response formats want it. */
export const answerJsonSchema = (sections: readonly string[]): Record<string, unknown> => {
  const { $schema: _, ...schema } = z.toJSONSchema(answerSchema(sections));
  return schema;
};

const LONGEST_TEXT = 2000;
/** In one answer: no visit fills so many, and each is compared with everything said. */
const MOST_STATEMENTS = 400;
/** Of one statement. */
const MOST_EVIDENCE = 60;
/** So many are told to the model; the rest is of the same kind. */
const MOST_PROBLEMS = 20;
// Links, images and markup could carry words of the visit elsewhere when the note is shown.
const markup = /!?\[[^\]]*\]\([^)]*\)|<\/?[a-z!][^>]*>?|https?:\/\/|javascript:|```/i;

/** What is wrong with an answer, in words for the model, and whether it is only its language. */
interface Problem {
  readonly kind: 'form' | 'language';
  readonly words: string;
}
const form = (words: string): Problem => ({ kind: 'form', words });

export type Outcome = { readonly changes: Omit<Changes, 'making'> } | { readonly problems: readonly Problem[] };

const languageNames = { fi: 'Finnish', sv: 'Swedish', en: 'English' } as const;

const parse = (content: string): unknown => {
  try {
    const bare = content
      .trim()
      .replace(/^```(?:json)?/, '')
      .replace(/```$/, '');
    return JSON.parse(bare);
  } catch {
    return undefined;
  }
};

export const readAnswer = (
  content: string,
  request: DraftRequest,
  material: Material,
  sections: readonly string[],
): Outcome => {
  const json = parse(content);
  if (json === undefined) return { problems: [form('It is not JSON.')] };
  const parsed = answerSchema(sections).safeParse(json);
  if (!parsed.success) {
    const issues = parsed.error.issues.slice(0, MOST_PROBLEMS);
    return { problems: issues.map(({ path, message }) => form(`${path.join('.')}: ${message}`)) };
  }
  const count = parsed.data.sections.reduce((sum, { statements }) => sum + statements.length, 0);
  if (count > MOST_STATEMENTS) return { problems: [form('There are too many statements.')] };

  const problems: Problem[] = [];
  const wrong = (words: string): void => void problems.push(form(words));
  const add: DraftedStatement[] = [];
  const replace = new Map<string, DraftedStatement>();
  const known = (id: string, at: string): string | null => {
    const statement = material.replaceable.get(id);
    if (!statement) wrong(`${at}: there is no statement ${JSON.stringify(id)} that may be changed.`);
    return statement?.id ?? null;
  };
  const evidenceOf = (cited: readonly { utterance: number; quote: string }[], at: string): Evidence[] => {
    if (cited.length === 0) wrong(`${at}: no evidence.`);
    if (cited.length > MOST_EVIDENCE) {
      wrong(`${at}: too much evidence.`);
      return [];
    }
    const evidence = cited.flatMap(({ utterance, quote }) => {
      const line = material.lines.get(utterance);
      if (!line) wrong(`${at}: there is no utterance ${utterance}.`);
      return line ? evidenceFor(line, quote, request.mode) : [];
    });
    return evidence.filter(
      (one, index) => evidence.findIndex(({ id, quote }) => id === one.id && quote === one.quote) === index,
    );
  };

  const nobodys = new Set((request.context ?? request.utterances).filter(isNobodys).map(({ id }) => id));

  parsed.data.sections.forEach(({ section, statements }, index) => {
    statements.forEach((drafted, number) => {
      const at = `sections.${index}.statements.${number}`;
      const text = drafted.text.replace(/\s+/g, ' ').trim();
      if (text === '') wrong(`${at}: empty text.`);
      if (text.length > LONGEST_TEXT) wrong(`${at}: text too long.`);
      else if (markup.test(text)) wrong(`${at}: markup or a link in the text.`);
      const statement = { section, text, evidence: evidenceOf(drafted.evidence, at) };
      // A television's words make no statement: the professional may add it.
      if (statement.evidence.length > 0 && statement.evidence.every(({ id }) => nobodys.has(id))) return;
      if (drafted.replaces === null) {
        add.push(statement);
        return;
      }
      const id = known(drafted.replaces, at);
      if (id !== null && replace.has(id)) wrong(`${at}: replaces a statement that is replaced already.`);
      if (id !== null) replace.set(id, statement);
    });
  });
  const withdraw = [...new Set(parsed.data.withdraw)].flatMap((id) => known(id, 'withdraw') ?? []);
  if (withdraw.some((id) => replace.has(id))) wrong('withdraw: a statement is both replaced and withdrawn.');
  const texts = [...add, ...replace.values()].map(({ text }) => text);
  const other = otherLanguageOf(texts, request.noteLanguage);
  if (other) {
    const [is, should] = [languageNames[other], languageNames[request.noteLanguage]];
    problems.push({ kind: 'language', words: `The statements are in ${is}. They have to be in ${should}.` });
  }
  if (problems.length > 0) return { problems: problems.slice(0, MOST_PROBLEMS) };
  return {
    changes: { add, replace: [...replace].map(([id, statement]) => ({ id, ...statement })), withdraw },
  };
};
