import type { Rows } from '#journal/vocabulary.ts';
import { after, limits } from './limits.ts';
import type { Registry } from './registry.ts';
import { noteUse, readSystem } from './system-rows.ts';
import { hashOf, hexOf, newToken } from './tokens.ts';

export function newSystemToken(group: string, system: string): { readonly token: string; readonly rows: Rows } {
  const token = newToken();
  const row = { hash: hexOf(hashOf(token)), group_id: group, system, used_at: null };
  return { token, rows: { table: 'system_token', rows: [row] } };
}

export async function systemOf(
  { pool, clock }: Registry,
  token: string,
): Promise<{ readonly group: string; readonly system: string } | undefined> {
  const hash = hashOf(token);
  const found = await readSystem(pool, hash);
  if (!found) return undefined;
  const now = clock();
  if (found.usedAt === null || after(found.usedAt, limits.seen) <= now) await noteUse(pool, hash, now);
  return { group: found.group, system: found.system };
}
