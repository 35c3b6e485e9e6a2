import type { Registry } from './registry.ts';
import { listPersonSessions, type StoredSession } from './session-rows.ts';
import { lasts } from './sessions.ts';
import type { PersonAccount, SessionRow } from './vocabulary.ts';

export const sessionRow = (row: StoredSession): SessionRow => ({
  session: row.session,
  agent: row.agent,
  network: row.network,
  proof: row.proof,
  createdAt: row.createdAt.toISOString(),
  seenAt: row.seenAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
});

/** Accounts of a group's persons, by person. */
export async function accountsOf(
  { pool, clock }: Registry,
  group: string,
): Promise<ReadonlyMap<string, PersonAccount>> {
  const accounts = new Map<string, PersonAccount>();
  const now = clock();
  for (const row of await listPersonSessions(pool, group)) {
    const { person, login, address } = row;
    const known = accounts.get(person) ?? { person, login, address, lastSeenAt: null, sessions: [] };
    const sessions = row.session !== null && lasts(row, now) ? [...known.sessions, sessionRow(row)] : known.sessions;
    // The rows come with the last seen first.
    accounts.set(person, { ...known, lastSeenAt: known.lastSeenAt ?? row.seenAt?.toISOString() ?? null, sessions });
  }
  return accounts;
}
