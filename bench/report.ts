import type { Ballots, Round } from './ballots.ts';
import type { Growth } from './growth.ts';
import { pagesReport, streamsReport } from './large-report.ts';
import { median } from './measure.ts';
import type { Opening } from './opening.ts';
import type { Pages } from './pages.ts';
import type { Paper } from './paper.ts';
import type { Streams } from './streams.ts';

export type Results = {
  readonly begun: Date;
  readonly minutes: number;
  readonly machine: string;
  readonly load: { readonly before: string; readonly after: string };
  /** Milliseconds. */
  readonly sync: number;
  readonly opening: Opening;
  readonly paper: Paper;
  readonly embedded: Ballots;
  readonly server: Ballots;
  readonly growth: Growth;
  readonly pages: Pages;
  readonly streams: Streams;
};

/** The results as Markdown; every ratio compares what was measured in this one run. */
export function report(results: Results): string {
  const { begun, minutes, machine, load, sync, embedded, server } = results;
  return `# Results of the bench

Written by \`npm run bench\`; numbers of another machine, or of a busier one, are others: the ratios are what to compare.

- **Date** ${begun.toISOString().slice(0, 16).replace('T', ' ')} UTC, ${minutes.toFixed(1)} minutes
- **Machine** ${machine}; callers, program and store share it
- **Load** when it began ${load.before}, when it ended ${load.after} (the bench itself among it)
- **Disk** ${sync.toFixed(2)} ms for 8 kB to be synced
- **PostgreSQL** ${embedded.version} embedded, ${server.version} as a server; \`fsync\` and \`synchronous_commit\` on in both

${table(ballotRows(results))}
${notes(results)}
${plainTable(results)}
${growthTable(results.growth)}
${table(otherRows(results))}
${pagesReport(results.pages)}
${streamsReport(results.streams)}`;
}

type Line = readonly [what: string, value: string, aim: string, met: boolean | undefined];

function table(lines: readonly Line[]): string {
  const rows = lines.map(([what, value, aim, met]) => `| ${what} | ${value} | ${aim} | ${sign(met)} |\n`);
  return `| Measured | Result | Aim | |\n|---|---|---|---|\n${rows.join('')}`;
}

const sign = (met: boolean | undefined) => (met === undefined ? '' : met ? 'met' : '**not met**');

function ballotRows({ embedded, server }: Results): Line[] {
  const line = (title: string, rounds: readonly Round[], aim: number): Line => {
    const rate = middle(rounds, 'perSecond');
    return [
      title,
      `**${whole(rate)}/s** (${rounds.map(({ perSecond }) => whole(perSecond)).join(', ')})`,
      `${whole(aim)}/s`,
      rate >= aim,
    ];
  };
  const { slow } = embedded;
  return [
    line('Ballots over HTTP, embedded store, 50 callers', embedded.rounds, 2000),
    line('Ballots over HTTP, server, 50 callers', server.rounds, 2000),
    ...(slow ? [line('The same, embedded, each sync 2 ms slower', slow.rounds, 1000)] : []),
  ];
}

function notes({ embedded }: Results): string {
  const { slow } = embedded;
  const slowness = slow
    ? ` The slower sync is PostgreSQL's own wait before each (\`commit_delay\`): a commit of one plain connection took ${slow.before.toFixed(2)} ms before, ${slow.after.toFixed(2)} ms so.`
    : '';
  return `The median round stands first, then every round in its order. A ballot counts when its 201 has come, after the commit was synced.${slowness}
`;
}

function plainTable({ embedded, server }: Results): string {
  const rows = [embedded, server].flatMap((ballots) => {
    const { kind, rounds } = ballots;
    const ratio = (of: (round: (typeof rounds)[number]) => number) =>
      median(rounds.map((round) => round.perSecond / of(round))).toFixed(2);
    const row = (title: string, of: (round: (typeof rounds)[number]) => number) =>
      `| ${kind} | ${title} | ${whole(median(rounds.map(of)))}/s | ${ratio(of)} |\n`;
    return [
      row('one connection', ({ plain }) => plain.alone),
      row('50 connections, one head (a chain)', ({ plain }) => plain.chain),
      row('50 connections, 50 heads (no chain)', ({ plain }) => plain.apart),
    ];
  });
  return `The store's own limit is the same rows (\`head\`, \`entry\`, \`answer\`, \`ballot_view\`) written by the plainest client, one transaction each, right after each round.

| Store | The plainest client | Its rate | Ballots over HTTP beside it |
|---|---|---|---|
${rows.join('')}
| Store | Answer, median | 99 of 100 under | Processor time a ballot: program | store |
|---|---|---|---|---|
${[embedded, server].map(costRow).join('')}`;
}

