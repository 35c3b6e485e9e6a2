import { meetingOf } from '#group/states.ts';
import { recipientsOf } from '#notice/recipients.ts';
import type { ReplyLink } from '#notice/store.ts';
import type { House } from '../house.ts';
import { letterFor } from './tell.ts';
import { inviteesOf, writingFor } from './writing.ts';

const hour = 60 * 60_000;

/** The notice once more with a new link, to the address of the account and to no other; one in each hour. */
export async function sendNewLink(house: House, { group, meeting, person, revision }: ReplyLink): Promise<void> {
  const writing = await writingFor(house, group, [meeting]);
  if (!writing?.written.has(person)) return;
  const { tellings } = meetingOf(writing.states, meeting).notice;
  const at = tellings.findLastIndex(({ kind }) => kind === 'notice');
  const recipients = recipientsOf(tellings, at, inviteesOf(writing, meeting));
  const to = recipients.find((each) => each.person === person && each.kind === 'notice');
  if (!to) return;
  const occasion = `notice/${group}/${meeting}/again-${revision}-${Math.floor(house.clock().getTime() / hour)}/${person}`;
  await house.post([await letterFor(writing, meeting, { at, to, occasion, recipients })]);
}
