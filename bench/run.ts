/**
 * npm run bench: everything in one run, into bench/RESULTS.md. `--quick`: fewer and shorter rounds, printed only.
 * Printed only, and nothing else: `--backup`, a back-up of 100,000 acts and its restoring; `--pages`, pages of large
 * meetings; `--plan`, an import of a thousand measures, and pages and files of ten plans with 80,000 reports; `--streams`,
 * a thousand open pages that hear of commits. With `--quick` these are small.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#root.ts';
import { throwAwayFolder } from '../test/setup/folder.ts';
import { measureBackup } from './backup.ts';
import { measureBallots } from './ballots.ts';
import { measureGrowth } from './growth.ts';
import { pagesReport, streamsReport } from './large-report.ts';
import { load, machine, syncTime } from './machine.ts';
import { measureOpening } from './opening.ts';
import { measurePages } from './pages.ts';
import { measurePaper } from './paper.ts';
import { measurePlans } from './plan.ts';
import { importReport } from './plan-import.ts';
import { plansReport } from './plan-report.ts';
import { report } from './report.ts';
import { measureStreams } from './streams.ts';

const quick = process.argv.includes('--quick');
const large = quick ? { items: 20, members: 60 } : { items: 100, members: 200 };
const manyPlans = { plans: 10, bodies: 100, measures: 200, quarters: 10, executors: 4 };
const measureLarge = {
  pages: () => measurePages(large, quick ? 30 : 200, quick ? 5 : 21),
  streams: () => measureStreams(large, quick ? 100 : 1_000, quick ? 3 : 20),
};
if (process.argv.includes('--pages')) {
  process.stdout.write(pagesReport(await measureLarge.pages()));
  process.exit(0);
}
if (process.argv.includes('--streams')) {
  process.stdout.write(streamsReport(await measureLarge.streams()));
  process.exit(0);
}
if (process.argv.includes('--plan')) {
  const size = quick ? { plans: 2, bodies: 10, measures: 20, quarters: 10, executors: 4 } : manyPlans;
  process.stdout.write(`${await importReport()}\n`);
  process.stdout.write(plansReport(await measurePlans(size, quick ? 5 : 41)));
  process.exit(0);
}
if (process.argv.includes('--backup')) {
  process.stdout.write(await measureBackup(100_000));
  process.exit(0);
}
const size = quick ? { meetings: 40, rounds: 3 } : { meetings: 100, rounds: 5 };
const sizes = quick ? [1_000, 20_000] : [1_000, 100_000, 1_000_000];

function step<Result>(name: string, task: () => Promise<Result>): Promise<Result> {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${name}\n`);
  return task();
}

const begun = new Date();
const before = load();
const folder = throwAwayFolder('vahid-bench');
const sync = syncTime(folder);
const data = join(folder, 'data');
const opening = await step('start, memory, first page', () => measureOpening(data, quick ? 2 : 5));
const paper = await step('protocol', () => measurePaper(data, quick ? 20 : 100));
const embedded = await step('ballots on the embedded store', () => measureBallots('embedded', size, true));
const server = await step('ballots on a server', () => measureBallots('server', size, false));
const growth = await step('ballots after a long history', () => measureGrowth(sizes, quick ? 5 : 11));
const pages = await step('pages of large meetings', measureLarge.pages);
const streams = await step('open pages', measureLarge.streams);
const minutes = (Date.now() - begun.getTime()) / 60_000;
const text = report({
  ...{ begun, minutes, machine: machine(), load: { before, after: load() }, sync },
  ...{ opening, paper, embedded, server, growth, pages, streams },
});
process.stdout.write(text);
if (!quick) writeFileSync(join(root, 'bench', 'RESULTS.md'), text);
