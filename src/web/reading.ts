import { draftsBehind } from '#group/behind.ts';
import { bookOf, type States } from '#group/states.ts';
import { markedStreams, marksOf, readerAt } from '#group/things.ts';
import type { Reader } from '#marking/reader.ts';
import type { House } from './house.ts';

const always = ['group', 'bodies', 'composition', 'access', 'marks', 'meetings', 'agenda', 'problems', 'duties'];

/** The states of these streams, with those that tell who may read what. */
export async function lookFor(
  { clerk }: Pick<House, 'clerk'>,
  group: string,
  streams: readonly string[],
): Promise<States> {
  const known = await clerk.look(group, ['marks', 'agenda']);
  const all = [...new Set([...always, ...markedStreams(marksOf(known), bookOf(known)), ...streams])];
  const states = await clerk.look(group, all);
  // What stands behind items of the meetings that are shown is decided on with them.
  const behind = streams.flatMap((stream) => draftsBehind(states, stream));
  return behind.length === 0 ? states : clerk.look(group, [...new Set([...all, ...behind])]);
}

/** What this person may read in the group now. */
export async function readerIn(house: House, group: string, person: string): Promise<Reader> {
  return readerAt(await lookFor(house, group, []), person, house.clock().toISOString());
}
