import { seenBy } from '#group/seen.ts';
import { compositionOf, groupOf, meetingOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import type { Reader } from '#marking/reader.ts';
import { revealed, revealedForPaper } from '#marking/revealed.ts';
import { renderPdf } from '#paper/pdf.ts';
import type { PaperDocument } from '#paper/vocabulary.ts';
import { type ProtocolCopy, protocolPaper } from '#protocol/paper.ts';
import { wordingsOf } from '#protocol/record.ts';
import type { Press } from '#protocol/routes.ts';
import type { Tongue } from '#text/vocabulary.ts';
import type { House } from './house.ts';
import { namesOf } from './sentences.ts';

/** Makes the paper of a meeting's protocol from the record and keeps its bytes under their hash. */
export function pressOf(house: House): Press {
  return async (group, meeting, number) =>
    house.blobs.put(renderPdf(await paperOf(house, group, meeting, { number, copy: 'for signature', tongue: 'az' })));
}

export type PaperWish = { readonly number: string; readonly copy: ProtocolCopy; readonly tongue: Tongue };

/** The protocol of a meeting as a paper, from the record as it stands: whole, or what of it is for this reader. */
export async function paperOf(
  house: House,
  group: string,
  meeting: string,
  wish: PaperWish,
  reader?: Reader,
): Promise<PaperDocument> {
  const names = await namesOf(house, group);
  const streams = ['group', 'bodies', 'composition', `meeting/${meeting}`];
  const seen = meetingOf(await house.clerk.look(group, streams), meeting);
  const unread = await readTexts(house.pool, group, wordingsOf(seen.meeting, seen.proposals, seen.protocol));
  const texts = reader ? revealed(unread, reader) : revealedForPaper(unread);
  const whole = await house.clerk.look(group, streams);
  const states = reader ? seenBy(whole, reader) : whole;
  const charter = house.law.charterOf(groupOf(states));
  if (!charter) throw new Error(`the group ${group} has no charter`);
  const { number, tongue, copy } = wish;
  const composition = compositionOf(states);
  return protocolPaper(
    { charter, group, composition, ...meetingOf(states, meeting), names, texts, number, tongue },
    copy,
  );
}
