import type { Context } from 'hono';
import { readTexts } from '#journal/texts.ts';
import { participants } from '#marking/audience.ts';
import { oneOf } from '#page/address.ts';
import type { TableFile, TableRow } from '#paper/table.ts';
import { thingOfPlan } from '#plan/things.ts';
import type { PlanId } from '#plan/vocabulary.ts';
import { executorKinds } from '#plan/words.ts';
import { type DueFilter, factsOfRow } from '#reporting/due-rows.ts';
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
import { bodiesSeen, planStreams, plansFor, showsReporting, todayOf, withFormer } from './sight.ts';

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

/** Texts that are read at once. */
const most = 5000;

async function* rowsOf(house: House, view: GroupView, { plans, filter }: Wish): AsyncGenerator<readonly TableRow[]> {
  const { pool } = house;
  const seen = bodiesSeen(view);
  for (const plan of plans) {
    const all = await listWholeReports(pool, view.group, { ...filter, plan }, todayOf(view));
    // Of a body whose lateness is not for the reader, only what was accepted.
    const known = seen === undefined ? all : all.filter(({ body, word }) => word !== undefined || seen.includes(body));
    showsReporting(view, new Set(known.flatMap(({ body }) => ((seen?.includes(body) ?? true) ? [body] : []))));
    for (let at = 0; at < known.length; at += most) {
      const part = known.slice(at, at + most);
      const texts = view.reveal(
        await readTexts(
          pool,
          view.group,
          part.flatMap(({ titleRef, word }) =>
            [{ ref: titleRef }, word?.done, word?.obstacles].map((wording) => [thingOfPlan(plan), wording] as const),
          ),
        ),
      );
      yield part.map((row) => lineOf(view, row, seen?.includes(row.body) ?? true, texts));
    }
  }
}

function lineOf(view: GroupView, row: WholeReport, sees: boolean, texts: ReturnType<GroupView['reveal']>): TableRow {
  const { tongue, names, zone } = view;
  const { plan, number, titleRef, body, kind, due, allowed, report, word } = row;
  const facts = sees ? factsOfRow(row, todayOf(view)) : undefined;
  return [
    plan,
    number,
    texts({ ref: titleRef }),
    names.body(body)[tongue],
    executorKinds[kind][tongue],
    due.covers.from,
    due.covers.until,
    due.on,
    sees ? allowed : undefined,
    (sees ? fileWords[report?.state ?? 'none'] : fileWords.accepted)[tongue],
    sees && report?.firstSubmittedAt ? dateIn(report.firstSubmittedAt, zone) : undefined,
    kind === 'recommended' || facts?.onTime === undefined
      ? undefined
      : (facts.onTime ? fileWords.yes : fileWords.no)[tongue],
    facts?.late ? facts.daysLate : undefined,
    word?.version,
    word && progressNames[word.progress][tongue],
    word && texts(word.done),
    word?.obstacles && texts(word.obstacles),
  ];
}
