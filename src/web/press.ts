import { seenBy } from '#group/seen.ts';
import { compositionOf, groupOf, meetingOf } from '#group/states.ts';
import { readerOfBody } from '#group/things.ts';
import { readTexts } from '#journal/texts.ts';
import type { Reader } from '#marking/reader.ts';
import { revealed, revealedForPaper } from '#marking/revealed.ts';
import { docxOf } from '#paper/docx.ts';
import { renderPdf } from '#paper/pdf.ts';
import type { PaperDocument } from '#paper/vocabulary.ts';
import { extractPaper } from '#protocol/extract-paper.ts';
import { type ProtocolCopy, protocolPaper } from '#protocol/paper.ts';
import type { ProtocolRecord } from '#protocol/paper-record.ts';
import { paperTexts } from '#protocol/record.ts';
import type { Press } from '#protocol/routes.ts';
import type { Issuing } from '#protocol/version-routes.ts';
import { capital } from '#text/alphabet.ts';
import { dateIn } from '#text/moments.ts';
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
  return protocolPaper(await recordOf(house, group, meeting, wish, reader), wish.copy);
}

/** All that a paper of a meeting's protocol is computed from. */
export async function recordOf(
  house: House,
  group: string,
  meeting: string,
  { number, tongue }: Pick<PaperWish, 'number' | 'tongue'>,
  reader?: Reader,
): Promise<ProtocolRecord> {
  const names = await namesOf(house, group);
  const streams = ['group', 'bodies', 'composition', `meeting/${meeting}`];
  const whole = await house.clerk.look(group, streams);
  const unread = await readTexts(house.pool, group, paperTexts(meetingOf(whole, meeting)));
  const texts = reader ? revealed(unread, reader) : revealedForPaper(unread);
  const states = reader ? seenBy(whole, reader) : whole;
  const charter = house.law.charterOf(groupOf(states));
  if (!charter) throw new Error(`the group ${group} has no charter`);
  const composition = compositionOf(states);
  return { charter, group, composition, ...meetingOf(states, meeting), names, texts, number, tongue };
}

/**
 * Makes both files of an extract, as far as its body may read, and keeps them under their hashes. They hold the day of issue
 * and nothing finer, so that a repetition makes the same.
 */
export const pressExtractOf =
  (house: House): Issuing['pressExtract'] =>
  async ({ group, by, meeting, item, body, number }) => {
    const states = await house.clerk.look(group, ['group', 'bodies', 'composition', 'marks', `meeting/${meeting}`]);
    const { protocol } = meetingOf(states, meeting);
    const wish = { number: protocol.number ?? '', tongue: 'az' } as const;
    const record = await recordOf(house, group, meeting, wish, readerOfBody(states, body));
    const { charter } = record;
    const on = dateIn(house.clock().toISOString(), charter.timeZone);
    const office = capital(charter.offices.find(({ id }) => id === 'secretariat')?.title.az ?? '', 'az');
    const paper = extractPaper(record, { number, item, body, officer: by, office, on });
    if (!paper) throw new Error(`no extract of ${meeting}/${item} can be made`);
    const docx = await house.blobs.put(await docxOf(paper));
    return { paper: await house.blobs.put(renderPdf(paper)), docx };
  };
