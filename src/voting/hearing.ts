import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import type { Floor } from '#floor/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import type { Meeting, MeetingRefusal } from '#meetings/vocabulary.ts';
import type { Composition } from '#membership/vocabulary.ts';
import type { Bodies, PeopleRefusal } from '#people/vocabulary.ts';
import type { Proposals, VotingAct, VotingCommand, VotingRefusal } from './vocabulary.ts';

/** What a command about drafts and votes is heard with. */
export type VotingHearing = {
  readonly charter: Charter;
  readonly bodies: Bodies;
  readonly composition: Composition;
  readonly meeting: Meeting;
  readonly floor: Floor;
  readonly proposals: Proposals;
  readonly context: Context;
};

export type VotingDecision = readonly VotingAct[] | VotingRefusal | MeetingRefusal | PeopleRefusal;

export type Asked<Type> = Extract<VotingCommand, { type: Type }>;

/** The meeting and the number that a command is about. */
export const of = ({ meeting, proposal }: VotingCommand) => ({ meeting, proposal });

export const votingAct = <Type extends VotingAct['type']>(
  { meeting }: { readonly meeting: string },
  type: Type,
  clause: ClauseId | null,
  data: Extract<VotingAct, { type: Type }>['data'],
) => ({ type, version: 1, stream: `meeting/${meeting}`, clause, data }) as unknown as VotingAct;
