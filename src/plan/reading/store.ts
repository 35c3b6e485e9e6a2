import type { Pool } from 'pg';
import type { SheetKind, SheetLetters, SheetRead, SheetTable, SheetTrouble } from '#sheet/vocabulary.ts';
import type { PlanId, Term } from '../vocabulary.ts';
import { draftOf } from './start.ts';
import type { Draft } from './vocabulary.ts';

export type ImportId = { readonly group: string; readonly import: string };
type Own = ImportId & { readonly person: string };

/** What a person says beside the table: the period of the plan that is to be. */
export type Said = Omit<Draft, 'tables'> & {
  readonly period: Term | null;
  /** The plan that it is to follow; null is none, left out while nobody has said it: then the last one is offered. */
  readonly follows?: PlanId | null;
};

type Known = {
  readonly import: string;
  readonly plan: PlanId | null;
  readonly hash: string;
  readonly kind: SheetKind | null;
  readonly letters: SheetLetters | null;
  readonly madeAt: string;
  readonly changedAt: string;
};

/** What was pasted into the form, so that it can be given back; kept until it was read. */
export type Pasted = { readonly text: string; readonly html: string };

export type Import = Known &
  (
    | {
        readonly state: 'reading';
        /** How many rows were read so far, of about how many; undefined before the first word of it. */
        readonly rows: { readonly done: number; readonly of: number } | undefined;
        readonly pasted: Pasted | undefined;
      }
    | { readonly state: 'failed'; readonly trouble: SheetTrouble; readonly pasted: Pasted | undefined }
    | {
        readonly state: 'read';
        readonly tables: readonly SheetTable[];
        readonly said: Said;
        /** It was adopted: nothing of it is changed any more. */
        readonly adopted: boolean;
      }
  );

/** A new import, whose file is being read. */
export async function beginImport(
  pool: Pool,
  { group, import: id, person }: Own,
  begun: {
    readonly plan: PlanId | null;
    readonly hash: string;
    readonly at: string;
    readonly pasted: Pasted | undefined;
  },
): Promise<void> {
  const { plan, hash, at, pasted } = begun;
  await pool.query(
    `insert into plan_import (group_id, import, person, plan, state, hash, made_at, changed_at, pasted)
       values ($1, $2, $3, $4, 'reading', $5, $6, $6, $7) on conflict (group_id, import) do nothing`,
    [group, id, person, plan, hash, at, pasted ? JSON.stringify(pasted) : null],
  );
}

/** How far its reading is. Never goes back: two words may come in another order than they were said. */
export async function tellRows(pool: Pool, { group, import: id }: ImportId, done: number, of: number): Promise<void> {
  await pool.query(
    `update plan_import set rows_done = $3, rows_of = $4
       where group_id = $1 and import = $2 and state = 'reading' and coalesce(rows_done, 0) <= $3`,
    [group, id, done, of],
  );
}

export async function finishImport(
  pool: Pool,
  { group, import: id }: ImportId,
  read: SheetRead | SheetTrouble,
  at: string,
): Promise<void> {
  if ('trouble' in read) {
    await pool.query(
      `update plan_import set state = 'failed', trouble = $3, changed_at = $4
         where group_id = $1 and import = $2 and state = 'reading'`,
      [group, id, JSON.stringify(read), at],
    );
    return;
  }
  const { tables, ...rest } = draftOf(read.tables);
  const said: Said = { ...rest, period: null };
  await pool.query(
    `update plan_import set state = 'read', kind = $3, letters = $4, tables = $5, said = $6, changed_at = $7, pasted = null
       where group_id = $1 and import = $2 and state = 'reading'`,
    [group, id, read.kind, read.letters, JSON.stringify(tables), JSON.stringify(said), at],
  );
}

type Row = {
  readonly import: string;
  readonly plan: string | null;
  readonly state: Import['state'] | 'adopted';
  readonly hash: string;
  readonly kind: SheetKind | null;
  readonly letters: SheetLetters | null;
  readonly trouble: SheetTrouble | null;
  readonly tables: readonly SheetTable[] | null;
  readonly said: Said | null;
  readonly rows_done: number | null;
  readonly rows_of: number | null;
  readonly pasted: Pasted | null;
  readonly made_at: Date;
  readonly changed_at: Date;
};

function importOf(row: Row): Import {
  const known: Known = {
    ...{ import: row.import, plan: row.plan, hash: row.hash, kind: row.kind, letters: row.letters },
    madeAt: row.made_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
  };
  const pasted = row.pasted ?? undefined;
  if (row.state === 'failed')
    return { ...known, state: 'failed', trouble: row.trouble ?? { trouble: 'broken' }, pasted };
  if (row.state === 'reading' || !row.said) {
    const { rows_done: done, rows_of: of } = row;
    return { ...known, state: 'reading', rows: done === null || of === null ? undefined : { done, of }, pasted };
  }
  return { ...known, state: 'read', tables: row.tables ?? [], said: row.said, adopted: row.state === 'adopted' };
}

/** An import of that person's own; to anybody else there is none. */
export async function readImport(pool: Pool, { group, import: id, person }: Own): Promise<Import | undefined> {
  const { rows } = await pool.query<Row>(
    'select * from plan_import where group_id = $1 and import = $2 and person = $3',
    [group, id, person],
  );
  return rows[0] && importOf(rows[0]);
}

const untold = { trouble: null, tables: null, said: null, rows_done: null, rows_of: null, pasted: null };

/** A person's imports that are under way, without their tables, the latest first. */
export async function listImports(pool: Pool, group: string, person: string): Promise<readonly Known[]> {
  const { rows } = await pool.query<Row>(
    `select import, plan, hash, kind, letters, made_at, changed_at from plan_import
       where group_id = $1 and person = $2 and state = 'read' order by changed_at desc limit 20`,
    [group, person],
  );
  return rows.map((row) => importOf({ ...row, ...untold, state: 'reading' }));
}

/**
 * Changes what was said, one change at a time. `change` may answer undefined: then nothing is changed, because what it would
 * replace is not what whoever asked has seen; the answer is false.
 */
export async function changeImport(
  pool: Pool,
  { group, import: id, person }: Own,
  change: (said: Said, tables: readonly SheetTable[]) => Said | undefined,
  at: string,
): Promise<boolean> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<Row>(
      `select * from plan_import where group_id = $1 and import = $2 and person = $3 and state = 'read' for update`,
      [group, id, person],
    );
    const [row] = rows;
    const next = row?.said ? change(row.said, row.tables ?? []) : undefined;
    if (next)
      await client.query('update plan_import set said = $3, changed_at = $4 where group_id = $1 and import = $2', [
        group,
        id,
        JSON.stringify(next),
        at,
      ]);
    await client.query('commit');
    return next !== undefined;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

export async function endImport(pool: Pool, { group, import: id, person }: Own): Promise<void> {
  await pool.query('delete from plan_import where group_id = $1 and import = $2 and person = $3', [group, id, person]);
}

/** What was adopted is under way no more; it is kept a while, so that the same act sent again meets the same table. */
export async function adoptedImport(pool: Pool, { group, import: id, person }: Own): Promise<void> {
  await pool.query(
    `update plan_import set state = 'adopted' where group_id = $1 and import = $2 and person = $3 and state = 'read'`,
    [group, id, person],
  );
}

/** Puts away what nobody has touched since `before`. */
export async function tidyImports(pool: Pool, before: string): Promise<void> {
  await pool.query('delete from plan_import where changed_at < $1', [before]);
}
