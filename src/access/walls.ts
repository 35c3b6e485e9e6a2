import { clauseFor } from '#charter/authority.ts';
import type { Charter } from '#charter/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import { dateIn } from '#text/moments.ts';
import type { Access, AccessAct, AccessRefusal, WallCommand, Walled, WallLink } from './vocabulary.ts';

type Hearing = {
  readonly charter: Charter;
  readonly access: Access;
  readonly meeting: Walled;
  readonly context: Context;
};

type WallRefusal = Extract<AccessRefusal, { refused: 'noWallNow' | 'unknownWall' | 'wallClosed' }>;

const convened: readonly string[] = ['noticed', 'open', 'adjourned'];

/**
 * The day on whose end a link made now ends: the meeting's own, or today where it goes on beyond that. Undefined where there
 * is no such day: before the notice, after the end, and for a day that has passed without a meeting.
 */
export function lastDayOf({ stage, on }: Walled, at: string, zone: string): string | undefined {
  if (!convened.includes(stage)) return undefined;
  const [day, today] = [dateIn(on, zone), dateIn(at, zone)];
  if (day >= today) return day;
  return stage === 'noticed' ? undefined : today;
}

export function decideWall(
  { charter, access, meeting, context }: Hearing,
  command: WallCommand,
): readonly AccessAct[] | WallRefusal {
  const clause = clauseFor(charter, command.type);
  const { wall, meeting: of } = command;
  const known = access.walls.get(wall);
  if (command.type === 'openWall') {
    const until = lastDayOf(meeting, context.at, charter.timeZone);
    if (until === undefined || known) return { refused: 'noWallNow', clause };
    return [{ version: 1, stream: 'access', type: 'WallOpened', clause, data: { wall, meeting: of, until } }];
  }
  if (known?.meeting !== of) return { refused: 'unknownWall', clause };
  if (known.endedAt !== undefined) return { refused: 'wallClosed', clause, at: known.endedAt };
  return [{ version: 1, stream: 'access', type: 'WallClosed', clause, data: { wall, meeting: of } }];
}

/** Whether the link opens at that instant: not taken back, and its day not over where the charter applies. */
export const opensAt = ({ at: from, until, endedAt }: WallLink, at: string, zone: string): boolean =>
  from <= at && endedAt === undefined && dateIn(at, zone) <= until;

/** Links to a meeting, the newest first. */
export const wallsOf = ({ walls }: Access, meeting: string): readonly WallLink[] =>
  [...walls.values()].filter((wall) => wall.meeting === meeting).reverse();
