import { useSyncExternalStore } from 'react';

export interface KeptChoice<Value extends string> {
  get(): Value;
  set(value: Value): void;
  subscribe(onChange: () => void): () => void;
}

/** A choice kept in this browser under `key`. One that is not among the options any more, or cannot be read, is the first of them. */
export const keptChoice = <Value extends string>(
  key: string,
  options: readonly [Value, ...Value[]],
): KeptChoice<Value> => {
  const listeners = new Set<() => void>();
  // What a browser that keeps nothing was told, until the page is left.
  let told: Value | null = null;
  const read = (): string | null => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  return {
    get: () => {
      const kept = read();
      return options.find((option) => option === kept) ?? told ?? options[0];
    },
    set: (value) => {
      told = value;
      try {
        localStorage.setItem(key, value);
      } catch {
        // Lasts until the page is left.
      }
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

export const useKeptChoice = <Value extends string>(choice: KeptChoice<Value>): Value =>
  useSyncExternalStore(choice.subscribe, choice.get);
