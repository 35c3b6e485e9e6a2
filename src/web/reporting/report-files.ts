import type { Context } from 'hono';
import { type Belonging, readTexts } from '#journal/texts.ts';
import { participants } from '#marking/audience.ts';
import type { Texts } from '#marking/revealed.ts';
import type { Thing } from '#marking/vocabulary.ts';
import { oneOf } from '#page/address.ts';
import type { TableFile, TableRow } from '#paper/table.ts';
import type { BodyId } from '#people/vocabulary.ts';
import { thingOfPlan } from '#plan/things.ts';
import type { PlanId } from '#plan/vocabulary.ts';
import { executorKinds } from '#plan/words.ts';
import { type DueFilter, factsOfRow } from '#reporting/due-rows.ts';
import type { Today } from '#reporting/facts.ts';
import { reportsPlace } from '#reporting/places.ts';
import { listWholeReports, type WholeReport } from '#reporting/summaries.ts';
import { progressNames } from '#reporting/words.ts';
import { dateIn, isDay } from '#text/moments.ts';
import type { House } from '../house.ts';
import type { App } from '../request.ts';
import { mountTable } from '../tables.ts';
import type { GroupView } from '../view.ts';
import { fileWords } from './file-words.ts';
import { bodiesPlace } from './places.ts';
import { seeingWords as words } from './seeing-words.ts';
import { bodiesSeen, planStreams, plansFor, showsReporting, titlesOf, todayOf, withFormer } from './sight.ts';

/** Every due report that the reader may know, as the address asks for it: by plan, body, section and dates. */
export const mountReportsTable = (app: App, house: House): void =>
  mountTable(app, house, {
    path: reportsPlace,
    readers: participants,
    streams: planStreams(),
    take: (_house, view, c) => ({ name: `${view.group}-reports`, table: tableOf(house, view, wishOf(view, c)) }),
  });

/** The reports of one body, and of those whose place it took. */
export const mountBodyReportsTable = (app: App, house: House): void =>
  mountTable(app, house, {
    path: `${bodiesPlace}/:body/reports`,
    readers: participants,
    streams: planStreams(),
    take(_house, view, _c, { body = '' }) {
      if (!view.bodies.has(body)) return undefined;
      const filter = { bodies: withFormer(view, body) };
      return { name: `${view.group}-reports-${body}`, table: tableOf(house, view, { plans: plansOf(view), filter }) };
    },
  });

type Wish = { readonly plans: readonly PlanId[]; readonly filter: DueFilter };

const plansOf = (view: GroupView): readonly PlanId[] => plansFor(view).map(({ plan }) => plan);

function wishOf(view: GroupView, c: Context): Wish {
  const plans = plansOf(view);
  const plan = oneOf(plans, c.req.query('plan'));
  const body = oneOf([...view.bodies.keys()], c.req.query('body'));
  const section = c.req.query('section');
  const [from, until] = [c.req.query('from'), c.req.query('until')];
  return {
    plans: plan === undefined ? plans : [plan],
    filter: {
      ...(body === undefined ? {} : { bodies: withFormer(view, body) }),
      ...(section === undefined || section === '' || section === 'all' ? {} : { section }),
      ...(from !== undefined && isDay(from) ? { from } : {}),
      ...(until !== undefined && isDay(until) ? { until } : {}),
    },
  };
}

function tableOf(house: House, view: GroupView, wish: Wish): TableFile {
  const { tongue } = view;
  return {
    title: words.reports[tongue],
    columns: [
      { title: words.plan[tongue], width: 8 },
      { title: words.number[tongue], width: 10 },
      { title: words.measure[tongue], width: 60 },
      { title: words.body[tongue], width: 44 },
      { title: words.kind[tongue], width: 24 },
      { title: fileWords.from[tongue], kind: 'day' },
      { title: fileWords.until[tongue], kind: 'day' },
      { title: words.date[tongue], kind: 'day' },
      { title: fileWords.allowed[tongue], kind: 'day', width: 18 },
      { title: words.state[tongue], width: 20 },
      { title: fileWords.first[tongue], kind: 'day', width: 18 },
      { title: fileWords.onTime[tongue], width: 14 },
      { title: words.ofDays[tongue], kind: 'number', width: 14 },
      { title: fileWords.version[tongue], kind: 'number', width: 18 },
      { title: words.progress[tongue], width: 18 },
      { title: words.done[tongue], width: 80 },
      { title: fileWords.obstacles[tongue], width: 50 },
    ],
    rows: rowsOf(house, view, wish),
  };
}

