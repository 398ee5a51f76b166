import { type IncomingMessage, type Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Request, Response } from 'express';
import { WebSocketServer } from 'ws';
import type { Person } from '../domain/professional.js';
import { asLuonnosError, LuonnosError } from '../errors.js';
import { asProfessional, ownHead } from '../identity/access.js';
import { ABSOLUTE_MS, type Sessions } from '../identity/session.js';
import { CLOSE_GOING_AWAY } from '../protocol.js';
import { attachSocket } from '../recording/attach.js';
import type { RecordingParts } from '../recording/live-session.js';
import { actorOf, type HttpParts } from './context.js';

const PATH = /^\/api\/encounters\/([0-9a-f-]{36})\/live$/;
const MAX_PAYLOAD_BYTES = 65_536;
const RECHECK_MS = 30_000;

/** Sockets: own origin, a live session, an encounter of one's own; the session is looked at again every half minute. Recording is activity. */
export const handleUpgrades = (
  server: Server,
  options: { parts: HttpParts; recording: RecordingParts; sessions: Sessions },
): { close(): void } => {
  const { parts, recording, sessions } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_PAYLOAD_BYTES, perMessageDeflate: false });

  const sessionOf = (request: IncomingMessage): Promise<{ id: string; person: Person }> =>
    new Promise((resolve, reject) => {
      // express-session reads the cookie itself; the response is never sent.
      const response = new ServerResponse(request) as Response;
      void sessions.middleware(request as Request, response, (error?: unknown) => {
        const { session, sessionID: id } = request as Request;
        const over = parts.now().getTime() - (session?.since ?? 0) > ABSOLUTE_MS;
        if (error) reject(error);
        else if (!session?.person || over) reject(new LuonnosError('request.unauthenticated'));
        else resolve({ id, person: session.person });
      });
    });

  const accept = async (request: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> => {
    const origin = request.headers.origin;
    if (!origin || !parts.origins.includes(origin)) throw new LuonnosError('request.forbidden');
    const encounterId = PATH.exec(request.url ?? '')?.[1];
    if (!encounterId) throw new LuonnosError('request.not-found');
    const session = await sessionOf(request);
    const person = asProfessional(session.person);
    const found = await ownHead(parts.store, person, encounterId);
    sockets.handleUpgrade(request, stream, head, (socket) => {
      const live = attachSocket(recording, socket, found, actorOf(person), parts.log);
      const check = setInterval(() => {
        sessions.store.get(session.id, (error, data) => {
          if (error) return;
          if (!data?.person) socket.close(new LuonnosError('request.unauthenticated').close, 'request.unauthenticated');
          else if (live.isRecording()) sessions.store.touch(session.id, data);
        });
      }, RECHECK_MS);
      socket.on('close', () => clearInterval(check));
    });
  };

  server.on('upgrade', (request, stream, head) => {
    stream.on('error', () => stream.destroy());
    accept(request, stream, head).catch((error: unknown) => {
      const known = asLuonnosError(error);
      if (known.code === 'internal') parts.log.error('Upgrade failed', error);
      stream.end(`HTTP/1.1 ${known.status} ${known.code}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    });
  });

  return {
    close: () => {
      for (const socket of sockets.clients) socket.close(CLOSE_GOING_AWAY, 'going away');
    },
  };
};
