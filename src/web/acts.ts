import type { Context } from 'hono';
import type { Command } from '#group/vocabulary.ts';
import type { ActRoute } from '#page/act-route.ts';
import { keepWorkingCopy } from '#people/store.ts';
import { isHeardAt, isThereFor } from './gate.ts';
import type { House } from './house.ts';
import { perform, type ShowAgain } from './performing.ts';
import { headline } from './problems.ts';
import { readerOf } from './reader.ts';
import { readerIn } from './reading.ts';
import { refusedPage } from './refused-page.tsx';
import type { App } from './request.ts';
import { readBody } from './request.ts';
import { actRoutes } from './rooms.ts';
import { namesOf } from './sentences.ts';
import { showAgain } from './show-again.ts';

/** Every act that can be done over HTTP, as nouns below `/g/:group`. */
export function mountActs(app: App, house: House): void {
  const show = showAgain(app, house);
  for (const route of actRoutes(house)) {
    app.post(`/g/:group${route.path}`, (c) => answer(house, show, c, route));
  }
  app.post('/g/:group/working-copies/*', (c) => keep(house, c));
  app.get('/g/:group/working-copies/*', (c) => isStillOpen(house, c));
}

async function answer(house: House, show: ShowAgain, c: Context, route: ActRoute<Command>): Promise<Response> {
  const group = c.req.param('group') ?? '';
  const by = readerOf(c, group);
  const body = await readBody(c, by === undefined ? [] : [...(route.files ?? []), ...(route.secrets ?? [])]);
  if (!body) return refusedPage(house, c, 400, headline.unreadable);
  if (by === undefined)
    return refusedPage(house, c, 401, headline.noPlace, { typed: body.fields, onward: `/g/${group}/place` });
  const isHeard = isHeardAt(await readerIn(house, group, by), placeOf(c, group));
  return isHeard ? perform(house, show, c, route, { group, by, ...body }) : c.notFound();
}

const placeOf = (c: Context, group: string): string => decodeURIComponent(c.req.path).slice(`/g/${group}`.length);

const mostKept = 100_000;

/** For an open page: whether the place of a form in use is still its reader's (204), or as if it had never been (404). */
async function isStillOpen(house: House, c: Context): Promise<Response> {
  const group = c.req.param('group') ?? '';
  const by = readerOf(c, group);
  const place = placeOf(c, group).slice('/working-copies'.length);
  return by !== undefined && (await isThereFor(house, group, by, place)) ? c.body(null, 204) : c.notFound();
}

async function keep(house: House, c: Context): Promise<Response> {
  const group = c.req.param('group') ?? '';
  const by = readerOf(c, group);
  const body = await readBody(c);
  const place = c.req.path.slice(`/g/${group}/working-copies`.length);
  if (by === undefined || !body || place.length > 200) return c.body(null, 400);
  if (!(await namesOf(house, group)).people.has(by)) return c.notFound();
  if (!(await isThereFor(house, group, by, place))) return c.notFound();
  // Fields of the same name (rows of an agenda) are single lines: they are kept one under another.
  const fields = Object.fromEntries(
    Object.entries(body.fields).map(([name, value]) => [name, [value].flat().map(String).join('\n')]),
  );
  if (JSON.stringify(fields).length > mostKept) return c.body(null, 413);
  await keepWorkingCopy(house.pool, group, by, place, fields);
  return c.body(null, 204);
}
