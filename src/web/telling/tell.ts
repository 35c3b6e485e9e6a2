import type { PoolClient } from 'pg';
import { inTransaction } from '#accounts/transaction.ts';
import type { Written } from '#accounts/vocabulary.ts';
import { keepRounds, type Rounds } from '#clock/rounds.ts';
import { listGroups } from '#group/views.ts';
import { readHead, readSealed } from '#journal/store.ts';
import type { Entry } from '#journal/vocabulary.ts';
import type { Letter } from '#mail/vocabulary.ts';
import { participants } from '#marking/audience.ts';
import { waitsUntold } from '../following/vocabulary.ts';
import type { House } from '../house.ts';
import type { Waiting } from '../pages/matters.ts';
import { readWaiting } from '../pages/waiting.ts';
import { lookFor } from '../reading.ts';
import { type Standpoint, standpointOf } from '../standpoint.ts';
import { waitingLetter } from './letter.ts';
import { type Matter, matterOf } from './matter.ts';
import { stepOf, type Told } from './news.ts';
import { keepTold, readTold, takeTurn } from './store.ts';

type Telling = Pick<House, 'pool' | 'clerk' | 'law' | 'accounts' | 'clock' | 'publicUrl' | 'post' | 'log'>;

/** Writes to people about what has come to wait for them, until it is stopped. */
export function keepTelling(house: Telling): Pick<Rounds, 'stop'> {
  const rounds = keepRounds({
    look: (group) => tell(house, group),
    groups: async () => (await listGroups(house.pool)).map(({ group }) => group),
    log: house.log,
  });
  const quiet = house.clerk.onCommit((group) => rounds.heard(group));
  return {
    stop() {
      quiet();
      return rounds.stop();
    },
  };
}

/** Entries that are read to learn whose doing something is; what is older is taken for somebody else's. */
const mostRead = 1_000;

/** Looks once at what waits for each person of the group who wants letters, and writes to those who have news. */
export async function tell(house: Telling, group: string): Promise<void> {
  const written = await house.accounts.writtenTo(group);
  if (written.length === 0) return;
  await inTransaction(house.pool, async (db) => {
    await takeTurn(db, group);
    const told = await readTold(db, group);
    // The head first: what is written while we look counts as after this look.
    const { position } = await readHead(db, group);
    const after = Math.max(position - mostRead, Math.min(...written.map((to) => told.get(to.person)?.position ?? 0)));
    const entries = (await readSealed(db, group, after, position)).map(({ entry }) => entry);
    for (const to of written) await tellOne(house, db, { group, to, before: told.get(to.person), entries, position });
  });
}

type Case = {
  readonly group: string;
  readonly to: Written;
  readonly before: Told | undefined;
  readonly entries: readonly Entry[];
  readonly position: number;
};

async function tellOne(house: Telling, db: PoolClient, { group, to, before, entries, position }: Case): Promise<void> {
  const stand = standpointOf(house, await lookFor(house, group, []), group, to.person);
  if (!stand) return;
  const matters = await mattersOf(house, stand);
  const step = stepOf(to.person, matters, before, { entries, position, now: house.clock() });
  if (step === 'later') return;
  // First the letter, by its occasion good once: whatever ends the program between, it is neither lost nor doubled.
  if (step.write) await house.post([letterOf(house, stand, to, { count: matters.length, position })]);
  await keepTold(db, group, step.told);
}

/** To whoever is nobody in the group any more no page of it would open. */
async function mattersOf(house: Telling, stand: Standpoint): Promise<readonly Matter[]> {
  if (!stand.reads.among(participants)) return [];
  const { waiting } = await readWaiting(house, stand);
  return waiting.filter((each) => !hasOwnLetter(each)).map(matterOf);
}

/** The notice of a meeting is a letter of its own, with its question; so is what is owed by a date, a letter a day. */
const hasOwnLetter = (waiting: Waiting): boolean =>
  waiting.kind === 'reply' || (waiting.kind === 'follow' && !waitsUntold.includes(waiting.follow.what));

function letterOf(
  { publicUrl: { origin } }: Telling,
  { group, charter: { title } }: Standpoint,
  { person, address, tongue }: Written,
  { count, position }: { readonly count: number; readonly position: number },
): Letter {
  return {
    occasion: `waiting/${group}/${person}/${position}`,
    address,
    ...waitingLetter({ title, count, tongue, origin, base: `/g/${group}` }),
  };
}
