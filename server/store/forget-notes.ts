import { Note, type Statement } from '../domain/note.js';
import type { Tx } from './database.js';
import { noteContext, utteranceFromRow } from './rows.js';
import { sealJson, unsealJson } from './seal.js';

export interface Gone {
  /** Ids of the utterances that were destroyed. */
  readonly ids: ReadonlySet<string>;
  /** All words that are left, in small letters. */
  readonly left: string;
  /** The words of the utterances that were destroyed, in small letters. */
  readonly words: string;
}

/** Shorter words are in anything; of longer ones the beginning is compared, as their endings change with the sentence. */
const TELLING = 4;
const STEM = 5;
/** Words of the record itself, which a statement has whatever was said. */
const everyNotes = /^(?:potil|asiak|kerto|patie|klien|berät|clien|repor)/u;
const stemsIn = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [])
      .filter((word) => /\p{N}/u.test(word) || (word.length >= TELLING && !everyNotes.test(word)))
      .map((word) => word.slice(0, STEM)),
  );

/** A check may have taken its words from speech that the statement does not cite, such as the question before an answer. */
const withoutWords = (statement: Statement, left: string): Statement => {
  const own = [statement.text, ...statement.evidence.map(({ quote }) => quote)].join('\n').toLowerCase();
  const stays = (word: string): boolean => own.includes(word.toLowerCase()) || left.includes(word.toLowerCase());
  const verdicts = statement.verdicts.map((verdict) => ({ ...verdict, words: verdict.words.filter(stays) }));
  return { ...statement, verdicts };
};

/** A short answer is listed as "question – answer", and the question is another utterance's. It is found anew without it. */
const isLeft = (text: string, left: string): boolean =>
  text
    .split(' – ')
    .slice(0, -1)
    .every((before) => left.includes(before.toLowerCase()));

/**
 * What rests on forgotten words or tells them goes from a note, edited or not: a statement cannot be held to words that are no more. Other
 * words it rested on are to be drafted from again. What could be undone goes, as it holds words.
 */
export const withoutForgotten = (note: Note, { ids, left, words }: Gone): Note => {
  const remains = stemsIn(left);
  const gone = new Set([...stemsIn(words)].filter((stem) => !remains.has(stem)));
  // A drafter may have taken a word from speech it did not cite, such as the question before an answer.
  const tells = ({ text, origin }: Statement): boolean =>
    origin === 'machine' && [...stemsIn(text)].some((stem) => gone.has(stem));
  const rests = (one: Statement): boolean => one.evidence.some(({ id }) => ids.has(id)) || tells(one);
  const kept = note.statements.filter((statement) => !rests(statement));
  const cited = new Set(kept.flatMap(({ evidence }) => evidence.map(({ id }) => id)));
  const freed = note.statements
    .filter((statement) => rests(statement) && statement.handling.state !== 'removed')
    .flatMap(({ evidence }) => evidence.map(({ id }) => id))
    .filter((id) => !cited.has(id));
  return {
    ...note,
    statements: kept.map((statement) => withoutWords(statement, left)),
    omissions: note.omissions.filter(
      ({ utteranceId, text, evidence = [] }) =>
        !ids.has(utteranceId) && !evidence.some(({ id }) => ids.has(id)) && isLeft(text, left),
    ),
    drafted: note.drafted.filter((id) => !ids.has(id) && !freed.includes(id)),
    steps: [],
  };
};

/** Every stored revision, the machine's own drafts too. Answers whether the newest one leaves words to draft from. */
export const forgetInNotes = async (
  tx: Tx,
  encounterId: string,
  key: Uint8Array,
  { ids, words }: Pick<Gone, 'ids' | 'words'>,
): Promise<boolean> => {
  const rows = await tx.selectFrom('utterance').selectAll().where('encounter_id', '=', encounterId).execute();
  const utterances = rows.map((row) => utteranceFromRow(row, key));
  const left = utterances.map(({ text }) => text.toLowerCase()).join('\n');
  const revisions = await tx
    .selectFrom('revision')
    .select(['number', 'body'])
    .where('encounter_id', '=', encounterId)
    .orderBy('number')
    .execute();
  let drafted: readonly string[] = [];
  for (const { number, body } of revisions) {
    const kept = withoutForgotten(Note.parse(unsealJson(key, noteContext(encounterId, number), body)), {
      ids,
      left,
      words,
    });
    drafted = kept.drafted;
    await tx
      .updateTable('revision')
      .set({ body: sealJson(key, noteContext(encounterId, number), kept) })
      .where('encounter_id', '=', encounterId)
      .where('number', '=', number)
      .execute();
  }
  return utterances.some(({ id }) => !drafted.includes(id));
};
