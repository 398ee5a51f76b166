/** The baseline: a WebSocket server that acknowledges every frame and does nothing with it. */
import { type RawData, WebSocketServer } from 'ws';
import { decodeFrame } from '../../server/protocol.js';
import { answerQuestions, memory, usage } from './process.js';

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
let part = 0;
server.on('connection', (socket) => {
  part += 1;
  const mine = part;
  socket.on('message', (data: RawData, binary: boolean) => {
    if (binary) {
      const frame = decodeFrame(data as Buffer);
      if (frame) socket.send(JSON.stringify({ type: 'ack', part: frame.part, next: frame.seq + 1 }));
      return;
    }
    const { type, total } = JSON.parse(String(data)) as { type: string; total: number };
    if (type === 'hello') socket.send(JSON.stringify({ type: 'welcome', part: mine, next: 0, window: 64, ticket: '' }));
    if (type === 'end') socket.send(JSON.stringify({ type: 'ended', part: mine, total }));
  });
});
server.once('listening', () => {
  const address = server.address();
  answerQuestions({ usage, memory, port: () => ({ port: typeof address === 'object' && address ? address.port : 0 }) });
});
