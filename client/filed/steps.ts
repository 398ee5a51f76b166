import type { ExportForm } from '../../server/domain/export.js';
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
  | { kind: 'exported'; at: string; form: ExportForm; sha256: string; by: string }
  | { kind: 'sound' }
  | { kind: 'withdrawn'; at: string; copied: boolean };

/** The way of a signed note into the record system: what happened, files it was saved as among it, and what comes next. */
export const deliverySteps = (
  view: Pick<EncounterView, 'delivery' | 'exports' | 'receipt' | 'activities'>,
  byHand: 'to-copy' | 'copied' | null = null,
): Step[] => {
  const { delivery, exports, receipt, activities } = view;
  const withdrawn = delivery.find(({ step }) => step === 'withdrawn');
  const end = (copied: boolean): Step[] => (withdrawn ? [{ kind: 'withdrawn', at: withdrawn.at, copied }] : []);
  const filed: Step[] = receipt
    ? [
        { kind: 'filed', at: receipt.at, document: receipt.documentId, version: receipt.versionId },
        { kind: 'compared', at: receipt.at, equal: receipt.readBackEqual },
      ]
    : [];
  let failures = 0;
  const told = delivery.map(({ at, step, code }): { at: string; steps: Step[] } => {
    if (step === 'withdrawn') return { at, steps: [] };
    if (step === 'signed') return { at, steps: [{ kind: 'signed', at }] };
    if (step === 'filed') return { at, steps: filed.map((one) => (one.kind === 'filed' ? { ...one, at } : one)) };
    failures += 1;
    return { at, steps: [{ kind: 'failed', at, number: failures, code: code ?? 'internal' }] };
  });
  const saved = exports.map(({ at, form, sha256, by }) => ({
    at,
    steps: [{ kind: 'exported', at, form, sha256, by } satisfies Step],
  }));
  const steps = [...told, ...saved].sort((a, b) => a.at.localeCompare(b.at)).flatMap((one) => one.steps);
  if (receipt !== null) {
    const known = steps.some(({ kind }) => kind === 'filed');
    return [...steps, ...(known ? [] : filed), { kind: 'sound' }, ...end(false)];
  }
  if (byHand === 'copied' || withdrawn) return [...steps, { kind: 'copied' }, { kind: 'sound' }, ...end(true)];
  const filing = activities.find(({ kind }) => kind === 'file');
  if (byHand === 'to-copy' && !filing) return [...steps, { kind: 'to-copy' }];
  if (filing?.state === 'failed') return [...steps, { kind: 'stopped', code: filing.lastError ?? 'internal' }];
  return [...steps, { kind: 'waiting', again: filing?.nextAttemptAt ?? null }];
};
