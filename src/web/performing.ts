import { randomBytes, randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import type { Command, Refusal } from '#group/vocabulary.ts';
import { readSealed } from '#journal/store.ts';
import { CommandFailed, StoreSilent } from '#journal/trouble.ts';
import type { CommandIdReused, Rows } from '#journal/vocabulary.ts';
import { sealWording } from '#journal/wording.ts';
import type { ActRoute, Effect, Revealed } from '#page/act-route.ts';
import type { RefusedForm } from '#page/view.ts';
import { forgetWorkingCopy } from '#people/store.ts';
import { denied } from './denied.ts';
import type { House } from './house.ts';
import { headline, problem, problemsOf, troubleWords } from './problems.ts';
import { codeProblem, partProof, unprovedAct } from './proof.ts';
import { wantsJson } from './request.ts';
import { reveal } from './revealed.ts';
import { partSecrets, wipe } from './secrets.ts';
import { namesOf, sentenceOf } from './sentences.ts';
import { withFiles } from './uploads.ts';
import { waiting } from './wrong.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a request asks, once its body is read: the same for a form and for JSON. */
type Asked = { readonly id: string; readonly fields: Fields; readonly by: string; readonly group: string };

/** Shows the page that holds the form again, with what was refused and typed. */
export type ShowAgain = (
  c: Context,
  page: string,
  status: 409 | 422 | 429 | 503,
  refused: RefusedForm,
) => Promise<Response>;

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
  const { group, by, id } = asked;
  const denial = await denied(house, { group, by, id, type: route.type });
  const brought = await withFiles(house, denial ? { labels: route.labels } : route, asked);
  const { given, fields: rest } = partProof(route.type, brought.fields);
  const { secrets, fields: open } = await partSecrets(route, rest);
  const { back, ...fields } = open;
  const params = c.req.param() as Record<string, string>;
  const path = filled(route.path, params);
  // Today is the group's own address: a matter settled there is shown as settled there.
  const today = back === 'today' ? '' : undefined;
  const page = today ?? route.from(params, fields);
  const no = (
    status: 409 | 422 | 429 | 503,
    code: string,
    form: Omit<RefusedForm, 'path' | 'typed'>,
    more: object = {},
  ) =>
    wantsJson(c)
      ? c.json(
          { refused: code, clause: form.clause, sentence: form.sentence, problems: form.problems, ...more },
          status,
        )
      : showAgain(c, page, status, { ...form, path, typed: asTyped(fields) });

  const refuse = async (refusal: Refusal | CommandIdReused) => {
    const sentence = sentenceOf(refusal, await namesOf(house, group), await charterOf(house, group));
    return no(409, refusal.refused, { sentence, clause: refusal.clause, problems: [] }, refusal);
  };

  if (denial) return refuse(denial);
  if (brought.problems.length > 0) return no(422, 'badInput', badInput(brought.problems));
  const parsed = route.fields.safeParse(fields);
  if (!parsed.success) return no(422, 'badInput', badInput(problemsOf(parsed.error, route.labels)));
  const strangers = await strangersOf(house, group, route, parsed.data);
  if (strangers.length > 0) return no(422, 'badInput', badInput(strangers));
  const unproved = await unprovedAct(house, c, { type: route.type, group }, given);
  if (unproved) {
    const { status, refused, sentence } = unproved;
    const problems = wantsJson(c) ? [] : codeProblem(c, `/g/${group}${path}`, unproved);
    return waiting(await no(status, refused, { sentence, clause: null, problems }), unproved);
  }

  const beside: Rows[] = [];
  const effects: Effect[] = [];
  const made = await route.command({
    group,
    id,
    by,
    params,
    fields: parsed.data,
    secrets,
    zone: async () => (await charterOf(house, group))?.timeZone ?? 'UTC',
    wording(field, text) {
      const sealed = sealWording(group, `${id}.${field}`, text, randomBytes(16).toString('hex'));
      beside.push(sealed.rows);
      return sealed.wording;
    },
    beside: (rows) => beside.push(rows),
    after: (effect) => effects.push(effect),
  });
  wipe(secrets);
  if ('unfit' in made) return no(422, 'badInput', badInput(made.unfit));
  const command = made;
  const said = JSON.stringify([route.type, params, Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))]);
  try {
    const answer = await house.clerk.submit({ group, id, by, command, said, beside });
    if ('refused' in answer) return refuse(answer.refused);
    if (route.keeps) await forgetWorkingCopy(house.pool, group, by, path);
    const { from, to, at, hash } = answer.done;
    const shown = today ?? route.to(route.numbered ? await asNumbered(house, group, command, from) : command, params);
    const result = `/g/${group}${shown}`;
    const revealed = await carryOut(id, at, effects);
    if (wantsJson(c)) return c.json({ from, to, at, hash, result, ...revealed }, 201, { Location: result });
    if (revealed.revealed) reveal(house, c, result, revealed.revealed);
    return c.redirect(withDone(result, from), 303);
  } catch (error) {
    if (!(error instanceof StoreSilent) && !(error instanceof CommandFailed)) throw error;
    if (isTaken(error)) return refuse({ refused: 'commandIdReused', clause: null });
    const incident = randomUUID();
    house.log(`incident ${incident}: ${route.type} was not recorded`, error);
    const sentence = troubleWords(error instanceof StoreSilent ? 'storeSilent' : 'commandFailed', incident);
    return no(503, 'trouble', { sentence, clause: null, problems: [] }, { incident });
  }
}

