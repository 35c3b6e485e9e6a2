import { join } from 'node:path';
import { createAccounts } from '#accounts/accounts.ts';
import { folderOfBlobs } from '#database/blobs.ts';
import { openStore } from '#database/store.ts';
import { groupLaw } from '#group/law.ts';
import { chartersOf } from '#group/load.ts';
import { createClerk } from '#journal/clerk.ts';
import { listMeetings } from '#meetings/views.ts';
import { docxOf } from '#paper/docx.ts';
import { renderPdf } from '#paper/pdf.ts';
import { root } from '#root.ts';
import { readAssets } from '#web/assets.ts';
import { demonstrationGroup } from '#web/demonstration.ts';
import type { House } from '#web/house.ts';
import { paperOf } from '#web/press.ts';
import { median, timed } from './measure.ts';
import { measureOffice, type Office } from './office.ts';

/** Milliseconds a document, from the record in the store to the bytes. */
export type Paper = {
  readonly members: number;
  readonly each: number;
  readonly kilobytes: number;
  /** The same protocol from its file for a word processor. */
  readonly office: Office | undefined;
};

/** Protocols of the last meeting held in the demonstration in `data`; each bears another number, so that none is remembered. */
export async function measurePaper(data: string, documents: number): Promise<Paper> {
  const store = await openStore({ data });
  const charters = await chartersOf(join(root, 'charters'));
  const law = groupLaw(charters);
  const clock = () => new Date();
  const clerk = createClerk({ pool: store.pool, law, clock });
  const publicUrl = new URL('http://localhost');
  const post = async () => {};
  const house: House = {
    ...{ pool: store.pool, clerk, law, charters, clock, post, publicUrl, log: () => {} },
    accounts: createAccounts({ pool: store.pool, clock, publicUrl, post }),
    blobs: folderOfBlobs(join(data, 'blobs')),
    assets: await readAssets(join(root, 'dist', 'assets')),
  };
  try {
    const meetings = await listMeetings(store.pool, demonstrationGroup);
    const held = meetings.find(({ stage }) => stage === 'held');
    if (!held) throw new Error('the demonstration has no meeting that was held');
    const wish = (number: number) => ({ number: `${number}`, copy: 'certified', tongue: 'az' }) as const;
    const record = (number: number) => paperOf(house, demonstrationGroup, held.meeting, wish(number));
    const print = async (number: number) => renderPdf(await record(number));
    const kilobytes = (await print(0)).length / 1000;
    const times: number[] = [];
    for (let number = 1; number <= documents; number += 1) times.push(await timed(() => print(number)));
    const office = await measureOffice(await docxOf(await record(0)), Math.min(documents, 10));
    return { members: held.quorum?.members ?? 0, each: median(times), kilobytes, office };
  } finally {
    await clerk.stop();
    await store.stop();
  }
}
