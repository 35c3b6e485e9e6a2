import type { Context } from 'hono';
import { dutyStateOn } from '#duties/facts.ts';
import { thingOfSending } from '#duties/things.ts';
import { listSendings } from '#duties/views.ts';
import { planOf, registerOf } from '#group/states.ts';
import { type Belonging, readTexts } from '#journal/texts.ts';
import type { Texts } from '#marking/revealed.ts';
import { thingOfMeeting } from '#marking/things.ts';
import { listMeetings, type MeetingRow } from '#meetings/views.ts';
import { tableNow } from '#plan/evolve.ts';
import { earlier, isOn, later } from '#plan/terms.ts';
import { thingOfPlan } from '#plan/things.ts';
import type { PlanId, Term } from '#plan/vocabulary.ts';
import { addDays, dateIn } from '#text/moments.ts';
import type { House } from '../house.ts';
import type { GroupView } from '../view.ts';
import { lastDay } from './plan-ends.ts';
import { listDueDays } from './store.ts';
import { type WorkQuarter, workPlan } from './work-plan.ts';

export type Work = {
  readonly plan: PlanId;
  readonly title: string;
  readonly year: number;
  readonly years: readonly number[];
  /** Days of the year on which the plan is in force; undefined: on none. */
  readonly inForce: Term | undefined;
  readonly quarters: readonly WorkQuarter[];
  readonly meetings: readonly MeetingRow[];
  readonly texts: Texts;
};

/** The work plan of a year (`?year=2026`); of this one, or the nearest to it, without. Undefined: no such plan or year. */
export async function loadWork(house: House, view: GroupView, plan: PlanId, c: Context): Promise<Work | undefined> {
  const { pool } = house;
  const { group, zone, now, reads } = view;
  const state = planOf(view.states, plan);
  const table = tableNow(state);
  if (!table) return undefined;
  const { period } = table;
  const last = lastDay({ period, endedOn: state.ended?.on });
  const years = yearsBetween(period.from, addDays(last, 31));
  const year = yearAsked(c.req.query('year'), years, dateIn(now, zone));
  if (year === undefined) return undefined;
  const span = { from: `${year}-01-01`, until: `${year}-12-31` };
  const [dues, sendings, rows] = await Promise.all([
    listDueDays(pool, group, plan, span),
    listSendings(pool, group, { open: true }),
    listMeetings(pool, group),
  ]);
  const today = dateIn(now, zone);
  const running = sendings.filter(({ facts }) => ['under control', 'late'].includes(dutyStateOn(facts, today)));
  const mine = running.filter(
    ({ sending, facts }) => facts.until && isOn(span, facts.until) && reads.may(thingOfSending(sending)),
  );
  const quarters = workPlan({
    ...{ year, period, last, dues, measures: table.measures, lives: state.lives },
    duties: mine.map(({ sending, body, facts }) => ({ sending, body, until: facts.until ?? '' })),
  });
  const texts: readonly Belonging[] = [
    [thingOfPlan(plan), state.title],
    ...textsOf(plan, quarters),
    ...mine.flatMap(({ sending, text }): readonly Belonging[] =>
      text ? [[thingOfSending(sending), { ref: text }]] : [],
    ),
  ];
  const revealed = view.reveal(await readTexts(pool, group, texts));
  return {
    plan,
    title: revealed(state.title),
    year,
    years,
    inForce: overlapOf({ from: period.from, until: last }, span),
    quarters,
    meetings: rows.filter(({ meeting }) => reads.may(thingOfMeeting(meeting))),
    texts: revealed,
  };
}

const yearsBetween = (from: string, until: string): readonly number[] => {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
};

/** Any year may be asked for: one without a plan in force is shown as such. */
function yearAsked(asked: string | undefined, years: readonly number[], today: string): number | undefined {
  if (asked !== undefined) return /^[12]\d{3}$/.test(asked) ? Number(asked) : undefined;
  const current = Number(today.slice(0, 4));
  return years.includes(current) ? current : current < (years[0] ?? current) ? years[0] : years.at(-1);
}

function overlapOf(one: Term, other: Term): Term | undefined {
  const from = later(one.from, other.from);
  const until = earlier(one.until, other.until);
  return from > until ? undefined : { from, until };
}

const textsOf = (plan: PlanId, quarters: readonly WorkQuarter[]): readonly Belonging[] =>
  quarters.flatMap(({ entries }) =>
    entries.flatMap((entry): readonly Belonging[] => {
      const thing = thingOfPlan(plan);
      if (entry.kind === 'milestone')
        return [
          [thing, entry.title],
          [thing, entry.measure.title],
        ];
      return 'measures' in entry ? entry.measures.map(({ title }) => [thing, title] as const) : [];
    }),
  );

/** What the ribbon of the year's quarters is drawn from. */
export const yearOf = (view: GroupView, { year, meetings }: Work) => ({
  charter: view.charter,
  tongue: view.tongue,
  base: view.base,
  meetings,
  past: registerOf(view.states).past,
  year,
  now: view.now,
  since: view.founded.foundedAt ?? view.now,
});
