import { randomBytes, randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import type { ZodError } from 'zod';
import type { Command, Refusal } from '#group/vocabulary.ts';
import { canonical } from '#journal/canonical.ts';
import { CommandFailed, StoreSilent } from '#journal/trouble.ts';
import type { Json, Rows } from '#journal/vocabulary.ts';
import { sealWording } from '#journal/wording.ts';
import type { ActRoute } from '#page/act-route.ts';
import type { RefusedForm } from '#page/view.ts';
import { forgetWorkingCopy } from '#people/store.ts';
import type { House } from './house.ts';
import { problemsOf, troubleWords } from './problems.ts';
import { wantsJson } from './request.ts';
import { namesOf, sentenceOf } from './sentences.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a request asks, once its body is read: the same for a form and for JSON. */
type Asked = { readonly id: string; readonly fields: Fields; readonly by: string; readonly group: string };

/** Shows the page that holds the form again, with what was refused and typed. */
export type ShowAgain = (c: Context, page: string, status: 409 | 422 | 503, refused: RefusedForm) => Promise<Response>;

/**
 * One act from a request: reads and checks the body, gives the command to the clerk, and answers. People get 303 to the
 * result or their form again with what they typed; systems get 201, 409 or 422 as JSON.
 */
export async function perform(
  house: House,
  showAgain: ShowAgain,
  c: Context,
  route: ActRoute<Command>,
  asked: Asked,
): Promise<Response> {
  const { group, by, id, fields } = asked;
  const params = c.req.param() as Record<string, string>;
  const path = filled(route.path, params);
  const page = route.from(params, fields);
  const no = (status: 409 | 422 | 503, code: string, form: Omit<RefusedForm, 'path' | 'typed'>, more: object = {}) =>
    wantsJson(c)
      ? c.json(
          { refused: code, clause: form.clause, sentence: form.sentence, problems: form.problems, ...more },
          status,
        )
      : showAgain(c, page, status, { ...form, path, typed: asTyped(fields) });

  const parsed = route.fields.safeParse(fields);
  if (!parsed.success) return no(422, 'badInput', badInput(route, parsed.error));

  const beside: Rows[] = [];
  const command = await route.command({
    group,
    id,
    by,
    params,
    fields: parsed.data,
    zone: async () => (await charterOf(house, group))?.timeZone ?? 'UTC',
    wording(field, text) {
      const sealed = sealWording(group, `${id}.${field}`, text, randomBytes(16).toString('hex'));
      beside.push(sealed.rows);
      return sealed.wording;
    },
    beside: (rows) => beside.push(rows),
  });
  const said = canonical({ type: route.type, params, fields } as unknown as Json);
  try {
    const answer = await house.clerk.submit({ group, id, by, command, said, beside });
    if ('refused' in answer) {
      const refusal = answer.refused as Refusal;
      const sentence = sentenceOf(refusal, await namesOf(house, group), await charterOf(house, group));
      return no(409, refusal.refused, { sentence, clause: refusal.clause, problems: [] }, refusal);
    }
    if (route.keeps) await forgetWorkingCopy(house.pool, group, by, path);
    const { from, to, at, hash } = answer.done;
    const result = `/g/${group}${route.to(command)}`;
    if (wantsJson(c)) return c.json({ from, to, at, hash, result }, 201, { Location: result });
    return c.redirect(withDone(result, from), 303);
  } catch (error) {
    if (!(error instanceof StoreSilent) && !(error instanceof CommandFailed)) throw error;
    const incident = randomUUID();
    house.log(`incident ${incident}: ${route.type} was not recorded`, error);
    const sentence = troubleWords(error instanceof StoreSilent ? 'storeSilent' : 'commandFailed', incident);
    return no(503, 'trouble', { sentence, clause: null, problems: [] }, { incident });
  }
}

async function charterOf({ clerk, law }: House, group: string) {
  const state = (await clerk.look(group, ['group'])).get('group');
  if (state?.about !== 'group') throw new Error('the stream of the group was not folded');
  return law.charterOf(state.group);
}

function badInput(route: ActRoute<Command>, error: ZodError): Omit<RefusedForm, 'path' | 'typed'> {
  const problems = problemsOf(error, route.labels);
  return { sentence: problems.headline, clause: null, problems: problems.fields };
}

/** The address with its parameters filled in: `/meetings/2026-3/agreement`. */
export function filled(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

const asTyped = (fields: Fields): RefusedForm['typed'] =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value].flat().map(String)]));

function withDone(address: string, position: number): string {
  const [path = '', anchor] = address.split('#');
  const joined = `${path}${path.includes('?') ? '&' : '?'}done=${position}`;
  return anchor ? `${joined}#${anchor}` : joined;
}
