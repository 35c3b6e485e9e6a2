import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { mountAccount } from './account/mount.ts';
import { mountActs } from './acts.ts';
import { mountAnswers } from './answers.ts';
import { readBearer } from './bearer.ts';
import { limitBody } from './body-limit.ts';
import { mountChoices } from './choices.tsx';
import { knowClient } from './client.ts';
import { type Door, limitAccounts, limitNetworks, limitStreams } from './door.ts';
import { mountEntry } from './entry/mount.ts';
import { signedInFirst } from './entry/signed-in-first.ts';
import { mountFirstVisit } from './first-visit.tsx';
import { guard } from './guard.ts';
import type { House } from './house.ts';
import type { Live } from './live.ts';
import { logRequests, requestOf, templateOf } from './logging.ts';
import { otherMethods } from './methods.ts';
import { mountReplies } from './notice/reply-page.tsx';
import { mountOpenApi } from './openapi.ts';
import { mountPages } from './pages.tsx';
import { onlyPossible } from './possible.ts';
import { headline } from './problems.ts';
import { refusedPage } from './refused-page.tsx';
import type { App } from './request.ts';
import { readSession } from './session.ts';
import { mountSignOn } from './sign-on/mount.ts';
import { mountAssets, mountHealth } from './static.ts';
import { tooLargeBody } from './too-large.ts';
import { notByThisMethod, notFound, wentWrong } from './trouble.tsx';
import { takeTurns } from './turns.ts';
import { mostBytesOf, mountFiles } from './uploading.ts';
import { mountWalls } from './wall/link-page.tsx';

/** The whole program as a function from request to answer. The way of a request is the order of these lines. */
export function createApp(house: House, live: Live, door: Door): App {
  const app: App = new Hono();
  app.use(knowClient(door.trustedProxy), logRequests(door.log), guard(house), limitNetworks(house, door));
  const mostOf = mostBytesOf(house);
  app.use(
    limitBody(mostOf, (c) => {
      const sent = Number(c.req.header('content-length')) || undefined;
      return refusedPage(house, c, 413, tooLargeBody({ sent, most: mostOf(c) }));
    }),
  );
  mountHealth(app, house);
  mountAssets(app, house);
  app.use(takeTurns());
  app.use(readSession(house), readBearer(house), limitAccounts(house, door));
  const streams = limitStreams(house, door);
  app.use('/g/:group/live', streams);
  app.use('/screen/:token/live', streams);
  mountChoices(app, house);
  mountFirstVisit(app, house);
  mountEntry(app, house);
  mountReplies(app, house);
  mountWalls(app, house, live);
  mountSignOn(app, house);
  mountAccount(app, house);
  app.use('/g/:group/*', signedInFirst(house), onlyPossible);
  mountPages(app, house, live);
  mountActs(app, house);
  mountAnswers(app, house);
  mountFiles(app, house);
  mountOpenApi(app, house);
  app.notFound((c) => {
    const allowed = otherMethods(app, c);
    return allowed ? notByThisMethod(house, c, allowed) : notFound(house, c);
  });
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    // Who goes away before the end of what he sends is no incident.
    if (c.req.raw.signal.aborted) return refusedPage(house, c, 400, headline.unreadable);
    const incident = requestOf(c);
    house.log(`incident ${incident}: ${c.req.method} ${templateOf(c)}`, error);
    return wentWrong(house, c, incident);
  });
  return app;
}
