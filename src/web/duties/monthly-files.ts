import type { Context } from 'hono';
import { monthlyPaper } from '#duties/monthly-paper.ts';
import { dutiesPlace } from '#duties/places.ts';
import { thingOfSending } from '#duties/things.ts';
import { docxOf } from '#paper/docx.ts';
import { renderPdf } from '#paper/pdf.ts';
import { isDay } from '#text/moments.ts';
import type { House } from '../house.ts';
import { fileHeaders } from '../pages/protocol-papers.ts';
import type { App } from '../request.ts';
import { viewOf } from '../view.ts';
import { recordDownload } from '../visits.ts';
import { readersOfDuties } from './readers.ts';
import { readLines } from './register.ts';
import { todayIn } from './seen.ts';

/** The monthly summary of control (`?month=2026-10`, this month if left out), of what this reader may read. */
export function mountMonthlyPaper(app: App, house: House): void {
  for (const form of ['pdf', 'docx'] as const) {
    app.get(`/g/:group${dutiesPlace}/months.${form}`, async (c: Context) => {
      const view = await viewOf(house, c, c.req.param('group') ?? '', ['duties']);
      if (!view?.reads.among(readersOfDuties)) return c.notFound();
      const today = todayIn(view);
      const month = c.req.query('month') ?? today.slice(0, 7);
      if (!isDay(`${month}-01`)) return c.notFound();
      const lines = await readLines(house, view);
      const { charter, names } = view;
      const paper = monthlyPaper({ charter, tongue: 'az', month, today, lines, bodyName: names.body });
      const bytes = form === 'pdf' ? renderPdf(paper) : await docxOf(paper);
      await recordDownload(
        house,
        view,
        lines.map(({ sending }) => thingOfSending(sending)),
        bytes,
      );
      return c.body(new Uint8Array(bytes), 200, fileHeaders(form, `nezaret-${month}`));
    });
  }
}
