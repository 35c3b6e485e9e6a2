import type pg from 'pg';
import { type Head, seal } from '#journal/chain.ts';
import { newCommandId } from '#journal/command-id.ts';
import { readHead, readSealed } from '#journal/store.ts';
import { Tables } from '#journal/tables.ts';
import type { Entry, Json, Rows, Sealed } from '#journal/vocabulary.ts';
import type { ExecutorKind } from '#plan/vocabulary.ts';
import { type Teller, type Word, workingGroup } from './group.ts';
import { answersTo, keep, type Law, PAGE } from './history.ts';

/** How many plans, bodies, measures of each plan, quarters that each covers (at most ten), executors of each measure. */
export type PlanSize = {
  readonly plans: number;
  readonly bodies: number;
  readonly measures: number;
  readonly quarters: number;
  readonly executors: number;
};

/** The plan that is told begins then; the clerk's clock is set to it first. */
export const planBegins = '2024-06-20T08:00:00.000Z';

const each = (count: number) => Array.from({ length: count }, (_, index) => index);
const kinds: readonly ExecutorKind[] = ['main', 'other', 'other', 'recommended'];
const sections = 10;

/** Quarter of the plan, from 0: its last day and the day on which its reports are due. */
function quarterOf(index: number): { readonly last: string; readonly due: string } {
  const last = new Date(Date.UTC(2024, 6 + 3 * (index + 1), 0));
  const due = new Date(last.getTime() + 20 * 86_400_000);
  return { last: last.toISOString().slice(0, 10), due: due.toISOString().slice(0, 10) };
}

const done =
  'Hesabat dövründə maarifləndirmə tədbirləri keçirilmiş, əməkdaşlar üçün təlimlər təşkil olunmuş, qurbanlara hüquqi, ' +
  'tibbi və psixoloji yardım göstərilmiş, qurumlararası məlumat mübadiləsi davam etdirilmişdir.';

/**
 * Plan `1` told to the clerk: adopted, scheduled by the quarter, its measures described, and a report of each executor on each
 * quarter; of the last one in twenty is not accepted yet. `setClock` moves the clerk's clock. `people`: by body, as `compose`.
 */
async function tellPlan(teller: Teller, size: PlanSize, setClock: (to: string) => void): Promise<void> {
  const { measures, quarters } = size;
  await teller.tell('officer', (word) => adoption(word, size));
  await teller.tell('officer', {
    ...{ type: 'scheduleReports', plan: '1', measures: null, documents: false },
    schedule: { every: 'quarter', days: 20 },
  });
  for (const index of each(measures)) await teller.tell('officer', (word) => description(word, `${index + 1}`));
  for (const quarter of each(quarters)) {
    await teller.finish();
    setClock(quarter === 9 ? '2026-11-20T08:00:00.000Z' : `${quarterOf(quarter).due}T08:00:00.000Z`);
    for (const index of each(measures)) await reportOn(teller, size, index, quarter);
  }
  await teller.finish();
}

const executorOf = ({ bodies, executors }: PlanSize, measure: number, at: number) =>
  (measure * executors + at) % bodies;

function adoption(word: Word, size: PlanSize) {
  const title = (of: string, text: string) => word(of, text);
  return {
    ...({ type: 'adoptPlan', plan: '1', follows: null, source: null } as const),
    title: title('plan', 'İnsan alverinə qarşı mübarizə üzrə Milli Fəaliyyət Planı (sintetik)'),
    instrument: { title: title('order', 'Sərəncam (sintetik)'), number: '1', on: '2024-06-10' },
    period: { from: '2024-07-01', until: '2026-12-31' },
    sections: each(sections).map((at) => ({ number: `4.${at + 1}`, title: title(`s${at}`, `${at + 1}-ci istiqamət`) })),
    measures: each(size.measures).map((at) => ({
      number: `4.${(at % sections) + 1}.${Math.floor(at / sections) + 1}`,
      section: `4.${(at % sections) + 1}`,
      title: title(
        `m${at}`,
        `${at + 1}-ci tədbir: qurbanların müəyyən edilməsi və yönləndirilməsi mexanizmi (sintetik)`,
      ),
      executors: each(size.executors).map((place) => ({
        body: `body-${executorOf(size, at, place)}`,
        kind: kinds[place % kinds.length] ?? 'other',
        term: null,
      })),
      term: null,
      carries: null,
    })),
  } as const;
}

const description = (word: Word, measure: string) =>
  ({
    ...({ type: 'describeMeasure', plan: '1', base: 0, milestones: [], cost: null } as const),
    measure,
    indicators: [
      {
        indicator: null,
        name: word('n', 'Təlim keçmiş şəxslər'),
        unit: word('u', 'nəfər'),
        baseline: '0',
        target: '500',
      },
    ],
  }) as const;

