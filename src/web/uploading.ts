import type { Context } from 'hono';
import { authorise } from '#charter/authority.ts';
import type { Command } from '#group/vocabulary.ts';
import { officesAt } from '#membership/composition.ts';
import type { ActRoute } from '#page/act-route.ts';
import type { House } from './house.ts';
import { importPlaces } from './plan/import/places.ts';
import { headline } from './problems.ts';
import { refusedPage } from './refused-page.tsx';
import { type App, readBody, wantsJson } from './request.ts';
import { actRoutes } from './rooms.ts';
import { verifyPlace } from './signing/verify-place.ts';
import { fileProblem, takeFile, uploadLimit } from './uploads.ts';
import { viewOf } from './view.ts';

/** Several times the longest form that people fill in, as browsers write it. */
const mostOfForm = 2_000_000;

const files = '/files';

/** How long a body may be: of a form with a file, the file and the form together. */
export function mostBytesOf(house: House): (c: Context) => number {
  const places = [files, verifyPlace, ...importPlaces, ...withFiles(house).map(({ path }) => path)].map(patternOf);
  return ({ req }) =>
    places.some((place) => place.test(req.path)) && isFormWithFile(req.header('content-type'))
      ? uploadLimit(house) + mostOfForm
      : mostOfForm;
}

const withFiles = (house: House): readonly ActRoute<Command>[] => actRoutes(house).filter((route) => route.files);

const patternOf = (path: string): RegExp => new RegExp(`^/g/[^/]+${path.replace(/:\w+(\{[^}]*\})?/g, '[^/]+')}$`);

const isFormWithFile = (type = ''): boolean => type.startsWith('multipart/form-data');

/**
 * `POST /g/:group/files`, field `file`: for systems, which name the hash in their command afterwards. Only for whoever may
 * give a command that names a file; the file itself can be read only through what refers to it.
 */
export function mountFiles(app: App, house: House): void {
  app.post(`/g/:group${files}`, async (c) => {
    const { group } = c.req.param();
    const view = await viewOf(house, c, group, []);
    if (!view?.me.person) return c.notFound();
    // Of the person himself: a system reads with the standing of an office that it does not hold.
    const offices = officesAt(view.composition, view.me.person, view.now);
    const may = withFiles(house).some(({ type }) => !authorise(view.charter, type, offices));
    if (!may) return c.notFound();
    const file = (await readBody(c, ['file']))?.fields.file;
    if (!(file instanceof File)) return refusedPage(house, c, 400, headline.unreadable);
    const taken = await takeFile(house, { group, by: view.me.person }, file);
    if (typeof taken !== 'string') return c.json(taken, 201);
    const sentence = fileProblem(house, undefined, file.name || 'file', { wrong: taken, size: file.size });
    return wantsJson(c)
      ? c.json({ refused: taken, clause: null, sentence, problems: [] }, 422)
      : refusedPage(house, c, 422, sentence);
  });
}
