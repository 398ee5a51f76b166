import { useSyncExternalStore } from 'react';
import { leftField, subscribeFields } from './fields.js';

/** Which of these fields an earlier page left with words in it: its place in the row, null where none. */
export const useLeftField = (encounterId: string, ...places: string[]): number | null => {
  const find = (): number | null => {
    const at = places.findIndex((place) => leftField(encounterId, place));
    return at === -1 ? null : at;
  };
  return useSyncExternalStore(subscribeFields, find);
};
