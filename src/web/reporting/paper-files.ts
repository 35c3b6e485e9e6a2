import type { Context } from 'hono';
import { docxOf } from '#paper/docx.ts';
import { renderPdf } from '#paper/pdf.ts';
import { thingOfPlan } from '#plan/things.ts';
import { planPaper } from '#reporting/paper.ts';
import { type PaperPeriod, periodId, periodOf } from '#reporting/paper-period.ts';
import { dateIn } from '#text/moments.ts';
import type { Tongue } from '#text/vocabulary.ts';
import type { House } from '../house.ts';
import { fileHeaders } from '../pages/protocol-papers.ts';
import type { App } from '../request.ts';
import { viewOf } from '../view.ts';
import { recordDownload } from '../visits.ts';
import { drawnFor, withTexts } from './paper-drawn.ts';

/** `?of=2026-Q3&at=4711&tongue=az`: what a paper is of (left out: this year), from which place in the journal, its language. */
export type PaperQuery = {
  readonly period: PaperPeriod | undefined;
  readonly at: number | undefined;
  readonly tongue: Tongue;
};

const tongues: readonly Tongue[] = ['az', 'en', 'ru'];

/** Papers are in the language of the Group's record unless another is asked for. Undefined: no paper can be meant. */
export function paperQuery(c: Context): PaperQuery | undefined {
  const [of, at, wished] = [c.req.query('of'), c.req.query('at'), c.req.query('tongue')];
  const period = of === undefined ? undefined : periodOf(of);
  if ((of !== undefined && !period) || (at !== undefined && !/^[1-9]\d{0,14}$/.test(at))) return undefined;
  const tongue = tongues.find((each) => each === wished) ?? 'az';
  return { period, at: at === undefined ? undefined : Number(at), tongue };
}

/** The quarterly report and the yearly information's part on a plan as papers: the same place in the journal, the same bytes. */
export function mountPlanPapers(app: App, house: House): void {
  for (const form of ['pdf', 'docx'] as const) {
    app.get(`/g/:group/plans/:plan/papers.${form}`, async (c: Context) => {
      const { group = '', plan = '' } = c.req.param() as Record<string, string>;
      const view = await viewOf(house, c, group, []);
      const asked = paperQuery(c);
      if (!view?.reads.may(thingOfPlan(plan)) || !asked) return c.notFound();
      const period = asked.period ?? { year: Number(dateIn(view.now, view.zone).slice(0, 4)), quarter: undefined };
      const drawn = await drawnFor(house, view, plan, { ...asked, period });
      if (!drawn) return c.notFound();
      const address = (path: string) => `${house.publicUrl.origin}/g/${group}${path}`;
      const paper = planPaper(await withTexts(house, view, drawn), address);
      const bytes = form === 'pdf' ? renderPdf(paper) : await docxOf(paper);
      await recordDownload(house, view, [thingOfPlan(plan)], bytes);
      const name = `${drawn.period.quarter === undefined ? 'illik-melumat' : 'rubluk-hesabat'}-${periodId(drawn.period)}`;
      return c.body(new Uint8Array(bytes), 200, fileHeaders(form, name));
    });
  }
}
