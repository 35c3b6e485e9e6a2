import type { Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { z } from 'zod';
import { isLikeSystem } from '#access/systems.ts';
import { writableAll } from '#journal/canonical.ts';
import { newCommandId } from '#journal/command-id.ts';
import type { Theme } from '#page/frame.ts';
import type { RefusedForm } from '#page/view.ts';
import { type Tongue, tongues } from '#text/vocabulary.ts';

/** Systems ask for JSON; a browser's `Accept` names HTML first. */
export function wantsJson(c: Context): boolean {
  const accept = c.req.header('accept') ?? '';
  return accept.includes('application/json') && !accept.includes('text/html');
}

/** The reader's language: chosen once and remembered, else what the browser asks for, else Azerbaijani. */
export function tongueOf(c: Context): Tongue {
  const chosen = getCookie(c, 'tongue');
  const asked = (c.req.header('accept-language') ?? '').split(',').map((part) => part.trim().slice(0, 2));
  return [chosen, ...asked].find(isTongue) ?? 'az';
}

export const isTongue = (text: string | undefined): text is Tongue => tongues.some((tongue) => tongue === text);

export const isTheme = (text: string | undefined): text is Theme =>
  text === 'light' || text === 'dark' || text === 'system';

export function themeOf(c: Context): Theme {
  const chosen = getCookie(c, 'theme');
  return isTheme(chosen) ? chosen : 'system';
}

/** A page of this program, as path and query; undefined for another site's, also when it is written `//site` or `/.//site`. */
export function ownAddress(publicUrl: URL, to: string): string | undefined {
  if (!URL.canParse(to, publicUrl)) return undefined;
  const { origin, pathname, search } = new URL(to, publicUrl);
  return origin === publicUrl.origin && !pathname.startsWith('//') ? pathname + search : undefined;
}

/** Forms carry the command's id in `command`, systems in `Idempotency-Key`; without either the request is asked once. */
export type Body = { readonly id: string; readonly fields: Readonly<Record<string, unknown>> };

/** More than any form of ours has, with all its rows filled in. */
const mostValues = 3_000;

/** The body of an act; undefined when it cannot be read as what it says it is. `files`: fields that may hold files. */
export async function readBody(c: Context, files: readonly string[] = []): Promise<Body | undefined> {
  const type = c.req.header('content-type') ?? '';
  const raw = type.includes('application/json') ? await readJson(c) : await readForm(c, type, files);
  if (!raw || Object.values(raw).flat().length > mostValues) return undefined;
  const { command, ...fields } = raw;
  const id =
    c.req.header('idempotency-key') ??
    (typeof command === 'string' && command !== '' ? command : newCommandId(new Date()));
  return isId(id) ? { id, fields: writableAll(fields) as Body['fields'] } : undefined;
}

/** Persons are entered under the command's id: none may be one under which a system reads and a token speaks. */
const isId = (id: string) => /^[\w.-]{8,100}$/.test(id) && !isLikeSystem(id);

const single = z.union([z.string(), z.boolean(), z.int(), z.null()]);

/** What a form could say as well: names with one value or several. Nothing deeper, and no number that is not whole. */
const fieldsShape = z.record(z.string(), z.union([single, z.array(single)]));

async function readJson(c: Context): Promise<Record<string, unknown> | undefined> {
  const { data } = fieldsShape.safeParse(await c.req.json().catch(() => undefined));
  return data && Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
}

async function readForm(
  c: Context,
  type: string,
  files: readonly string[],
): Promise<Record<string, unknown> | undefined> {
  if (type === '') return (await c.req.text()) === '' ? {} : undefined;
  if (!type.includes('application/x-www-form-urlencoded') && !type.includes('multipart/form-data')) return undefined;
  const form = await c.req.parseBody({ all: true }).catch(() => undefined);
  // Files have no place in a command: one that is attached is kept by its hash first (`uploads.ts`), others are left out.
  const isText = (value: unknown) => [value].flat().every((each) => typeof each === 'string');
  return (
    form && Object.fromEntries(Object.entries(form).filter(([name, value]) => files.includes(name) || isText(value)))
  );
}

/** What the program hands to itself when it shows a form again after a refusal. */
export type Bindings = { readonly refused?: RefusedForm };

/** The program as a function from request to answer. */
export type App = Hono<{ Bindings: Bindings }>;
