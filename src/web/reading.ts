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
  return clerk.look(group, [...new Set([...always, ...markedStreams(marksOf(known), bookOf(known)), ...streams])]);
}

/** What this person may read in the group now. */
export async function readerIn(house: House, group: string, person: string): Promise<Reader> {
  return readerAt(await lookFor(house, group, []), person, house.clock().toISOString());
}
