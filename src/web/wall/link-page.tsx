import type { Context } from 'hono';
import { renderPage } from '#page/render.ts';
import { deadLink } from '../entry/dead-link.tsx';
import { plainFrameOf } from '../frame.ts';
import type { House } from '../house.ts';
import type { Live } from '../live.ts';
import { type App, isTheme, isTongue, wantsJson } from '../request.ts';
import { hearerByLink, wallByLink, wallStream } from './by-link.ts';
import { wallJson } from './wall-page.tsx';
import { WallScreen } from './wall-screen.tsx';
import { wallWords } from './words.ts';

/** The screen of a room that nobody has signed in at: what hangs on the wall, by a link for one meeting and one day. */
export function mountWalls(app: App, house: House, live: Live): void {
  app.get('/screen/:token', (c) => show(house, c, c.req.param('token')));
  app.get('/screen/:token/live', async (c) => {
    const hearer = await hearerByLink(house, c, c.req.param('token'));
    return hearer ? live.open(c, hearer) : c.notFound();
  });
}

async function show(house: House, c: Context, token: string): Promise<Response> {
  const wall = await wallByLink(house, c, token);
  if (!wall) return deadLink(house, c, wallWords.dead);
  c.header('Referrer-Policy', 'no-referrer');
  const { view, shown } = wall;
  if (wantsJson(c)) return c.json(wallJson(view, shown) as object);
  // A screen keeps no cookies: it is in Azerbaijani, unless its address says otherwise (`?language=en&theme=dark`).
  const { language, theme } = c.req.query();
  const tongue = isTongue(language) ? language : 'az';
  const frame = {
    ...plainFrameOf(house, c),
    tongue,
    theme: isTheme(theme) ? theme : ('system' as const),
    group: { name: view.charter.title, href: '/' },
    live: `/screen/${token}/live`,
    zone: view.zone,
  };
  return c.html(
    await renderPage(<WallScreen view={{ ...view, tongue, frame }} shown={shown} streams={[wallStream]} />),
  );
}
