import { Readable } from 'node:stream';
import type { Context } from 'hono';
import type { Thing } from '#marking/vocabulary.ts';
import { type TableCell, type TableFile, type TableKind, workbookOf } from '#paper/table.ts';
import type { House } from './house.ts';
import { isFor, type PageRoute, type Params } from './page-route.ts';
import { csvLine, csvMark } from './pages/csv.ts';
import type { App } from './request.ts';
import { type GroupView, viewOf } from './view.ts';
import { recordDownload } from './visits.ts';

/** A list that is taken away; `name` of the file without its ending. */
export type Taken = {
  readonly name: string;
  readonly table: TableFile;
  /** What of it bears marks, for the record of copies; left out: whatever was revealed to the reader on the way. */
  readonly things?: readonly Thing[];
  /** Sent as it is read, for what has no end; then no copy is recorded. */
  readonly streamed?: boolean;
};

export type TableRoute = {
  /** Below the group's address, without the ending: `/meetings`; what it ends with is no parameter. */
  readonly path: string;
  readonly readers: PageRoute<unknown>['readers'];
  readonly streams?: readonly string[] | ((params: Params) => readonly string[]);
  /** Undefined: there is no such list. */
  take(house: House, view: GroupView, c: Context, params: Params): Promise<Taken | undefined> | Taken | undefined;
};

const forms = {
  csv: { type: 'text/csv; charset=utf-8', bytes: (table: TableFile) => Readable.toWeb(Readable.from(csvOf(table))) },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: (table: TableFile) => workbookOf(table),
  },
} as const;

/** One list, at the same address with `.csv` and `.xlsx`: what stands in one of them stands in the other. */
export function mountTable(app: App, house: House, route: TableRoute): void {
  for (const form of ['csv', 'xlsx'] as const) {
    app.get(`/g/:group${route.path}.${form}`, async (c: Context) => {
      const { group = '', ...params } = c.req.param() as Record<string, string>;
      const { streams = [] } = route;
      const view = await viewOf(house, c, group, typeof streams === 'function' ? streams(params) : streams);
      if (!view?.me.person || !isFor(route.readers, view, params, c)) return c.notFound();
      const taken = await route.take(house, view, c, params);
      if (!taken) return c.notFound();
      const { name, table, things, streamed } = taken;
      const stream = forms[form].bytes(table) as globalThis.ReadableStream<Uint8Array>;
      const headers = {
        'Content-Type': forms[form].type,
        'Content-Disposition': `attachment; filename="${name}.${form}"`,
        'Cache-Control': 'private, no-cache',
      };
      if (streamed) return c.body(stream, 200, headers);
      const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
      // Before the answer: whoever takes it away is recorded, or does not get it.
      await recordDownload(house, view, things ?? [...view.seen], bytes);
      return c.body(bytes, 200, headers);
    });
  }
}

async function* csvOf({ columns, rows }: TableFile): AsyncGenerator<Uint8Array> {
  yield encoder.encode(csvMark + csvLine(columns.map(({ title }) => title)));
  for await (const row of rows)
    yield encoder.encode(csvLine(columns.map(({ kind = 'text' }, at) => plain(kind, row[at]))));
}

const encoder = new TextEncoder();

/** A moment as spreadsheets read it. */
const plain = (kind: TableKind, cell: TableCell): TableCell =>
  kind === 'moment' && typeof cell === 'string' ? cell.replace('T', ' ') : cell;
