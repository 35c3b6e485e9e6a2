import { createHash } from 'node:crypto';
import { meetingOf } from '#group/states.ts';
import { thingOfMeeting, thingOfProtocol } from '#marking/things.ts';
import { renderPdf } from '#paper/pdf.ts';
import { wordingsOf } from '#protocol/record.ts';
import { listPapers, type PaperRow } from '#protocol/views.ts';
import { type Difference, differenceOf } from '#signing/difference.ts';
import { revisionsIn } from '#signing/places.ts';
import type { House } from '../house.ts';
import { paperOf } from '../press.ts';
import type { GroupView } from '../view.ts';

/** A paper of a protocol that the reader may read. */
export type Known = PaperRow & {
  /** The one that counts now: another one was submitted, or corrected, since. */
  readonly current: boolean;
};

/** What a file turned out to be. */
export type Verdict =
  | { readonly is: 'this'; readonly paper: Known }
  /** It begins with that paper; what follows was added elsewhere. */
  | { readonly is: 'more than this'; readonly paper: Known }
  | { readonly is: 'certified'; readonly paper: Known }
  | { readonly is: 'changed'; readonly paper: Known; readonly difference: Difference }
  | { readonly is: 'unknown' };

/** Certified copies are made anew to be compared; so many meetings back. */
const mostMade = 40;

/** Which paper of the group's protocols a file is, of those that this reader may read whole. */
export async function whichPaper(house: House, view: GroupView, file: Uint8Array): Promise<Verdict> {
  const papers = await readable(house, view);
  const whole = hashOf(file);
  const same = papers.find(({ hash }) => hash === whole);
  if (same) return { is: 'this', paper: same };
  const beginnings = new Set(beginningsOf(file).map(hashOf));
  const first = papers.find(({ hash }) => beginnings.has(hash));
  if (first) return { is: 'more than this', paper: first };
  return (await certified(house, view, papers, whole)) ?? (await changed(house, papers, file)) ?? { is: 'unknown' };
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What the file was before its increments, the longest first; with and without the end of the last line. */
const beginningsOf = (file: Uint8Array): readonly Uint8Array[] =>
  [...revisionsIn(file)].reverse().flatMap((end) => [0, 1, 2].map((less) => file.subarray(0, end - less)));

async function readable(house: House, view: GroupView): Promise<readonly Known[]> {
  const rows = await listPapers(house.pool, view.group);
  const meetings = new Set(rows.map(({ meeting }) => meeting));
  const mine = new Map<string, readonly (string | undefined)[]>();
  for (const meeting of meetings) {
    const stream = thingOfMeeting(meeting);
    const seen = meetingOf(await house.clerk.look(view.group, [stream]), meeting);
    const texts = [...wordingsOf(seen.meeting, seen.proposals, seen.protocol)];
    const may = view.reads.may(thingOfProtocol(meeting)) && texts.every(([thing]) => view.reads.may(thing));
    const { paper, signatures } = seen.protocol;
    if (may) mine.set(meeting, [paper, ...signatures.map(({ certificate }) => certificate?.signed)]);
  }
  return rows.flatMap((row) => {
    const current = mine.get(row.meeting);
    // An extract is of one version and is never replaced.
    return current ? [{ ...row, current: row.kind === 'extract' || current.includes(row.hash) }] : [];
  });
}

async function certified(
  house: House,
  view: GroupView,
  papers: readonly Known[],
  whole: string,
): Promise<Verdict | undefined> {
  const current = papers.filter((each) => each.kind === 'paper' && each.current).slice(0, mostMade);
  for (const paper of current) {
    const { meeting, number } = paper;
    const { protocol } = meetingOf(await house.clerk.look(view.group, [thingOfMeeting(meeting)]), meeting);
    if (protocol.stage !== 'signed') continue;
    const wish = { number, copy: 'certified', tongue: 'az' } as const;
    const copy = renderPdf(await paperOf(house, view.group, meeting, wish, view.reads));
    if (hashOf(copy) === whole) return { is: 'certified', paper };
  }
  return undefined;
}

async function changed(house: House, papers: readonly Known[], file: Uint8Array): Promise<Verdict | undefined> {
  let nearest: Extract<Verdict, { is: 'changed' }> | undefined;
  for (const paper of papers) {
    const kept = await house.blobs.get(paper.hash);
    const difference = kept && differenceOf(file, kept);
    if (difference && (!nearest || difference.bytes < nearest.difference.bytes))
      nearest = { is: 'changed', paper, difference };
  }
  return nearest;
}
