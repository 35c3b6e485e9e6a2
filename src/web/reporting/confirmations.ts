import type { Context } from 'hono';
import { planOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import { thingOfPlan } from '#plan/things.ts';
import { keyOf } from '#reporting/schedule.ts';
import { thingOfReporting } from '#reporting/things.ts';
import type { Report } from '#reporting/vocabulary.ts';
import type { House } from '../house.ts';
import type { App } from '../request.ts';
import { readFile } from '../uploads.ts';
import { viewOf } from '../view.ts';
import { recordDownload } from '../visits.ts';
import { reportStreams, reportsFor } from './report.ts';

/**
 * A confirming document, to be kept and not shown: of an accepted report to whoever reads the plan, of any other to the body's
 * own people and those responsible.
 */
export function mountConfirmations(app: App, house: House): void {
  const path =
    '/g/:group/plans/:plan{\\d+}/measures/:measure{\\d+}/reports/:body/:due{\\d{4}-\\d\\d-\\d\\d}/documents/:hash{[0-9a-f]{64}}';
  app.get(path, async (c: Context) => {
    const {
      group = '',
      plan = '',
      measure = '',
      body = '',
      due = '',
      hash = '',
    } = c.req.param() as Record<string, string>;
    const view = await viewOf(house, c, group, reportStreams({ plan, measure }));
    if (!view?.me.person || !view.reads.may(thingOfPlan(plan)) || !planOf(view.states, plan).lives.has(measure))
      return c.notFound();
    const { reports } = await reportsFor(house, view, plan, measure);
    const found = foundIn(reports.get(keyOf(body, due)), hash);
    const thing = found?.accepted ? thingOfPlan(plan) : thingOfReporting(body);
    if (!found || !view.reads.may(thing)) return c.notFound();
    const texts = view.reveal(await readTexts(house.pool, group, [[thing, found.title]]));
    const file = await readFile(house, hash, `${due} ${texts(found.title)}`.slice(0, 120));
    if (!file) return c.notFound();
    await recordDownload(house, view, [thing], file.bytes);
    return c.body(file.bytes, 200, file.headers);
  });
}

/** The document, and whether a report that was accepted has it. */
function foundIn(report: Report | undefined, hash: string) {
  const versions = report?.versions.toSorted((one) => (one.state === 'accepted' ? -1 : 1)) ?? [];
  const all = [
    ...versions.flatMap(({ state, confirmations }) =>
      confirmations.map((each) => ({ ...each, accepted: state === 'accepted' })),
    ),
    ...(report?.draft?.confirmations ?? []).map((each) => ({ ...each, accepted: false })),
  ];
  return all.find((each) => each.hash === hash);
}
