import type { Rows } from '#journal/vocabulary.ts';
import { after, limits } from './limits.ts';
import { insertSetUpLink, readOpenLink, useLink } from './link-rows.ts';
import type { Registry } from './registry.ts';
import { hashOf, hexOf, newToken, newTotpSecret } from './tokens.ts';
import { inTransaction } from './transaction.ts';
import type { Accounts, Link } from './vocabulary.ts';

export async function setUpLink({ pool, clock }: Registry): Promise<string> {
  const token = newToken();
  const at = clock();
  const link = { hash: hashOf(token), secret: newTotpSecret(), at, expiresAt: after(at, limits.link) };
  return inTransaction(pool, async (db) => {
    await insertSetUpLink(db, link);
    return token;
  });
}

export async function openLink({ pool, clock }: Registry, token: string): Promise<Link | undefined> {
  const row = await readOpenLink(pool, hashOf(token), clock());
  return row && { ...row, expiresAt: row.expiresAt.toISOString() };
}

export async function useSetUpLink({ pool, clock }: Registry, token: string): Promise<boolean> {
  return inTransaction(pool, async (db) => {
    const link = await readOpenLink(db, hashOf(token), clock());
    return link?.kind === 'setUp' && (await useLink(db, hashOf(token), clock())) !== undefined;
  });
}

export function newLink(link: Parameters<Accounts['newLink']>[0]): { readonly token: string; readonly rows: Rows } {
  const token = newToken();
  const row = {
    hash: hexOf(hashOf(token)),
    kind: link.kind,
    command: link.command,
    group_id: link.group,
    person: link.person,
    address: link.address,
    totp_secret: newTotpSecret(),
    created_at: link.at,
    expires_at: after(new Date(link.at), limits.link).toISOString(),
    used_at: null,
  };
  return { token, rows: { table: 'link', rows: [row] } };
}
