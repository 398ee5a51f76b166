import { useCallback, useEffect, useState } from 'react';
import { theme } from '../theme.js';

/** Document Picture-in-Picture, where the browser has it; lib.dom does not. */
interface DocumentPictureInPicture {
  requestWindow(options: { width: number; height: number }): Promise<Window>;
}

const WIDTH = 320;
const HEIGHT = 180;

const opener = (): DocumentPictureInPicture | null =>
  (globalThis as { documentPictureInPicture?: DocumentPictureInPicture }).documentPictureInPicture ?? null;

/** Our own style sheets by their addresses: the content security policy, which the window inherits, allows nothing else. */
const dress = (page: Document): void => {
  page.title = 'Luonnos';
  page.documentElement.lang = document.documentElement.lang;
  theme.apply(page);
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    const link = page.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet.href;
    page.head.append(link);
  }
};

export interface SmallWindow {
  /** Null while it is not open, or where the browser has none. */
  readonly page: Document | null;
  /** Null where the browser has none; else to be called in a click. */
  readonly open: (() => void) | null;
}

/** A window of our own that stays on top of others; open for as long as `wanted`, until its user closes it. */
export const useSmallWindow = (wanted: boolean): SmallWindow => {
  const [view, setView] = useState<Window | null>(null);
  const available = opener();

  const open = useCallback((): void => {
    opener()
      ?.requestWindow({ width: WIDTH, height: HEIGHT })
      .then((opened) => {
        dress(opened.document);
        opened.addEventListener('pagehide', () => setView((now) => (now === opened ? null : now)));
        setView(opened);
      })
      .catch(() => undefined);
  }, []);

  useEffect(() => {
    if (view !== null && !wanted) view.close();
  }, [view, wanted]);
  useEffect(() => () => view?.close(), [view]);

  return { page: view?.document ?? null, open: available === null ? null : open };
};
