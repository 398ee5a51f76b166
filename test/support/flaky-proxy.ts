import type { AddressInfo } from 'node:net';
import { createConnection, createServer, type Socket } from 'node:net';

interface Pair {
  readonly near: Socket;
  readonly far: Socket;
  /** Bytes that look like an upgrade went by. */
  upgraded: boolean;
  stuck: boolean;
}

/** A network between browser and server that breaks when asked: connections cut, or open and dead. */
export const startFlakyProxy = async (targetPort: number) => {
  const pairs = new Set<Pair>();
  const server = createServer((near) => {
    const far = createConnection(targetPort, '127.0.0.1');
    const pair: Pair = { near, far, upgraded: false, stuck: false };
    pairs.add(pair);
    const over = (): void => {
      pairs.delete(pair);
      // A half-open connection stays: neither side learns of it.
      if (pair.stuck) return;
      near.destroy();
      far.destroy();
    };
    near.on('data', (data) => {
      if (!pair.upgraded && /^upgrade: websocket/im.test(data.toString('latin1'))) pair.upgraded = true;
      if (!pair.stuck) far.write(data);
    });
    far.on('data', (data) => {
      if (!pair.stuck) near.write(data);
    });
    for (const socket of [near, far]) socket.on('error', over).on('close', over);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const live = (): Pair[] => [...pairs].filter(({ upgraded, stuck }) => upgraded && !stuck);
  return {
    port: (server.address() as AddressInfo).port,
    liveSockets: () => live().length,
    /** Resets every WebSocket. Answers how many. */
    cut: (): number => {
      const cut = live();
      for (const { near, far } of cut) {
        near.resetAndDestroy();
        far.resetAndDestroy();
      }
      return cut.length;
    },
    /** From now on nothing passes through the open WebSockets, and nobody is told. */
    halfOpen: (): number => {
      const stuck = live();
      for (const pair of stuck) pair.stuck = true;
      return stuck.length;
    },
    close: () => {
      server.close();
      for (const { near, far } of pairs) {
        near.destroy();
        far.destroy();
      }
    },
  };
};

export type FlakyProxy = Awaited<ReturnType<typeof startFlakyProxy>>;
