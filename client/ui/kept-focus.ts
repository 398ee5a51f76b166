/** So long may whoever took the focus away take to put it where it belongs. */
const PATIENCE_MS = 100;

/** Nothing to be typed in: on a phone that would open the keyboard over the screen. */
const REACHABLE = 'a[href], button, summary, select, input[type="checkbox"], input[type="radio"], [tabindex="0"]';

const isReachable = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && !element.matches(':disabled, textarea') && element.checkVisibility();

/** The first or last control of a part of the page, which may be one itself. */
const controlIn = (part: Element | null, which: 'first' | 'last'): HTMLElement | null => {
  if (part === null) return null;
  const within = [...part.querySelectorAll<HTMLElement>(REACHABLE)];
  const all = part instanceof HTMLElement && part.matches(REACHABLE) ? [part, ...within] : within;
  return (which === 'first' ? all : all.reverse()).find(isReachable) ?? null;
};

/** Nobody is anywhere in particular: a screen may put the focus where its work begins. */
export const isFocusFree = (): boolean => {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.matches('main');
};

interface Level {
  readonly element: Element;
  readonly before: Element | null;
  readonly after: Element | null;
}

const levelsOf = (element: Element): Level[] => {
  const levels: Level[] = [];
  for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement)
    levels.push({ element: at, before: at.previousElementSibling, after: at.nextElementSibling });
  return levels;
};

const hasGone = (levels: readonly Level[]): boolean => !levels.some(({ element }) => element.isConnected);

/** The nearest control to where the focus was: after it, before it, around it; where the screen is another, its main part. */
const nearest = (levels: readonly Level[]): HTMLElement | null => {
  const standing = levels.findIndex(({ element }) => element.isConnected);
  const gone = levels[standing - 1];
  if (gone !== undefined) {
    const { before, after } = gone;
    const beside =
      (after?.isConnected ? controlIn(after, 'first') : null) ??
      (before?.isConnected ? controlIn(before, 'last') : null);
    if (beside !== null) return beside;
    for (const { element } of levels.slice(standing)) {
      if (element.matches('main, #app')) break;
      const around = controlIn(element, 'first');
      if (around !== null) return around;
    }
  }
  const main = document.querySelector('main');
  if (main !== null) main.tabIndex = -1;
  return main;
};

const placeFor = (levels: readonly Level[]): HTMLElement | null => {
  const own = levels[0]?.element;
  return own instanceof HTMLElement && own.isConnected ? own : nearest(levels);
};

/** Whoever works by keyboard or by ear stays where they are when what had the focus goes: a removed row, a button that was replaced. */
export const keepFocus = (): void => {
  let levels: readonly Level[] = [];
  /** Where the focus was before a dialog took it. */
  let beneath: readonly Level[] = [];
  let waiting = false;
  const isLost = (): boolean =>
    document.activeElement === document.body && levels[0] !== undefined && !levels[0].element.isConnected;
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    levels = levelsOf(target);
    if (target.closest('[role="dialog"]') === null) beneath = levels;
  });
  new MutationObserver(() => {
    if (waiting || !isLost()) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (isLost()) placeFor(hasGone(levels) ? beneath : levels)?.focus();
    }, PATIENCE_MS);
  }).observe(document.body, { childList: true, subtree: true });
};

/** As a ref: what was opened in the place of the button that opened it takes the focus over. */
export const focusFirst = (part: HTMLElement | null): void => controlIn(part, 'first')?.focus();