/** What follows from an act beside the journal. It failed only for now: the same form sent again does it again. */
async function carryOut(
  command: string,
  at: string,
  effects: readonly Effect[],
): Promise<{ readonly revealed?: Revealed }> {
  let revealed: Revealed | undefined;
  try {
    for (const effect of effects) revealed = (await effect(at)) ?? revealed;
  } catch (cause) {
    throw new StoreSilent(command, cause);
  }
  return revealed ? { revealed } : {};
}

async function charterOf({ clerk, law }: House, group: string) {
  const state = (await clerk.look(group, ['group'])).get('group');
  if (state?.about !== 'group') throw new Error('the stream of the group was not folded');
  return law.charterOf(state.group);
}

/** The id of the command is already that of a person or a text: ids are chosen by the asker, and may be chosen badly. */
const isTaken = (error: Error) => (error.cause as { readonly code?: unknown } | undefined)?.code === '23505';

const badInput = (problems: RefusedForm['problems']) => ({ sentence: headline.fields, clause: null, problems });

/** A person's id goes into the chain for ever: whoever is named must be somebody whose name is kept beside it. */
async function strangersOf(
  house: House,
  group: string,
  route: ActRoute<Command>,
  fields: unknown,
): Promise<RefusedForm['problems']> {
  const named = route.people?.(fields).filter(([, person]) => person !== null) ?? [];
  if (named.length === 0) return [];
  const { people } = await namesOf(house, group);
  return named
    .filter(([, person]) => !people.has(person ?? ''))
    .map(([field]) => ({ field, sentence: problem(route.labels[field], field, 'unknownPerson') }));
}

/** The command as it was recorded: sent again it is given another number, and the first answer stands. */
async function asNumbered({ pool }: House, group: string, command: Command, from: number): Promise<Command> {
  const [first] = await readSealed(pool, group, from - 1, from);
  return { ...command, ...first?.entry.data };
}

/** The address with its parameters filled in: `/meetings/2026-3/agreement`. */
export function filled(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

const asTyped = (fields: Fields): RefusedForm['typed'] =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value].flat().filter(isText).map(String)]));

const isText = (value: unknown): boolean => !(value instanceof File);

function withDone(address: string, position: number): string {
  const [path = '', anchor] = address.split('#');
  const joined = `${path}${path.includes('?') ? '&' : '?'}done=${position}`;
  return anchor ? `${joined}#${anchor}` : joined;
}
