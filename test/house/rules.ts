import { posix } from 'node:path';
import { hyphenated } from '#page/hyphenated.ts';
import { COMPOSERS, EDGE_FILES, EDGE_KINDS, EDGE_ROOMS, ROOMS, SQL_FILES } from './rooms.ts';
import { type Import, read, type Source } from './source.ts';

/** Path below `src/` to text: `voting/tally.ts`. */
export type Files = ReadonlyMap<string, string>;

/** What breaks the rule, a sentence each; empty when it holds. */
export type HouseRule = (files: Files) => string[];

const sourcesOf = (files: Files): [string, Source][] => [...files].map(([path, text]) => [path, read(text)]);

const roomOf = (path: string): string => (path.split('/')[0] ?? path).replace(/\.tsx?$/, '');

const rankOf = (room: string): number => ROOMS.findIndex((line) => line.includes(room));

/** The path below `src/` of a file of ours; undefined for a library. */
function resolve(from: string, { target }: Import): string | undefined {
  if (target.startsWith('#')) return target.slice(1);
  return target.startsWith('.') ? posix.join(posix.dirname(from), target) : undefined;
}

export const everyRoomHasItsPlace: HouseRule = (files) =>
  [...files.keys()]
    .filter((path) => rankOf(roomOf(path)) < 0)
    .map((path) => `${path} stands in a room that is not listed`);

export const roomsUseOnlyEarlierOnes: HouseRule = (files) =>
  sourcesOf(files).flatMap(([path, { imports }]) =>
    imports
      .map((each) => resolve(path, each))
      .filter((target) => target !== undefined && roomOf(target) !== roomOf(path))
      .filter((target) => rankOf(roomOf(target ?? '')) >= rankOf(roomOf(path)))
      .map((target) => `${path} uses ${target}, which stands in a later room`),
  );

/** Inside a room `./file.ts`, between rooms `#room/file.ts`: a reader sees at once which room a line needs. */
export const importsShowTheRoom: HouseRule = (files) =>
  sourcesOf(files).flatMap(([path, { imports }]) =>
    imports.flatMap((each) => {
      const target = resolve(path, each);
      if (target === undefined || roomOf(path) === path.replace(/\.tsx?$/, '')) return [];
      const sameRoom = roomOf(target) === roomOf(path);
      return sameRoom === each.target.startsWith('.') ? [] : [`${path} writes '${each.target}'`];
    }),
  );

export const noFilesUseEachOtherInACircle: HouseRule = (files) => {
  const uses = new Map(
    sourcesOf(files).map(([path, { imports }]) => [
      path,
      imports.flatMap((each) => resolve(path, each) ?? []).filter((target) => files.has(target)),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' -> '));
    if (done.has(path)) return;
    done.add(path);
    for (const next of uses.get(path) ?? []) walk(next, [...way, path]);
  };
  for (const path of uses.keys()) walk(path, []);
  return circles;
};

function isEdge(path: string): boolean {
  return EDGE_ROOMS.includes(roomOf(path)) || EDGE_KINDS.includes(posix.basename(path)) || EDGE_FILES.includes(path);
}

const decidingSources = (files: Files): [string, Source][] => sourcesOf(files).filter(([path]) => !isEdge(path));

const usesWord =
  (words: RegExp, what: string): HouseRule =>
  (files) =>
    decidingSources(files).flatMap(([path, { bare }]) => {
      const found = words.exec(bare);
      return found ? [`${path} decides, and uses ${what}: ${found[0].trim()}`] : [];
    });

export const decidingUsesNoClock = usesWord(
  /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bTemporal\.Now\b|\bperformance\.|\bset(Timeout|Interval|Immediate)\b/,
  'the clock',
);

export const decidingUsesNoChance = usesWord(
  /\bMath\.random\b|\brandom(UUID|Bytes|Int|FillSync|Fill)\b|\bgetRandomValues\b/,
  'chance',
);

