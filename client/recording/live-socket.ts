import { FRAME_BYTES } from '../../server/domain/audio.js';
import type { SessionView } from '../../server/domain/session.js';
import { type ClientMessage, encodeFrame, HEADER_BYTES, ServerMessage, TICKET_PATH } from '../../server/protocol.js';

/** Sound the socket may hold back itself; what does not fit waits in the frame store, where it is not lost with the socket. */
const HIGH_WATER_BYTES = 32 * (HEADER_BYTES + FRAME_BYTES);

const CLOSE_SIGNED_OUT = 4401;

export interface LiveSocketEvents {
  opened(): void;
  message(message: ServerMessage): void;
  closed(code: number): void;
}

export interface LiveSocket {
  say(message: ClientMessage): void;
  send(part: number, seq: number, pcm: Uint8Array): void;
  /** Frames that may be sent now. */
  room(): number;
  /** Nothing is reported after this, however late the browser closes it. */
  close(): void;
}

export type OpenLiveSocket = (url: string, events: LiveSocketEvents) => LiveSocket;

/** Who is signed in in this browser, by id; null when nobody is. Throws when the server cannot say. */
export const signedInHere = async (): Promise<string | null> => {
  const answer = await fetch('/api/session', { credentials: 'same-origin' });
  return answer.status === 401 ? null : ((await answer.json()) as SessionView).person.id;
};

/** A browser does not say why a socket was refused before it opened; signed out is the one reason that does not pass by itself. */
const refusedBecause = async (code: number, owner: string): Promise<number> => {
  try {
    return (await signedInHere()) === owner ? code : CLOSE_SIGNED_OUT;
  } catch {
    return code;
  }
};

/** Sockets of one person's recording; anybody else's session is of no use to it. */
export const openLiveSocketOf =
  (owner: string): OpenLiveSocket =>
  (url, events) => {
    const socket = new WebSocket(url);
    socket.binaryType = 'arraybuffer';
    let opened = false;
    let over = false;

    socket.onopen = () => {
      opened = true;
      if (!over) events.opened();
    };
    socket.onmessage = ({ data }) => {
      if (over || typeof data !== 'string') return;
      // What this client does not know is not meant for it.
      const message = ServerMessage.safeParse(JSON.parse(data));
      if (message.success) events.message(message.data);
    };
    const report = (code: number): void => {
      if (over) return;
      over = true;
      events.closed(code);
    };
    socket.onclose = ({ code }) => {
      // A ticket needs nobody to be signed in.
      if (opened || url.endsWith(TICKET_PATH)) report(code);
      else void refusedBecause(code, owner).then(report);
    };

    const isOpen = (): boolean => !over && socket.readyState === socket.OPEN;
    return {
      say: (message) => {
        if (isOpen()) socket.send(JSON.stringify(message));
      },
      send: (part, seq, pcm) => {
        if (isOpen()) socket.send(encodeFrame(part, seq, pcm) as Uint8Array<ArrayBuffer>);
      },
      room: () => {
        const free = HIGH_WATER_BYTES - socket.bufferedAmount;
        return isOpen() ? Math.max(0, Math.floor(free / (HEADER_BYTES + FRAME_BYTES))) : 0;
      },
      close: () => {
        over = true;
        socket.close();
      },
    };
  };

export const liveUrl = (encounterId: string): string => {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  return `${scheme}://${location.host}/api/encounters/${encounterId}/live`;
};
