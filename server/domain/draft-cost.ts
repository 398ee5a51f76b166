import { z } from 'zod';

/** used: its answer became part of a draft; unusable: an answer that could not; failed: none came; cancelled: nobody waits for it any more. */
export const CallOutcome = z.enum(['used', 'unusable', 'failed', 'cancelled']);
export type CallOutcome = z.infer<typeof CallOutcome>;

/** One call to a drafting endpoint. Tokens are as the endpoint counts them, 0 where it said nothing. */
export interface DraftCall {
  readonly model: string;
  readonly outcome: CallOutcome;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly ms: number;
}

/** What an encounter's drafting has cost so far, failed calls too. */
export const DraftCost = z.object({
  calls: z.number().int().nonnegative(),
  /** Calls of which nothing was used. */
  wasted: z.number().int().nonnegative(),
  inputTokens: z.number().int().nonnegative(),
  outputTokens: z.number().int().nonnegative(),
  /** Time spent waiting for answers, all calls together. */
  ms: z.number().int().nonnegative(),
});
export type DraftCost = z.infer<typeof DraftCost>;

export const costOf = (calls: readonly Omit<DraftCall, 'model'>[]): DraftCost => {
  const sum = (of: (call: Omit<DraftCall, 'model'>) => number): number =>
    calls.reduce((total, call) => total + of(call), 0);
  return {
    calls: calls.length,
    wasted: sum(({ outcome }) => (outcome === 'used' ? 0 : 1)),
    inputTokens: sum(({ inputTokens }) => inputTokens),
    outputTokens: sum(({ outputTokens }) => outputTokens),
    ms: sum(({ ms }) => ms),
  };
};
