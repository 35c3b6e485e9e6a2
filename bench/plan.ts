import { fetchPage, quiet } from './asking.ts';
import { compose, Teller } from './group.ts';
import { workGoesOn } from './plan-act.ts';
import { liveThroughPlans, type PlanSize, planBegins } from './plan-history.ts';
import { type Program, startProgram } from './program.ts';
import { openStoreFor } from './stores.ts';

/** Milliseconds of the whole answer, the middle one and 95 of 100; bytes. */
export type PlanPage = {
  readonly page: string;
  readonly reader: string;
  readonly middle: number;
  readonly most: number;
  /** The same where a report was saved before each reading; files are asked for only while nothing happens. */
  readonly afterAct: { readonly middle: number; readonly most: number } | undefined;
  readonly bytes: number;
};

export type Plans = {
  readonly size: PlanSize;
  readonly reports: number;
  readonly acts: number;
  readonly pages: readonly PlanPage[];
  readonly files: readonly PlanPage[];
};

type Asking = readonly [page: string, path: string, readers: readonly string[]];

const head = 'head';
const secretariat = 'officer';
const member = 'person-4';
const readerNames: Readonly<Record<string, string>> = { head, officer: 'secretariat', [member]: 'member' };

const pages: readonly Asking[] = [
  ['Plans', '/plans', [secretariat, member]],
  ['Table of the plan', '/plans/1', [secretariat, member]],
  ['The same, of one section', '/plans/1?section=4.3', [member]],
  ['The same, of one body', '/plans/1?body=body-4', [member]],
  ['Timeline', '/plans/1/timeline', [member]],
  ['Matrix', '/plans/1/matrix', [member]],
  ['Versions', '/plans/1/versions', [member]],
  ['Figures', '/plans/1/figures', [secretariat, member]],
  ['A measure', '/plans/1/measures/17', [head, secretariat, member]],
  ['Schedule', '/plans/1/schedule', [secretariat]],
  ['A report', '/plans/1/measures/2/reports/body-4/2026-07-20', [secretariat, member]],
  ['Reports that wait', '/reports', [head, secretariat, member]],
  ['Bodies', '/bodies', [secretariat, member]],
  ['A body', '/bodies/body-4', [head, secretariat, member]],
  ['What is late', '/late', [head, secretariat, member]],
  ['Papers on the plan', '/plans/1/papers', [secretariat, member]],
  ['A quarterly report on the page', '/plans/1/papers?of=2026-Q3', [secretariat, member]],
  ['A yearly one on the page', '/plans/1/papers?of=2025', [member]],
  ['Work plan', '/plans/1/work', [member]],
  ['Problems', '/problems', [member]],
  ['Duties', '/duties', [member]],
  ['Today', '', [head, secretariat, member]],
];

/** Everything that there is of each kind, taken away whole. */
const files: readonly Asking[] = [
  ['Every report, CSV', '/reports.csv', [secretariat]],
  ['Every report, XLSX', '/reports.xlsx', [secretariat]],
  ['Quarterly report, PDF', '/plans/1/papers.pdf?of=2026-Q3', [secretariat]],
  ['Quarterly report, DOCX', '/plans/1/papers.docx?of=2026-Q3', [secretariat]],
];

/**
 * Every page of a group with so many plans and reports, `times` each after two that are not counted, one at a time, and as many
 * times again with an act before each.
 */
export async function measurePlans(size: PlanSize, times: number): Promise<Plans> {
  const bench = await openStoreFor('embedded');
  let now = planBegins;
  try {
    const database = await bench.database('plans', () => new Date(now));
    const teller = new Teller(database.clerk, 'demo');
    await compose(teller, size.bodies, planBegins.slice(0, 10));
    await liveThroughPlans(database.pool, teller, size, (to) => {
      now = to;
    });
    await database.pool.query('VACUUM ANALYZE');
    const { rows } = await database.pool.query<{ count: number }>('select count(*)::int as count from report_view');
    await database.close();
    const program = await startProgram({ DATABASE_URL: database.url, VAHID_DATA: bench.folder });
    try {
      await quiet(program);
      const told = { size, acts: teller.acts, reports: rows[0]?.count ?? 0 };
      const work = await workGoesOn(program);
      return { ...told, pages: await askedAll(program, pages, times, work), files: await askedAll(program, files, 3) };
    } finally {
      await program.stop();
    }
  } finally {
    await bench.stop();
  }
}

type Work = () => Promise<void>;

async function askedAll(
  program: Program,
  asked: readonly Asking[],
  times: number,
  work?: Work,
): Promise<readonly PlanPage[]> {
  const measured: PlanPage[] = [];
  for (const [page, path, readers] of asked) {
    for (const person of readers) {
      const reader = readerNames[person] ?? person;
      measured.push({ page, reader, ...(await measure(`${program.url}/g/demo${path}`, person, times, work)) });
    }
  }
  return measured;
}

async function measure(url: string, person: string, times: number, work: Work | undefined) {
  const { length } = await fetchPage(url, person);
  await fetchPage(url, person);
  const repeated = await waits(url, person, times, async () => {});
  return { ...repeated, afterAct: work && (await waits(url, person, times, work)), bytes: length };
}

async function waits(url: string, person: string, times: number, work: Work) {
  const found: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    await work();
    const begun = performance.now();
    await fetchPage(url, person);
    found.push(performance.now() - begun);
  }
  found.sort((one, other) => one - other);
  const at = (share: number) => found[Math.floor((found.length - 1) * share)] ?? Number.NaN;
  return { middle: at(0.5), most: at(0.95) };
}
