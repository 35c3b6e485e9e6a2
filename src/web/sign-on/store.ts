import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { z } from 'zod';

/** A way to the issuer that somebody has begun, until they come back. */
export type Way = {
  /** SHA-256 of the cookie of the browser in which it was begun, hex: nobody finishes it in another. */
  readonly browser: string;
  readonly purpose: 'enter' | 'join' | 'connect';
  readonly nonce: string;
  readonly verifier: string;
  /** The page to go on with. */
  readonly to: string;
  /** Of the browser, if it was signed in; else empty. */
  readonly session: string;
  readonly begunAt: string;
};

const shape: z.ZodType<Way> = z.object({
  browser: z.string(),
  purpose: z.enum(['enter', 'join', 'connect']),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
  session: z.string(),
  begunAt: z.string(),
});

/** What goes with the browser to the issuer and back is kept as its hash. */
export const hashOfState = (state: string): Buffer => createHash('sha256').update(state).digest();

export async function keepWay(pool: Pool, state: Buffer, way: Way, expiresAt: Date): Promise<void> {
  await pool.query(
    `insert into challenge (hash, purpose, account, data, expires_at) values ($1, 'signOn', null, $2, $3)`,
    [state, JSON.stringify(way), expiresAt],
  );
}

/** Takes it out, so that it is gone once, whatever comes of it; undefined for another browser's and for one that is over. */
export async function takeWay(pool: Pool, state: Buffer, browser: string, at: Date): Promise<Way | undefined> {
  const { rows } = await pool.query<{ data: unknown }>(
    `delete from challenge where hash = $1 and purpose = 'signOn' and data ->> 'browser' = $2 and expires_at > $3
       returning data`,
    [state, browser, at],
  );
  return shape.safeParse(rows[0]?.data).data;
}
