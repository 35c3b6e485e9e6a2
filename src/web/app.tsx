import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { mountActs } from './acts.ts';
import { limitBody } from './body-limit.ts';
import { mountChoices } from './choices.tsx';
import { signedInFirst } from './entry/signed-in-first.ts';
import { mountFirstVisit } from './first-visit.tsx';
import { guard } from './guard.ts';
import type { House } from './house.ts';
import type { Live } from './live.ts';
import { mountOpenApi } from './openapi.ts';
import { mountPages } from './pages.tsx';
import { headline } from './problems.ts';
import { refusedPage } from './refused-page.tsx';
import type { App } from './request.ts';
import { readSession } from './session.ts';
import { mountAssets, mountHealth } from './static.ts';
import { notFound, wentWrong } from './trouble.tsx';
import { mostBytesOf, mountFiles } from './uploading.ts';

/** Several times the longest form that people fill in, as browsers write it. */
const mostBytes = 2_000_000;

/** The whole program as a function from request to answer. The way of a request is the order of these lines. */
export function createApp(house: House, live: Live): App {
  const app: App = new Hono();
  app.use(guard(house));
  app.use(limitBody(mostBytesOf(house), (c) => refusedPage(house, c, 413, headline.tooLarge)));
  mountHealth(app, house);
  mountAssets(app, house);
  app.use(readSession(house));
  mountChoices(app, house);
  mountFirstVisit(app, house);
  app.use('/g/:group/*', signedInFirst(house));
  mountPages(app, house, live);
  mountActs(app, house);
  mountFiles(app, house);
  mountOpenApi(app, house);
  app.notFound((c) => notFound(house, c));
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    const incident = randomUUID();
    house.log(`incident ${incident}: ${c.req.method} ${c.req.path}`, error);
    return wentWrong(house, c, incident);
  });
  return app;
}
