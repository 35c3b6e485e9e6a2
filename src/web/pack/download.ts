import type { Context } from 'hono';
import { stream as streamed } from 'hono/streaming';
import { thingsOfPack } from '#agenda/pack.ts';
import { authorise } from '#charter/authority.ts';
import { meetingOf } from '#group/states.ts';
import { mediaTypes } from '../file-kind.ts';
import type { House } from '../house.ts';
import type { App } from '../request.ts';
import { viewOf } from '../view.ts';
import { recordCopyTaken } from '../visits.ts';
import { listPackFiles, tryAgain } from './store.ts';

const one = '/g/:group/meetings/:meeting{\\d{4}-\\d+}/packs/:pack{\\d+}';

const types = { pdf: mediaTypes.pdf, zip: 'application/zip' } as const;

/**
 * The files of a pack as they were made, to whoever may now read everything that is in it; to others there is none. While
 * they are being made one is sent to the meeting, where it is said how far they are.
 */
export function mountPacks(app: App, house: House): void {
  app.get(`${one}/pack.pdf`, (c) => answered(house, c, 'pdf'));
  app.get(`${one}/pack.zip`, (c) => answered(house, c, 'zip'));
  // What is asked for again is in the journal already: to make its files once more is no act.
  app.post(`${one}/again`, async (c) => {
    const { group, meeting, pack } = c.req.param();
    const view = await viewOf(house, c, group, [`meeting/${meeting}`]);
    if (!view?.me.person || authorise(view.charter, 'makePack', view.me.offices)) return c.notFound();
    const found = meetingOf(view.states, meeting).packs.get(pack);
    if (found) await tryAgain(house.pool, group, found.order);
    return c.redirect(`/g/${group}/meetings/${meeting}#packs`, 303);
  });
}

async function answered(house: House, c: Context, kind: keyof typeof types): Promise<Response> {
  const { group = '', meeting = '', pack: number = '' } = c.req.param() as Record<string, string>;
  const view = await viewOf(house, c, group, [`meeting/${meeting}`]);
  const pack = view?.me.person ? meetingOf(view.states, meeting).packs.get(number) : undefined;
  if (!view || !pack || pack.closed) return c.notFound();
  const { made } = (await listPackFiles(house.pool, group, meeting)).get(pack.order) ?? {};
  if (!made) return c.redirect(`/g/${group}/meetings/${meeting}#packs`, 303);
  const file = await house.blobs.open(made[kind].hash);
  if (!file) return c.notFound();
  await recordCopyTaken(house, view, thingsOfPack(meeting, pack), made[kind].hash);
  c.header('Content-Type', types[kind]);
  c.header('Content-Length', String(file.size));
  c.header(
    'Content-Disposition',
    `${kind === 'pdf' ? 'inline' : 'attachment'}; filename="toplu-${meeting}-${number}.${kind}"`,
  );
  c.header('Cache-Control', 'private, no-store');
  c.header('X-Content-Type-Options', 'nosniff');
  return streamed(c, async (out) => {
    for await (const chunk of file.chunks) {
      if (out.aborted) break;
      await out.write(chunk);
    }
  });
}
