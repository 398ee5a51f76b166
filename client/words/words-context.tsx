import { createContext, useContext } from 'react';
import type { Choice, Outbox } from './outbox.js';

/** What of this encounter waits on the device, for the parts of its screen. */
export interface Words {
  encounterId: string;
  outbox: Outbox;
  /** Statements that are shown otherwise than the server has them. */
  onlyHere: ReadonlySet<string>;
  choose(choice: Choice, mine: boolean): void;
  drop(): void;
  flush(): void;
  forgetDestroyed(): void;
}

export const WordsContext = createContext<Words | null>(null);

export const useWords = (): Words => {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('used where nothing is kept');
  return words;
};
