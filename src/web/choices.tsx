import type { Context } from 'hono';
import { setCookie } from 'hono/cookie';
import type { House } from './house.ts';
import type { App } from './request.ts';
import { isTheme, isTongue, ownAddress } from './request.ts';

const year = 60 * 60 * 24 * 365;

/** Language and appearance: links that remember the choice and return to the page. */
export function mountChoices(app: App, { publicUrl }: House): void {
  const back = (c: Context) => c.redirect(ownAddress(publicUrl, c.req.query('to') ?? '/') ?? '/', 303);
  app.get('/language/:tongue', (c) => {
    const tongue = c.req.param('tongue');
    if (!isTongue(tongue)) return c.notFound();
    setCookie(c, 'tongue', tongue, { path: '/', sameSite: 'Lax', maxAge: year });
    return back(c);
  });
  app.get('/theme/:theme', (c) => {
    const theme = c.req.param('theme');
    if (!isTheme(theme)) return c.notFound();
    setCookie(c, 'theme', theme, { path: '/', sameSite: 'Lax', maxAge: year });
    return back(c);
  });
}
