import { awaitingSuggestions } from '#agenda/book.ts';
import { accessOf, bookOf, historyOf, lettersOf, meetingOf, registerOf } from '#group/states.ts';
import { marksOf } from '#group/things.ts';
import { itemsIn } from '#history/items.ts';
import { awaitingPaperActs } from '#letters/on-paper.ts';
import type { Reader } from '#marking/reader.ts';
import { isOriginator } from '#marking/rules.ts';
import { thingOfLetter, thingOfMeeting } from '#marking/things.ts';
import type { Marks, Release } from '#marking/vocabulary.ts';
import { pastInQuarters } from '#meetings/past.ts';
import { listMeetings, type MeetingRow } from '#meetings/views.ts';
import { listProtocols } from '#protocol/views.ts';
import type { Protocol } from '#protocol/vocabulary.ts';
import { followStreams, readFollowing } from '../following/read.ts';
import type { House } from '../house.ts';
import type { Standpoint } from '../standpoint.ts';
import { type LiveMeeting, type Waiting, waitingFor } from './matters.ts';
import { seeing } from './seeing.ts';

/** The stream of a meeting that does not exist: asked whether a new one may be proposed. */
export const noMeeting = '0-0';

type Weighing = Pick<House, 'pool' | 'clerk' | 'law'>;

type Weighed<Seen> = {
  /** The view with the streams of every meeting that lasts. */
  readonly view: Seen;
  readonly rows: readonly MeetingRow[];
  readonly meetings: readonly LiveMeeting[];
  readonly waiting: readonly Waiting[];
};

/** What waits for the reader of this view. */
export async function readWaiting<Seen extends Standpoint>(house: Weighing, seen: Seen): Promise<Weighed<Seen>> {
  return weigh(house, seen, await readLasting(house, seen));
}

/** Beyond so many meetings that last the count would cost more than the page that it stands on. */
const mostCounted = 30;

/** How much waits: for the rail of every page. Undefined when that is not cheaply known. */
export async function countWaiting(house: Weighing, seen: Standpoint): Promise<number | undefined> {
  const read = await readLasting(house, seen);
  if (read.lasting.length > mostCounted) return undefined;
  return (await weigh(house, seen, read)).waiting.length;
}

type Read = { readonly rows: readonly MeetingRow[]; readonly lasting: readonly MeetingRow[] };

async function readLasting({ pool }: Weighing, { group, reads }: Standpoint): Promise<Read> {
  const [all, protocols] = await Promise.all([listMeetings(pool, group), listProtocols(pool, group)]);
  const rows = all.filter(({ meeting }) => reads.may(thingOfMeeting(meeting)));
  return { rows, lasting: rows.filter(({ meeting, stage }) => lasts(stage, protocols.get(meeting))) };
}

/** The gate over the meetings that last. */
async function weigh<Seen extends Standpoint>(
  house: Weighing,
  seen: Seen,
  { rows, lasting }: Read,
): Promise<Weighed<Seen>> {
  const view = await seeing(house, seen, [
    'letters',
    'history',
    ...followStreams,
    ...[noMeeting, ...lasting.map(({ meeting }) => meeting)].map((meeting) => `meeting/${meeting}`),
  ]);
  const meetings = lasting.map(({ meeting }) => meetingOf(view.states, meeting));
  const { charter, composition, bodies, me, now, zone, gate } = view;
  const since = view.founded.foundedAt ?? now;
  const paperActs = awaitingPaperActs(lettersOf(view.states).paperActs).filter(({ letter }) =>
    view.reads.may(thingOfLetter(letter)),
  );
  const counted = [...rows, ...pastInQuarters(registerOf(view.states).past, zone)];
  const follows = await readFollowing(house, view);
  const waiting = waitingFor({
    charter,
    composition,
    bodies,
    me,
    now,
    since,
    rows: counted,
    meetings,
    paperActs,
    recoveries: [...accessOf(view.states).recoveries.values()].filter(({ state }) => state === 'awaiting'),
    takeovers: itemsIn(historyOf(view.states), 'awaiting'),
    releases: releasesAsked(marksOf(view.states), view.reads),
    suggestions: awaitingSuggestions(bookOf(view.states)),
    follows,
    gate,
  });
  return { view, rows, meetings, waiting };
}

/** Releases that wait for whoever holds the office that set the mark. */
const releasesAsked = ({ releases, things }: Marks, { standing }: Reader): readonly Release[] =>
  [...releases.values()].filter(({ thing, state }) => {
    const origin = things.get(thing)?.origin;
    return state === 'asked' && origin !== undefined && isOriginator(origin, standing);
  });

function lasts(stage: MeetingRow['stage'], protocol: Protocol['stage'] | undefined): boolean {
  if (stage === 'held' || stage === 'not held') return protocol !== 'signed';
  return stage !== 'cancelled';
}
