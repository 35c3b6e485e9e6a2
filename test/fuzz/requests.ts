import fc from 'fast-check';
import { brokenBody, hostileField, hostileFields, hostileHeader, hostileText, rawRequests } from './hostile.ts';
import type { Field, Operation } from './interface.ts';

/** One request, ready to be sent. */
export type Asked = {
  /** `POST /g/{group}/meetings`, or what is sent raw. */
  readonly operation: string;
  /** Id under which the journal would know the command. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | undefined;
  /** Bytes for the connection in place of all this. */
  readonly raw?: string;
};

export type Reader = Readonly<Record<string, string>>;

/** What is true of the group that is asked: its ids, by the names under which acts call them, and who may speak. */
export type Known = {
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** Headers by which each reader is known. */
  readonly readers: readonly Reader[];
  /** Readers who hold an office to which the charter gives the act, by its operation. */
  readonly entitled: ReadonlyMap<string, readonly Reader[]>;
  readonly groups: readonly string[];
};

/** Requests of every operation: some as a form would send them, most with something wrong. */
export function requestsOf(
  operations: readonly Operation[],
  others: readonly string[],
  worlds: readonly Known[],
): fc.Arbitrary<Asked> {
  const world = fc.constantFrom(...worlds);
  const of = (operation: fc.Arbitrary<Operation>) =>
    fc.tuple(operation, world).chain(([each, known]) => asked(each, known));
  const other = (method: Operation['method']) =>
    of(fc.constantFrom(...others).map((path) => ({ method, path, fields: [] })));
  return fc.oneof(
    { weight: 40, arbitrary: of(fc.constantFrom(...operations)) },
    { weight: 4, arbitrary: other('GET') },
    { weight: 2, arbitrary: other('POST') },
    { weight: 1, arbitrary: fc.constantFrom(...rawRequests).map(raw) },
  );
}

/** One request of each operation, so that none is left out by chance. */
export const oneOfEach = (operations: readonly Operation[], worlds: readonly Known[]): readonly fc.Arbitrary<Asked>[] =>
  operations.map((operation) => fc.constantFrom(...worlds).chain((known) => asked(operation, known)));

const raw = (text: string): Asked => ({
  operation: `raw ${JSON.stringify(text.slice(0, 40))}`,
  ...{ id: '', method: '', path: '', headers: [], body: undefined, raw: text },
});

function asked(operation: Operation, known: Known): fc.Arbitrary<Asked> {
  return fc
    .record({
      path: pathOf(operation.path, known),
      query: fc.oneof(
        { weight: operation.method === 'GET' ? 1 : 6, arbitrary: fc.constant('') },
        { weight: 1, arbitrary: queryOf(known) },
      ),
      reader: readerOf(operation, known),
      json: fc.boolean(),
      id: fc.uuid(),
      said: operation.method === 'POST' ? saidOf(operation.fields, known) : fc.constant(undefined),
      method: fc.oneof({ weight: 30, arbitrary: fc.constant(operation.method) }, { weight: 1, arbitrary: otherMethod }),
      more: fc.array(hostileHeader, { maxLength: 2 }),
      junk: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ path, query: search, reader, json, id, said, method, more, junk }) => ({
      operation: `${operation.method} ${operation.path}`,
      id,
      method,
      path: path + search,
      headers: [
        ...Object.entries(reader),
        ['accept', json ? 'application/json' : 'text/html'] as const,
        ['idempotency-key', id] as const,
        ...(said?.type ? [['content-type', said.type] as const] : []),
        ...(junk === 0 ? more : []),
      ],
      body: method === 'GET' || method === 'HEAD' ? undefined : said?.body,
    }));
}

function readerOf({ method, path }: Operation, { readers, entitled }: Known): fc.Arbitrary<Reader> {
  const may = entitled.get(`${method} ${path}`) ?? [];
  const anybody = fc.constantFrom(...readers);
  if (may.length === 0) return anybody;
  return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...may) }, { weight: 2, arbitrary: anybody });
}

const otherMethod = fc.constantFrom('HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'POST', 'GET');

/** What pages and files read from their addresses, and some that none does. */
const filters = [
  ...['act', 'after', 'all', 'at', 'before', 'body', 'check', 'copy', 'created_since', 'direction', 'done', 'due'],
  ...['elementsPerPage', 'end', 'follows', 'from', 'gravity', 'item', 'language', 'letter', 'matter', 'measure'],
  ...['measures', 'modified_until', 'month', 'of', 'on', 'outcome', 'page', 'part', 'person', 'plan', 'problem'],
  ...['proposal', 'q', 'quarter', 'row', 'section', 'show', 'sort', 'state', 'stream', 'text', 'theme', 'thing'],
  ...['title', 'to', 'tongue', 'until', 'version', 'what', 'whose', 'year', '__proto__', 'constructor', ''],
] as const;

/** Mostly what means something to one page or another, so that the filters come to be used. */
const filterValue = ({ ids }: Known): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 2, arbitrary: hostileText },
    {
      weight: 2,
      arbitrary: fc.constantFrom('1', '2', '4', '2026', '2025-4', '2026-11', '2026-11-20', '2026-02-30', 'az'),
    },
    { weight: 2, arbitrary: fc.constantFrom(...[...ids.values()].flatMap((known) => known.slice(0, 2))) },
  );

