import type { Meeting, Presence } from '#meetings/vocabulary.ts';
import type { PersonId } from '#people/vocabulary.ts';
import type { Expert, Floor, Substitute, While } from './vocabulary.ts';

type Stretch = { readonly from: string; readonly until: string };

/** Who was there while an item was in hand, and when; every end is known, at the latest `now`. */
export type PresenceAtItem = {
  /** When the item was in hand, oldest first; empty if it never was. */
  readonly inHand: readonly Stretch[];
  readonly members: readonly {
    readonly person: PersonId;
    readonly presence: Presence;
    /** There from the first to the last moment of the item. */
    readonly whole: boolean;
    readonly stays: readonly Stretch[];
    readonly recused: boolean;
  }[];
  readonly experts: readonly (Expert & { readonly whole: boolean })[];
  readonly substitutes: readonly (Substitute & { readonly whole: boolean })[];
};

/**
 * Who was there for each item, the whole time or part of it: computed from arrivals, departures and the moments at which
 * items were taken up. `now` ends what still lasts; a meeting that is over ended when it closed.
 */
export function presentAtItem(meeting: Meeting, floor: Floor, item: string, now: string): PresenceAtItem {
  const end = meeting.closedAt ?? now;
  const inHand = meeting.itemTimes.filter((time) => time.item === item).map((time) => ended(time, end));
  const members = [...meeting.attendance].flatMap(([person, stays]) => {
    const there = inHand.length === 0 ? [] : within(stays, inHand, end);
    const presence = stays.findLast((stay) => within([stay], inHand, end).length > 0)?.presence;
    if (presence === undefined) return [];
    const recused = floor.recusals.some((recusal) => recusal.item === item && recusal.person === person);
    return { person, presence, whole: covers(there, inHand), stays: there, recused };
  });
  const experts = [...floor.experts.values()]
    .filter((expert) => expert.item === item && expert.stays.length > 0)
    .map((expert) => ({ ...expert, whole: covers(within(expert.stays, inHand, end), inHand) }));
  const substitutes = [...floor.substitutes.values()].flatMap((each) => {
    const there = within([each], inHand, end);
    return there.length === 0 ? [] : { ...each, whole: covers(there, inHand) };
  });
  return { inHand, members, experts, substitutes };
}

const ended = (
  { from, until }: { readonly from: string; readonly until: string | undefined },
  end: string,
): Stretch => ({
  from,
  until: until === undefined || until > end ? end : until,
});

/** The parts of these whiles that fall into those stretches; one that lasted no time at all is none. */
function within(whiles: readonly While[], stretches: readonly Stretch[], end: string): readonly Stretch[] {
  return whiles.flatMap((each) => {
    const own = ended(each, end);
    return stretches.flatMap(({ from, until }) => {
      const part = { from: later(own.from, from), until: earlier(own.until, until) };
      return part.from < part.until || (part.from === part.until && from === until) ? part : [];
    });
  });
}

const earlier = (a: string, b: string): string => [a, b].sort()[0] ?? a;
const later = (a: string, b: string): string => [a, b].sort()[1] ?? a;

/** Whether these parts fill all of those stretches; both in the order of time. */
function covers(parts: readonly Stretch[], stretches: readonly Stretch[]): boolean {
  return stretches.every(({ from, until }) => {
    const own = parts.filter((part) => part.from >= from && part.until <= until);
    const gaps = own.slice(1).some((part, index) => (own[index]?.until ?? '') < part.from);
    return own.length > 0 && own[0]?.from === from && own.at(-1)?.until === until && !gaps;
  });
}
