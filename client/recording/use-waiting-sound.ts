import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { sendWaiting, subscribe, type WaitingSound, waitingSound } from './waiting-sound.js';

/** Another page may be closed, or its recorder die, at any time. */
const LOOK_EVERY_MS = 15_000;

/** Sends what earlier pages left, for as long as the screen is open, and tells how far it is. `person` is null when nobody is signed in. */
export const useWaitingSound = (person: string | null): readonly WaitingSound[] => {
  const queries = useQueryClient();
  const list = useSyncExternalStore(subscribe, waitingSound);
  useEffect(() => {
    const look = (): void => void sendWaiting(person).catch(() => undefined);
    look();
    const looking = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(looking);
  }, [person]);
  const delivered = list.filter(({ status }) => status === 'delivered').length;
  useEffect(() => {
    if (delivered > 0 && person !== null)
      void queries.invalidateQueries({ predicate: ({ queryKey: [about] }) => about !== 'session' });
  }, [delivered, person, queries]);
  return list;
};
