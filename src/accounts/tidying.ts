import { after, limits } from './limits.ts';
import type { Registry } from './registry.ts';

/** Puts away what has expired: questions, counts, old sessions, and the secrets of links that are dead. */
export async function tidy({ pool, clock }: Registry): Promise<void> {
  const now = clock();
  const long = after(now, -limits.endedSession);
  await pool.query('delete from challenge where expires_at <= $1', [now]);
  await pool.query('delete from attempt where expire < $1', [now.getTime()]);
  await pool.query('delete from session where ends_at < $1 or ended_at < $1', [long]);
  await pool.query(
    'update link set totp_secret = null where totp_secret is not null and (used_at is not null or expires_at <= $1)',
    [now],
  );
}
