/** The rooms of `src/` in their order: one may use those on earlier lines, and none on its own line or a later one. */
export const ROOMS: readonly (readonly string[])[] = [
  ['root'],
  ['config'],
  ['text'],
  ['charter'],
  ['database'],
  ['journal'],
  ['marking'],
  ['page'],
  ['paper'],
  ['sheet'],
  ['signing'],
  ['mail'],
  ['people'],
  ['accounts'],
  ['membership'],
  ['access'],
  ['letters'],
  ['calendar'],
  ['plan'],
  ['reporting'],
  ['meetings'],
  ['agenda'],
  ['problems'],
  ['notice'],
  ['floor'],
  ['voting'],
  ['secret'],
  ['protocol'],
  ['duties'],
  ['history'],
  ['year'],
  ['group'],
  ['clock'],
  ['web'],
  ['main', 'cli'],
];

/** Rooms at the edge: they meet the clock, the disk and the network, so that the others need not. */
export const EDGE_ROOMS: readonly string[] = ['root', 'database', 'web', 'clock', 'config', 'main', 'cli'];

/** Files at the edge of every room: rows and requests. */
export const EDGE_KINDS: readonly string[] = ['views.ts', 'store.ts', 'routes.ts', 'routes.tsx'];

/** Files at the edge that go by their own names. Everything else decides, and is pure. */
export const EDGE_FILES: readonly string[] = [
  'charter/load.ts',
  ...[
    'clerk',
    'command-id',
    'connection',
    'desk',
    'export',
    'folding',
    'herald',
    'listen',
    'locks',
    'published',
    'random',
    'rebuild',
    'tables',
    'texts',
    'trouble',
    'verify',
  ].map((name) => `journal/${name}.ts`),
  ...[
    'account-rows',
    'accounts',
    'argon',
    'attempts',
    'challenge-rows',
    'desk',
    'joining',
    'link-rows',
    'links',
    'opening',
    'own-account',
    'passkey-rows',
    'passkeys',
    'registry',
    'sending',
    'session-keeping',
    'session-rows',
    'signing-in',
    'system-rows',
    'systems',
    'tidying',
    'tokens',
    'transaction',
  ].map((name) => `accounts/${name}.ts`),
  'group/load.ts',
  'mail/send.ts',
  'reporting/summaries.ts',
  ...['boxes', 'keys', 'sealing'].map((name) => `secret/${name}.ts`),
  // The library that writes the archive has a clock; what it writes is set right afterwards.
  'paper/docx.ts',
  'paper/pdf.ts',
  // Packed by zlib, in threads of its own.
  'paper/workbook.ts',
  'paper/workbook-package.ts',
  ...['accepted-rows', 'due-rows', 'measure-rows'].map((name) => `reporting/${name}.ts`),
];

/** Files that put the rooms together: they know what each room's views do with an act. */
export const COMPOSERS: readonly string[] = ['group/law.ts'];

/** Files that hold SQL beside `views.ts`, `store.ts` and the room `database`. */
export const SQL_FILES: readonly string[] = [
  // Six kinds of rows that no journal makes again: one file for all of them would be too long to read.
  ...['account', 'challenge', 'link', 'passkey', 'session', 'system'].map((kind) => `accounts/${kind}-rows.ts`),
  'accounts/tidying.ts',
  'journal/reading.ts',
  'journal/rebuild.ts',
  'journal/tables.ts',
  'journal/wordings.ts',
  // Counts over the rows that the views of the room keep: a matter of its own beside the lists.
  'reporting/summaries.ts',
];
