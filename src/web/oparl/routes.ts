import type { Context } from 'hono';
import type { Answer } from '#page/answer.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { House } from '../house.ts';
import type { App } from '../request.ts';
import { recordVisit } from '../visits.ts';
import { isKind, isOfMeetings } from './kinds.ts';
import { pageOf, wishOf } from './list.ts';
import { sourceFor } from './load.ts';
import { objectOf } from './objects.ts';
import { objectsOf, systemOf } from './register.ts';
import type { Source } from './source.ts';

const one = '/g/:group/oparl/:list{[a-z-]+}';

/** The group as OParl 1.1 has it: the system, its lists, and each object at the address that is its id. Always JSON. */
export function mountOparl(app: App, house: House): void {
  app.get('/g/:group/oparl', (c) => answered(house, c, false, systemOf));
  app.get(one, (c) => {
    const kind = c.req.param('list');
    if (!isKind(kind)) return c.notFound();
    const wish = wishOf((name) => c.req.query(name));
    if ('wrong' in wish) return wrong(c, wish.wrong);
    return answered(house, c, isOfMeetings(kind), (source) =>
      pageOf(source.address(kind), objectsOf[kind](source), wish, (listed) => objectOf(source.address, kind, listed)),
    );
  });
  app.get(`${one}/:object`, (c) => {
    const { list: kind, object: id } = c.req.param();
    if (!isKind(kind)) return c.notFound();
    return answered(house, c, isOfMeetings(kind), (source) => {
      const listed = objectsOf[kind](source).find((each) => each.id === id);
      return listed && objectOf(source.address, kind, listed);
    });
  });
}

async function answered(
  house: House,
  c: Context,
  wholly: boolean,
  answerOf: (source: Source) => Answer,
): Promise<Response> {
  const source = await sourceFor(house, c, c.req.param('group') ?? '', wholly);
  const answer = source && answerOf(source);
  if (!source || answer === undefined) return c.notFound();
  // Before the answer: what is read is recorded, or is not read.
  await recordVisit(house, source.view, c);
  return c.json(answer as object, 200, { 'Cache-Control': 'private, no-cache' });
}

const wrong = (c: Context, parameter: string): Response =>
  c.json({ refused: 'badParameter', parameter, clause: null, sentence: words.badParameter, problems: [] }, 400);

const words = {
  badParameter: {
    az: 'Ünvandakı parametr oxunmur. Tarix və vaxt qurşağı ilə birlikdə tam yazılır: 2026-11-20T08:00:00Z; səhifənin nömrəsi və səhifədəki obyektlərin sayı tam müsbət ədəddir.',
    en: 'A parameter of the address cannot be read. Dates are written in full, with time and zone: 2026-11-20T08:00:00Z; page and number of objects are whole and positive.',
    ru: 'Параметр адреса не читается. Дата пишется полностью, со временем и часовым поясом: 2026-11-20T08:00:00Z; номер страницы и число объектов — целые положительные числа.',
  },
} as const satisfies Record<string, Sentence>;
