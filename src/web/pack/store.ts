import type { Pool } from 'pg';
import type { Rows } from '#journal/vocabulary.ts';
import type { Apart, MadePack, PackTrouble } from './vocabulary.ts';

/** How far the files of a pack are; `command` is the id of the command that fixed it. */
export type PackFiles = {
  readonly command: string;
  readonly state: 'waiting' | 'making' | 'done' | 'failed';
  /** Papers that were put in, of so many; 0 of 0 before it is begun. */
  readonly done: number;
  readonly of: number;
  readonly trouble: PackTrouble | null;
  readonly made: MadePack | null;
};

/** The row that is kept with the act. */
export const packRow = (group: string, meeting: string, command: string, at: string): Rows => ({
  table: 'pack_file',
  rows: [
    {
      ...{ group_id: group, meeting, command, state: 'waiting', asked_at: at, changed_at: at, done: 0, of: 0 },
      ...{ trouble: null, pages: null, pdf: null, pdf_size: null, zip: null, zip_size: null, apart: null },
    },
  ],
});

type Row = {
  readonly command: string;
  readonly state: PackFiles['state'];
  readonly done: number;
  readonly of: number;
  readonly trouble: PackTrouble | null;
  readonly pages: number | null;
  readonly pdf: string | null;
  readonly pdf_size: string | null;
  readonly zip: string | null;
  readonly zip_size: string | null;
  readonly apart: readonly (readonly [string, Apart])[] | null;
};

/** Of every pack of a meeting, by its command. */
export async function listPackFiles(
  pool: Pool,
  group: string,
  meeting: string,
): Promise<ReadonlyMap<string, PackFiles>> {
  const { rows } = await pool.query<Row>(
    `select command, state, done, "of", trouble, pages, pdf, pdf_size, zip, zip_size, apart
      from pack_file where group_id = $1 and meeting = $2`,
    [group, meeting],
  );
  return new Map(rows.map((row) => [row.command, filesOf(row)]));
}

function filesOf({ command, state, done, of, trouble, pages, pdf, pdf_size, zip, zip_size, apart }: Row): PackFiles {
  const made =
    state === 'done' && pages !== null && pdf !== null && zip !== null
      ? {
          pages,
          pdf: { hash: pdf, size: Number(pdf_size) },
          zip: { hash: zip, size: Number(zip_size) },
          apart: apart ?? [],
        }
      : null;
  return { command, state, done, of, trouble: state === 'failed' ? trouble : null, made };
}

export type Claimed = { readonly group: string; readonly meeting: string; readonly command: string };

/** A maker that has said nothing for a minute has ended. */
const abandoned = `state = 'making' and changed_at < now() - interval '1 minute'`;

/**
 * Takes the pack that has waited longest, or one whose maker has ended; nobody else takes it then. One whose makers have ended
 * twice has failed: it may be what ends them. Times are the store's own, so that programs whose clocks differ agree.
 */
export async function claimPack(pool: Pool): Promise<Claimed | undefined> {
  await pool.query(
    `update pack_file set state = 'failed', changed_at = now() where ${abandoned} and trouble is not null`,
  );
  const { rows } = await pool.query<Claimed>(
    `update pack_file
      set state = 'making', trouble = case state when 'making' then 'failed' end, done = 0, "of" = 0, changed_at = now()
      where (group_id, command) = (
        select group_id, command from pack_file where state = 'waiting' or (${abandoned})
          order by asked_at, command limit 1 for update skip locked)
      returning group_id as "group", meeting, command`,
  );
  return rows[0];
}

const one = 'where group_id = $1 and command = $2';

/** Says how far it is, and that its maker is there. */
export async function tellProgress(pool: Pool, { group, command }: Claimed, done: number, of: number): Promise<void> {
  await pool.query(`update pack_file set done = $3, "of" = $4, changed_at = now() ${one} and state = 'making'`, [
    group,
    command,
    done,
    of,
  ]);
}

export async function tellMade(pool: Pool, { group, command }: Claimed, made: MadePack): Promise<void> {
  const { pages, pdf, zip, apart } = made;
  await pool.query(
    `update pack_file set state = 'done', trouble = null, changed_at = now(), pages = $3, pdf = $4, pdf_size = $5, zip = $6, zip_size = $7,
      apart = $8 ${one}`,
    [group, command, pages, pdf.hash, pdf.size, zip.hash, zip.size, JSON.stringify(apart)],
  );
}

export async function tellFailed(pool: Pool, { group, command }: Claimed, trouble: PackTrouble): Promise<void> {
  await pool.query(`update pack_file set state = 'failed', trouble = $3, changed_at = now() ${one}`, [
    group,
    command,
    trouble,
  ]);
}

/** Lets it be made by whoever comes next: the program ends before it is made. */
export async function putBack(pool: Pool, { group, command }: Claimed): Promise<void> {
  await pool.query(
    `update pack_file set state = 'waiting', trouble = null, changed_at = now() ${one} and state = 'making'`,
    [group, command],
  );
}

/** Has one made again that failed; whether there was one. */
export async function tryAgain(pool: Pool, group: string, command: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update pack_file set state = 'waiting', trouble = null, changed_at = now() ${one} and state = 'failed'`,
    [group, command],
  );
  return rowCount === 1;
}
