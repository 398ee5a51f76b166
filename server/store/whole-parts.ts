import type { ExpressionBuilder } from 'kysely';
import type { Database } from './schema.js';

/** A part that is still being made of an upload is shown nowhere, and holds up no recorder. */
export const isWhole = (eb: ExpressionBuilder<Database, 'part'>) =>
  eb.not(eb.exists(eb.selectFrom('upload').select('upload.id').whereRef('upload.part_id', '=', 'part.id')));
