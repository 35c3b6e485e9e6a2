import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { Context } from 'hono';
import type { Thing } from '#marking/vocabulary.ts';
import { partsOf, type TableCell, type TableFile, type TableKind } from '#paper/table.ts';
import { workbookOf } from '#paper/workbook.ts';
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
  csv: { type: 'text/csv; charset=utf-8', bytes: csvOf },
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
      const stream = forms[form].bytes(table);
      const headers = {
        'Content-Type': forms[form].type,
        'Content-Disposition': `attachment; filename="${name}.${form}"`,
        'Cache-Control': 'private, no-cache',
      };
      if (streamed) {
        const body = Readable.toWeb(Readable.from(stream)) as globalThis.ReadableStream<Uint8Array>;
        return c.body(body, 200, headers);
      }
      const bytes = await wholeOf(stream);
      // Before the answer: whoever takes it away is recorded, or does not get it.
      await recordDownload(house, view, things ?? [...view.seen], bytes);
      return c.body(bytes, 200, headers);
    });
  }
}

async function wholeOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

/** Letters that are sent at once; in between others have their turn. */
const step = 131_072;

async function* csvOf({ columns, rows }: TableFile): AsyncGenerator<Uint8Array> {
  const kinds = columns.map(({ kind = 'text' }) => kind);
  let text = csvMark + csvLine(columns.map(({ title }) => title));
  for await (const part of partsOf(rows)) {
    for (const row of part) {
      text += csvLine(kinds.map((kind, at) => plain(kind, row[at])));
      if (text.length < step) continue;
      yield Buffer.from(text);
      text = '';
      await setImmediate();
    }
  }
  yield Buffer.from(text);
}

/** A moment as spreadsheets read it. */
const plain = (kind: TableKind, cell: TableCell): TableCell =>
  kind === 'moment' && typeof cell === 'string' ? cell.replace('T', ' ') : cell;
