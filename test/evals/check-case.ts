/** How the checks judge a case: its true statements, and the same with one planted error each. */
import { CheckName } from '../../server/domain/note.js';
import type { GoldStatement, Kind, Planted } from './case.js';
import { type Counts, shareOf, sharesBy } from './counts.js';
import { checkClaim, flagsOf } from './product.js';
import { evidenceOf, type Said } from './said.js';

/** A planted error and what became of it. */
export interface Judged {
  readonly planted: Planted;
  readonly original: string;
  /** The checks that flag it and do not flag the unplanted statement. */
  readonly by: readonly CheckName[];
}

export interface CheckedCase {
  readonly counts: Counts;
  readonly judged: readonly Judged[];
  readonly flagged: readonly { readonly text: string; readonly by: readonly CheckName[] }[];
}

/** Dose, number, drug and side are also counted together. */
const groupsOf = (kind: Kind): string[] => [kind, ...(core.includes(kind) ? ['core'] : [])];
const core: readonly Kind[] = ['dose', 'number', 'drug', 'side'];

/** `name` is what the shares of found errors are called: "planted" for those of the case, "seeded" for those of the kit. */
export const judgePlanted = (
  name: 'planted' | 'seeded',
  said: Said,
  gold: readonly GoldStatement[],
  planted: readonly Planted[],
): { counts: Counts; judged: Judged[] } => {
  const flagsOfGold = new Map<number, Set<CheckName>>();
  const judged = planted.flatMap((one): Judged[] => {
    const original = gold[one.of];
    if (!original) return [];
    const evidence = evidenceOf(said, one.evidence ?? original.evidence);
    const { section } = original;
    const before =
      flagsOfGold.get(one.of) ??
      flagsOf(checkClaim({ text: original.text, section, evidence: evidenceOf(said, original.evidence) }, said));
    flagsOfGold.set(one.of, before);
    const after = flagsOf(checkClaim({ text: one.text, section, evidence }, said));
    return [{ planted: one, original: original.text, by: [...after].filter((check) => !before.has(check)) }];
  });
  const found = ({ by }: Judged): boolean => by.length > 0;
  return { counts: sharesBy(name, judged, ({ planted: { kind } }) => groupsOf(kind), found), judged };
};

export const checkGold = (said: Said, gold: readonly GoldStatement[]): Omit<CheckedCase, 'judged'> => {
  const checked = gold.map((statement) => {
    const evidence = evidenceOf(said, statement.evidence);
    const flags = flagsOf(checkClaim({ text: statement.text, section: statement.section, evidence }, said));
    return { text: statement.text, by: [...flags] };
  });
  return {
    counts: {
      ...shareOf('goldFlagRate', checked, ({ by }) => by.length > 0),
      ...Object.assign(
        {},
        ...CheckName.options.map((check) => shareOf(`goldFlagRate.${check}`, checked, ({ by }) => by.includes(check))),
      ),
    },
    flagged: checked.filter(({ by }) => by.length > 0),
  };
};
