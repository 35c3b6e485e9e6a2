import type { Pages, PageTime } from './pages.ts';
import type { Spread, Streams } from './streams.ts';

/** No page of a large meeting takes longer than this, milliseconds. */
const PAGE = 100;
/** Of a hundred open pages 95 hear of a commit within this, milliseconds. */
const HEARING = 250;

const whole = (value: number) => Math.round(value).toLocaleString('en');
const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const spent = (milliseconds: number) => (milliseconds > 0 ? `${milliseconds.toFixed(0)} ms` : '–');
const sign = (met: boolean) => (met ? 'met' : '**not met**');

/** Pages of large meetings, each by itself, as Markdown. */
export function pagesReport({ items, members, acts, unfinished, pages }: Pages): string {
  const all = [...pages, ...unfinished.pages];
  const slowest = Math.max(...all.map(({ median }) => median));
  return `Pages of meetings of ${whole(items)} items in a group of ${whole(members)} members and its head, after ${whole(acts)} acts: with papers, drafts, amendments, speakers, votes with roll calls, minutes and remarks. One at a time; the median counts.

| Measured | Result | Aim | |
|---|---|---|---|
| The slowest of these pages | ${slowest.toFixed(1)} ms | ${PAGE} ms | ${sign(slowest < PAGE)} |

| Page | Reader | Answer, median | slowest | Processor time of the program | Bytes | compressed |
|---|---|---|---|---|---|---|
${pages.map((page) => pageRow(page)).join('')}${unfinished.pages.map((page) => pageRow(page, ` in a group with ${whole(unfinished.meetings)} unfinished meetings`)).join('')}`;
}

const pageRow = ({ page, reader, median, slowest, program, bytes, zipped }: PageTime, more = '') =>
  `| ${page}${more} | ${reader} | ${median.toFixed(1)} ms | ${slowest.toFixed(1)} ms | ${spent(program)} | ${kilo(bytes)} | ${kilo(zipped)} |\n`;

/** Open pages that hear of commits, as Markdown. */
export function streamsReport(streams: Streams): string {
  const { pages, readers, items, members, fromSending, fromAnswer, signalBytes, wave, storm } = streams;
  const of = ({ middle, most, last }: Spread) => `${whole(middle)} ms | ${whole(most)} ms | ${whole(last)} ms`;
  return `${whole(pages)} open pages of ${whole(readers)} readers (members, the head, auditors), each with a stream of its own and known by the place it has taken, so that no session is looked up, on a meeting of ${whole(items)} items and ${whole(members)} members in the middle of a vote.

| Measured | Result | Aim | |
|---|---|---|---|
| A ballot is heard of by 95 of 100 pages, from its sending | ${whole(fromSending.most)} ms | ${HEARING} ms | ${sign(fromSending.most < HEARING)} |

| Of all pages | the middle one | 95 of 100 | the last |
|---|---|---|---|
| Heard of a ballot, from its sending | ${of(fromSending)} |
| Heard of a ballot, from its answer | ${of(fromAnswer)} |
| Fresh again, when all fetch themselves at once | ${of(wave.fresh)} |
| Answer to a ballot that is cast while they do (${storm.ballots} of them) | ${of(storm.answer)} |

A signal is ${whole(signalBytes)} bytes a page. A page that fetches itself again is ${kilo(wave.pageBytes)}, compressed, and ${spent(wave.program)} of processor time. While ballots were cast one after another the pages were fetched ${whole(storm.fetched)} times in all, and all were fresh ${(storm.fresh / 1000).toFixed(1)} s after the last of them.
`;
}
