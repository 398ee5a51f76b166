import type { EncounterView } from '../../server/domain/view.js';

export type Step =
  | { kind: 'signed'; at: string }
  | { kind: 'failed'; at: string; number: number; code: string }
  | { kind: 'filed'; at: string; document: string; version: string }
  | { kind: 'compared'; at: string; equal: boolean }
  | { kind: 'waiting'; again: string | null }
  | { kind: 'stopped'; code: string }
  | { kind: 'to-copy' }
  | { kind: 'copied' }
  | { kind: 'sound' }
  | { kind: 'withdrawn'; at: string; copied: boolean };

/** The way of a signed note into the record system: what happened, and what comes next. */
export const deliverySteps = (
  view: Pick<EncounterView, 'delivery' | 'receipt' | 'activities'>,
  byHand: 'to-copy' | 'copied' | null = null,
): Step[] => {
  const { delivery, receipt, activities } = view;
  let failures = 0;
  const withdrawn = delivery.find(({ step }) => step === 'withdrawn');
  const end = (copied: boolean): Step[] => (withdrawn ? [{ kind: 'withdrawn', at: withdrawn.at, copied }] : []);
  const steps: Step[] = delivery.flatMap(({ at, step, code }): Step[] => {
    if (step === 'withdrawn') return [];
    if (step === 'signed') return [{ kind: 'signed', at }];
    if (step === 'filed')
      return receipt === null ? [] : [{ kind: 'filed', at, document: receipt.documentId, version: receipt.versionId }];
    failures += 1;
    return [{ kind: 'failed', at, number: failures, code: code ?? 'internal' }];
  });
  if (receipt !== null) {
    const filed: Step = { kind: 'filed', at: receipt.at, document: receipt.documentId, version: receipt.versionId };
    const known = steps.some(({ kind }) => kind === 'filed');
    return [
      ...steps,
      ...(known ? [] : [filed]),
      { kind: 'compared', at: receipt.at, equal: receipt.readBackEqual },
      { kind: 'sound' },
      ...end(false),
    ];
  }
  if (byHand === 'copied' || withdrawn) return [...steps, { kind: 'copied' }, { kind: 'sound' }, ...end(true)];
  const filing = activities.find(({ kind }) => kind === 'file');
  if (byHand === 'to-copy' && !filing) return [...steps, { kind: 'to-copy' }];
  if (filing?.state === 'failed') return [...steps, { kind: 'stopped', code: filing.lastError ?? 'internal' }];
  return [...steps, { kind: 'waiting', again: filing?.nextAttemptAt ?? null }];
};
