import type { Context } from 'hono';
import { planOf } from '#group/states.ts';
import { versionPlace } from '#plan/places.ts';
import { planStream, thingOfPlan } from '#plan/things.ts';
import { planName } from '#plan/words.ts';
import type { SheetKind } from '#sheet/vocabulary.ts';
import { extensions, type FileKind, mediaTypes } from '../file-kind.ts';
import type { House } from '../house.ts';
import type { App } from '../request.ts';
import { attachedAs } from '../uploads.ts';
import { viewOf } from '../view.ts';
import { recordDownload } from '../visits.ts';
import { words } from './words.ts';

type Sent = { readonly ending: string; readonly media: string };

/** A table that was pasted leaves as text: a page of somebody else's must not open as one. */
const sheets: Readonly<Record<SheetKind, Sent>> = {
  xlsx: { ending: 'xlsx', media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  docx: { ending: extensions.docx, media: mediaTypes.docx },
  html: { ending: 'html.txt', media: 'text/plain' },
  text: { ending: 'csv', media: 'text/csv' },
};

const isSheet = (kind: string): kind is SheetKind => kind in sheets;
const isFile = (kind: string): kind is FileKind => kind in mediaTypes;

function sentAs(kind: string): Sent {
  if (isSheet(kind)) return sheets[kind];
  if (isFile(kind)) return { ending: extensions[kind], media: mediaTypes[kind] };
  return { ending: 'bin', media: 'application/octet-stream' };
}

/** Below the group's address. */
export const sourcePlace = (plan: string, version: number): string => `${versionPlace(plan, version)}/source`;

/** The file from which a table was read, as it was brought: to whoever may read the plan, and never shown in the browser. */
export function mountSources(app: App, house: House): void {
  app.get('/g/:group/plans/:plan{\\d+}/versions/:version{\\d+}/source', async (c: Context) => {
    const { group = '', plan = '', version = '' } = c.req.param() as Record<string, string>;
    const view = await viewOf(house, c, group, [planStream(plan)]);
    const thing = thingOfPlan(plan);
    if (!view?.me.person || !view.reads.may(thing)) return c.notFound();
    const source = planOf(view.states, plan).versions.find((each) => String(each.version) === version)?.source;
    const found = source && (await house.blobs.get(source.hash));
    if (!source || !found) return c.notFound();
    const bytes = new Uint8Array(found);
    await recordDownload(house, view, [thing], bytes);
    const { ending, media } = sentAs(source.kind);
    const name = `${planName(plan)[view.tongue]}, ${words.version[view.tongue]} ${version}`;
    return c.body(bytes, 200, attachedAs(`${name}.${ending}`, media));
  });
}
