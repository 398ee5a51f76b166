import { useSyncExternalStore } from 'react';

const narrow = '(max-width: 959px)';

const subscribe = (onChange: () => void): (() => void) => {
  const query = matchMedia(narrow);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
};

/** Too narrow for two columns. */
export const usePhone = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(narrow).matches);
