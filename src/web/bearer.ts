import type { Context, MiddlewareHandler } from 'hono';
import { readerOfSystem, systemAt } from '#access/systems.ts';
import { accessOf, groupOf } from '#group/states.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { House } from './house.ts';
import { wantsJson } from './request.ts';
import type { Bearer } from './session.ts';

/**
 * Systems ask with a token in place of a session. Whatever is wrong with one (unknown, ended, past its last day) is one
 * answer. A token opens the JSON side of its own group; every other address does not exist for it.
 */
export function readBearer(house: House): MiddlewareHandler {
  return async (c, next) => {
    const token = tokenOf(c);
    if (token === undefined) return next();
    // A token is not helped by the cookies that come with it.
    c.set('session', undefined);
    const bearer = await bearerOf(house, token);
    if (!bearer) {
      return c.json({ refused: 'badToken', clause: null, sentence: words.badToken, problems: [] }, 401, {
        'WWW-Authenticate': 'Bearer',
      });
    }
    c.set('bearer', bearer);
    if (!isOpen(c.req.path, bearer.group)) return c.notFound();
    if (wantsJson(c)) return next();
    return c.json({ refused: 'jsonOnly', clause: null, sentence: words.jsonOnly, problems: [] }, 406);
  };
}

function tokenOf(c: Context): string | undefined {
  const [, token] = /^Bearer +(.*)$/i.exec(c.req.header('authorization') ?? '') ?? [];
  return token?.trim();
}

const isOpen = (path: string, group: string): boolean =>
  path === '/openapi.json' || path === `/g/${group}` || path.startsWith(`/g/${group}/`);

/** Whose token it is, if the journal says that its holder is still admitted: the token alone proves nothing. */
async function bearerOf(house: House, token: string): Promise<Bearer | undefined> {
  const known = await house.accounts.system(token);
  const bearer = known && { group: known.group, person: readerOfSystem(known.system) };
  return bearer && (await isAdmitted(house, bearer)) ? bearer : undefined;
}

async function isAdmitted({ clerk, law, clock }: House, { group, person }: Bearer): Promise<boolean> {
  const states = await clerk.look(group, ['group', 'access']);
  const charter = law.charterOf(groupOf(states));
  return charter !== undefined && !!systemAt(accessOf(states), person, clock().toISOString(), charter.timeZone);
}

/** Whether the system that asked when the request began is still admitted; true where none was. */
export async function isStillAdmitted(house: House, c: Context): Promise<boolean> {
  const bearer = c.get('bearer');
  return !bearer || isAdmitted(house, bearer);
}

const words = {
  badToken: {
    az: 'Giriş nişanı yararsızdır: tanınmır, müddəti bitib və ya ləğv edilib.',
    en: 'The token is not usable: it is unknown, has expired or was ended.',
    ru: 'Токен непригоден: он неизвестен, истёк или отозван.',
  },
  jsonOnly: {
    az: 'Sistemlərə yalnız JSON verilir. Sorğuda “Accept: application/json” göstərin.',
    en: 'Systems are answered in JSON only. Ask with “Accept: application/json”.',
    ru: 'Системам отвечают только в формате JSON. Укажите в запросе «Accept: application/json».',
  },
} as const satisfies Record<string, Sentence>;
