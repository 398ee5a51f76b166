import type { ServerMessage } from '../protocol.js';

type Send = (message: ServerMessage) => void;

/** Who in this process follows which encounter. */
export const createHub = () => {
  const followers = new Map<string, Set<Send>>();
  return {
    follow: (encounterId: string, send: Send): (() => void) => {
      const set = followers.get(encounterId) ?? new Set<Send>();
      followers.set(encounterId, set.add(send));
      return () => {
        set.delete(send);
        if (set.size === 0) followers.delete(encounterId);
      };
    },
    publish: (encounterId: string, message: ServerMessage): void => {
      for (const send of followers.get(encounterId) ?? []) send(message);
    },
  };
};

export type Hub = ReturnType<typeof createHub>;
