import { type IncomingMessage, type Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Request, Response } from 'express';
import { type RawData, WebSocket, WebSocketServer } from 'ws';
import type { Person } from '../domain/professional.js';
import { asLuonnosError, type ErrorCode, LuonnosError } from '../errors.js';
import { asProfessional, ownHead } from '../identity/access.js';
import { ABSOLUTE_MS, type Sessions } from '../identity/session.js';
import { CLOSE_GOING_AWAY, ClientMessage, TICKET_PATH } from '../protocol.js';
import { attachSocket } from '../recording/attach.js';
import type { RecordingParts } from '../recording/live-session.js';
import { encounterOfTicket } from '../recording/ticket.js';
import { storeError } from '../store/database.js';
import { actorOf, type HttpParts } from './context.js';

const PATH = /^\/api\/encounters\/([0-9a-f-]{36})\/live$/;
const MAX_PAYLOAD_BYTES = 65_536;
/** How long a recorder without a session may take to show its ticket. */
const HELLO_MS = 5_000;
const RECHECK_MS = 30_000;
/** How long a client has to answer a close before it is cut off. */
const CLOSING_MS = 1_000;

const CLOSE_TOO_BIG = 1009;

/** A message too long to be read at all is answered by code as everything else is, not by the library's bare number. */
class CodedSocket extends WebSocket {
  override close(code?: number, reason?: string | Buffer): void {
    if (code !== CLOSE_TOO_BIG) {
      super.close(code, reason);
      return;
    }
    const known = new LuonnosError('request.too-large');
    this.send(JSON.stringify({ type: 'error', code: known.code }));
    super.close(known.close, known.code);
  }
}

/**
 * Sockets: own origin, a live session, an encounter of one's own; looked at again every half minute, and at once when somebody may see
 * less than before. Recording is activity.
 */
export const handleUpgrades = (
  server: Server,
  options: { parts: HttpParts; recording: RecordingParts; sessions: Sessions },
): { recheck(): void; close(): Promise<void> } => {
  const { parts, recording, sessions } = options;
  const checks = new Set<() => void>();
  let closing = false;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_PAYLOAD_BYTES,
    perMessageDeflate: false,
    WebSocket: CodedSocket,
  });

  const isOver = (data: { since?: number; person?: Person } | null | undefined): boolean =>
    !data?.person || parts.now().getTime() - (data.since ?? 0) > ABSOLUTE_MS;

  const sessionOf = (request: IncomingMessage): Promise<{ id: string; person: Person }> =>
    new Promise((resolve, reject) => {
      // express-session reads the cookie itself; the response is never sent.
      const response = new ServerResponse(request) as Response;
      void sessions.middleware(request as Request, response, (error?: unknown) => {
        const { session, sessionID: id } = request as Request;
        if (error) reject(error);
        else if (isOver(session) || !session.person) reject(new LuonnosError('request.unauthenticated'));
        else resolve({ id, person: session.person });
      });
    });

  const checkOrigin = ({ headers: { origin } }: IncomingMessage): void => {
    if (!origin || !parts.origins.includes(origin)) throw new LuonnosError('request.forbidden');
  };

  const accept = async (request: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> => {
    checkOrigin(request);
    const encounterId = PATH.exec(request.url ?? '')?.[1];
    if (!encounterId) throw new LuonnosError('request.not-found');
    const session = await sessionOf(request);
    const person = asProfessional(session.person);
    const found = await ownHead(parts.store, person, encounterId);
    if (closing) throw new LuonnosError('store.unavailable');
    sockets.handleUpgrade(request, stream, head, (socket) => {
      const live = attachSocket(recording, socket, found, actorOf(person), parts.log);
      const refuse = (code: ErrorCode): void => socket.close(new LuonnosError(code).close, code);
      const check = (): void => {
        sessions.store.get(session.id, (error, data) => {
          if (error) return;
          if (isOver(data)) return refuse('request.unauthenticated');
          if (data && live.isRecording()) sessions.store.touch(session.id, data);
        });
        ownHead(parts.store, person, encounterId).catch((error: unknown) => {
          if (error instanceof LuonnosError) refuse(error.code);
        });
      };
      const checking = setInterval(check, RECHECK_MS);
      checks.add(check);
      socket.on('close', () => {
        clearInterval(checking);
        checks.delete(check);
      });
      // Between the look above and the socket, too, somebody may have come to see less.
      check();
    });
  };

  const acceptRecorder = async (request: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> => {
    checkOrigin(request);
    if (closing) throw new LuonnosError('store.unavailable');
    sockets.handleUpgrade(request, stream, head, acceptTicket);
  };

  /** Nobody is signed in here: what a recorder says first has to hold the ticket of its part. */
  const acceptTicket = (socket: WebSocket): void => {
    const refuse = (error: unknown): void => {
      const known = asLuonnosError(storeError(error));
      if (known.code === 'internal') parts.log.error('Ticket failed', error);
      // A paused socket would never hear the answer to its close.
      socket.resume();
      socket.send(JSON.stringify({ type: 'error', code: known.code }));
      socket.close(known.close, known.code);
    };
    const waiting = setTimeout(() => refuse(new LuonnosError('request.unauthenticated')), HELLO_MS);
    socket.on('error', () => socket.terminate());
    socket.once('close', () => clearTimeout(waiting));
    socket.once('message', (data: RawData, binary: boolean) => {
      clearTimeout(waiting);
      socket.pause();
      const ticket = binary ? '' : ticketIn(String(data));
      const encounterId = encounterOfTicket(ticket);
      const found = encounterId === null ? Promise.resolve(null) : parts.store.encounterHead(encounterId);
      found
        .then((encounter) => {
          if (!encounter) throw new LuonnosError('request.unauthenticated');
          const actor = { kind: 'worker', onBehalfOf: encounter.encounter.professional.id } as const;
          attachSocket(recording, socket, encounter, actor, parts.log, { appendOnly: true });
          socket.resume();
          socket.emit('message', data, binary);
        })
        .catch(refuse);
    });
  };

  server.on('upgrade', (request, stream, head) => {
    stream.on('error', () => stream.destroy());
    const accepted =
      request.url === TICKET_PATH ? acceptRecorder(request, stream, head) : accept(request, stream, head);
    accepted.catch((error: unknown) => {
      const known = asLuonnosError(storeError(error));
      if (known.code === 'internal') parts.log.error('Upgrade failed', error);
      stream.end(`HTTP/1.1 ${known.status} ${known.code}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    });
  });

  return {
    recheck: () => {
      for (const check of checks) check();
    },
    /** Tells every socket, and cuts off those that do not answer. */
    close: async () => {
      closing = true;
      const clients = [...sockets.clients];
      const gone = Promise.all(clients.map((socket) => new Promise((resolve) => socket.once('close', resolve))));
      for (const socket of clients) socket.close(CLOSE_GOING_AWAY, 'going away');
      const cut = setTimeout(() => {
        for (const socket of clients) socket.terminate();
      }, CLOSING_MS);
      await gone;
      clearTimeout(cut);
    },
  };
};

const ticketIn = (text: string): string => {
  try {
    const hello = ClientMessage.safeParse(JSON.parse(text));
    return (hello.success && hello.data.type === 'hello' && hello.data.ticket) || '';
  } catch {
    return '';
  }
};
