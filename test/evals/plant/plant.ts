/** Plants errors into true statements: one of each kind and statement, so many of a kind in a visit, always the same for one seed. */
import { type GoldStatement, type Kind, kinds, type Planted } from '../case.js';
import { randomFrom, seedOf } from '../counts.js';
import type { Said } from '../said.js';
import { date } from './dates.js';
import { drug } from './drugs.js';
import { groundOf, type Plant, shuffled } from './ground.js';
import { negation } from './negation.js';
import { dose, number } from './numbers.js';
import { foreign, quote, risk, speaker } from './others.js';
import { side } from './sides.js';

const planters: Record<Kind, Plant> = { dose, number, drug, side, negation, date, quote, speaker, risk, foreign };

const MOST_OF_A_KIND = 3;

export interface Visit {
  readonly id: string;
  readonly noteType: string;
  readonly said: Said;
  readonly gold: readonly GoldStatement[];
  /** True statements of other visits in the same language. */
  readonly elsewhere: readonly string[];
}

export const plantInto = ({ id, noteType, said, gold, elsewhere }: Visit, seed: number): Planted[] =>
  kinds.flatMap((kind) => {
    const random = randomFrom(seedOf(seed, `${id} ${kind}`));
    const planted: Planted[] = [];
    const order = shuffled(
      gold.flatMap((statement, of) => (statement.evidence.length > 0 ? [{ statement, of }] : [])),
      random,
    );
    for (const { statement, of } of order) {
      if (planted.length === MOST_OF_A_KIND) break;
      const text = planters[kind](statement, groundOf(said, statement, { elsewhere, random, noteType }));
      if (text && text !== statement.text) planted.push({ of, kind, text, evidence: statement.evidence });
    }
    return planted;
  });
