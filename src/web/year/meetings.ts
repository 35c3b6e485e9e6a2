import type { Context } from 'hono';
import { registerOf } from '#group/states.ts';
import { thingOfProtocol } from '#marking/things.ts';
import type { PastMeeting } from '#meetings/vocabulary.ts';
import { oneOf } from '#page/address.ts';
import { dateIn } from '#text/moments.ts';
import { listCame } from '#year/views.ts';
import type { Came, Sitting, TookPart } from '#year/vocabulary.ts';
import type { House } from '../house.ts';
import type { GroupView } from '../view.ts';
import { isIn, type Period, periodOf, sittingsFor, yearsOf } from './period.ts';

export const takenOver = 'taken over';
export const meetingStates = [
  'proposed',
  'noticed',
  'open',
  'adjourned',
  'held',
  'not held',
  'cancelled',
  takenOver,
] as const;
type State = (typeof meetingStates)[number];

export type MeetingRegister = {
  readonly wish: Period & { readonly state: State | undefined };
  readonly years: readonly number[];
  readonly sittings: readonly Sitting[];
  readonly past: readonly PastMeeting[];
  /** How many there are at all that the reader may read. */
  readonly total: number;
  readonly came: ReadonlyMap<string, Came>;
};

/** As the address filters them: the same for the page and for its files. */
export async function loadMeetings(house: House, view: GroupView, c: Context): Promise<MeetingRegister> {
  const all = await sittingsFor(house, view);
  const wish = { ...periodOf(c, view, all), state: oneOf(meetingStates, c.req.query('state')) };
  const sittings = all.filter(
    ({ on, stage }) => isIn(wish, dateIn(on, view.zone)) && (wish.state === undefined || wish.state === stage),
  );
  const allPast = [...registerOf(view.states).past.values()];
  const past = allPast
    .filter(({ on }) => isIn(wish, on) && (wish.state === undefined || wish.state === takenOver))
    .sort((a, b) => (a.on < b.on ? 1 : -1));
  const over = sittings.filter(({ closedAt }) => closedAt !== undefined).map(({ meeting }) => meeting);
  return {
    wish,
    years: yearsOf(view, all),
    sittings,
    past,
    total: all.length + allPast.length,
    came: await listCame(house.pool, view.group, over),
  };
}

/** Of a protocol that is not for this reader, nothing. */
export const protocolOf = ({ reads }: GroupView, { meeting, protocol }: Sitting) =>
  reads.may(thingOfProtocol(meeting)) ? protocol : undefined;

/** How many took part in which way; null of a meeting that is not over. */
export function partsOf(came: Came | undefined): Readonly<Record<TookPart, number>> | null {
  if (!came) return null;
  const count = (how: TookPart) => [...came.values()].filter((each) => each === how).length;
  return { 'in room': count('in room'), remote: count('remote'), substitute: count('substitute') };
}
