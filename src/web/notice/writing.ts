import type { Written } from '#accounts/vocabulary.ts';
import type { Charter } from '#charter/vocabulary.ts';
import { compositionOf, groupOf, type States } from '#group/states.ts';
import { readerAt } from '#group/things.ts';
import { thingOfMeeting } from '#marking/things.ts';
import { holderAt, isMemberAt } from '#membership/composition.ts';
import type { Invitees, Recipient } from '#notice/recipients.ts';
import type { House } from '../house.ts';
import { lookFor } from '../reading.ts';

export type Noticing = Pick<
  House,
  'pool' | 'clerk' | 'law' | 'accounts' | 'clock' | 'publicUrl' | 'post' | 'log' | 'mailFrom'
>;

/** Everything known of a group when its letters are written. */
export type Writing = {
  readonly house: Noticing;
  readonly group: string;
  readonly states: States;
  readonly charter: Charter;
  readonly now: string;
  readonly written: ReadonlyMap<string, Written>;
};

export async function writingFor(
  house: Noticing,
  group: string,
  meetings: readonly string[],
): Promise<Writing | undefined> {
  const states = await lookFor(house, group, meetings.map(thingOfMeeting));
  const charter = house.law.charterOf(groupOf(states));
  if (!charter) return undefined;
  const written = new Map((await house.accounts.addressedIn(group)).map((to) => [to.person, to]));
  return { house, group, states, charter, now: house.clock().toISOString(), written };
}

export function inviteesOf({ states, now }: Writing, meeting: string): Invitees {
  const composition = compositionOf(states);
  const isAsked = (person: string) =>
    isMemberAt(composition, person, now) || holderAt(composition, 'coordinator', now) === person;
  return {
    isInvited: (person) => isAsked(person) && readerAt(states, person, now).may(thingOfMeeting(meeting)),
    coordinatorAt: (instant) => holderAt(composition, 'coordinator', instant),
  };
}

export type ToWrite = {
  /** Place of the telling among those of the meeting. */
  readonly at: number;
  readonly to: Recipient;
  readonly occasion: string;
  readonly recipients: readonly Recipient[];
};
