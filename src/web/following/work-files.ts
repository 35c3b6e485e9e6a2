import type { Context } from 'hono';
import { docxOf } from '#paper/docx.ts';
import { renderPdf } from '#paper/pdf.ts';
import type { TableFile } from '#paper/table.ts';
import { planStream, thingOfPlan } from '#plan/things.ts';
import { quarterName } from '#text/dates.ts';
import type { House } from '../house.ts';
import { fileHeaders } from '../pages/protocol-papers.ts';
import type { App } from '../request.ts';
import { mountTable } from '../tables.ts';
import { type GroupView, viewOf } from '../view.ts';
import { recordDownload } from '../visits.ts';
import { loadWork, type Work } from './work-load.ts';
import { workPlace } from './work-page.tsx';
import { workPaper } from './work-paper.ts';
import { partsOf, saysOf } from './work-rows.ts';
import { entryNames, workWords as words } from './work-words.ts';

/** The work plan of a year to be printed, and as a list. */
export function mountWorkFiles(app: App, house: House): void {
  for (const form of ['pdf', 'docx'] as const) {
    app.get(`/g/:group${workPlace(':plan')}.${form}`, async (c: Context) => {
      const { group = '', plan = '' } = c.req.param() as Record<string, string>;
      const view = await viewOf(house, c, group, [planStream(plan)]);
      if (!view?.me.person || !view.reads.may(thingOfPlan(plan))) return c.notFound();
      const work = await loadWork(house, view, plan, c);
      if (!work) return c.notFound();
      const paper = workPaper(view, work);
      const bytes = form === 'pdf' ? renderPdf(paper) : await docxOf(paper);
      await recordDownload(house, view, [...view.seen], bytes);
      return c.body(new Uint8Array(bytes), 200, fileHeaders(form, `is-plani-${work.year}`));
    });
  }
  mountTable(app, house, {
    path: workPlace(':plan'),
    readers: ({ plan = '' }) => [thingOfPlan(plan)],
    streams: ({ plan = '' }) => [planStream(plan)],
    async take(_house, view, c, { plan = '' }) {
      const work = await loadWork(house, view, plan, c);
      return work && { name: `${view.group}-work-${work.year}`, table: tableOf(view, work) };
    },
  });
}

/** A measure that begins or ends has a row of its own. */
function tableOf({ tongue, names }: GroupView, work: Work): TableFile {
  const telling = { ...work, tongue, names };
  return {
    title: words.title(work.year)[tongue],
    columns: [
      { title: words.quarter[tongue], width: 10 },
      { title: words.when[tongue], kind: 'day' },
      { title: words.what[tongue], width: 36 },
      { title: words.number[tongue], width: 10 },
      { title: words.about[tongue], width: 80 },
    ],
    rows: work.quarters.flatMap(({ quarter, last, entries }) => [
      ...entries.flatMap((entry) => {
        const row = (number: string | undefined, says: string) => [
          quarterName(quarter, tongue),
          entry.on,
          entryNames[entry.kind][tongue],
          number,
          says,
        ];
        if ('measures' in entry) return entry.measures.map(({ number, title }) => row(number, work.texts(title)));
        if (entry.kind === 'milestone') return [row(entry.measure.number, partsOf(entry, telling)[0]?.says ?? '')];
        return [row(undefined, saysOf(entry, telling))];
      }),
      [quarterName(quarter, tongue), last, words.meeting[tongue], undefined, undefined],
    ]),
  };
}
