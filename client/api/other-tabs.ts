/** Tabs of one browser tell each other that something was changed; what, the server says. */
const NAME = 'luonnos-changed';

export const tellOtherTabs = (): void => {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(null);
  channel.close();
};

/** Until the answer is called, `changed` is called after each change that another tab made. */
export const hearOtherTabs = (changed: () => void): (() => void) => {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = changed;
  return () => channel.close();
};
