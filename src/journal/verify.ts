import type pg from 'pg';
import { type Fault, follow, type Head, noHead, type Stored } from './chain.ts';
import { withConnection } from './connection.ts';
import { readHead, readPage } from './store.ts';

/** The end of the chain as far as it holds, and the first entry that does not, if any. */
export type Verified = {
  readonly group: string;
  readonly head: Head;
  readonly broken?: { readonly position: number; readonly fault: Fault };
};

/**
 * Walks a group's chain from its first entry to its head, as of one instant, beside those who write.
 * `progress` is told the last position checked, after each page.
 */
export async function verifyGroup(
  pool: pg.Pool,
  group: string,
  progress: (position: number) => void = () => {},
): Promise<Verified> {
  return withConnection(pool, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const verified = await walk(client, group, progress);
    await client.query('ROLLBACK');
    return verified;
  });
}

/** As `verifyGroup`, as the transaction of this connection sees the group. */
export async function walk(
  client: pg.PoolClient,
  group: string,
  progress: (position: number) => void = () => {},
): Promise<Verified> {
  const claimed = await readHead(client, group);
  let head = noHead;
  for await (const page of pages(client, group)) {
    for (const stored of page) {
      const next = follow(group, head, stored);
      if (typeof next === 'string') return { group, head, broken: { position: head.position + 1, fault: next } };
      head = next;
    }
    progress(head.position);
  }
  return { group, head, ...compare(head, claimed) };
}

/** The database fetches the next page while this one is hashed. */
async function* pages(client: pg.PoolClient, group: string): AsyncGenerator<readonly Stored[]> {
  let next = readPage(client, group, 0);
  try {
    for (;;) {
      const page = await next;
      const last = page.at(-1);
      if (!last) return;
      next = readPage(client, group, last.position);
      yield page;
    }
  } finally {
    // A walk that ends early must not leave a query on the connection.
    await next.catch(() => {});
  }
}

/** A chain may hold and yet end elsewhere than the group's head says: cut short, or gone on behind its back. */
function compare(end: Head, claimed: Head): Pick<Verified, 'broken'> {
  if (end.position < claimed.position) return { broken: { position: end.position + 1, fault: 'missing' } };
  const same = end.position === claimed.position && end.hash === claimed.hash && end.at === claimed.at;
  return same ? {} : { broken: { position: Math.max(1, claimed.position), fault: 'head' } };
}
