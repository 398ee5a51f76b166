/** What stands already, put right by what was said since: a correction at minute 30 takes back what was drafted at minute 5. */
import type { Evidence, Statement } from '../../domain/note.js';
import type { Changes } from '../note-drafter.js';
import type { Corrections, SpokenLine } from './taken-back.js';
import type { Unit } from './units.js';
import { evidenceOf, textOf } from './writing.js';

interface StandingLine extends SpokenLine {
  readonly statement: Statement;
  readonly evidence: Evidence;
}

/** The quotes that may still be put right, in the order they were said. */
export const standingLines = (statements: readonly Statement[]): StandingLine[] =>
  statements
    .flatMap((statement) =>
      statement.evidence
        .filter(({ source }) => source === 'utterance')
        .map((evidence, index) => ({
          id: `${statement.id} ${index}`,
          text: evidence.quote,
          language: evidence.language,
          statement,
          evidence,
        })),
    )
    .sort((a, b) => a.evidence.id.localeCompare(b.evidence.id, 'en', { numeric: true }));

const numberOf = (id: string): number => Number(/\d+$/.exec(id)?.[0] ?? Number.NaN);

/** As many lines as a correction reaches back over without naming what it corrects. */
const apart = ['', '', ''].map((text, at): SpokenLine => ({ id: `apart ${at}`, text, language: 'fi' }));

/** Before what is new; apart from it, unless the last quote was said right before it. */
export const linesWith = (standing: readonly StandingLine[], fresh: readonly SpokenLine[]): SpokenLine[] => {
  const [last, first] = [standing.at(-1)?.evidence.id, fresh[0]?.id];
  const adjoining = last !== undefined && first !== undefined && numberOf(first) - numberOf(last) === 1;
  return [...standing, ...(adjoining || standing.length === 0 ? [] : apart), ...fresh];
};

export interface Amendments extends Pick<Changes, 'replace' | 'withdraw'> {
  /** Units that stand in a replaced statement, and nowhere else. */
  readonly used: ReadonlySet<Unit>;
}

/** What is put right shows an ellipsis for the old value and the correction after it; what was struck goes. */
export const amended = (
  lines: readonly StandingLine[],
  { cuts, puts }: Corrections,
  units: readonly Unit[],
): Amendments => {
  const used = new Set<Unit>();
  const withdraw = new Set<string>();
  const replace = new Map<string, Changes['replace'][number]>();
  for (const { id, text, statement } of lines) {
    const by = puts.filter(({ wrong }) => wrong.id === id).map((put) => put.by);
    const right = units.filter(({ pieces }) =>
      pieces.some((piece) =>
        by.some((place) => piece.utterance.id === place.id && piece.start <= place.start && place.start < piece.end),
      ),
    );
    const before = replace.get(statement.id) ?? statement;
    let shown = before.text;
    for (const cut of cuts.get(id) ?? []) {
      const words = text.slice(cut.start, cut.end);
      if (!shown.includes(words)) withdraw.add(statement.id);
      shown = shown.replace(words, cut.shown);
    }
    if (shown === before.text) continue;
    for (const unit of right) used.add(unit);
    const rest = shown.replace(/\s+/g, ' ').replace(/^[\s,.;–-]+/, '');
    if (!/\p{L}/u.test(rest)) {
      withdraw.add(statement.id);
      continue;
    }
    replace.set(statement.id, {
      id: statement.id,
      section: statement.section,
      text: [rest, ...right.map((unit) => textOf(unit, false))].join(' ').trim(),
      evidence: [...before.evidence, ...right.flatMap(evidenceOf)],
    });
  }
  return {
    replace: [...replace.values()].filter(({ id }) => !withdraw.has(id)),
    withdraw: [...withdraw],
    used,
  };
};
