import type { EncounterView } from '../../server/domain/view.js';

export type Step = 'inform' | 'record' | 'review' | 'filed';

/** Where an encounter is opened: the screen of the next thing to do. */
export const stepOf = (view: EncounterView): Step => {
  const { state, informing } = view.encounter;
  if (state !== 'open' && state !== 'in-review') return 'filed';
  if (informing?.outcome === 'refused') return 'review';
  if (view.parts.some((part) => part.endedAt === null)) return 'record';
  const hasContent = view.utterances.length > 0 || view.parts.length > 0 || view.note !== null;
  if (state === 'in-review' || hasContent) return 'review';
  return informing === null ? 'inform' : 'record';
};

export const pathOf = (id: string, step?: Step): string => `/encounters/${id}${step === undefined ? '' : `/${step}`}`;
