/**
 * Opens the application while the server is down: its page and its files, nothing else. What the server says is never kept, so an
 * outage shows nobody's data. With the server up every page comes from there, and this is only a reserve.
 */
import type { ShellFiles } from './shell-files.js';

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
const worker = self as unknown as Worker;

/** Put in by the build. */
declare const SHELL_FILES: ShellFiles;
const { version, files } = SHELL_FILES;
const PREFIX = 'luonnos-shell-';
const NAME = PREFIX + version;
const PAGE = '/';
/** As in `server/http/static.ts`. */
const PAGES = /^\/(new|settings|encounters\/[^/]+(\/[a-z]+)?)?$/;
/** A network that swallows everything answers neither yes nor no. */
const SERVER_ANSWERS_WITHIN_MS = 8_000;

const fill = async (): Promise<void> => {
  const cache = await caches.open(NAME);
  await cache.addAll([PAGE, ...files].map((file) => new Request(file, { cache: 'reload', credentials: 'omit' })));
};

const dropOld = async (): Promise<void> => {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(old.map((name) => caches.delete(name)));
};

const reserve = async (file: string): Promise<Response | undefined> => (await caches.open(NAME)).match(file);

const page = async (request: Request): Promise<Response> => {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), SERVER_ANSWERS_WITHIN_MS));
  const asked = fetch(request);
  const answer = await Promise.race([asked, late]).catch(() => null);
  // A gateway without a server behind it answers 502 to 504.
  if (answer !== null && answer.status < 500) return answer;
  return (await reserve(PAGE)) ?? answer ?? asked;
};

const asset = async (request: Request): Promise<Response> =>
  (await reserve(new URL(request.url).pathname)) ?? fetch(request);

worker.addEventListener('install', (event) => event.waitUntil(fill()));
worker.addEventListener('activate', (event) => event.waitUntil(dropOld().then(() => worker.clients.claim())));
// A newer version waits until a page says that nothing is being recorded: an open page may still need its own files.
worker.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (PAGES.test(pathname)) event.respondWith(page(request));
  } else if (files.includes(pathname)) event.respondWith(asset(request));
});
