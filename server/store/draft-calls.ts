import { CallOutcome, costOf, type DraftCall, type DraftCost } from '../domain/draft-cost.js';
import type { StoreContext } from './context.js';
import type { Db, Tx } from './database.js';

export const draftCallStore = ({ database: { db }, now }: StoreContext) => ({
  /** Keeps what calls cost, whether or not anything came of them. Stays when content is destroyed. */
  addDraftCalls: async (encounterId: string, calls: readonly DraftCall[]): Promise<void> => {
    if (calls.length === 0) return;
    await db
      .insertInto('draft_call')
      .values(
        calls.map(({ model, outcome, inputTokens, outputTokens, ms }) => ({
          encounter_id: encounterId,
          at: now(),
          model,
          outcome,
          input_tokens: inputTokens,
          output_tokens: outputTokens,
          ms,
        })),
      )
      .execute();
  },
});

export const draftCostOf = async (from: Db | Tx, encounterId: string): Promise<DraftCost> => {
  const rows = await from
    .selectFrom('draft_call')
    .select(['outcome', 'input_tokens as inputTokens', 'output_tokens as outputTokens', 'ms'])
    .where('encounter_id', '=', encounterId)
    .execute();
  return costOf(rows.map((row) => ({ ...row, outcome: CallOutcome.parse(row.outcome) })));
};
