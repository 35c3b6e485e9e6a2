import { hash } from 'node:crypto';
import type pg from 'pg';

/** All processes on one database agree through these; each is held to the end of its transaction. */
const VIEWS = keyOf('views');

/**
 * Opens the transaction in which a group is written, and waits until it is this process's turn. What is read afterwards
 * holds until the transaction ends (each statement sees what was committed before it: READ COMMITTED).
 */
export async function beginWriting(client: pg.PoolClient, group: string): Promise<void> {
  await client.query(
    `BEGIN; SELECT pg_advisory_xact_lock_shared(${VIEWS}); SELECT pg_advisory_xact_lock(${keyOf(`group:${group}`)})`,
  );
}

/** Opens a transaction in which nobody writes any group: for making views anew. */
export async function beginAlone(client: pg.PoolClient): Promise<void> {
  await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${VIEWS})`);
}

/** A signed 64-bit number, as SQL; only digits, so that it may stand in a statement. */
function keyOf(name: string): string {
  return BigInt.asIntN(64, BigInt(`0x${hash('sha256', `vahid:lock:${name}`).slice(0, 16)}`)).toString();
}
