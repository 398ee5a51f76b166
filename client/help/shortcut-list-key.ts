import { keptChoice } from '../kept-choice.js';

/** `?` is the only shortcut without a modifier, and so the only one that can be turned off (WCAG 2.1.4). */
export const shortcutListKey = keptChoice<'on' | 'off'>('luonnos.shortcut-list-key', ['on', 'off']);

const TYPED_IN =
  'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Whether a key press asks for the list of shortcuts: `?` outside of fields, of open dialogs and of other shortcuts. */
export const asksForShortcuts = (event: KeyboardEvent): boolean =>
  event.key === '?' &&
  !event.ctrlKey &&
  !event.altKey &&
  !event.metaKey &&
  !event.repeat &&
  !event.defaultPrevented &&
  shortcutListKey.get() === 'on' &&
  !(event.target instanceof Element && event.target.matches(TYPED_IN)) &&
  document.querySelector('[role="dialog"], [role="alertdialog"]') === null;
