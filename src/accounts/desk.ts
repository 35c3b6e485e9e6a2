import type { Registry } from './registry.ts';
import { listPersonHolders, listPersonSessions, type StoredSession } from './session-rows.ts';
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
  const now = clock();
  const lasting = (await listPersonSessions(pool, group, now)).filter((row) => lasts(row, now));
  const holders = await listPersonHolders(pool, group);
  return new Map(
    holders.map(({ person, account, login, address, lastSeenAt }) => [
      person,
      {
        person,
        login,
        address,
        lastSeenAt: lastSeenAt?.toISOString() ?? null,
        sessions: lasting.filter((row) => row.account === account).map(sessionRow),
      },
    ]),
  );
}
