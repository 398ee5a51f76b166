import type { EncounterView } from '../../server/domain/view.js';
import type { TextKey } from '../i18n/dict.js';
import type { IconName } from '../ui/icon.js';

export interface Status {
  icon: IconName;
  label: TextKey;
}

const running = (view: EncounterView, kind: 'import' | 'transcribe' | 'draft'): boolean =>
  view.activities.some((a) => a.kind === kind && (a.state === 'waiting' || a.state === 'running'));

/** The one thing said of an encounter in its band. */
export const statusOf = (view: EncounterView): Status => {
  const { state, informing } = view.encounter;
  if (state === 'filed') return { icon: 'confirmed', label: 'chip.filed' };
  if (state === 'copied') return { icon: 'copy', label: 'chip.copied' };
  if (state === 'withdrawn') return { icon: 'close', label: 'chip.withdrawn' };
  if (state === 'discarded') return { icon: 'trash', label: 'chip.discarded' };
  if (state === 'signed') {
    const failed = view.activities.some((a) => a.kind === 'file' && a.state === 'failed');
    return failed ? { icon: 'alert', label: 'chip.delivery-failed' } : { icon: 'pen', label: 'chip.signed' };
  }
  if (view.parts.some((part) => part.endedAt === null)) return { icon: 'dot', label: 'chip.recording' };
  if (running(view, 'import')) return { icon: 'clock', label: 'upload.chip' };
  if (running(view, 'transcribe')) return { icon: 'clock', label: 'chip.transcribing' };
  if (running(view, 'draft')) return { icon: 'clock', label: 'chip.drafting' };
  if (view.encounter.amends) return { icon: 'pen', label: 'amend.chip' };
  if (view.note !== null && view.note.statements.length > 0) return { icon: 'dash', label: 'chip.draft' };
  if (informing?.outcome === 'refused') return { icon: 'keyboard', label: 'chip.typing' };
  // What was recorded, or drafted, gave no statement.
  if (view.parts.length > 0 || view.note !== null) return { icon: 'dash', label: 'chip.empty' };
  return { icon: 'clock', label: 'chip.prepared' };
};
