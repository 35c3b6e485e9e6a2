import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Context } from 'hono';
import { authorise } from '#charter/authority.ts';
import { planOf } from '#group/states.ts';
import { keepFile } from '#letters/store.ts';
import { repairable } from '#plan/reading/cells.ts';
import { beginImport, changeImport, endImport, type Pasted, readImport, type Said } from '#plan/reading/store.ts';
import { planStream } from '#plan/things.ts';
import { sheetSentence } from '#sheet/messages.ts';
import type { SheetTable } from '#sheet/vocabulary.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { House } from '../../house.ts';
import { planReads } from '../../plan-reads.ts';
import { headline } from '../../problems.ts';
import { refusedPage } from '../../refused-page.tsx';
import { type App, type Body, readBody, wantsJson } from '../../request.ts';
import { showAgain } from '../../show-again.ts';
import { tooLargeFile } from '../../too-large.ts';
import { uploadLimit } from '../../uploads.ts';
import { type GroupView, viewOf } from '../../view.ts';
import { followsSaid, planBefore } from './following.ts';
import { knownMeasures, seenOf, understand } from './look.ts';
import { amendPlace, draftPlace, formPlace, importPlace, startPlace } from './places.ts';
import { readImportFile } from './reading.ts';
import { settingsSeen } from './seen.ts';
import {
  all,
  correctionOf,
  type Fields,
  namesOf,
  one,
  settingsOf,
  tableChosen,
  type Wrong,
  withoutCorrection,
} from './settings.ts';
import { words } from './words.ts';

/** Nobody should wait longer for a page: the reading goes on behind one that shows how far it is. */
const soon = 1_000;

type Asked = { readonly view: GroupView; readonly body: Body; readonly c: Context };

/** Bringing a table and saying what is in it: no acts, and nothing of it in the journal. */
export function mountImports(app: App, house: House): void {
  const show = showAgain(app, house);
  const heard = (answer: (asked: Asked, params: Record<string, string>) => Promise<Response>) => async (c: Context) => {
    const { group = '', ...params } = c.req.param() as Record<string, string>;
    const streams = params.plan === undefined ? [] : [planStream(params.plan)];
    const view = await viewOf(house, c, group, streams);
    if (!view?.me.person || authorise(view.charter, 'adoptPlan', view.me.offices)) return c.notFound();
    if (params.plan !== undefined && !planOf(view.states, params.plan).title)
      return refusedPage(house, c, 409, words.noPlan);
    const body = await readBody(c, ['file']);
    return body ? answer({ view, body, c }, params) : refusedPage(house, c, 400, headline.unreadable);
  };
  const refuse = ({ c, body }: Asked, page: string, path: string, { field, sentence }: Wrong): Promise<Response> => {
    const problems = [{ field, sentence }];
    if (wantsJson(c))
      return Promise.resolve(c.json({ refused: 'badInput', clause: null, sentence, problems }, 422) as Response);
    return show(c, page, 422, { path, sentence, clause: null, problems, typed: typedOf(body.fields) });
  };
  const begin = (plan: string | null) => (asked: Asked) => beginOne(house, asked, plan, refuse);
  app.post(`/g/:group${importPlace}`, heard(begin(null)));
  app.post(
    `/g/:group${amendPlace(':plan')}`,
    heard((asked, { plan = '' }) => begin(plan)(asked)),
  );
  app.post(
    `/g/:group${draftPlace(':import')}`,
    heard((asked, params) => changeOne(house, asked, params.import ?? '', refuse)),
  );
}

type Refuse = (asked: Asked, page: string, path: string, wrong: Wrong) => Promise<Response>;

const typedOf = (fields: Fields): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      [value]
        .flat()
        .filter((each) => !(each instanceof File))
        .map(String),
    ]),
  );

