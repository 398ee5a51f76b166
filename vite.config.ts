import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The server the development client talks to; only used by `vite` itself, never in a build. */
const server = 'http://127.0.0.1:3000';

const WORKER = 'service-worker.js';
const page = join(import.meta.dirname, 'client/index.html');

/** Tells the service worker which files there are; their names change with their contents. */
const shellFiles = (): Plugin => ({
  name: 'shell-files',
  // Last of all: a chunk of nothing but styles is taken out of the bundle before.
  enforce: 'post',
  generateBundle: (_options, bundle) => {
    const names = Object.keys(bundle).filter((name) => name.startsWith('assets/'));
    const files = [...names.map((name) => `/${name}`), '/icon.svg'].sort();
    const worker = bundle[WORKER];
    if (worker?.type !== 'chunk') throw new Error('no service worker was built');
    const all = createHash('sha256').update(files.join()).update(worker.code).update(readFileSync(page));
    const version = all.digest('hex').slice(0, 12);
    worker.code = worker.code.replaceAll('SHELL_FILES', JSON.stringify({ version, files }));
  },
});

/** Whoever asks for a build, a test too, gets what is shipped: not React's slower and larger one for development. */
const asShipped = (): Plugin => {
  let before: string | undefined;
  return {
    name: 'as-shipped',
    apply: 'build',
    config: () => {
      before = process.env.NODE_ENV;
      process.env.NODE_ENV = 'production';
    },
    closeBundle: () => {
      if (before !== undefined) process.env.NODE_ENV = before;
    },
  };
};

export default defineConfig({
  root: 'client',
  plugins: [asShipped(), react(), shellFiles()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // The first ones with light-dark(), which would otherwise be rewritten into something that no longer nests.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // The content security policy allows files of our own origin only: no data: URLs, no inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { index: page, 'service-worker': join(import.meta.dirname, 'client/shell/service-worker.ts') },
      output: {
        entryFileNames: ({ name }) => (name === 'service-worker' ? WORKER : 'assets/[name]-[hash].js'),
      },
    },
  },
  server: { proxy: { '/api': { target: server, ws: true }, '/auth': server } },
});
