import type { Place } from './places.js';

export interface Shortcut {
  readonly keys: string;
  readonly does: ShortcutName;
}

export type ShortcutName =
  | 'next'
  | 'look'
  | 'play'
  | 'move'
  | 'undo'
  | 'redo'
  | 'sign'
  | 'rows'
  | 'save'
  | 'leave'
  | 'confirm'
  | 'pause'
  | 'stop'
  | 'write'
  | 'list'
  | 'close';

/** Of each screen its own, in the order of the work. All but `?` have a modifier or act in what is focused. */
const own: Partial<Record<Place, readonly Shortcut[]>> = {
  record: [
    { keys: 'Alt + P', does: 'pause' },
    { keys: 'Alt + S', does: 'stop' },
    { keys: 'Alt + L', does: 'write' },
  ],
  review: [
    { keys: 'Alt + ↓', does: 'next' },
    { keys: 'Alt + Enter', does: 'look' },
    { keys: 'Alt + P', does: 'play' },
    { keys: '↑ ↓', does: 'rows' },
    { keys: 'Alt + Shift + ↑ ↓', does: 'move' },
    { keys: 'Ctrl + Z', does: 'undo' },
    { keys: 'Ctrl + Shift + Z', does: 'redo' },
    { keys: 'Ctrl + Enter', does: 'sign' },
    { keys: 'Ctrl + Enter', does: 'save' },
    { keys: 'Esc', does: 'leave' },
    { keys: 'Ctrl + Enter', does: 'confirm' },
  ],
};

/** On every screen. */
const everywhere: readonly Shortcut[] = [
  { keys: '?', does: 'list' },
  { keys: 'Esc', does: 'close' },
];

export const ownShortcuts = (place: Place): readonly Shortcut[] => own[place] ?? [];

export const shortcutsOf = (place: Place): readonly Shortcut[] => [...ownShortcuts(place), ...everywhere];
