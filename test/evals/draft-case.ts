/** How a draft of a case compares with its gold statements, must-haves, forbidden facts and reference note. */
import { CheckName, type Statement } from '../../server/domain/note.js';
import type { NoteType } from '../../server/domain/note-type.js';
import { type EvalCase, patternOf } from './case.js';
import { type Counts, shareOf, sharesBy } from './counts.js';
import { fidelity } from './fidelity.js';
import { type Draft, flagsOf } from './product.js';
import { rouge } from './rouge.js';
import type { Said } from './said.js';

const WORD = /[\p{L}\p{N}]+/gu;
const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0;

/** What a lost fact of high severity weighs beside a normal one. */
const HIGH = 3;

const weighted = <T extends { readonly severity: string }>(
  facts: readonly T[],
  holds: (fact: T) => boolean,
): Counts => {
  const weigh = (some: readonly T[]): number =>
    some.reduce((sum, { severity }) => sum + (severity === 'high' ? HIGH : 1), 0);
  return facts.length === 0 ? {} : { factRecallWeighted: { of: weigh(facts), hits: weigh(facts.filter(holds)) } };
};

const cites = (statement: Pick<Statement, 'evidence'>, ids: readonly string[]): boolean =>
  statement.evidence.some(({ id }) => ids.includes(id));

/** The note as ROUGE reads it: the statements alone, one a line, without headings. */
export const noteText = (draft: Draft): string => draft.statements.map(({ text }) => text).join('\n');

const rougeOf = (one: EvalCase, draft: Draft): Counts => {
  const own = one.gold?.statements.map(({ text }) => text).join('\n');
  const whole = one.note ?? own;
  const [name, reference] = whole ? ['', whole] : ['section.', one.text ?? ''];
  if (!reference) return {};
  const scores = rouge(noteText(draft), reference, one.noteLanguage ?? one.lang);
  return Object.fromEntries(Object.entries(scores).map(([key, hits]) => [`${name}${key}`, { of: 1, hits }]));
};

/**
 * - `mustHaveShown`: a statement of the draft, or an entry of said-but-not-in-the-note, rests on one of its evidence utterances.
 * - `omissionListPrecision`: share of the listed entries whose utterance is evidence of a must-have or gold statement while no statement
 *   of the draft rests on that utterance. `omissionListStrict`: of a must-have or gold statement that the draft shows nothing of.
 * - `evidencePrecision`, `evidenceRecall`: the set of utterances the draft cites against the set the gold statements cite.
 * - `factRecall`: gold statements a statement of the draft rests on; `factPrecision`: statements of the draft that rest on evidence of a gold
 *   statement; `placement`: of those, in a section where gold has one with that evidence.
 * - `forbiddenFacts`: matches of a forbidden pattern in statements of the draft.
 * - `unknownSection`: statements in a section the note type does not have.
 * - `unsupportedInDraft`: statements of the draft with a verdict contradicted or not found.
 */
const againstGold = (gold: NonNullable<EvalCase['gold']>, draft: Draft): Counts => {
  const { statements, omissions } = draft;
  const facts = [...gold.statements, ...gold.mustHave];
  const listed = omissions.map(({ utteranceId }) => utteranceId);
  const inNote = (fact: { evidence: readonly string[] }): boolean => statements.some((s) => cites(s, fact.evidence));
  const shown = (fact: { evidence: readonly string[] }): boolean =>
    inNote(fact) || fact.evidence.some((id) => listed.includes(id));
  const cited = [...new Set(statements.flatMap(({ evidence }) => evidence.map(({ id }) => id)))];
  const goldIds = [...new Set(gold.statements.flatMap(({ evidence }) => evidence))];
  const grounded = statements.filter((statement) => cites(statement, goldIds));
  const groups = (fact: { class?: string | undefined; severity: string }): string[] => [
    ...(fact.class ? [fact.class] : []),
    fact.severity,
  ];
  const ownGroups = ({ classes, highRisk }: Statement): string[] => [...classes, highRisk ? 'high' : 'normal'];
  const forbidden = gold.forbidden.map(({ pattern }) => patternOf(pattern));
  const hits = statements.reduce((sum, { text }) => sum + forbidden.filter((pattern) => pattern.test(text)).length, 0);
  return {
    ...sharesBy('mustHaveShown', gold.mustHave, groups, shown),
    ...sharesBy('mustHaveInNote', gold.mustHave, groups, inNote),
    ...sharesBy('factRecall', gold.statements, groups, inNote),
    ...weighted(gold.statements, inNote),
    ...(goldIds.length > 0 && sharesBy('factPrecision', statements, ownGroups, (one) => grounded.includes(one))),
    ...shareOf('placement', grounded, (one) =>
      gold.statements.some(({ section, evidence }) => section === one.section && cites(one, evidence)),
    ),
    ...(goldIds.length > 0 && shareOf('evidencePrecision', cited, (id) => goldIds.includes(id))),
    ...shareOf('evidenceRecall', goldIds, (id) => cited.includes(id)),
    ...shareOf(
      'omissionListPrecision',
      listed,
      (id) => !cited.includes(id) && facts.some(({ evidence }) => evidence.includes(id)),
    ),
    ...shareOf('omissionListStrict', listed, (id) => facts.some((fact) => fact.evidence.includes(id) && !inNote(fact))),
    forbiddenFacts: { of: 1, hits },
  };
};

/** Where there is nothing to write, nothing is written; where something was only asked for or never a topic, it is not a fact. */
const emptyNote = (one: EvalCase, draft: Draft, counts: Counts): Counts => {
  const asked = one.conditions.filter((condition) => ['silence', 'topic-absent', 'injection'].includes(condition));
  if (asked.length === 0 || !one.gold) return {};
  const mustBeEmpty = one.gold.statements.length === 0;
  const right = counts.forbiddenFacts?.hits === 0 && (!mustBeEmpty || draft.statements.length === 0);
  return sharesBy(
    'emptyNote',
    [one],
    () => asked,
    () => right,
  );
};

const flagged = (statements: readonly Statement[]): Counts =>
  Object.assign(
    shareOf('unsupportedInDraft', statements, (statement) => flagsOf(statement).size > 0),
    ...CheckName.options.map((check) =>
      shareOf(`unsupportedInDraft.${check}`, statements, (one) => flagsOf(one).has(check)),
    ),
  );

/** No note because there is nothing to make one of: measured as an empty one. */
const nothingSaid: readonly (string | null)[] = ['draft.no-speech', 'draft.too-little-speech', 'draft.other-language'];

/** All that is counted of one draft. A visit the drafter cannot draft (another language, a failing endpoint) is counted as such and as nothing else. */
export const countDraft = (one: EvalCase, said: Said, draft: Draft, noteType: NoteType): Counts => {
  const declined = draft.refused !== null && !nothingSaid.includes(draft.refused);
  if (declined) return { declined: { of: 1, hits: 1 } };
  const { statements } = draft;
  const codes = noteType.sections.map(({ code }) => code);
  const spoken = said.utterances.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const written = statements.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const counts: Counts = {
    declined: { of: 1, hits: 0 },
    ...(one.gold ? againstGold(one.gold, draft) : {}),
    ...flagged(statements),
    ...shareOf('unknownSection', statements, ({ section }) => !codes.includes(section)),
    ...fidelity(statements, said.noteLanguage),
    ...rougeOf(one, draft),
    ...(spoken > 0 && { draftToSpokenWords: { of: spoken, hits: written } }),
  };
  return { ...counts, ...emptyNote(one, draft, counts) };
};