const queryOf = (known: Known): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...filters), filterValue(known)), { minLength: 1, maxLength: 4 })
    .map((pairs) => `?${pairs.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&')}`);

/** Addresses that no library writes: bytes that are no text, halves of a sign, signs that stand for themselves. */
const brokenParts = [
  '%',
  '%zz',
  '%ff%fe',
  '%00',
  '%ed%a0%80',
  '%2e%2e',
  '%2f',
  '1%0d%0a',
  '+',
  '1;a=b',
  '..%5c',
] as const;

/** Unpaired surrogates, which no address can hold, go as they would come out of a careless program. */
const encoded = (text: string): string => encodeURIComponent(Buffer.from(text.slice(0, 2_000)).toString());

function pathOf(path: string, { ids, groups }: Known): fc.Arbitrary<string> {
  const parts = path.split(/\{(\w+)\}/);
  const filled = parts.map((part, at): fc.Arbitrary<string> => {
    if (at % 2 === 0) return fc.constant(part);
    const right = part === 'group' ? groups : (ids.get(part) ?? ['1']);
    return fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom(...right).map(encoded) },
      { weight: part === 'group' ? 1 : 3, arbitrary: hostileText.map(encoded) },
      { weight: 1, arbitrary: fc.constantFrom(...brokenParts) },
    );
  });
  return fc.tuple(...filled).map((texts) => texts.join(''));
}

type Sent = { readonly type: string; readonly body: string };

function saidOf(fields: readonly Field[], known: Known): fc.Arbitrary<Sent> {
  const plausible = fc.record(Object.fromEntries(fields.map((field) => [field.name, plausibleValue(field, known)])));
  const oneWrong = fc
    .tuple(plausible, fc.constantFrom('', ...fields.map(({ name }) => name)), hostileField)
    .map(([right, name, wrong]) => ({ ...right, [name]: wrong }));
  const fieldsSaid = fc.oneof(
    { weight: 14, arbitrary: plausible },
    { weight: 5, arbitrary: oneWrong },
    { weight: 1, arbitrary: hostileFields },
  );
  return fc.oneof(
    { weight: 5, arbitrary: fieldsSaid.map(asJson) },
    { weight: 4, arbitrary: fieldsSaid.map(asForm) },
    {
      weight: 2,
      arbitrary: fc.tuple(fieldsSaid, fc.constantFrom(...fileNames)).map(([said, name]) => asParts(said, name)),
    },
    { weight: 1, arbitrary: brokenBody },
  );
}

const asJson = (fields: Record<string, unknown>): Sent => ({ type: 'application/json', body: JSON.stringify(fields) });

function asForm(fields: Record<string, unknown>): Sent {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const each of [value].flat()) form.append(name, String(each));
  return { type: 'application/x-www-form-urlencoded', body: form.toString() };
}

/** What a file may be called by whoever sends it. */
const fileNames = [
  'a.pdf',
  '../../x.pdf',
  '',
  'ə'.repeat(400),
  'a"; name="reason',
  '\u202Efdp.exe',
  'x.docx',
  'x.xlsx',
] as const;

/** As a form with files says it: some of its fields are files that are not what they are called. */
function asParts(fields: Record<string, unknown>, called: string): Sent {
  const parts = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((each) => {
      const isFile = /file|scan|paper|signed|certificate|table/.test(name);
      const file = isFile ? `; filename="${called}"\r\nContent-Type: application/pdf` : '';
      const bytes = isFile ? `%PDF-1.7\n${String(each)}` : String(each);
      return `--x\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${bytes}\r\n`;
    }),
  );
  return { type: 'multipart/form-data; boundary=x', body: `${parts.join('')}--x--\r\n` };
}

const days = ['2026-11-20', '2026-11-19', '2026-12-01', '2027-03-01', '2026-01-01'];

function plausibleValue({ name, options, type }: Field, { ids }: Known): fc.Arbitrary<unknown> {
  if (options.length > 0) return fc.constantFrom(...options);
  if (type.includes('integer')) return fc.integer({ min: 0, max: 4 });
  if (name === 'on') return fc.constantFrom(...days).map((day) => `${day}T10:00`);
  if (/date|since|until|from/.test(name)) return fc.constantFrom(...days);
  const right = ids.get(name) ?? ids.get(name.replace(/s$/, ''));
  if (right && right.length > 0) return fc.constantFrom(...right);
  return fc.constantFrom('Mətn', 'text', '7', '');
}
