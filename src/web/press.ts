import { bodiesOf, compositionOf, groupOf, meetingOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import { renderPdf } from '#paper/pdf.ts';
import { protocolPaper } from '#protocol/paper.ts';
import { wordingsOf } from '#protocol/record.ts';
import type { Press } from '#protocol/routes.ts';
import type { House } from './house.ts';
import { namesOf } from './sentences.ts';

/** Makes the paper of a meeting's protocol from the record and keeps its bytes under their hash. */
export function pressOf(house: House): Press {
  return async (group, meeting, number) => house.blobs.put(renderPdf(await paperOf(house, group, meeting, number)));
}

/** The protocol of a meeting as a paper; signed, it is the certified copy, which cites the act and the signed paper's hash. */
export async function paperOf(house: House, group: string, meeting: string, number: string) {
  const names = await namesOf(house, group);
  const streams = ['group', 'bodies', 'composition', `meeting/${meeting}`];
  const seen = meetingOf(await house.clerk.look(group, streams), meeting);
  const texts = await readTexts(house.pool, group, wordingsOf(seen.meeting, seen.proposals, seen.protocol));
  const states = await house.clerk.look(group, streams);
  const charter = house.law.charterOf(groupOf(states));
  if (!charter) throw new Error(`the group ${group} has no charter`);
  return protocolPaper({
    charter,
    composition: compositionOf(states),
    bodies: bodiesOf(states),
    ...meetingOf(states, meeting),
    names,
    texts,
    number,
  });
}
