import type { PoolClient } from 'pg';
import { inTransaction } from '#accounts/transaction.ts';
import type { Written } from '#accounts/vocabulary.ts';
import { keepRounds, type Rounds } from '#clock/rounds.ts';
import { thingsOf } from '#group/things.ts';
import { listGroups } from '#group/views.ts';
import { readHead } from '#journal/store.ts';
import { participants } from '#marking/audience.ts';
import { dateIn } from '#text/moments.ts';
import type { House } from '../house.ts';
import { lookFor } from '../reading.ts';
import { type Standpoint, standpointOf } from '../standpoint.ts';
import { readDated } from './dated.ts';
import { knownOf } from './known.ts';
import { followingLetter } from './letter.ts';
import { isTold, type News, newsOf, type Telling } from './news.ts';
import { type Followed, stepOf } from './step.ts';
import { keepFollowed, readFollowed, readToldActs, takeTurn } from './store.ts';

type Following = Pick<House, 'pool' | 'clerk' | 'law' | 'accounts' | 'clock' | 'publicUrl' | 'post' | 'log'>;

/** Reminds people of what has a date and tells them what happened to what is theirs, a letter a day, until it is stopped. */
export function keepFollowing(house: Following): Pick<Rounds, 'stop'> {
  const rounds = keepRounds({
    look: (group) => tellFollowing(house, group),
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

/** An act of which somebody is told, with everything that it tells of: only who may read all of it is told. */
type Told = { readonly position: number; readonly by: string; readonly things: readonly string[]; readonly news: News };

/** Looks once at what is due and what happened for each person of the group who wants letters. */
export async function tellFollowing(house: Following, group: string): Promise<void> {
  const written = await house.accounts.writtenTo(group);
  if (written.length === 0) return;
  await inTransaction(house.pool, async (db) => {
    await takeTurn(db, group);
    const before = await readFollowed(db, group);
    // The head first: what is written while we look counts as after this look.
    const { position } = await readHead(db, group);
    const known = written.flatMap(({ person }) => before.get(person)?.position ?? []);
    const { told, through } = await toldSince(house, db, group, {
      after: Math.min(position, ...known),
      through: position,
    });
    for (const to of written) await tellOne(house, db, { group, to, before: before.get(to.person), told, through });
  });
}

async function toldSince(
  { clerk }: Following,
  db: PoolClient,
  group: string,
  span: { readonly after: number; readonly through: number },
): Promise<{ readonly told: readonly Told[]; readonly through: number }> {
  const { entries, through } = await readToldActs(db, group, span);
  const told: Told[] = [];
  for (const entry of entries) {
    const known = await knownOf(entry, (streams) => clerk.look(group, streams));
    const { position, by } = entry;
    for (const news of newsOf(entry as Telling, known)) told.push({ position, by, things: thingsOf(entry), news });
  }
  return { told, through };
}

type Case = {
  readonly group: string;
  readonly to: Written;
  readonly before: Followed | undefined;
  readonly told: readonly Told[];
  readonly through: number;
};

async function tellOne(house: Following, db: PoolClient, { group, to, before, told, through }: Case): Promise<void> {
  const { person } = to;
  const stand = standpointOf(house, await lookFor(house, group, []), group, person);
  if (!stand) return;
  const today = dateIn(stand.now, stand.zone);
  const among = stand.reads.among(participants);
  const step = stepOf(person, before, {
    // To whoever is nobody in the group any more no page of it would open.
    dated: among ? await readDated(house, stand) : [],
    news: among ? told.filter((each) => concerns(each, stand, before)).map(({ news }) => news) : [],
    position: through,
    today,
  });
  if (step === 'tomorrow') return;
  // First the letter, by its occasion good once a day: whatever ends the program between, it is neither lost nor doubled.
  if (step.letter) await house.post([letterOf(house, stand, to, { ...step.letter, today })]);
  await keepFollowed(db, group, step.followed);
}

/** News to this person, of what he may read, and not of his own doing. */
const concerns = (
  { position, by, things, news: { to } }: Told,
  { me, reads }: Standpoint,
  before?: Followed,
): boolean =>
  position > (before?.position ?? 0) &&
  by !== me.person &&
  isTold(to, me.person, reads.standing) &&
  things.every(reads.may);

type Said = Pick<Parameters<typeof followingLetter>[0], 'reminders' | 'news'> & { readonly today: string };

function letterOf(
  { publicUrl: { origin } }: Following,
  { group, charter: { title } }: Standpoint,
  { person, address, tongue }: Written,
  { reminders, news, today }: Said,
) {
  return {
    occasion: `following/${group}/${person}/${today}`,
    address,
    ...followingLetter({ title, reminders, news, tongue, origin, base: `/g/${group}` }),
  };
}
