import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '#root.ts';
import { EDGE_FILES, SQL_FILES } from './house/rooms.ts';
import * as rules from './house/rules.ts';
import { read } from './house/source.ts';

const src = join(root, 'src');
const files: rules.Files = new Map(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => [path, readFileSync(join(src, path), 'utf8')]),
);

/** The rule holds in our house, and a house that breaks it is found out: a rule that cannot fail guards nothing. */
function holds(name: string, rule: rules.HouseRule, broken: Record<string, string>, found: string): void {
  describe(name, () => {
    test('holds', () => expect(rule(files)).toEqual([]));
    test('is found out when broken', () => expect(rule(new Map(Object.entries(broken)))).toEqual([found]));
  });
}

holds(
  'every file stands in a room of the list',
  rules.everyRoomHasItsPlace,
  { 'attic/box.ts': '', 'voting/tally.ts': '' },
  'attic/box.ts stands in a room that is not listed',
);

holds(
  'a room uses only earlier ones',
  rules.roomsUseOnlyEarlierOnes,
  { 'voting/rules.ts': "import type { Seat } from '#membership/seat.ts';\nimport { decide } from '#group/decide.ts';" },
  'voting/rules.ts uses group/decide.ts, which stands in a later room',
);

holds(
  'rooms of one line do not use each other',
  rules.roomsUseOnlyEarlierOnes,
  { 'main/start.ts': "export { verify } from '#cli/verify.ts';" },
  'main/start.ts uses cli/verify.ts, which stands in a later room',
);

holds(
  'an import shows its room',
  rules.importsShowTheRoom,
  { 'voting/rules.ts': "import { quorum } from '../meetings/quorum.ts';\nimport { tally } from './tally.ts';" },
  "voting/rules.ts writes '../meetings/quorum.ts'",
);

holds(
  'texts beside the chain are opened by the room of marks',
  rules.textsAreOpenedByMarking,
  { 'web/pages/today.tsx': 'const texts = Unread.open(await readTexts(pool, group, refs));' },
  'web/pages/today.tsx opens texts past their marks: Unread.open',
);

holds(
  'texts beside the chain are read by the journal',
  rules.textsAreReadByTheJournal,
  { 'voting/views.ts': "const rows = 'select p.*, w.body from proposal_view p left join wording w on true';" },
  'voting/views.ts reads texts from their table',
);

holds(
  'no files use each other in a circle',
  rules.noFilesUseEachOtherInACircle,
  {
    'voting/a.ts': "import { b } from './b.ts';",
    'voting/b.ts': "import type { C } from './c.ts';",
    'voting/c.ts': "const a = await import('./a.ts');",
  },
  'voting/a.ts -> voting/b.ts -> voting/c.ts -> voting/a.ts',
);

holds(
  'deciding files use no clock',
  rules.decidingUsesNoClock,
  { 'voting/rules.ts': 'const now = new Date();', 'voting/views.ts': 'Date.now()', 'voting/tally.ts': '// new Date()' },
  'voting/rules.ts decides, and uses the clock: new Date()',
);

test.each(['Date.now()', 'Temporal.Now.instant()', 'performance.now()', 'setTimeout(f, 1)', `\`at \${Date.now()}\``])(
  '%s is a clock',
  (code) => expect(rules.decidingUsesNoClock(new Map([['voting/rules.ts', code]]))).toHaveLength(1),
);

test('a date made from a given instant is no clock', () => {
  expect(
    rules.decidingUsesNoClock(new Map([['text/dates.ts', 'new Date(instant); new Date(0); Date.UTC(2026, 1)']])),
  ).toEqual([]);
});

holds(
  'deciding files use no chance',
  rules.decidingUsesNoChance,
  { 'voting/rules.ts': "import { createHash, randomUUID } from 'node:crypto';" },
  'voting/rules.ts decides, and uses chance: randomUUID',
);

holds(
  'deciding files use no process',
  rules.decidingUsesNoProcess,
  { 'voting/rules.ts': 'if (process.env.DEBUG) stop();', 'voting/tally.ts': 'type Process = { process: string };' },
  'voting/rules.ts decides, and uses the process: process.',
);

