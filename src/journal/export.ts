import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import type pg from 'pg';
import { canonical } from './canonical.ts';
import type { Head } from './chain.ts';
import { withConnection } from './connection.ts';
import { PAGE, readHead, readStored } from './store.ts';
import type { Json } from './vocabulary.ts';
import { readWordingPage } from './wordings.ts';

/**
 * Writes a group's journal as JSON lines (docs/journal-format.md, "The exported journal") as of one instant, with its
 * free texts or without. The file appears whole or not at all. Entries go out as they are stored, unchecked: that is
 * for `verify/verify.mjs` to do.
 * @throws Error when the file cannot be written.
 */
export async function exportGroup(pool: pg.Pool, group: string, file: string, wordings: boolean): Promise<Head> {
  return withConnection(pool, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const head = await writeWhole(file, (out) => writeGroup(client, group, wordings, out));
    await client.query('ROLLBACK');
    return head;
  });
}

async function writeWhole<Result>(file: string, fill: (out: FileHandle) => Promise<Result>): Promise<Result> {
  const draft = `${file}.part`;
  const out = await open(draft, 'w');
  try {
    const result = await fill(out);
    await out.sync();
    await out.close();
    await rename(draft, file);
    return result;
  } catch (error) {
    await out.close().catch(() => {});
    await rm(draft, { force: true });
    throw error;
  }
}

async function writeGroup(client: pg.PoolClient, group: string, wordings: boolean, out: FileHandle): Promise<Head> {
  const head = await readHead(client, group);
  await writeLines(out, [{ format: 'vahid-journal/1', group, head: head.hash, length: head.position, wordings }]);
  await writeEntries(client, group, out);
  if (wordings) await writeWordings(client, group, out);
  return head;
}

async function writeEntries(client: pg.PoolClient, group: string, out: FileHandle): Promise<void> {
  for (let after = 0; ; ) {
    const page = await readStored(client, group, after, Number.MAX_SAFE_INTEGER);
    const last = page.at(-1);
    if (!last) return;
    // Put together by hand: the bytes that were hashed go out as they are, and the line is canonical all the same.
    await out.write(page.map(({ bytes, hash }) => `{"entry":${bytes},"hash":"${hash}"}\n`).join(''));
    after = last.position;
  }
}

async function writeWordings(client: pg.PoolClient, group: string, out: FileHandle): Promise<void> {
  for (let after = ''; ; ) {
    const page = await readWordingPage(client, group, after, PAGE);
    const last = page.at(-1);
    if (!last) return;
    await writeLines(
      out,
      page.map(({ ref, salt, body }) => ({ wording: { ref, salt, body } })),
    );
    after = last.ref;
  }
}

async function writeLines(out: FileHandle, lines: readonly Json[]): Promise<void> {
  await out.write(lines.map((line) => `${canonical(line)}\n`).join(''));
}
