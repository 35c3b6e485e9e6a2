import type { Database } from './registry.ts';
import type { LinkKind, OpenLinkRow } from './vocabulary.ts';

export type LinkRow = {
  readonly kind: LinkKind;
  readonly group: string | null;
  readonly person: string | null;
  readonly address: string | null;
  readonly totpSecret: string;
  readonly expiresAt: Date;
};

const link = 'kind, group_id as "group", person, address, totp_secret as "totpSecret", expires_at as "expiresAt"';

/** A link that may be used: an invitation only while the person has no account, a recovery only while there is one. */
const open = `used_at is null and expires_at > $2 and totp_secret is not null
  and (kind = 'setUp' or (kind = 'recovery') = exists (
    select from account_person p where p.group_id = link.group_id and p.person = link.person))`;

export async function readOpenLink(db: Database, hash: Buffer, at: Date): Promise<LinkRow | undefined> {
  const { rows } = await db.query<LinkRow>(`select ${link} from link where hash = $1 and ${open}`, [hash, at]);
  return rows[0];
}

/**
 * Uses a link, and with it every other open link of the same person; undefined if it was not open. Of two at the same
 * instant the second waits for the first and then finds it used.
 */
export async function useLink(db: Database, hash: Buffer, at: Date): Promise<LinkRow | undefined> {
  // Two links of one person, used at the same instant, would each wait for the other: all are taken in one order first.
  await db.query(
    `select from link l join link mine on (mine.hash = $1 and (l.hash = $1 or (l.group_id, l.person) = (mine.group_id, mine.person)))
       order by l.hash for update of l`,
    [hash],
  );
  const before = await readOpenLink(db, hash, at);
  if (!before) return undefined;
  const { rowCount } = await db.query(`update link set used_at = $2, totp_secret = null where hash = $1 and ${open}`, [
    hash,
    at,
  ]);
  if (rowCount !== 1) return undefined;
  await db.query(
    `update link set used_at = $3, totp_secret = null where group_id = $1 and person = $2 and used_at is null`,
    [before.group, before.person, at],
  );
  return before;
}

export async function insertSetUpLink(
  db: Database,
  link: { readonly hash: Buffer; readonly secret: string; readonly at: Date; readonly expiresAt: Date },
): Promise<void> {
  await db.query(`update link set used_at = $1, totp_secret = null where kind = 'setUp' and used_at is null`, [
    link.at,
  ]);
  await db.query(
    `insert into link (hash, kind, totp_secret, created_at, expires_at) values ($1, 'setUp', $2, $3, $4)`,
    [link.hash, link.secret, link.at, link.expiresAt],
  );
}

export async function listOpenLinks(db: Database, group: string, at: Date): Promise<readonly OpenLinkRow[]> {
  const { rows } = await db.query<{ person: string; kind: LinkKind; created_at: Date; expires_at: Date }>(
    `select person, kind, created_at, expires_at from link
       where group_id = $1 and ${open} order by created_at, person`,
    [group, at],
  );
  return rows.map(({ person, kind, created_at, expires_at }) => ({
    person,
    kind,
    createdAt: created_at.toISOString(),
    expiresAt: expires_at.toISOString(),
  }));
}
