import { defineConfig } from 'vitest/config';

/**
 * The projects of one run:
 * - `pure`: `*.test.ts` beside the code and in `test/`: no database, no network.
 * - `store:embedded`, `store:server`: what needs a database (`*.store.test.ts`, `test/journeys/`, `test/faults/`), the
 *   same files on the PostgreSQL that we bring and on one reached by its address, of another major where the machine has
 *   one. One cluster a run, a database a file: `freshDatabase()` of `test/store.ts`; the demonstration is told once on each
 *   and then copied (`test/told.ts`). Who reads what
 *   (`test/reading/`) is decided from folded states, not by the store, and is asked on the first only.
 * - `browser:embedded`, `browser:server`: `test/browser/` in a Chromium, on both stores; files that look at pages rather
 *   than at what is kept, only on the first: their journeys over HTTP run on both.
 *   These and all above run as one row, so that no worker waits for the other where one kind of files ends.
 * - `page`: `test/page/`, the parts of pages in a Chromium, without a store.
 * - `timed:embedded`, `timed:server`: the files of `test/browser/` that measure how soon an act shows on other screens. They
 *   and `page`, which does so too, come last and one after another, so that nothing else takes the time.
 * Files share what a process has loaded, and do not each load the program again (`isolate`): whoever changes something
 * that is one in a process, like an environment variable or a spy, puts it back.
 * What was compiled is kept for the next project of the run, and for the next run while a file stays as it is
 * (`fsModuleCache`): without that each of the projects compiles the whole program anew.
 * A single project: `npm test -- --project pure`; a single file: `npm test -- src/voting/tally.test.ts`.
 */
const STORE = ['**/*.store.test.{ts,tsx}', 'test/journeys/**/*.test.{ts,tsx}', 'test/faults/**/*.test.{ts,tsx}'];
const BROWSER = ['test/browser/**/*.test.{ts,tsx}'];
const READING = ['test/reading/**/*.test.ts'];
const PAGE = ['test/page/**/*.test.{ts,tsx}'];
/** Whatever measures time must stand here. */
const TIMED = ['test/browser/two-screens.test.ts'];
const LOOKS = [
  'access',
  'account',
  'after-meeting',
  'agenda',
  'amendments',
  'coming-in',
  'every-page',
  'hostile-text',
  'keyboard',
  'letters',
  'lost-line',
  'marks',
  'notice',
  'passkeys',
  'plan-import',
  'room',
  'secret-vote',
  'sign-on',
  'signature',
  'takeover',
  'without-script',
].map((name) => `test/browser/${name}.test.ts`);
const NEVER = ['node_modules/**', 'dist/**', 'data/**'];

const STORES = ['embedded', 'server'] as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    isolate: false,
    experimental: { fsModuleCache: true },
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
          sequence: { groupOrder: 1 },
        },
      },
      ...STORES.map((store) => ({
        extends: true as const,
        test: {
          name: `store:${store}`,
          include: STORE,
          exclude: store === 'server' ? [...NEVER, ...READING] : NEVER,
          globalSetup: [`test/setup/${store}.ts`],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      })),
      ...STORES.map((store) => ({
        extends: true as const,
        test: {
          name: `browser:${store}`,
          include: BROWSER,
          exclude: [...NEVER, ...TIMED, ...(store === 'server' ? LOOKS : [])],
          globalSetup: [`test/setup/${store}.ts`, 'test/setup/chromium.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      })),
      ...STORES.map((store) => ({
        extends: true as const,
        test: {
          name: `timed:${store}`,
          include: TIMED,
          exclude: NEVER,
          globalSetup: [`test/setup/${store}.ts`, 'test/setup/chromium.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      })),
    ],
  },
});
