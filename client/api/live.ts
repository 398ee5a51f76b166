import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { EncounterView } from '../../server/domain/view.js';
import type { ServerMessage } from '../../server/protocol.js';
import { encounterKey } from './encounter.js';

const PROTOCOL = 1;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/** Listens to an encounter and reads it again when it changed. Without a connection the poll of `useEncounter` carries on. */
export const useListen = (id: string): void => {
  const queries = useQueryClient();
  useEffect(() => {
    let socket: WebSocket | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wait = FIRST_WAIT_MS;
    let over = false;

    const onMessage = (event: MessageEvent): void => {
      if (over || typeof event.data !== 'string') return;
      const message = JSON.parse(event.data) as ServerMessage;
      if (message.type === 'listening') wait = FIRST_WAIT_MS;
      const known = queries.getQueryData<EncounterView>(encounterKey(id))?.encounter.version ?? -1;
      // What changed between our reading and our listening was told to nobody.
      const isNews =
        message.type === 'listening' ||
        message.type === 'final' ||
        (message.type === 'changed' && message.version > known);
      if (isNews) void queries.invalidateQueries({ queryKey: encounterKey(id) });
    };
    const connect = (): void => {
      const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
      socket = new WebSocket(`${scheme}://${location.host}/api/encounters/${id}/live`);
      socket.onopen = () => socket?.send(JSON.stringify({ type: 'listen', protocol: PROTOCOL }));
      socket.onmessage = onMessage;
      socket.onclose = () => {
        if (over) return;
        timer = setTimeout(connect, wait);
        wait = Math.min(wait * 2, LONGEST_WAIT_MS);
      };
    };
    connect();
    return () => {
      over = true;
      clearTimeout(timer);
      socket?.close();
    };
  }, [id, queries]);
};