export const decidingUsesNoProcess = usesWord(
  /\bprocess\s*[.[]|\bconsole\.|\bglobalThis\b|\bimport\.meta\b/,
  'the process',
);

export const decidingUsesNoNetwork = usesWord(/\bfetch\(|\bnew (WebSocket|EventSource)\b/, 'the network');

/** Of Node.js' own modules these compute and touch nothing. */
const PURE_MODULES = ['node:crypto', 'node:buffer'];
const OUTWARD = /^(pg|nodemailer|undici|esbuild)$|^@hono\/node-server/;

export const decidingImportsNothingOutward: HouseRule = (files) =>
  decidingSources(files).flatMap(([path, { imports }]) =>
    imports
      .filter(({ target }) => (target.startsWith('node:') && !PURE_MODULES.includes(target)) || OUTWARD.test(target))
      .map(({ target }) => `${path} decides, and imports ${target}`),
  );

/** A file is no purer than what it calls; types do nothing and may be known. */
export const decidingCallsNoEdge: HouseRule = (files) =>
  decidingSources(files)
    .filter(([path]) => !COMPOSERS.includes(path))
    .flatMap(([path, { imports }]) =>
      imports
        .filter((each) => !each.typesOnly && isEdge(resolve(path, each) ?? ''))
        .map(({ target }) => `${path} decides, and calls ${target} at the edge`),
    );

const SQL =
  /\b(SELECT\s[\s\S]*\sFROM|INSERT INTO|UPDATE\s+\S+\s+SET|DELETE FROM|CREATE (TABLE|INDEX)|ALTER TABLE|DROP TABLE)\b/;

export const sqlStandsInViewsAndStores: HouseRule = (files) =>
  sourcesOf(files)
    .filter(([path]) => roomOf(path) !== 'database' && !SQL_FILES.includes(path))
    .filter(([path]) => !['views.ts', 'store.ts'].includes(posix.basename(path)))
    .flatMap(([path, { quoted }]) => {
      const found = quoted.map((text) => SQL.exec(text)?.[0]).find(Boolean);
      return found ? [`${path} holds SQL: ${found.slice(0, 40)}`] : [];
    });

/** What only makes HTML is no HTTP. */
const HTTP = /^@hono\/|^hono$|^hono\/(?!jsx|utils\/html)|^node:http/;

export const httpStandsInRoutesAndWeb: HouseRule = (files) =>
  sourcesOf(files)
    .filter(([path]) => roomOf(path) !== 'web' && !/^routes\.tsx?$/.test(posix.basename(path)))
    .flatMap(([path, { imports }]) =>
      imports
        .filter(({ target }) => HTTP.test(target))
        .map(({ target }) => `${path} speaks HTTP: it imports ${target}`),
    );

/** Texts beside the chain are opened in these files only: everywhere else the room `marking` says whose they are to read. */
const OPENERS: Readonly<Record<string, readonly string[]>> = {
  'Unread.open': ['journal/unread.ts', 'marking/revealed.ts'],
  revealedForPaper: ['marking/revealed.ts', 'web/pack/making.ts', 'web/press.ts'],
  readWordings: ['journal/wordings.ts', 'journal/texts.ts'],
  // What an act refers to is shown beside its digest to whoever may read the act.
  readKeptTexts: ['journal/reading.ts', 'web/pages/entry.tsx'],
};

export const textsAreOpenedByMarking: HouseRule = (files) =>
  sourcesOf(files).flatMap(([path, { bare }]) =>
    Object.entries(OPENERS)
      .filter(([word, openers]) => bare.includes(word) && !openers.includes(path))
      .map(([word]) => `${path} opens texts past their marks: ${word}`),
  );

/** Beside the journal only the register of letters asks the table of texts: it is searched by them, and shown by its marks. */
export const textsAreReadByTheJournal: HouseRule = (files) =>
  sourcesOf(files)
    .filter(([path]) => roomOf(path) !== 'journal' && path !== 'letters/views.ts')
    .filter(([, { quoted }]) => quoted.some((text) => /\b(FROM|JOIN)\s+wording\b/i.test(text)))
    .map(([path]) => `${path} reads texts from their table`);

const DRAWERS = /(^|[-./])(utils?|helpers?|common|managers?|services?)(?=[-./]|$)/i;

export const nothingIsNamedAfterNothing: HouseRule = (files) =>
  [...files.keys()].filter((path) => DRAWERS.test(path)).map((path) => `${path} is named after nothing`);

/**
 * The compiler checks what stands in an attribute whose name has a hyphen only where it knows the name. A fixed text needs no
 * check.
 */
export const hyphenatedAttributesAreNamed: HouseRule = (files) =>
  [...files].flatMap(([path, text]) =>
    [...text.matchAll(/\s([a-z]+(?:-[a-z]+)+)=\{|['"]((?:aria|data)-[a-z-]+)['"]\]?:/g)]
      .map(([, written, spread]) => written ?? spread ?? '')
      .filter((name) => path.endsWith('.tsx') && !hyphenated.some((each) => each === name))
      .map((name) => `${path} computes ${name}, which is not named in page/hyphenated.ts`),
  );

/** Other ways to HTML take anything, and escape nothing or not all. */
const MARKUP = /^hono\/(jsx|html|css|utils\/html)/;

export const htmlIsMadeByJsxAlone: HouseRule = (files) =>
  sourcesOf(files)
    .filter(([path]) => path !== 'page/jsx-runtime.ts')
    .flatMap(([path, { imports }]) =>
      imports
        .filter(({ target, typesOnly }) => MARKUP.test(target) && !typesOnly)
        .map(({ target }) => `${path} makes HTML past the types of JSX: it imports ${target}`),
    );
