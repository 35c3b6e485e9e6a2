import type { Context } from 'hono';
import { isFresh } from '#accounts/sessions.ts';
import type { AccountRow, Session } from '#accounts/vocabulary.ts';
import { compositionOf, groupOf } from '#group/states.ts';
import { mandateOf, officesAt } from '#membership/composition.ts';
import type { ProofAsked, RefusedForm } from '#page/view.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { homeOf } from '../home.ts';
import type { House } from '../house.ts';
import { meansOf } from '../proof.ts';
import { tongueOf } from '../request.ts';
import { namesOf } from '../sentences.ts';
import { type Done, isDone } from './words.ts';

/** Who the account is in one group, today. */
export type Seat = {
  readonly group: string;
  /** The way in; undefined while nothing there is for him. */
  readonly home: string | undefined;
  readonly title: Sentence;
  readonly name: Sentence;
  readonly offices: readonly Sentence[];
  /** The body that the person represents there. */
  readonly body: Sentence | undefined;
};

/** What the pages of one's own account know. */
export type Mine = {
  readonly tongue: Tongue;
  readonly session: Session;
  readonly account: AccountRow;
  readonly seats: readonly Seat[];
  /** The zone of the first of the groups, in which moments are told. */
  readonly zone: string;
  /** Whether ways of signing in may be changed now; what else to prove if not. */
  readonly fresh: boolean;
  readonly by: ProofAsked['by'];
  readonly refused: RefusedForm | undefined;
  readonly done: Done | undefined;
};

/** Undefined when the account is gone. */
export async function mineOf(
  house: House,
  c: Context,
  session: Session,
  refused?: RefusedForm,
): Promise<Mine | undefined> {
  const account = await house.accounts.account(session.account);
  if (!account) return undefined;
  const seats = await seatsOf(house, session);
  const done = c.req.method === 'GET' ? c.req.query('done') : undefined;
  return {
    tongue: tongueOf(c),
    session,
    account,
    seats: seats.map(({ seat }) => seat),
    zone: seats[0]?.zone ?? 'Asia/Baku',
    fresh: isFresh(session.provedAt, house.clock()),
    by: meansOf(session),
    refused,
    done: isDone(done) ? done : undefined,
  };
}

async function seatsOf(house: House, { persons }: Session) {
  const groups = [...persons].sort(([a], [b]) => (a < b ? -1 : 1));
  const seats = await Promise.all(groups.map(([group, person]) => seatOf(house, group, person)));
  return seats.filter((seat) => seat !== undefined);
}

async function seatOf(house: House, group: string, person: string) {
  const [names, states] = await Promise.all([
    namesOf(house, group),
    house.clerk.look(group, ['group', 'bodies', 'composition']),
  ]);
  const charter = house.law.charterOf(groupOf(states));
  if (!charter) return undefined;
  const [composition, now] = [compositionOf(states), house.clock().toISOString()];
  const body = mandateOf(composition, person, now)?.body;
  const held = officesAt(composition, person, now);
  const seat: Seat = {
    group,
    home: await homeOf(house, group, person),
    title: charter.title,
    name: names.person(person),
    offices: charter.offices.filter(({ id }) => held.includes(id)).map(({ title }) => title),
    body: body === undefined ? undefined : names.body(body),
  };
  return { seat, zone: charter.timeZone };
}
