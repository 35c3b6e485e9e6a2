import { meetingOf } from '#group/states.ts';
import { readerAt } from '#group/things.ts';
import { readTexts } from '#journal/texts.ts';
import { revealed } from '#marking/revealed.ts';
import { thingOfProposal } from '#marking/things.ts';
import type { House } from './house.ts';

/** The text of a draft as it stands, if that person may read it; else nothing. */
export async function draftText(
  { clerk, pool, clock }: House,
  group: string,
  by: string,
  meeting: string,
  proposal: string,
): Promise<string> {
  const states = await clerk.look(group, ['bodies', 'composition', 'marks', 'access', `meeting/${meeting}`]);
  const text = meetingOf(states, meeting).proposals.get(proposal)?.text;
  const unread = await readTexts(pool, group, [[thingOfProposal(meeting, proposal), text]]);
  return revealed(unread, readerAt(states, by, clock().toISOString()))(text);
}