async function reportOn(teller: Teller, size: PlanSize, index: number, quarter: number): Promise<void> {
  for (const place of each(size.executors)) {
    const body = executorOf(size, index, place);
    const report = { plan: '1', measure: `${index + 1}`, body: `body-${body}`, due: quarterOf(quarter).due };
    const value =
      (index + place) % 5 === 0 ? ({ is: 'blank' } as const) : ({ is: 'amount', amount: `${index}` } as const);
    await teller.tell(`person-${body}`, (word) => ({
      ...{ type: 'keepReport', ...report, base: 0, progress: 'under way', obstacles: null, confirmations: [] },
      ...{ done: word('done', done), answers: [{ indicator: '1', value }] },
    }));
    await teller.tell(`person-${body}`, { type: 'submitReport', ...report, base: 1 });
    if (quarter === size.quarters - 1 && (index + place) % 20 === 0) continue;
    await teller.tell('officer', { type: 'acceptReport', ...report, version: 1 });
  }
}

/**
 * All plans: one told to the clerk, the others the same acts of plans three years earlier each, sealed into the chain and
 * projected by the law without being decided again, with the same texts.
 */
export async function liveThroughPlans(
  pool: pg.Pool,
  teller: Teller,
  size: PlanSize,
  setClock: (to: string) => void,
): Promise<void> {
  const { law } = await workingGroup();
  const { group } = teller;
  await teller.finish();
  const before = (await readHead(pool, group)).position;
  await tellPlan(teller, size, setClock);
  let head = await readHead(pool, group);
  const told: Entry[] = [];
  for (let from = before; from < head.position; from += PAGE) {
    const page = await readSealed(pool, group, from, Math.min(from + PAGE, head.position));
    told.push(...page.map(({ entry }) => entry));
  }
  const tables = new Tables();
  for (let plan = 2; plan <= size.plans; plan += 1) {
    head = await keepPlan(pool, law, tables, [...told, ...ends(told)], String(plan), head);
  }
  teller.acts = head.position;
}

async function keepPlan(
  pool: pg.Pool,
  law: Law,
  tables: Tables,
  told: readonly Entry[],
  plan: string,
  before: Head,
): Promise<Head> {
  const sealed = sealAgain(told, plan, before);
  const group = sealed[0]?.entry.group ?? '';
  let head = before;
  for (let from = 0; from < sealed.length; from += PAGE) {
    const part = sealed.slice(from, from + PAGE);
    const last = part.at(-1);
    if (!last) break;
    const end = { position: last.entry.position, hash: last.hash, at: last.entry.at };
    const views = from + PAGE >= sealed.length ? projectAll(law, sealed) : [];
    await keep(pool, tables, group, { before: head, end, sealed: part, answers: answersTo(part), views });
    head = end;
  }
  return head;
}

/** A plan before the present one has ended, by an instrument and on the last day of its period. */
function ends(told: readonly Entry[]): readonly Entry[] {
  const adopted = told.find(({ type }) => type === 'PlanAdopted');
  if (!adopted) throw new Error('no plan was told');
  const { instrument, period } = adopted.data as { instrument: Json; period: { until: string } };
  const entry = { ...adopted, command: 'end' };
  return [
    { ...entry, type: 'PlanEnded', data: { plan: '1', on: period.until, instrument } },
    { ...entry, stream: 'plans', type: 'PlanLeft', data: { plan: '1', on: period.until } },
  ];
}

function sealAgain(told: readonly Entry[], plan: string, before: Head): readonly Sealed[] {
  const ids = new Map<string, string>();
  let { position, hash } = before;
  return told.map((entry) => {
    const command = ids.get(entry.command) ?? newCommandId(new Date());
    ids.set(entry.command, command);
    position += 1;
    const stream = entry.stream.replace(/^(plan|measure)\/1/, `$1/${plan}`);
    const data = { ...(earlier(entry.data, 3 * (Number(plan) - 1)) as Entry['data']), plan };
    const next = seal(
      { ...entry, stream, data },
      { group: entry.group, position, at: before.at, by: entry.by, command, previous: hash },
    );
    hash = next.hash;
    return next;
  });
}

/** The same with every date so many years earlier. */
function earlier(value: unknown, years: number): unknown {
  if (typeof value === 'string')
    return /^\d{4}-\d\d-\d\d$/.test(value) ? `${Number(value.slice(0, 4)) - years}${value.slice(4)}` : value;
  if (Array.isArray(value)) return value.map((one) => earlier(one, years));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, earlier(one, years)]));
}

function projectAll(law: Law, sealed: readonly Sealed[]): readonly Rows[] {
  const streams = new Map<string, Entry[]>();
  for (const { entry } of sealed) streams.set(entry.stream, [...(streams.get(entry.stream) ?? []), entry]);
  return [...streams].flatMap(([stream, entries]) => {
    // The register of plans holds the others too, and no view is made from it.
    if (stream === 'plans') return [];
    const state = entries.reduce((folded, entry) => law.evolve(folded, entry), law.initial(stream));
    return law.project(entries[0]?.group ?? '', stream, entries, state);
  });
}
