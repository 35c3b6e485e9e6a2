import type { Context } from 'hono';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Audience, Thing } from '#marking/vocabulary.ts';
import type { Answer } from '#page/answer.ts';
import { renderPage } from '#page/render.ts';
import type { House } from './house.ts';
import { countWaiting } from './pages/waiting.ts';
import { headline } from './problems.ts';
import { takesPlaces } from './reader.ts';
import type { App, Bindings } from './request.ts';
import { wantsJson } from './request.ts';
import { type GroupView, viewOf } from './view.ts';
import { recordVisit } from './visits.ts';

export type Params = Readonly<Record<string, string>>;

/**
 * A page below `/g/:group`: `load` fetches what it shows, `html` draws it, and `json` says what systems get that ask for
 * it. Undefined from `load` is "there is no such page".
 */
export type PageRoute<Data> = {
  readonly path: string;
  /** For whom the page is, or the things of its address whose marks say so. To all others there is no such page. */
  readonly readers: Audience | ((params: Params, c: Context) => readonly Thing[]);
  /** Streams of the journal that the page shows, besides those of every page. */
  streams?(params: Params): readonly string[];
  load(house: House, view: GroupView, params: Params, c: Context): Promise<Data | undefined> | Data | undefined;
  html(view: GroupView, data: Data): HtmlEscapedString | Promise<HtmlEscapedString>;
  /** What systems get: named thing by thing, never whatever was loaded. */
  json(view: GroupView, data: Data): Answer;
  /** Open to readers who have not yet taken a place. */
  readonly open?: boolean;
};

/** In the demonstration a place is taken first; anybody else is no person of the group, and finds nothing. */
function withoutPlace(c: Context, group: string): Response | Promise<Response> {
  if (!takesPlaces(c, group)) return c.notFound();
  if (wantsJson(c)) return c.json({ refused: 'noPlace', clause: null, sentence: headline.noPlace }, 401);
  return c.redirect(`/g/${group}/place`, 303);
}

/** The page's frame with how much waits for the reader beside Today. */
async function withCount(house: House, view: GroupView): Promise<GroupView['frame']> {
  if (!view.me.person) return view.frame;
  const count = await countWaiting(house, view);
  const rail = view.frame.rail.map((item) => (item.place === 'today' ? { ...item, count } : item));
  return { ...view.frame, rail };
}

/** Whether the page is for this reader. */
export const isFor = (
  readers: PageRoute<unknown>['readers'],
  { reads }: GroupView,
  params: Params,
  c: Context,
): boolean => (typeof readers === 'function' ? readers(params, c).every(reads.may) : reads.among(readers));

async function answered<Data>(
  house: House,
  route: PageRoute<Data>,
  view: GroupView,
  data: Data,
  c: Context,
): Promise<Response> {
  if (wantsJson(c)) return c.json(route.json(view, data) as object);
  const shown = { ...view, frame: await withCount(house, view) };
  return c.html(await renderPage(route.html(shown, data)));
}

/** `methods`: a page that is asked with a file is sent a form, and answers as a page all the same. */
export function mountPage<Data>(app: App, house: House, route: PageRoute<Data>, methods = ['GET']): void {
  app.on(methods, `/g/:group${route.path}`, async (c: Context<{ Bindings: Bindings }>) => {
    const { group = '', ...params } = c.req.param() as Record<string, string>;
    const view = await viewOf(house, c, group, route.streams?.(params) ?? []);
    if (!view) return c.notFound();
    if (!view.me.person && !route.open) return withoutPlace(c, group);
    if (!route.open && !isFor(route.readers, view, params, c)) return c.notFound();
    const data = await route.load(house, view, params, c);
    if (data === undefined) return c.notFound();
    const answer = await answered(house, route, view, data, c);
    // Before the answer: what is read is recorded, or is not read.
    await recordVisit(house, view, c);
    return answer;
  });
}
