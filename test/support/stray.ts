import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another host, to which an endpoint would redirect: counts what comes. */
export const startStray = async () => {
  let came = 0;
  const server = createServer((incoming, outgoing) => {
    came += 1;
    incoming.resume();
    outgoing.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    came: () => came,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
};
