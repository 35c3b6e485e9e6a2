import type pg from 'pg';
import { migrate } from '#database/migrate.ts';
import { createClerk } from '#journal/clerk.ts';
import { newCommandId } from '#journal/command-id.ts';
import { ensureViews } from '#journal/rebuild.ts';
import { compose, convene, Teller, workingGroup } from '../../bench/group.ts';

/** Called as the demonstration is, for only there places are taken without accounts. */
export const GROUP = 'demo';
export const CALLERS = 20;

/** A ballot that somebody is about to cast: the same id however often it is sent. */
export type Ballot = { readonly id: string; readonly meeting: string; readonly person: string };

/** What became of ballots: positions of those acknowledged, all that were ever sent, and what should not be. */
export class Sent {
  readonly done = new Map<string, number>();
  readonly asked = new Map<string, Ballot>();
  readonly trouble: string[] = [];

  hear({ id }: Ballot, status: number, answer: { readonly from?: unknown }): void {
    const { from } = answer;
    const same = typeof from === 'number' && (this.done.get(id) ?? from) === from;
    if (status === 201 && same) this.done.set(id, from);
    else this.trouble.push(`${id}: ${status} ${JSON.stringify(answer)}`);
  }
}

/** Founds a group on the Working Group's own charter where twenty may vote in each of `count` meetings. */
export async function openVotes(pool: pg.Pool, count: number): Promise<readonly Ballot[]> {
  await migrate(pool);
  const { law } = await workingGroup();
  await ensureViews(pool, law);
  const clerk = createClerk({ pool, law, clock: () => new Date('2026-03-02T08:00:00.000Z') });
  const teller = new Teller(clerk, GROUP);
  const { meetings, people } = await convene(teller, await compose(teller, CALLERS - 1), count);
  await clerk.stop();
  return meetings.flatMap((meeting) => people.map((person) => ({ id: newCommandId(new Date()), meeting, person })));
}

/** Casts a ballot over HTTP; false when the program gave no whole answer. */
export async function cast(url: string, ballot: Ballot, sent: Sent): Promise<boolean> {
  sent.asked.set(ballot.id, ballot);
  const answer = await ask(url, ballot).catch((error: unknown) => {
    // `fetch` says only this of a connection that was refused or broken off; anything else is a mistake here.
    if (error instanceof TypeError) return undefined;
    throw error;
  });
  if (answer) sent.hear(ballot, answer.status, answer.said);
  return answer !== undefined;
}

async function ask(url: string, { id, meeting, person }: Ballot) {
  const response = await fetch(`${url}/g/${GROUP}/meetings/${meeting}/proposals/1/ballots`, {
    method: 'POST',
    body: JSON.stringify({ choice: 'for' }),
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      'idempotency-key': id,
      cookie: `place-${GROUP}=${person}`,
    },
  });
  return { status: response.status, said: JSON.parse(await response.text()) };
}

/** Twenty callers, each sending the next ballot once the one before is answered, until none is left or the program dies. */
export async function castAll(url: string, ballots: Iterator<Ballot>, sent: Sent): Promise<void> {
  const caller = async () => {
    for (let next = ballots.next(); !next.done; next = ballots.next()) {
      if (!(await cast(url, next.value, sent))) return;
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
}
