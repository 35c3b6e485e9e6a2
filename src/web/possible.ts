import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { writable } from '#journal/canonical.ts';
import { isDay } from '#text/moments.ts';

/**
 * Where an address names what cannot be (a day that no calendar has, a number with letters), there is nothing: the same
 * answer as for a thing that never was, for pages, files and acts alike, and before any of them reads it.
 */
export const onlyPossible: MiddlewareHandler = (c, next) => (isPossible(c) ? next() : Promise.resolve(c.notFound()));

const isPossible = (c: Context): boolean =>
  fits(c.req.url, matchedRoutes(c).find(({ method }) => method !== 'ALL')?.path ?? '');

/** Whether what stands in the address may be what the template, `/g/:group/plans/:plan`, calls it. */
export function fits(url: string, template: string): boolean {
  const parts = partsOf(url);
  const names = template.split('/');
  return parts?.every((part, at) => mayBe(nameOf(names[at]), part)) === true;
}

/** The parts of an address as they are meant; undefined where it is no text that could be kept. */
function partsOf(url: string): readonly string[] | undefined {
  try {
    const parts = new URL(url).pathname.split('/').map(decodeURIComponent);
    return parts.every((part) => part.length <= longest && part === writable(part)) ? parts : undefined;
  } catch {
    return undefined;
  }
}

/** More than any id or name in an address of ours has. */
const longest = 300;

/** `:due{\d{4}-\d\d-\d\d}` is `due`; a part that stands as it is has no name. */
const nameOf = (template = ''): string => /^:(\w+)/.exec(template)?.[1] ?? '';

const isCounted = (part: string): boolean => /^[1-9]\d{0,8}$/.test(part);

/**
 * What the parts of addresses are, by their names. Those that are not here are ids, which may be any text: of a duty, a
 * problem or a draft that there is not, the gate answers by its mark.
 */
const kinds: Readonly<Record<string, (part: string) => boolean>> = {
  due: isDay,
  meeting: (part) => /^\d{4}-[1-9]\d{0,5}$/.test(part),
  plan: isCounted,
  measure: isCounted,
  version: isCounted,
  report: isCounted,
  file: isCounted,
  paper: isCounted,
  pack: isCounted,
  position: isCounted,
};

const mayBe = (name: string, part: string): boolean =>
  Object.hasOwn(kinds, name) ? kinds[name]?.(part) === true : true;
