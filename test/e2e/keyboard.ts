import type { AtScreen } from './browser.js';

interface AxNode {
  readonly nodeId: string;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly value?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

export interface Stop {
  readonly role: string;
  readonly name: string;
  readonly value: string;
  /** Checked, pressed, expanded, invalid, disabled: as the accessibility tree has them. */
  readonly states: Readonly<Record<string, unknown>>;
}

/** More presses of Tab than these, and nobody would get there. */
const MOST_STOPS = 60;
const LIMIT_MS = 15_000;

const stopOf = ({ role, name, value, properties = [] }: AxNode): Stop => ({
  role: role?.value ?? '',
  name: name?.value ?? '',
  value: value?.value ?? '',
  states: Object.fromEntries(properties.map((one) => [one.name, one.value.value])),
});
const isLost = ({ role }: Stop): boolean => ['RootWebArea', 'generic', 'none', ''].includes(role);
const says = (name: string, words: string | RegExp): boolean =>
  typeof words === 'string' ? name === words : words.test(name);

/** A person with a keyboard and ears: where they are and what they hear is what Chromium's accessibility tree has. */
export const byKeyboard = async ({ page }: AtScreen) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');

  const focused = async (): Promise<Stop> => {
    const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const { objectId } = result;
    if (objectId === undefined) return stopOf({ nodeId: '' });
    const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
    return stopOf((nodes[0] ?? { nodeId: '' }) as AxNode);
  };
  /** What every live region says, in the order of the page. */
  const heard = async (): Promise<string> => {
    const { nodes } = await session.send('Accessibility.getFullAXTree', {});
    const all = new Map((nodes as AxNode[]).map((node) => [node.nodeId, node]));
    const wordsOf = (node: AxNode): string =>
      node.role?.value === 'StaticText'
        ? (node.name?.value ?? '')
        : (node.childIds ?? []).map((id) => wordsOf(all.get(id) ?? { nodeId: id })).join(' ');
    return [...all.values()]
      .filter((node) => ['polite', 'assertive'].includes(String(stopOf(node).states.live)))
      .map(wordsOf)
      .join('\n');
  };
  const until = async <Value>(ask: () => Promise<Value>, fits: (value: Value) => boolean, wanted: string) => {
    const deadline = performance.now() + LIMIT_MS;
    for (;;) {
      const value = await ask().catch(() => null);
      if (value !== null && fits(value)) return value;
      if (performance.now() > deadline) throw new Error(`${wanted}, but there was ${JSON.stringify(value)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const press = (...keys: string[]): Promise<void> =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

  /** Tab, or Shift+Tab, to a control by its role and whole name. Every stop on the way has a name. */
  const to = async (role: string, words: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Stop> => {
    const passed: string[] = [];
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      const stop = await focused();
      if (stop.role === role && says(stop.name, words)) return stop;
      if (!isLost(stop) && stop.role !== 'main' && stop.name.trim() === '')
        throw new Error(`A ${stop.role} without a name, after ${passed}`);
      passed.push(`${stop.role} ${stop.name}`);
      await press(key);
    }
    throw new Error(`No ${role} “${words}” by ${key}; passed ${passed.join(' | ')}`);
  };

  return {
    press,
    type: (words: string) => page.keyboard.type(words),
    focused,
    to,
    /** To a control, and Enter. */
    enter: async (role: string, words: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
      await to(role, words, key);
      await press('Enter');
    },
    /** The focus comes to be there by itself. */
    lands: (role: string, words: string | RegExp): Promise<Stop> =>
      until(focused, (stop) => stop.role === role && says(stop.name, words), `The focus belongs on ${role} “${words}”`),
    /** The focus is on something, not lost with what was closed. */
    keepsPlace: (): Promise<Stop> => until(focused, (stop) => !isLost(stop), 'The focus was lost'),
    /** A live region says these words. */
    hears: (words: string | RegExp): Promise<string> =>
      until(
        heard,
        (all) => (typeof words === 'string' ? all.includes(words) : words.test(all)),
        `“${words}” was to be heard`,
      ),
  };
};

export type ByKeyboard = Awaited<ReturnType<typeof byKeyboard>>;

/** In by the organisation's own sign-in, to the person's first screen, which is named when it is there. */
export const arriveByKeyboard = async (
  screen: AtScreen,
  url: string,
  person: RegExp,
  first: string,
): Promise<ByKeyboard> => {
  const { page, text } = screen;
  await page.goto(url);
  const keys = await byKeyboard(screen);
  await keys.hears(text('sign-in.title'));
  await keys.to('link', text('sign-in.button'));
  await keys.press('Enter');
  await page.waitForURL(/interaction/);
  await keys.to('button', person);
  await keys.press('Enter');
  await keys.hears(first);
  return keys;
};
