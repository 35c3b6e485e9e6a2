import { gzipSync } from 'node:zlib';
import { fetchPage, quiet } from './asking.ts';
import { compose, pastMeeting, Teller } from './group.ts';
import { type Large, type Largeness, liveLargely } from './large.ts';
import { median } from './measure.ts';
import { processorTime } from './processes.ts';
import { type Program, startProgram } from './program.ts';
import { type Bench, openStoreFor } from './stores.ts';

/** One page of one reader: milliseconds until the whole answer, processor time of the program, bytes. */
export type PageTime = {
  readonly page: string;
  readonly reader: string;
  readonly median: number;
  readonly slowest: number;
  readonly program: number;
  readonly bytes: number;
  /** As a proxy would send it. */
  readonly zipped: number;
};

export type Pages = {
  readonly items: number;
  readonly members: number;
  readonly acts: number;
  readonly pages: readonly PageTime[];
  /** Today in a group with so many meetings that are not finished. */
  readonly unfinished: { readonly meetings: number; readonly pages: readonly PageTime[] };
};

type Asking = readonly [page: string, path: string, readers: readonly string[]];

/** Whom the pages are asked for, by the person who stands for them. */
const head = 'head';
const secretariat = 'officer';
const member = 'person-4';
const readerNames: Readonly<Record<string, string>> = { head, officer: 'secretariat', [member]: 'member' };

const all = [head, secretariat, member] as const;

function pagesOf({ over, open, coming, inHand }: Large): readonly Asking[] {
  const meeting = (id: string, rest = '') => `/meetings/${id}${rest}`;
  return [
    ['Meeting in the middle of a vote', meeting(open), all],
    ['An item of it that was decided', meeting(open, `?item=1`), [member]],
    ['An item of it that is still to come', meeting(open, `?item=${Number(inHand) + 1}`), [member]],
    ['The screen on its wall', meeting(open, '/screen'), [secretariat]],
    ['Meeting that is over', meeting(over), all],
    ['Its protocol', meeting(over, '/protocol'), all],
    ['Meeting whose agenda waits', meeting(coming), all],
    ['Its agenda, to be set anew', meeting(coming, '/agenda'), [head]],
    ['A new meeting', '/meetings/new', [head]],
    ['Meetings', '/meetings', [member]],
    ['Register of decisions', '/decisions', [member]],
    ['Attendance by body and quarter', '/attendance', [member]],
    ['Today', '', all],
    ['Composition', '/composition', [secretariat, member]],
    ['Suggestions', '/suggestions', [head, member]],
    ['Journal', '/journal', [secretariat, member]],
    ['Journal of the meeting', `/journal?stream=meeting/${open}`, [member]],
    ['Offices and bodies', '/secretariat/offices', [secretariat]],
    ['People', '/secretariat/people', [secretariat]],
  ];
}

/** Every page of large meetings, `times` each after two that are not counted, one at a time. */
export async function measurePages(size: Largeness, unfinished: number, times: number): Promise<Pages> {
  const bench = await openStoreFor('embedded');
  // The meetings are of this very day: what a page says of time is then as it is on the day.
  const now = new Date(Date.now() - 60_000);
  try {
    const large = await bench.database('large', () => now);
    const teller = new Teller(large.clerk, 'demo');
    const lived = await liveLargely(teller, size, now);
    await large.pool.query('VACUUM ANALYZE');
    const pages = await asked(bench, large.url, pagesOf(lived), times);
    await large.close();
    const many = await measureUnfinished(bench, unfinished, times, now);
    return { ...size, acts: teller.acts, pages, unfinished: { meetings: unfinished, pages: many } };
  } finally {
    await bench.stop();
  }
}

/** Held, and without a protocol. */
async function measureUnfinished(bench: Bench, meetings: number, times: number, now: Date) {
  const database = await bench.database('unfinished', () => now);
  const teller = new Teller(database.clerk, 'demo');
  const people = await compose(teller, 13);
  const on = new Date(now.getTime() + 1_000).toISOString();
  for (let number = 1; number <= meetings; number += 1) {
    await pastMeeting(teller, `${now.getUTCFullYear()}-${number}`, people, on);
  }
  await teller.finish();
  await database.pool.query('VACUUM ANALYZE');
  const pages = await asked(bench, database.url, [['Today', '', all]], times);
  await database.close();
  return pages;
}

async function asked(bench: Bench, url: string, pages: readonly Asking[], times: number): Promise<readonly PageTime[]> {
  const program = await startProgram({ DATABASE_URL: url, VAHID_DATA: bench.folder });
  const measured: PageTime[] = [];
  try {
    await quiet(program);
    for (const [page, path, readers] of pages) {
      for (const person of readers) {
        measured.push({
          page,
          reader: readerNames[person] ?? person,
          ...(await measure(program, path, person, times)),
        });
      }
    }
    return measured;
  } finally {
    await program.stop();
  }
}

async function measure(program: Program, path: string, person: string, times: number) {
  const url = `${program.url}/g/demo${path}`;
  const body = await fetchPage(url, person);
  await fetchPage(url, person);
  const before = processorTime(program.pid);
  const waits: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const begun = performance.now();
    await fetchPage(url, person);
    waits.push(performance.now() - begun);
  }
  return {
    median: median(waits),
    slowest: Math.max(...waits),
    program: (processorTime(program.pid) - before) / times,
    bytes: body.length,
    zipped: gzipSync(body).length,
  };
}