async function beginOne(house: House, asked: Asked, plan: string | null, refuse: Refuse): Promise<Response> {
  const { view, body, c } = asked;
  const { group, me } = view;
  const place = startPlace(plan);
  const no = (sentence: Sentence, field = 'file') => refuse(asked, place, place, { field, sentence });
  const { bytes, size, pasted } = await broughtIn(body.fields, uploadLimit(house));
  if (!bytes) return no(tooLargeFile({ sent: size, most: uploadLimit(house) }));
  if (bytes.length === 0) return no(sheetSentence({ trouble: 'empty' }), 'text');
  const id = { group, import: body.id, person: me.person };
  const at = house.clock().toISOString();
  const hash = createHash('sha256').update(bytes).digest('hex');
  await beginImport(house.pool, id, { plan, hash, at, pasted });
  await withinOr(readImportFile(house, id, bytes), soon);
  const now = await readImport(house.pool, id);
  if (now?.state === 'failed') {
    await endImport(house.pool, id);
    return no(sheetSentence(now.trouble), one(body.fields, 'text') === '' ? 'file' : 'text');
  }
  // What the plan will name as its source is kept, as papers are; it is found only through what refers to it.
  await house.blobs.put(bytes);
  await keepFile(house.pool, group, me.person, { hash, kind: kindOf(now), size: bytes.length }, at);
  const result = `${view.base}${draftPlace(id.import)}`;
  return wantsJson(c) ? c.json({ import: id.import, result }, 201, { Location: result }) : c.redirect(result, 303);
}

/** Waits for what is under way, but no longer than so many milliseconds. */
async function withinOr(doing: Promise<void>, most: number): Promise<void> {
  const over = new AbortController();
  await Promise.race([doing, wait(most, undefined, { signal: over.signal, ref: false }).catch(() => undefined)]);
  over.abort();
}

const kindOf = (now: Awaited<ReturnType<typeof readImport>>): string => now?.kind ?? 'table';

/** The file, else what was pasted: with its cells where the browser gave them, else as text. */
async function broughtIn(
  fields: Fields,
  most: number,
): Promise<{ readonly bytes: Uint8Array | undefined; readonly size: number; readonly pasted: Pasted | undefined }> {
  const file = [fields.file].flat().find((each): each is File => each instanceof File && each.size > 0);
  if (file) {
    if (file.size > most) return { bytes: undefined, size: file.size, pasted: undefined };
    return { bytes: new Uint8Array(await file.arrayBuffer()), size: file.size, pasted: undefined };
  }
  const html = raw(fields, 'html');
  const text = raw(fields, 'text');
  const chosen = /<table[\s>]/i.test(html) ? html : text;
  const bytes = new TextEncoder().encode(chosen.trim() === '' ? '' : chosen);
  return { bytes: bytes.length > most ? undefined : bytes, size: bytes.length, pasted: { text, html } };
}

/** As it was pasted: tabs at its ends are empty cells. */
const raw = (fields: Fields, name: string): string => [fields[name] ?? ''].flat().map(String).join('\n');

type Change = (said: Said, tables: readonly SheetTable[]) => Said | Wrong | undefined;

