import WebSocket from 'ws';
import { PROTOCOL_VERSION, ServerMessage, TICKET_PATH } from '../../server/protocol.js';
import { eventually, type SignedIn } from './professional.js';

export const hello = {
  type: 'hello',
  protocol: PROTOCOL_VERSION,
  device: 'device-of-a-test',
  kind: 'conversation',
  part: null,
};

/**
 * A socket of a test's own: says things, well-formed or not, and tells what came back and how it was closed. `through` another
 * process of the same installation than the one signed in at.
 */
export const openLive = (who: SignedIn, encounterId: string, through?: { readonly url: string }) => {
  const own = who.api.socket(`/api/encounters/${encounterId}/live`);
  const other = through && new URL(`/api/encounters/${encounterId}/live`, through.url);
  const headers = other ? { ...own.headers, origin: other.origin } : own.headers;
  return talk(other ? other.href.replace('http', 'ws') : own.url, headers);
};

/** A recorder's socket with a ticket instead of somebody signed in. */
export const openRecorder = (server: { readonly url: string }, origin = new URL(server.url).origin) =>
  talk(server.url.replace('http', 'ws') + TICKET_PATH, { origin });

const talk = async (url: string, headers: Record<string, string>) => {
  const socket = new WebSocket(url, { headers });
  const heard: ServerMessage[] = [];
  socket.on('message', (data) => void heard.push(ServerMessage.parse(JSON.parse(String(data)))));
  let closed: string | null = null;
  socket.on('close', (code, reason) => {
    closed = `${code} ${reason.toString()}`;
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  return {
    socket,
    say: (message: object) => socket.send(JSON.stringify(message)),
    raw: (data: string | Uint8Array) => socket.send(data),
    hear: async <Type extends ServerMessage['type']>(type: Type) =>
      (await eventually(
        async () => heard.find((message) => message.type === type),
        (message) => message !== undefined,
      )) as Extract<ServerMessage, { type: Type }>,
    /** "4400 protocol.bad-message": how it was closed. */
    closes: (limitMs?: number) =>
      eventually(
        async () => closed,
        (how) => how !== null,
        limitMs,
      ),
    heard: (): readonly ServerMessage[] => heard,
    isOpen: () => closed === null,
    end: () => socket.close(),
  };
};
