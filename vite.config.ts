import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The server the development client talks to; only used by `vite` itself, never in a build. */
const server = 'http://127.0.0.1:3000';

export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // The content security policy allows files of our own origin only: no data: URLs, no inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': { target: server, ws: true }, '/auth': server } },
});
