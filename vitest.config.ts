import { defineConfig } from 'vitest/config';

/**
 * The projects of one run:
 * - `pure`: `*.test.ts` beside the code and in `test/`: no database, no network.
 * - `store:embedded`, `store:server`: what needs a database (`*.store.test.ts`, `test/journeys/`, `test/faults/`), the
 *   same files on the PostgreSQL that we bring and on one reached by its address, of another major where the machine has
 *   one. One cluster a run, an empty database a file: `freshDatabase()` of `test/store.ts`.
 * - `browser:embedded`, `browser:server`: `test/browser/` in a Chromium, one file after another, on both stores; files that
 *   look at pages rather than at what is kept, only on the first: their journeys over HTTP run on both.
 * - `page`: `test/page/`, the parts of pages in a Chromium, without a store.
 * A single project: `npm test -- --project pure`; a single file: `npm test -- src/voting/tally.test.ts`.
 */
const STORE = ['**/*.store.test.{ts,tsx}', 'test/journeys/**/*.test.{ts,tsx}', 'test/faults/**/*.test.{ts,tsx}'];
const BROWSER = ['test/browser/**/*.test.{ts,tsx}'];
const PAGE = ['test/page/**/*.test.{ts,tsx}'];
const LOOKS = [
  'access',
  'account',
  'after-meeting',
  'agenda',
  'amendments',
  'letters',
  'notice',
  'room',
  'secret-vote',
  'sign-on',
  'signature',
  'takeover',
].map((name) => `test/browser/${name}.test.ts`);
const NEVER = ['node_modules/**', 'dist/**', 'data/**'];

const STORES = ['embedded', 'server'] as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    // Properties are tried with many values, and machines are busy.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: ['**/*.test.{ts,tsx}'], exclude: [...NEVER, ...STORE, ...BROWSER, ...PAGE] },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: PAGE,
          exclude: NEVER,
          globalSetup: ['test/setup/chromium.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
      ...STORES.map((store) => ({
        extends: true as const,
        test: {
          name: `store:${store}`,
          include: STORE,
          exclude: NEVER,
          globalSetup: [`test/setup/${store}.ts`],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      })),
      ...STORES.map((store) => ({
        extends: true as const,
        test: {
          name: `browser:${store}`,
          include: BROWSER,
          exclude: store === 'server' ? [...NEVER, ...LOOKS] : NEVER,
          globalSetup: [`test/setup/${store}.ts`, 'test/setup/chromium.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      })),
    ],
  },
});
