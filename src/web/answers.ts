import { readStanding } from '#journal/store.ts';
import { participants } from '#marking/audience.ts';
import type { House } from './house.ts';
import { readerOf } from './reader.ts';
import { readerIn } from './reading.ts';
import type { App } from './request.ts';

/**
 * What became of a command whose answer was lost on the way: where it was recorded, or null. Only of the asker's own: of
 * another's it says what it says of one that never was. Nothing is done by asking.
 */
export function mountAnswers(app: App, house: House): void {
  app.get('/g/:group/answers/:command', async (c) => {
    const { group, command } = c.req.param();
    const by = readerOf(c, group);
    if (by === undefined || !(await readerIn(house, group, by)).among(participants)) return c.notFound();
    const { remembered } = await readStanding(house.pool, group, [command]);
    const own = remembered.find(({ author }) => author === by);
    return c.json({ answer: own?.receipt ?? null });
  });
}