async function changeOne(house: House, asked: Asked, id: string, refuse: Refuse): Promise<Response> {
  const { view, body, c } = asked;
  const own = { group: view.group, import: id, person: view.me.person };
  const brought = await readImport(house.pool, own);
  if (!brought) return refusedPage(house, c, 409, words.gone);
  const does = one(body.fields, 'does');
  const to = (query: string) => c.redirect(`${view.base}${draftPlace(id)}${query}`, 303);
  if (does === 'end') {
    await endImport(house.pool, own);
    return c.redirect(`${view.base}${startPlace(brought.plan)}`, 303);
  }
  const row = Number(one(body.fields, 'row'));
  const page = does === 'row' ? `${draftPlace(id)}?row=${row}` : draftPlace(id);
  const change = await changeFor(house, asked, brought, does);
  let wrong: Wrong | undefined;
  const changed = await changeImport(
    house.pool,
    own,
    (said, tables) => {
      const next = change(said, tables);
      if (next && !('field' in next)) return next;
      wrong = next ?? { field: 'refusal', sentence: words.changedMeanwhile };
      return undefined;
    },
    house.clock().toISOString(),
  );
  if (!changed) return refuse(asked, page, formPlace(id, does), wrong ?? { field: 'refusal', sentence: words.gone });
  const back = /^(\?[\w=&-]*)?(#[\w-]*)?$/.exec(one(body.fields, 'back'))?.[0] ?? '';
  return to(does === 'row' ? `${back}#row-${row}` : back);
}

/** The change that the form asks for; undefined from it: another window changed the same meanwhile. */
async function changeFor(
  house: House,
  { view, body }: Asked,
  brought: NonNullable<Awaited<ReturnType<typeof readImport>>>,
  does: string,
): Promise<Change> {
  const { fields } = body;
  const seen = one(fields, 'seen');
  const isSeen = (part: unknown) => seen === '' || seen === seenOf(part);
  const known = (id: string) => view.bodies.has(id);
  switch (does) {
    case 'table':
      return (said, tables) => tableChosen(said, tables, fields);
    case 'settings':
      return (said, tables) => {
        if (!isSeen(settingsSeen(said))) return undefined;
        return settingsOf(said, tables[said.chosen ?? 0]?.rows[0]?.length ?? 0, fields);
      };
    case 'names':
      return (said) => (isSeen(said.names) ? namesOf(said, fields, known) : undefined);
    case 'follows': {
      const plans = await planReads(house).plans(view.group);
      return (said) => followsSaid(said, fields, plans);
    }
    case 'repair':
      return (said, tables) => withRepairs(said, tables, all(fields, 'cell'));
    case 'row':
    case 'new': {
      const { plan: of } = brought;
      const states = of === null ? view.states : await house.clerk.look(view.group, ['bodies', planStream(of)]);
      const plan = of === null ? undefined : planOf(states, of);
      const [reads, by] = [planReads(house), { group: view.group, by: view.me.person }];
      const texts = await knownMeasures(reads, by, plan);
      const before = brought.state === 'read' ? await planBefore(reads, by, brought) : undefined;
      const read = (said: Said, tables: readonly SheetTable[], row?: number) => {
        if (brought.state !== 'read') return [];
        const { tables: _tables, ...without } =
          row === undefined ? { ...said, tables } : withoutCorrection({ ...said, tables }, row);
        return understand({ ...brought, tables, said: { ...without, period: said.period } }, view.states, {
          plan,
          known: texts,
          before,
        }).rows;
      };
      if (does === 'new')
        return (said, tables) => ({
          ...said,
          corrections: {
            ...said.corrections,
            ...Object.fromEntries(
              read(said, tables)
                .filter(({ kind, measure }) => kind === 'measure' && measure === undefined)
                .map(({ row }) => [row, { ...said.corrections[row], measure: null }]),
            ),
          },
        });
      const row = Number(one(fields, 'row'));
      return (said, tables) => {
        if (!isSeen(said.corrections[row])) return undefined;
        const plain = read(said, tables, row).find((each) => each.row === row);
        if (!plain) return { field: 'refusal', sentence: words.gone };
        const correction = correctionOf(plain, fields, known);
        if ('field' in correction) return correction;
        const { [row]: _before, ...others } = said.corrections;
        const isSomething = Object.keys(correction).length > 0;
        return { ...said, corrections: isSomething ? { ...others, [row]: correction } : others };
      };
    }
    default:
      return () => ({ field: 'refusal', sentence: headline.fields });
  }
}

/** Letters repaired in those cells; in all of them where none is named. */
function withRepairs(said: Said, tables: readonly SheetTable[], cells: readonly string[]): Said {
  const table = tables[said.chosen ?? -1];
  if (!table || !said.columns) return said;
  const can = repairable(table, said.columns, said);
  const chosen = cells.length === 0 ? can : can.filter((cell) => cells.includes(cell));
  return { ...said, repaired: [...said.repaired, ...chosen] };
}
