import type { Context } from 'hono';
import { readWall } from '#access/store.ts';
import { opensAt } from '#access/walls.ts';
import { accessOf, compositionOf, groupOf, type States } from '#group/states.ts';
import { readerOfWall, thingsOf } from '#group/things.ts';
import type { Entry } from '#journal/vocabulary.ts';
import type { Reader } from '#marking/reader.ts';
import { revealed } from '#marking/revealed.ts';
import { thingOfMeeting } from '#marking/things.ts';
import { group as demonstrationGroup } from '../demonstration/story.ts';
import type { House } from '../house.ts';
import type { Hearer } from '../live.ts';
import { takesPlaces } from '../reader.ts';
import { lookFor } from '../reading.ts';
import { namesOf } from '../sentences.ts';
import { wallShown } from './wall-page.tsx';

type Found = { readonly group: string; readonly wall: string };

/** The only name by which a page that came by a link is told of anything. */
export const wallStream = 'wall';

/** The reader of a link that opens now, with the meeting; undefined for every other link, whatever became of it. */
function opened(house: House, states: States, { wall }: Found, at: string) {
  const charter = house.law.charterOf(groupOf(states));
  const link = accessOf(states).walls.get(wall);
  if (!charter || !link || !opensAt(link, at, charter.timeZone)) return undefined;
  const reads = readerOfWall(states);
  return reads.may(thingOfMeeting(link.meeting)) ? { charter, meeting: link.meeting, reads } : undefined;
}

async function found(house: House, c: Context, token: string): Promise<Found | undefined> {
  const link = await readWall(house.pool, token);
  // The demonstration is for its own computer alone.
  if (link?.group === demonstrationGroup && !takesPlaces(c, link.group)) return undefined;
  return link;
}

/** What a link shows at this moment; undefined if it opens nothing: it tells nobody whether it ever did. */
export async function wallByLink(house: House, c: Context, token: string) {
  const link = await found(house, c, token);
  if (!link) return undefined;
  const { group } = link;
  const wall = accessOf(await house.clerk.look(group, ['access'])).walls.get(link.wall);
  if (!wall) return undefined;
  const names = await namesOf(house, group);
  const states = await lookFor(house, group, [`meeting/${wall.meeting}`]);
  const now = house.clock().toISOString();
  const open = opened(house, states, link, now);
  if (!open) return undefined;
  const { charter, meeting, reads } = open;
  const composition = compositionOf(states);
  const from = {
    group,
    // An item in hand that is closed hangs there as one: what may be shown of it is asked of the reader.
    states,
    reads,
    reveal: (unread: Parameters<typeof revealed>[0]) => revealed(unread, reads),
  };
  const shown = await wallShown(house, from, meeting);
  return shown && { view: { charter, composition, names, now, zone: charter.timeZone }, shown };
}

/** A page that came by a link hears that its wall has changed, and of the end of its link; of nothing else. */
export async function hearerByLink(house: House, c: Context, token: string): Promise<Hearer | undefined> {
  const link = await found(house, c, token);
  const isOpen = async () => {
    const at = house.clock().toISOString();
    return link !== undefined && opened(house, await lookFor(house, link.group, []), link, at) !== undefined;
  };
  if (!link || !(await isOpen())) return undefined;
  return {
    group: link.group,
    key: `wall ${link.wall}`,
    person: undefined,
    hear(states, entries, at) {
      const open = opened(house, states, link, at);
      const isTold = !open || entries.some((entry) => concerns(entry, open.meeting, open.reads));
      return { streams: isTold ? [wallStream] : [], over: !open };
    },
    isStill: isOpen,
    last: [wallStream],
  };
}

/** A mark may open or close anything that hangs there. */
const concerns = (entry: Entry, meeting: string, reads: Reader): boolean =>
  entry.stream === 'marks' ||
  ([thingOfMeeting(meeting), 'composition'].includes(entry.stream) && thingsOf(entry).every(reads.may));
