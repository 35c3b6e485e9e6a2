import type { Database } from './registry.ts';

export async function readSystem(
  db: Database,
  hash: Buffer,
): Promise<{ readonly group: string; readonly system: string; readonly usedAt: Date | null } | undefined> {
  const { rows } = await db.query({
    name: 'system',
    text: 'select group_id as "group", system, used_at as "usedAt" from system_token where hash = $1',
    values: [hash],
  });
  return rows[0];
}

export async function noteUse(db: Database, hash: Buffer, at: Date): Promise<void> {
  await db.query('update system_token set used_at = $2 where hash = $1', [hash, at]);
}
