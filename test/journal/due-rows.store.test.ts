import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { groupLaw } from '#group/law.ts';
import { planOf, reportsOf, schedulesOf } from '#group/states.ts';
import { createClerk } from '#journal/clerk.ts';
import { factsOfRow, listDues } from '#reporting/due-rows.ts';
import { executorFacts, factsOf, isLive, stateOf } from '#reporting/facts.ts';
import { listMeasureFacts } from '#reporting/measure-rows.ts';
import { duesOf, keyOf } from '#reporting/schedule.ts';
import { standingOf } from '#reporting/standing.ts';
import { countLateByBody, listTermsPassed } from '#reporting/summaries.ts';
import { addDays, dateIn } from '#text/moments.ts';
import { charters } from '../given.ts';
import { openHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
const zone = 'Asia/Baku';

beforeAll(async () => {
  house = await openHouse({ demo: true });
}, 120_000);
afterAll(() => house?.stop());

test('rows say of every due report on every day what the folded journal says', async () => {
  const { database } = house;
  const clerk = createClerk({ pool: database.pool, law: groupLaw(charters), clock: () => house.now() });
  const stream = 'plan/2';
  const states = await clerk.look('demo', [stream]);
  const [plan, schedules] = [planOf(states, '2'), schedulesOf(states, '2')];
  const table = plan.versions.at(-1)?.measures ?? [];
  expect(table.length).toBeGreaterThan(5);
  const now = dateIn(house.now().toISOString(), zone);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: -500, max: 900 }), async (days) => {
      const today = { date: addDays(now, days), zone };
      const rows = await listDues(database.pool, 'demo', { plan: '2' }, today);
      const late = await listDues(database.pool, 'demo', { plan: '2', late: true }, today);
      const open = await listDues(database.pool, 'demo', { plan: '2', stands: 'open' }, today);
      const facts = await listMeasureFacts(database.pool, 'demo', { plan: '2' }, today);
      let count = 0;
      for (const measure of table) {
        const held = await clerk.look('demo', [`measure/2/${measure.measure}`]);
        const reports = reportsOf(held, '2', measure.measure);
        const life = plan.lives.get(measure.measure);
        if (!life) throw new Error('a measure without a life');
        const owed = measure.executors.map(({ body, kind }) => ({
          body,
          kind,
          dues: duesOf(plan, schedules, { measure: measure.measure, body }, reports),
        }));
        for (const { body, kind, dues } of owed) {
          const own = rows.filter((row) => row.measure === measure.measure && row.body === body);
          expect(own.map(({ due }) => due)).toEqual(dues);
          for (const row of own) {
            const report = reports.reports.get(keyOf(body, row.due.on));
            const allowed = reports.allowed.get(keyOf(body, row.due.on))?.until;
            const live = isLive(plan, life, today.date);
            const pure = factsOf({ kind, due: row.due, report: report && standingOf(report), allowed, live }, today);
            expect(factsOfRow(row, today)).toEqual(pure);
            const among = (list: typeof rows) =>
              list.some((each) => each.measure === row.measure && each.body === body && each.due.on === row.due.on);
            expect([among(late), among(open)]).toEqual([pure.late, pure.open]);
            count += 1;
          }
        }
        const period = plan.versions.at(-1)?.period ?? { from: '', until: '' };
        const found = facts.get(measure.measure)?.executors ?? [];
        const byBody = (one: { readonly body: string }, other: { readonly body: string }) =>
          one.body < other.body ? -1 : 1;
        expect(found.toSorted(byBody)).toEqual(executorFacts(measure, period, owed, reports, today).toSorted(byBody));
      }
      expect(count).toBeGreaterThan(50);
    }),
    { numRuns: 12 },
  );
  await clerk.stop();
}, 60_000);

test('what a plan left undone is late until a plan that follows it is recorded, and then of the past', async () => {
  const { pool } = house.database;
  const after = { date: '2060-01-01', zone };
  const counted = async () => {
    const scope = { plans: ['2'] };
    const [dues, byBody, terms, facts] = await Promise.all([
      listDues(pool, 'demo', { plan: '2', late: true }, after),
      countLateByBody(pool, 'demo', scope, after),
      listTermsPassed(pool, 'demo', scope, after),
      listMeasureFacts(pool, 'demo', { plan: '2' }, after),
    ]);
    const states = [...facts.values()].map((each) => stateOf({ ...each, counts: () => true }, after.date));
    return { dues: dues.length > 0, bodies: byBody.size > 0, terms: terms.length > 0, states: new Set(states) };
  };
  const before = await counted();
  expect(before).toMatchObject({ dues: true, bodies: true, terms: true });
  expect([before.states.has('late'), before.states.has('left over')]).toEqual([true, false]);
  const all = await listDues(pool, 'demo', { plan: '2' }, after);
  await pool.query(
    `insert into plan_view select group_id, 'next', title_ref, instrument_ref, instrument_number, instrument_on,
       period_until + 1, period_until + 400, plan, null, 1, 1 from plan_view where group_id = 'demo' and plan = '2'`,
  );
  const now = await counted();
  expect(now).toMatchObject({ dues: false, bodies: false, terms: false });
  expect([now.states.has('late'), now.states.has('left over')]).toEqual([false, true]);
  // Everything else that is known of the reports stays as it was: a report may still come.
  const still = await listDues(pool, 'demo', { plan: '2' }, after);
  for (const [at, row] of still.entries()) {
    const was = all[at];
    if (!was) throw new Error('a date that was not there');
    expect(factsOfRow(row, after)).toEqual({ ...factsOfRow(was, after), late: false, daysLate: 0 });
  }
  expect(still).toHaveLength(all.length);
});
