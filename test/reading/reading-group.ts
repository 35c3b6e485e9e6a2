import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { group, peopled, type Readers } from '../access/group.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { type Ask, asker, base } from './asking.ts';
import type { Asks } from './letter-surfaces.ts';
import { fieldsOf, markNamed, type TruthRow } from './table.ts';

/** The group of the tables of docs/reading.md, with somebody in each column. */
export type ReadingGroup = {
  readonly house: TestHouse;
  readonly readers: Readers;
  ask(column: string): Ask;
  /** An act that must be done: where it stands in the journal, and the address of its result. */
  done(by: string, path: string, body: object): Promise<Done>;
  /** Marks the things as that row says; a row without a mark leaves them as they are. */
  mark(things: readonly string[], row: TruthRow): Promise<void>;
  /** Brings a file into the group; its SHA-256. */
  bring(by: string, bytes: Uint8Array<ArrayBuffer>): Promise<string>;
  /** What is wrong at any of the surfaces, for every column of the row. */
  wrongAt<Secret>(surfaces: Surfaces<Secret>, secret: Secret, row: TruthRow): Promise<readonly string[]>;
};

type Done = { readonly from: number; readonly to: number; readonly result: string };
type Surfaces<Secret> = Readonly<Record<string, (ask: Ask, secret: Secret, asks: Asks) => Promise<readonly string[]>>>;

export async function readingGroup(): Promise<ReadingGroup> {
  const house = await openHouse();
  const readers = new Map(await peopled(house, { sends: false }));
  // Two officers: what one brings in from a paper waits for the other.
  readers.set('second', { cookie: `session=${await house.accounts.session('second', group)}` });
  const asks = new Map([...readers].map(([column, headers]) => [column, asker(house, headers, column === 'system')]));
  const ask = (column: string): Ask => {
    const found = asks.get(column);
    if (!found) throw new Error(`${column} is nobody`);
    return found;
  };

  async function done(by: string, path: string, body: object): Promise<Done> {
    const got = await ask(by)(base + path, { json: true, body });
    expect(got.status, got.text.slice(0, 300)).toBe(201);
    return got.json as Done;
  }

  async function bring(by: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const body = new FormData();
    body.set('file', new File([bytes], 'kagiz.pdf'));
    const headers = { ...readers.get(by), origin: house.url };
    const answer = await fetch(`${house.url}${base}/files`, { method: 'POST', body, headers });
    expect(answer.status).toBe(201);
    return createHash('sha256').update(bytes).digest('hex');
  }

  return {
    house,
    readers,
    ask,
    done,
    bring,
    async mark(things, { mark: name }) {
      const mark = markNamed(name);
      if (mark) for (const thing of things) await done('secretariat', '/marks', { thing, ...fieldsOf(mark) });
    },
    async wrongAt(surfaces, secret, { cells }) {
      const takenBy = async ([column, reads]: readonly [string, boolean]) => {
        const wrong: string[] = [];
        const of = { reads, ofGroup: groupColumns.includes(column), ofDesk: deskColumns.includes(column) };
        for (const [surface, look] of Object.entries(surfaces)) {
          const found = await look(ask(column), secret, of);
          wrong.push(...found.map((each) => `${column}, ${surface}: ${each}`));
        }
        return wrong;
      };
      return (await Promise.all([...cells].map(takenBy))).flat();
    },
  };
}

/** For whom the desk works, and whoever audits it. */
const deskColumns = ['coordinator', 'head', 'secretariat', 'aide', 'auditor'];
/** Whoever is of the Group itself. */
const groupColumns = [...deskColumns, 'member', 'ngo'];

/** A file of its own, of a kind that is taken. */
export const pdf = (said: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(`%PDF-1.4\n% ${said}\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n`));
