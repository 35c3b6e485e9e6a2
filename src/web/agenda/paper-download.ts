import type { Context } from 'hono';
import { meetingOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import { thingOfPaper } from '#marking/things.ts';
import type { House } from '../house.ts';
import type { App } from '../request.ts';
import { readFile } from '../uploads.ts';
import { viewOf } from '../view.ts';
import { recordDownload } from '../visits.ts';

/** A paper of an item, to be kept and not shown; only to whoever may read the item, and the paper if it has a mark of its own. */
export function mountItemPapers(app: App, house: House): void {
  app.get('/g/:group/meetings/:meeting{\\d{4}-\\d+}/papers/:paper{\\d+}', async (c: Context) => {
    const { group = '', meeting = '', paper = '' } = c.req.param() as Record<string, string>;
    const view = await viewOf(house, c, group, [`meeting/${meeting}`]);
    const thing = thingOfPaper(meeting, paper);
    if (!view?.me.person || !view.reads.may(thing)) return c.notFound();
    const found = meetingOf(view.states, meeting).papers.get(paper);
    if (!found || found.removed) return c.notFound();
    const texts = view.reveal(await readTexts(house.pool, group, [[thing, found.title]]));
    const file = await readFile(house, found.hash, `${meeting}-${paper} ${texts(found.title)}`.slice(0, 120));
    if (!file) return c.notFound();
    await recordDownload(house, view, [thing], file.bytes);
    return c.body(file.bytes, 200, file.headers);
  });
}
