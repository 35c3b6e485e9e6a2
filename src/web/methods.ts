import type { Context } from 'hono';
import { fits } from './possible.ts';
import type { App } from './request.ts';

/**
 * By which methods an address may be asked, when it is not asked by one of them; undefined otherwise. Only the pattern of the
 * address counts, which `/openapi.json` tells everybody: nothing is learnt of whether the thing itself is there.
 */
export function otherMethods(app: App, c: Context): readonly string[] | undefined {
  const asked = c.req.method === 'HEAD' ? 'GET' : c.req.method;
  const open = ['GET', 'POST'].filter((method) => answers(app, method, c.req));
  return open.length === 0 || open.includes(asked)
    ? undefined
    : open.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
}

/** What stands before all routes answers to every method, and to no address of its own. */
const answers = (app: App, method: string, { path, url }: Context['req']): boolean =>
  app.router.match(method, path)[0].some(([[, route]]) => route.method === method && fits(url, route.path));
