import type { Context } from 'hono';
import { dutyStateOn } from '#duties/facts.ts';
import { listSendings, type SendingRow } from '#duties/views.ts';
import type { DutyState } from '#duties/vocabulary.ts';
import { sendingsOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import type { Texts } from '#marking/revealed.ts';
import { thingOfProposal } from '#marking/things.ts';
import { placeIn } from '#page/address.ts';
import type { BodyId, PersonId } from '#people/vocabulary.ts';
import { thingOfPlan } from '#plan/things.ts';
import type { PlanId } from '#plan/vocabulary.ts';
import type { AcceptedRow } from '#reporting/accepted-rows.ts';
import type { DueRow } from '#reporting/due-rows.ts';
import { type QuarterRecord, recordUntilNext } from '#reporting/figures.ts';
import { seesLateness } from '#reporting/lateness.ts';
import { type BodyMeasure, listFocalPoints, listMeasuresOf, type Scope } from '#reporting/summaries.ts';
import type { MeasureState } from '#reporting/vocabulary.ts';
import { addDays } from '#text/moments.ts';
import type { House } from '../house.ts';
import { problemsFor } from '../problems/rows.ts';
import type { GroupView } from '../view.ts';
import { countAccepted, countDues, listAccepted, listDues, readInvitations, readRecord } from './counted.ts';
import { planOfToday, plansFor, showsReporting, todayOf, withFormer } from './sight.ts';
import { statesFor } from './states.ts';

/** Of what only those responsible and the body itself see. */
export type BodyRecord = {
  /** Past their date, or due within 90 days; the first first. */
  readonly owed: readonly DueRow[];
  readonly owedInAll: number;
  readonly record: readonly QuarterRecord[];
  readonly invited: { readonly sent: number; readonly all: number };
};

export type BodySent = SendingRow & { readonly state: DutyState };

export type BodyShown = {
  readonly body: BodyId;
  readonly plan: PlanId | undefined;
  readonly measures: readonly (BodyMeasure & { readonly state: MeasureState | undefined })[];
  readonly accepted: readonly AcceptedRow[];
  readonly acceptedInAll: number;
  readonly after: number;
  readonly focalPoints: readonly { readonly person: PersonId; readonly measures: number }[];
  readonly sent: readonly BodySent[];
  /** Open problems that concern it, of those that the reader may read. */
  readonly problems: Awaited<ReturnType<typeof problemsFor>>;
  /** Undefined: not for this reader. */
  readonly own: BodyRecord | undefined;
  readonly texts: Texts;
};

export const acceptedMost = 25;
const owedMost = 50;
const daysAhead = 90;

/** Undefined: there is no such body. */
export async function loadBody(
  house: House,
  view: GroupView,
  body: BodyId,
  c: Context,
): Promise<BodyShown | undefined> {
  if (!view.bodies.has(body)) return undefined;
  const { pool } = house;
  const { group } = view;
  const plans = plansFor(view);
  const today = todayOf(view);
  const scope: Scope = { plans: plans.map(({ plan }) => plan), bodies: withFormer(view, body) };
  const plan = planOfToday(view);
  const after = placeIn(c.req.query('after'));
  const [measures, accepted, acceptedInAll, focalPoints, sent, problems, own] = await Promise.all([
    measuresOf(house, view, plan, scope),
    listAccepted(pool, group, { ...dueScope(scope), limit: acceptedMost, offset: after }, today),
    countAccepted(pool, group, dueScope(scope), today),
    listFocalPoints(pool, group, { ...scope, plans: plan === undefined ? [] : [plan] }),
    sentTo(house, view, body),
    problemsFor(house, view, { body, state: 'open' }),
    seesLateness(view.charter, view.reads, body) ? recordOf(house, view, scope) : undefined,
  ]);
  if (own) showsReporting(view, [body]);
  const titled = [...measures, ...accepted, ...(own?.owed ?? [])];
  const unread = await readTexts(pool, group, [
    ...titled.map(({ plan: of, titleRef }) => [thingOfPlan(of), { ref: titleRef }] as const),
    ...accepted.map(({ plan: of, content }) => [thingOfPlan(of), content.done] as const),
    ...sent.map(
      ({ meeting, proposal, text }) =>
        [thingOfProposal(meeting, proposal), text === null ? null : { ref: text }] as const,
    ),
  ]);
  return {
    ...{ body, plan, measures, accepted, acceptedInAll, after, focalPoints, sent, problems, own },
    texts: view.reveal(unread),
  };
}

const dueScope = ({ plans, bodies }: Scope) => ({ plans, ...(bodies ? { bodies } : {}) });

async function measuresOf(
  house: House,
  view: GroupView,
  plan: PlanId | undefined,
  scope: Scope,
): Promise<BodyShown['measures']> {
  if (plan === undefined) return [];
  const rows = await listMeasuresOf(house.pool, view.group, { ...scope, plans: [plan] });
  if (rows.length === 0) return [];
  const states = await statesFor(
    house,
    view,
    plan,
    rows.map(({ measure }) => measure),
  );
  return rows.map((row) => ({ ...row, state: states.get(row.measure) }));
}

async function recordOf({ pool }: House, view: GroupView, scope: Scope): Promise<BodyRecord> {
  const { group } = view;
  const today = todayOf(view);
  const awaited = { ...dueScope(scope), stands: 'open' as const, until: addDays(today.date, daysAhead) };
  const [owed, owedInAll, record, invited] = await Promise.all([
    listDues(pool, group, { ...awaited, limit: owedMost }, today),
    countDues(pool, group, awaited, today),
    readRecord(pool, group, scope, today),
    readInvitations(pool, group, scope, today),
  ]);
  return { owed, owedInAll, record: recordUntilNext(record, today.date), invited };
}

/** Proposals sent to the body that this reader may read, and that are not over. */
async function sentTo({ pool }: House, view: GroupView, body: BodyId): Promise<readonly BodySent[]> {
  const mine = [...sendingsOf(view.states).values()].filter((each) => withFormer(view, body).includes(each.body));
  if (mine.length === 0) return [];
  const { date } = todayOf(view);
  const rows = await listSendings(
    pool,
    view.group,
    { open: true },
    mine.map(({ sending }) => sending),
  );
  return rows.map((row) => ({ ...row, state: dutyStateOn(row.facts, date) }));
}
