import type { ContextPart } from '../domain/subject-context.js';

/** What a record system says of one subject. Each part fails alone and says so; nothing is kept. Abort rejects with the signal's reason. */
export interface RecordContext {
  /** In the order they are shown. */
  read(subjectId: string, options: { signal: AbortSignal }): Promise<ContextPart[]>;
  medication(subjectId: string, options: { signal: AbortSignal }): Promise<ContextPart>;
}
