import { defineConfig } from 'vitest/config';

/** `server`: everything without a browser, against real PostgreSQL. `browser`: the built client in Chromium. */
export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'server',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          globalSetup: ['test/support/global-postgres.ts'],
          // Most of them wait for a database or a clock: two at once take half the time, and ports are a range to each.
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/global-postgres.ts'],
          fileParallelism: false,
          // A shared machine can hold a browser up for seconds. What fails twice has failed; what was tried again is named in the report.
          retry: 1,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
