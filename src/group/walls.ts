import type { WallCommand } from '#access/vocabulary.ts';
import { decideWall } from '#access/walls.ts';
import { clauseFor } from '#charter/authority.ts';
import type { Charter } from '#charter/vocabulary.ts';
import type { Act, Context } from '#journal/vocabulary.ts';
import { accessOf, meetingOf, type States } from './states.ts';
import type { Refusal } from './vocabulary.ts';

/** A link of a wall is a link to a meeting: of one that is not there, or not for the officer, there is none. */
export function hearWall(
  charter: Charter,
  states: States,
  command: WallCommand,
  context: Context,
): readonly Act[] | Refusal {
  const { meeting } = meetingOf(states, command.meeting);
  if (meeting.stage === 'unknown') return { refused: 'unknownMeeting', clause: clauseFor(charter, command.type) };
  return decideWall({ charter, access: accessOf(states), meeting, context }, command);
}
