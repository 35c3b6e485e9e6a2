import type { Context } from 'hono';
import { chosen, oneOf, placeIn, queryOf } from '#page/address.ts';
import type { BodyId } from '#people/vocabulary.ts';
import { measurePlace } from '#plan/places.ts';
import type { MeasureId, PlanId } from '#plan/vocabulary.ts';
import { limitOf } from '#reporting/facts.ts';
import { reportPlace } from '#reporting/places.ts';
import { type LateCount, listTermsPassed, type Scope } from '#reporting/summaries.ts';
import { daysBetween } from '#text/moments.ts';
import type { House } from '../house.ts';
import type { GroupView } from '../view.ts';
import { countLateByBody, countLateBySection, listDues } from './counted.ts';
import { latePlace } from './places.ts';
import { bodiesSeen, plansFor, showsReporting, titlesOf, todayOf, withFormer } from './sight.ts';

/** Late may be the report on a measure, or the measure itself: its term passed before the body's part was done. */
export const lateKinds = ['reports', 'terms'] as const;
export type LateKind = (typeof lateKinds)[number];

export type LateWish = {
  readonly plan: PlanId | undefined;
  readonly body: BodyId | undefined;
  readonly section: string | undefined;
  readonly what: LateKind;
};

/** `on`: the last day on which it was in time. */
export type LateLine = {
  readonly plan: PlanId;
  readonly measure: MeasureId;
  readonly number: string;
  readonly title: string;
  readonly body: BodyId;
  readonly due: string | undefined;
  readonly on: string;
  readonly days: number;
  readonly stands: 'returned' | 'draft' | undefined;
};

export type Late = {
  readonly wish: LateWish;
  /** What of the bodies that the reader sees is late, before the filter by section. */
  readonly byBody: ReadonlyMap<BodyId, LateCount>;
  /** By plan and section, `1 4`. */
  readonly bySection: ReadonlyMap<string, LateCount>;
  readonly total: LateCount;
  readonly lines: readonly LateLine[];
  readonly after: number;
  /** Bodies whose lateness the reader sees; undefined: of all. */
  readonly seen: readonly BodyId[] | undefined;
};

/** What is late of what this reader may see, as the address asks for it. `most`: how many lines; all if left out. */
export async function loadLate(house: House, view: GroupView, c: Context, most?: number): Promise<Late> {
  const { pool } = house;
  const { group } = view;
  const today = todayOf(view);
  const plans = plansFor(view).map(({ plan }) => plan);
  const seen = bodiesSeen(view);
  const asked = wishOf(view, c, plans, seen);
  const scope: Scope = {
    plans: asked.plan === undefined ? plans : [asked.plan],
    bodies: asked.body ? withFormer(view, asked.body) : seen,
  };
  const after = most === undefined ? 0 : placeIn(c.req.query('after'));
  const [byBody, bySection] = await Promise.all([
    countLateByBody(pool, group, { ...scope, bodies: seen }, today),
    countLateBySection(pool, group, scope, today),
  ]);
  const total = totalIn(bySection, asked.section);
  const wish = {
    ...asked,
    what: asked.what ?? (total.reports === 0 && total.terms > 0 ? 'terms' : 'reports'),
  } as const;
  const lines = await (wish.what === 'reports' ? lateReports : lateTerms)(house, view, scope, wish, { most, after });
  showsReporting(
    view,
    lines.map(({ body }) => body),
  );
  return { wish, byBody, bySection, total, lines, after, seen };
}

type Asked = Omit<LateWish, 'what'> & { readonly what: LateKind | undefined };

function wishOf(view: GroupView, c: Context, plans: readonly PlanId[], seen: readonly BodyId[] | undefined): Asked {
  return {
    plan: oneOf(plans, c.req.query('plan')),
    body: oneOf(seen ?? [...view.bodies.keys()], c.req.query('body')),
    section: chosen(c.req.query('section')),
    what: oneOf(lateKinds, c.req.query('what')),
  };
}

/** Together, or of one section of whichever plan. */
function totalIn(bySection: Late['bySection'], section: string | undefined): LateCount {
  let [reports, terms] = [0, 0];
  for (const [key, count] of bySection) {
    if (section !== undefined && key.slice(key.indexOf(' ') + 1) !== section) continue;
    reports += count.reports;
    terms += count.terms;
  }
  return { reports, terms };
}

type Part = { readonly most: number | undefined; readonly after: number };

async function lateReports(
  house: House,
  view: GroupView,
  { plans, bodies }: Scope,
  { section }: LateWish,
  { most, after }: Part,
): Promise<readonly LateLine[]> {
  const today = todayOf(view);
  const rows = await listDues(
    house.pool,
    view.group,
    {
      plans,
      late: true,
      ...(bodies ? { bodies } : {}),
      ...(section === undefined ? {} : { section }),
      ...(most === undefined ? {} : { limit: most, offset: after }),
    },
    today,
  );
  const texts = await titlesOf(house, view, rows);
  return rows.map((row) => {
    const on = limitOf(row.due, row.allowed);
    return {
      plan: row.plan,
      measure: row.measure,
      number: row.number,
      title: texts({ ref: row.titleRef }),
      body: row.body,
      due: row.due.on,
      on,
      days: daysBetween(on, today.date),
      stands: row.report?.state === 'returned' ? 'returned' : row.report ? 'draft' : undefined,
    };
  });
}

async function lateTerms(
  house: House,
  view: GroupView,
  scope: Scope,
  { section }: LateWish,
  { most, after }: Part,
): Promise<readonly LateLine[]> {
  const today = todayOf(view);
  const paging = most === undefined ? {} : { limit: most, offset: after };
  const rows = await listTermsPassed(house.pool, view.group, { ...scope, section, ...paging }, today);
  const texts = await titlesOf(house, view, rows);
  return rows.map(({ titleRef, kind: _kind, section: _section, until, ...row }) => ({
    ...row,
    title: texts({ ref: titleRef }),
    due: undefined,
    on: until,
    days: daysBetween(until, today.date),
    stands: undefined,
  }));
}

/** Where the report, or the measure, is. */
export const lateHref = ({ base }: Pick<GroupView, 'base'>, { plan, measure, body, due }: LateLine): string =>
  due === undefined ? `${base}${measurePlace(plan, measure)}` : `${base}${reportPlace({ plan, measure, body, due })}`;

/** Where the list stands with these conditions. */
export const lateAddress = ({ base }: Pick<GroupView, 'base'>, wish: Partial<LateWish>, after = 0): string =>
  `${base}${latePlace}${queryOf({ ...wish, after })}`;