/** Reports whose texts are read at once; those that follow are read while these are written. */
const most = 2000;

async function* rowsOf(house: House, view: GroupView, { plans, filter }: Wish): AsyncGenerator<readonly TableRow[]> {
  const { pool } = house;
  const today = todayOf(view);
  const seen = bodiesSeen(view);
  const all = bodySet(seen);
  const read = (plan: PlanId) => listWholeReports(pool, view.group, { ...filter, plan }, today);
  for await (const [plan, reports] of ahead(plans, read)) {
    // Of a body whose lateness is not for the reader, only what was accepted.
    const known = reports.filter(({ body, word }) => word !== undefined || all(body));
    showsReporting(view, new Set(known.map(({ body }) => body).filter(all)));
    const titles = await titlesOf(house, view, known);
    const textsOf = (part: readonly WholeReport[]) => readTexts(pool, view.group, wordings(part, thingOfPlan(plan)));
    for await (const [part, unread] of ahead(inParts(known), textsOf)) {
      const line = linesOf(view, { today, sees: all, titles, texts: view.reveal(unread) });
      yield part.map(line);
    }
  }
}

/** Whether a body is among these; undefined: all are. */
function bodySet(bodies: readonly BodyId[] | undefined): (body: BodyId) => boolean {
  const set = bodies && new Set(bodies);
  return (body) => set?.has(body) ?? true;
}

/** Each with what was read of it, while the next is read. */
async function* ahead<Each, Read>(each: readonly Each[], read: (one: Each) => Promise<Read>) {
  let next: Promise<Read> | undefined;
  for (const [at, one] of each.entries()) {
    const waiting = next ?? read(one);
    const following = each[at + 1];
    next = following === undefined ? undefined : read(following);
    // Where this one fails, nobody waits for that one.
    next?.catch(() => {});
    yield [one, await waiting] as const;
  }
}

const inParts = (reports: readonly WholeReport[]): readonly (readonly WholeReport[])[] =>
  Array.from({ length: Math.ceil(reports.length / most) }, (_, at) => reports.slice(at * most, (at + 1) * most));

function* wordings(part: readonly WholeReport[], thing: Thing): Generator<Belonging> {
  for (const { word } of part) {
    if (!word) continue;
    yield [thing, word.done];
    if (word.obstacles) yield [thing, word.obstacles];
  }
}

type Line = {
  readonly today: Today;
  readonly sees: (body: BodyId) => boolean;
  readonly titles: Texts;
  readonly texts: Texts;
};

function linesOf(view: GroupView, { today, sees, titles, texts }: Line): (report: WholeReport) => TableRow {
  const { tongue, names, zone } = view;
  return (row) => {
    const { plan, number, titleRef, body, kind, due, allowed, report, word } = row;
    const facts = sees(body) ? factsOfRow(row, today) : undefined;
    return [
      plan,
      number,
      titles({ ref: titleRef }),
      names.body(body)[tongue],
      executorKinds[kind][tongue],
      due.covers.from,
      due.covers.until,
      due.on,
      facts && allowed,
      (facts ? fileWords[report?.state ?? 'none'] : fileWords.accepted)[tongue],
      facts && report?.firstSubmittedAt ? dateIn(report.firstSubmittedAt, zone) : undefined,
      kind === 'recommended' || facts?.onTime === undefined
        ? undefined
        : (facts.onTime ? fileWords.yes : fileWords.no)[tongue],
      facts?.late ? facts.daysLate : undefined,
      word?.version,
      word && progressNames[word.progress][tongue],
      word && texts(word.done),
      word?.obstacles && texts(word.obstacles),
    ];
  };
}
