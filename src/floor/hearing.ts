import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import type { Meeting } from '#meetings/vocabulary.ts';
import type { Composition } from '#membership/vocabulary.ts';
import type { Bodies } from '#people/vocabulary.ts';
import type { Floor, FloorAct, FloorCommand, FloorRefusal } from './vocabulary.ts';

export type FloorHearing = {
  readonly charter: Charter;
  readonly bodies: Bodies;
  readonly composition: Composition;
  readonly meeting: Meeting;
  readonly floor: Floor;
  /** Items on which a vote of any kind is open; from the rooms of votes, which this room does not know. */
  readonly votedItems: readonly string[];
  readonly context: Context;
};

export type Decision = readonly FloorAct[] | FloorRefusal;
export type Asked<Type> = Extract<FloorCommand, { type: Type }>;

export function act<Type extends FloorAct['type']>(
  { meeting }: { readonly meeting: Meeting },
  type: Type,
  clause: ClauseId | null,
  data: Omit<Extract<FloorAct, { type: Type }>['data'], 'meeting'>,
): FloorAct {
  const { meeting: id } = meeting;
  return { type, version: 1, stream: `meeting/${id}`, clause, data: { meeting: id, ...data } } as unknown as FloorAct;
}

/** Once the meeting is called, and while it lasts: before that nobody has been asked to come. */
const lasting: readonly Meeting['stage'][] = ['noticed', 'open', 'adjourned'];

export const outside = (
  { meeting: { stage } }: FloorHearing,
  clause: ClauseId | null,
  stages: readonly Meeting['stage'][] = lasting,
) => (stages.includes(stage) ? undefined : ({ refused: 'meetingStage', clause, stage } as const));
