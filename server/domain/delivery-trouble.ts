import { z } from 'zod';

/**
 * What keeps a signed note out of the record. `words` are the record system's own and can echo the note: sealed where they are kept, and
 * shown to who signed it alone.
 */
export const DeliveryTrouble = z.object({
  words: z.array(z.string()).default([]),
  /** Documents of the record system that may be the note: a person says which, or that none is. */
  candidates: z.array(z.string()).default([]),
  /** A document that was to be replaced and is no longer as it was left. */
  changed: z.object({ documentId: z.string(), versionId: z.string() }).nullable().default(null),
});
export type DeliveryTrouble = z.infer<typeof DeliveryTrouble>;

/** What a person decides about it. `there`: this document is the note. `send`: none is. `go-on`: the document is replaced as it is now. */
export const FilingDecision = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('there'), documentId: z.string().max(64) }),
  z.strictObject({ do: z.literal('send') }),
  z.strictObject({ do: z.literal('go-on'), documentId: z.string().max(64), versionId: z.string().max(64) }),
]);
export type FilingDecision = z.infer<typeof FilingDecision>;

/** Whether this is asked at all, and about these documents. */
export const answers = ({ candidates, changed }: DeliveryTrouble, decision: FilingDecision, code: string): boolean => {
  switch (decision.do) {
    case 'there':
      return code === 'record.ambiguous' && candidates.includes(decision.documentId);
    case 'send':
      return code === 'record.ambiguous';
    case 'go-on':
      return changed?.documentId === decision.documentId && changed.versionId === decision.versionId;
  }
};

/** Why a document in the record is marked as entered in error; a code, so that no content gets into the audit. */
export const WithdrawReason = z.enum(['wrong-person', 'wrong-content', 'not-to-be', 'other']);
export type WithdrawReason = z.infer<typeof WithdrawReason>;
