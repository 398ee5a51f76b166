import { z } from 'zod';
import type { Statement } from './note.js';

/** Shorter than this, nobody has read anything: evidence that flashed by was not seen. */
export const LEAST_SHOWN_MS = 400;

/** A statement's evidence was in sight while it was selected, or its sound played, for so long. Measured by the screen. */
export const Opening = z.strictObject({
  statement: z.string().max(100),
  how: z.enum(['shown', 'played']),
  ms: z.number().int().nonnegative().max(86_400_000),
});
export type Opening = z.infer<typeof Opening>;

/** Time at the review since it was told last: the page in sight and somebody at it, or sound playing. */
export const ActiveMs = z.number().int().nonnegative().max(86_400_000);

/** Whether there is anything to open: evidence that is gone cannot be looked at. */
export const hasSource = (
  { evidence }: Pick<Statement, 'evidence'>,
  isThere: (utterance: string) => boolean,
): boolean => evidence.some(({ id }) => isThere(id));

/** Whether these openings are enough for a look at a statement that has a source. */
export const wasOpened = (statement: string, opened: readonly Opening[]): boolean =>
  opened.some((one) => one.statement === statement && one.ms >= LEAST_SHOWN_MS);