function costRow({ kind, rounds }: Ballots): string {
  const of = (key: keyof Round) => middle(rounds, key);
  return `| ${kind} | ${of('median').toFixed(1)} ms | ${of('slowest').toFixed(1)} ms | ${micro(of('program'))} | ${micro(of('store'))} |\n`;
}

function growthTable({ sizes }: Growth): string {
  const rows = sizes.map((size) => {
    const time = micro(1e6 / middle(size.rounds, 'perSecond'));
    const cost = micro(median(size.rounds.map(processor)));
    const beside = [waiting, processor].map((of) => besideFirst(sizes, size, of).toFixed(2));
    return `| ${whole(size.acts)} | ${time} | ${beside[0]} | ${cost} | ${beside[1]} |\n`;
  });
  return `The cost of a ballot in groups of one embedded store, in turns, ${sizes[0]?.rounds.length} rounds of 650.

| Acts before | Time a ballot | beside the first | Processor time, program and store | beside the first |
|---|---|---|---|---|
${rows.join('')}`;
}

const waiting = ({ perSecond }: Round) => 1e6 / perSecond;
const processor = ({ program, store }: Round) => program + store;

/** The middle of the ratios of each turn: what made one turn slow for all does not count. */
function besideFirst([first]: Growth['sizes'], { rounds }: Growth['sizes'][number], of: (round: Round) => number) {
  return median(rounds.map((round, index) => of(round) / of(first?.rounds[index] ?? round)));
}

function flatness({ sizes }: Growth): Line {
  const last = sizes.at(-1);
  const ratio = last ? besideFirst(sizes, last, waiting) : Number.NaN;
  const title = `A ballot after ${whole(last?.acts ?? 0)} acts beside one after ${whole(sizes[0]?.acts ?? 0)}`;
  return [title, `${ratio.toFixed(2)} times the time`, 'within 1.10', ratio <= 1.1];
}

function otherRows({ growth, paper, opening, embedded }: Results): Line[] {
  const { verify } = growth;
  const { page, memory } = opening;
  const html = page.html + page.styles;
  return [
    flatness(growth),
    [
      `\`verify\` of ${whole(verify.acts)} acts (${whole(verify.megabytes)} MB)`,
      `${(verify.verify / 1000).toFixed(1)} s; hashing the same bytes ${(verify.hashing / 1000).toFixed(1)} s: ${(verify.verify / verify.hashing).toFixed(2)} times`,
      '',
      undefined,
    ],
    [
      `Protocol of ${paper.members} members, from the record to the PDF`,
      `${paper.each.toFixed(1)} ms (${whole(paper.kilobytes)} kB)`,
      '',
      undefined,
    ],
    ['The same from its DOCX by LibreOffice', officeSays(paper), '', undefined],
    ['`npm start` until the first page, again', `${(opening.again / 1000).toFixed(2)} s`, '3 s', opening.again < 3000],
    [
      'The same on a new folder, with the demonstration, and its end',
      `${(opening.first / 1000).toFixed(1)} s`,
      '',
      undefined,
    ],
    ['Memory after the start: program, PostgreSQL', `${mega(memory.program)}, ${mega(memory.store)}`, '', undefined],
    ['Memory after the ballots', `${mega(embedded.memory.program)}, ${mega(embedded.memory.store)}`, '', undefined],
    ['First page: script', kilo(page.script), '30 kB', page.script < 30_000],
    ['First page: styles and HTML', `${kilo(page.styles)} + ${kilo(page.html)}`, '40 kB', html < 40_000],
    [
      'First page: fonts fetched before it is painted; all, for three languages',
      `${kilo(page.fonts.before)}; ${kilo(page.fonts.all)}`,
      '120 kB',
      page.fonts.all < 120_000,
    ],
  ];
}

function officeSays({ each, office }: Paper): string {
  if (!office) return 'not measured: there is no LibreOffice on this machine';
  const beside = (time: number) => `${whole(time)} ms, ${(time / each).toFixed(1)} times`;
  return `with its start ${beside(office.started)}; one more in the same run ${beside(office.more)}`;
}

const middle = (rounds: readonly Round[], key: keyof Round) => median(rounds.map((round) => round[key]));
const whole = (value: number) => Math.round(value).toLocaleString('en');
/** Processor time is known on Linux only. */
const micro = (microseconds: number) => (microseconds > 0 ? `${whole(microseconds)} µs` : '–');
const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const mega = (megabytes: number | undefined) => (megabytes === undefined ? '–' : `${Math.round(megabytes)} MB`);
