import { useEffect } from 'react';
import { announce } from './announcer.js';

/** Names the screen in the browser's tab, without anybody's name in it, and says that the screen changed. */
export const useTitle = (words: string): void => {
  useEffect(() => {
    document.title = `${words} – Luonnos`;
    announce(words);
  }, [words]);
};
