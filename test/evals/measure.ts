/** Runs a drafter and the checks over cases, and counts. */
import type { Language } from '../../server/domain/language.js';
import type { NoteType, NoteTypeCode } from '../../server/domain/note-type.js';
import type { NoteDrafter } from '../../server/draft/note-drafter.js';
import type { GoldStatement } from './case.js';
import { checkGold, judgePlanted } from './check-case.js';
import type { Counts } from './counts.js';
import { countDraft } from './draft-case.js';
import { isFaithful } from './fidelity.js';
import { aligned } from './plant/align.js';
import { plantInto } from './plant/plant.js';
import { type Draft, draftOf } from './product.js';
import type { ReadCase } from './read-cases.js';
import { type Said, saidIn } from './said.js';

export interface Row {
  readonly id: string;
  readonly file: string;
  readonly lang: Language;
  readonly noteType: NoteTypeCode;
  readonly conditions: readonly string[];
  /** Why there is no draft; null when there is one. */
  readonly refused: string | null;
  readonly counts: Counts;
  /** Texts of what was flagged and what was missed; only where it was asked for. */
  readonly details?: object;
}

export interface MeasureOptions {
  readonly drafter: NoteDrafter;
  readonly noteType: (code: NoteTypeCode) => NoteType;
  readonly seed: number;
  readonly details: boolean;
  /** Draft everything a second time and compare: for drafters that cost nothing. */
  readonly twice: boolean;
}

/** A case with what is true of it: its gold statements, or the sentences of its reference note that align with the speech. */
interface Prepared extends ReadCase {
  readonly said: Said;
  readonly gold: readonly GoldStatement[];
}

const prepare = (read: ReadCase): Prepared => {
  const said = saidIn(read.case);
  return { ...read, said, gold: read.case.gold?.statements ?? aligned(read.case.note ?? read.case.text ?? '', said) };
};

/** Statements of other visits in the language, of the same kind of visit first. */
const elsewhereOf = (all: readonly Prepared[]) => {
  const pools = new Map<string, { id: string; text: string }[]>();
  for (const { said, gold, case: one } of all) {
    for (const key of [`${said.noteLanguage} ${one.noteType}`, said.noteLanguage]) {
      pools.set(key, [...(pools.get(key) ?? []), ...gold.map(({ text }) => ({ id: one.id, text }))]);
    }
  }
  return ({ said, case: one }: Prepared): string[] => {
    const others = (key: string) => (pools.get(key) ?? []).filter(({ id }) => id !== one.id).map(({ text }) => text);
    const same = others(`${said.noteLanguage} ${one.noteType}`);
    return same.length >= 10 ? same : others(said.noteLanguage);
  };
};

const same = (a: Draft, b: Draft): boolean => JSON.stringify(a.statements) === JSON.stringify(b.statements);

const measureCase = async (
  prepared: Prepared,
  elsewhere: readonly string[],
  { drafter, noteType, seed, details, twice }: MeasureOptions,
): Promise<Row> => {
  const { case: one, said, gold, file } = prepared;
  const type = noteType(one.noteType);
  const draft = await draftOf(drafter, said, type);
  const again = twice ? await draftOf(drafter, said, type) : null;
  const checked = checkGold(said, gold);
  const seeded = plantInto({ id: one.id, noteType: one.noteType, said, gold, elsewhere }, seed);
  const own = one.planted.length > 0;
  const planted = judgePlanted('planted', said, gold, own ? one.planted : seeded);
  const more = own ? judgePlanted('seeded', said, gold, seeded) : { counts: {}, judged: [] };
  return {
    id: one.id,
    file,
    lang: one.lang,
    noteType: one.noteType,
    conditions: one.conditions,
    refused: draft.refused,
    counts: {
      ...checked.counts,
      ...planted.counts,
      ...more.counts,
      ...countDraft(one, said, draft, type),
      ...(again && { twoRunsEqual: { of: 1, hits: same(draft, again) ? 1 : 0 } }),
    },
    ...(details && {
      details: {
        goldFlagged: checked.flagged,
        unfaithful: draft.statements
          .filter((statement) => !isFaithful(statement, said.noteLanguage))
          .map(({ text, evidence }) => ({ text, quotes: evidence.map(({ quote }) => quote) })),
        draftFlagged: draft.statements
          .filter(({ verdicts }) => verdicts.some(({ result }) => result === 'contradicted' || result === 'not-found'))
          .map(({ text, verdicts }) => ({ text, verdicts })),
        judged: [...planted.judged, ...more.judged].map(({ planted: { kind, text }, original, by }) => ({
          kind,
          found: by.length > 0,
          original,
          text,
          by,
        })),
      },
    }),
  };
};

export const measure = async (cases: readonly ReadCase[], options: MeasureOptions): Promise<Row[]> => {
  const prepared = cases.map(prepare);
  const elsewhere = elsewhereOf(prepared);
  const rows: Row[] = [];
  for (const one of prepared) rows.push(await measureCase(one, elsewhere(one), options));
  return rows;
};
