import type { Floor } from '#floor/vocabulary.ts';
import type { Meeting } from '#meetings/vocabulary.ts';
import { membersAt } from '#membership/composition.ts';
import type { Composition, Member } from '#membership/vocabulary.ts';
import type { BodyId, PersonId } from '#people/vocabulary.ts';
import { quarterOf } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import type { BodyQuarter, Came, Sitting, TookPart } from './vocabulary.ts';

type While = { readonly from: string; readonly until: string | undefined };

/**
 * Who took part in a meeting that is over. Whoever was in the room for any part of it was in the room; a substitute counts
 * only where the member himself never came. Of a meeting that was not held: who had come.
 */
export function whoCame(meeting: Meeting, floor: Floor): Came {
  const { openedAt, closedAt } = meeting;
  const during = ({ from, until }: While) =>
    openedAt === undefined ||
    ((closedAt === undefined || from <= closedAt) && (until === undefined || until > openedAt));
  const came = new Map<PersonId, TookPart>();
  for (const each of floor.substitutes.values()) if (during(each)) came.set(each.person, 'substitute');
  for (const [person, stays] of meeting.attendance) {
    const own = stays.filter(during);
    if (own.length > 0) came.set(person, own.some(({ presence }) => presence === 'in room') ? 'in room' : 'remote');
  }
  return came;
}

type Held = Pick<Sitting, 'meeting' | 'openedAt' | 'closedAt'>;

/**
 * How each body's members took part in these meetings, by quarters of the calendar in that zone. Bodies are those of the
 * day: who was a member when the meeting was opened, for whichever body, and whoever became one while it sat and took part.
 */
export function attendanceByBody(
  composition: Composition,
  held: readonly Held[],
  came: ReadonlyMap<string, Came>,
  zone: string,
): readonly BodyQuarter[] {
  const lines = new Map<string, BodyQuarter & { readonly counts: Record<TookPart | 'absent', number> }>();
  for (const { meeting, openedAt, closedAt } of held) {
    if (openedAt === undefined) continue;
    const took = came.get(meeting) ?? new Map<PersonId, TookPart>();
    const day = dateIn(openedAt, zone);
    const seen = new Set<string>();
    for (const { person, body } of membersOf(composition, openedAt, closedAt ?? openedAt, took)) {
      const [year, quarter] = [Number(day.slice(0, 4)), quarterOf(day)];
      const key = `${year}-${quarter}-${body ?? ''}`;
      const line = lines.get(key) ?? { body, year, quarter, meetings: 0, counts: none() };
      line.counts[took.get(person) ?? 'absent'] += 1;
      lines.set(key, seen.has(key) ? line : { ...line, meetings: line.meetings + 1 });
      seen.add(key);
    }
  }
  return [...lines.values()];
}

const none = () => ({ 'in room': 0, remote: 0, substitute: 0, absent: 0 });

function membersOf(composition: Composition, from: string, until: string, took: Came): readonly Member[] {
  const members = membersAt(composition, from);
  const known = new Set(members.map(({ person }) => person));
  const later = membersAt(composition, until).filter(({ person }) => !known.has(person) && took.has(person));
  return [...members, ...later];
}

/** Lines of several quarters as one. */
export function together(lines: readonly BodyQuarter[]): BodyQuarter['counts'] {
  const sum = none();
  for (const { counts } of lines) for (const how of Object.keys(sum) as (keyof typeof sum)[]) sum[how] += counts[how];
  return sum;
}

export const placesIn = ({ 'in room': room, remote, substitute, absent }: BodyQuarter['counts']): number =>
  room + remote + substitute + absent;

/** Bodies of these lines, each once, the head's place first. */
export const bodiesIn = (lines: readonly BodyQuarter[]): readonly (BodyId | null)[] => [
  ...new Set(lines.map(({ body }) => body)),
];