holds(
  'deciding files use no network',
  rules.decidingUsesNoNetwork,
  { 'voting/rules.ts': "const page = await fetch('/');" },
  'voting/rules.ts decides, and uses the network: fetch(',
);

holds(
  'deciding files import nothing that reaches outward',
  rules.decidingImportsNothingOutward,
  { 'voting/rules.ts': "import pg from 'pg';", 'voting/store.ts': "import { readFile } from 'node:fs/promises';" },
  'voting/rules.ts decides, and imports pg',
);

test.each(['node:fs', 'node:fs/promises', 'node:child_process', 'node:net', '@hono/node-server'])(
  '%s reaches outward',
  (module) =>
    expect(rules.decidingImportsNothingOutward(new Map([['text/dates.ts', `import '${module}';`]]))).toHaveLength(1),
);

holds(
  'deciding files call no file at the edge',
  rules.decidingCallsNoEdge,
  {
    'voting/rules.ts': "import { castBallots } from './views.ts';",
    'voting/letters.ts': "import type { BallotRow } from './views.ts';",
  },
  'voting/rules.ts decides, and calls ./views.ts at the edge',
);

holds(
  'SQL stands in views and stores',
  rules.sqlStandsInViewsAndStores,
  { 'voting/rules.ts': 'pool.query(`SELECT *\n FROM ballot`)', 'voting/views.ts': "'DELETE FROM ballot'" },
  'voting/rules.ts holds SQL: SELECT *\n FROM',
);

holds(
  'HTTP stands in routes and in web',
  rules.httpStandsInRoutesAndWeb,
  {
    'voting/screens.tsx': "import { Hono } from 'hono';\nimport type { Child } from 'hono/jsx';",
    'voting/routes.tsx': "import { Hono } from 'hono';",
  },
  'voting/screens.tsx speaks HTTP: it imports hono',
);

holds(
  'attributes with a hyphen, whose values are computed, are named',
  rules.hyphenatedAttributesAreNamed,
  { 'page/live.tsx': '<p data-fixed="1" data-title={title} data-text={text} {...{ "aria-label": label }} />' },
  'page/live.tsx computes data-text, which is not named in page/hyphenated.ts',
);

test('a spread attribute with a hyphen is named as well', () => {
  const spread = new Map([['page/live.tsx', "<p {...(text ? { 'data-text': text } : {})} />"]]);
  expect(rules.hyphenatedAttributesAreNamed(spread)).toHaveLength(1);
});

holds(
  'HTML is made by JSX alone',
  rules.htmlIsMadeByJsxAlone,
  {
    'page/note.tsx': "import { raw } from 'hono/html';\nimport type { Child } from 'hono/jsx';",
    'page/jsx-runtime.ts': "export { jsx } from 'hono/jsx/jsx-runtime';",
  },
  'page/note.tsx makes HTML past the types of JSX: it imports hono/html',
);

holds(
  'nothing is named after nothing',
  rules.nothingIsNamedAfterNothing,
  { 'voting/date-utils.ts': '', 'voting/community.ts': '', 'membership/serviceable.ts': '' },
  'voting/date-utils.ts is named after nothing',
);

test('every exception that is named is there', () => {
  for (const path of [...EDGE_FILES, ...SQL_FILES]) expect(files.has(path), path).toBe(true);
});

test('the house is not empty', () => expect(files.size).toBeGreaterThan(30));

test('imports are read in every form they are written in', () => {
  const text = [
    "import a from './a.ts';",
    "import {\n  type B,\n  b,\n} from './b.ts';",
    "import type { C } from './c.ts';",
    "export * from './d.ts';",
    "import './e.ts';",
    "const f = await import('./f.ts');",
    "// import './g.ts';",
    "/* import './h.ts';\n import './i.ts'; */",
    "const words = 'http://x.example'; import { j } from './j.ts';",
  ].join('\n');
  expect(read(text).imports.map(({ target }) => target)).toEqual([
    './a.ts',
    './b.ts',
    './c.ts',
    './d.ts',
    './e.ts',
    './j.ts',
    './f.ts',
  ]);
  expect(read(text).imports.filter(({ typesOnly }) => typesOnly)).toHaveLength(1);
});
