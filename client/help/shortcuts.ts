import type { TextKey } from '../i18n/dict.js';
import { reviewShortcuts } from '../review/use-shortcuts.js';
import type { Place } from './places.js';

export interface Shortcut {
  readonly keys: string;
  /** A name from the texts of the list, or a text of the screen's own. */
  readonly does: ShortcutName | TextKey;
}

export type ShortcutName = 'rows' | 'save' | 'leave' | 'confirm' | 'pause' | 'stop' | 'write' | 'list' | 'close';

/** Of each screen its own, in the order of the work. All but `?` have a modifier or act in what is focused. */
const own: Partial<Record<Place, readonly Shortcut[]>> = {
  record: [
    { keys: 'Alt+P', does: 'pause' },
    { keys: 'Alt+S', does: 'stop' },
    { keys: 'Alt+L', does: 'write' },
  ],
  review: [
    ...reviewShortcuts,
    { keys: '↑ ↓', does: 'rows' },
    { keys: 'Ctrl+Enter', does: 'save' },
    { keys: 'Esc', does: 'leave' },
    { keys: 'Ctrl+Enter', does: 'confirm' },
  ],
};

/** On every screen. */
const everywhere: readonly Shortcut[] = [
  { keys: '?', does: 'list' },
  { keys: 'Esc', does: 'close' },
];

export const ownShortcuts = (place: Place): readonly Shortcut[] => own[place] ?? [];

export const shortcutsOf = (place: Place): readonly Shortcut[] => [...ownShortcuts(place), ...everywhere];
