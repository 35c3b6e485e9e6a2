import { z } from 'zod';
import type { Operation } from '../fuzz/interface.ts';
import type { TestHouse } from '../house.ts';
import { group, type Readers, scan } from './group.ts';
import type { Row, Sign } from './table.ts';

/** What stands where an address has a place for it: things of the group of these tests. */
const there: Readonly<Record<string, string>> = {
  group,
  meeting: '2026-1',
  proposal: '1',
  item: '1',
  position: '5',
  clause: '3.1',
  silence: 'remote',
  body: 'health',
  holding: 'h-observer',
  nomination: 'n-next',
  person: 'member',
  system: 'system-1',
  letter: 'in-2026-1',
  list: 'organizations',
  object: 'group',
  sending: '1',
  due: '2027-01-20',
  hash: scan.hash,
};

/** What is not there, where an address takes numbers or days alone. */
const nowhere: Readonly<Record<string, string>> = {
  ...{ meeting: '2026-99', due: '2026-01-01', pack: '99', paper: '99', plan: '99', measure: '99', version: '99' },
  ...{ report: '99', file: '9', position: '999999999' },
};

/** The address with what is there; with what is not there, for acts that must not come about. */
export function addressOf({ path, method }: Row, real: boolean): string {
  const address = path.replace('history/{item}', real ? 'history/i1' : 'history/nowhere');
  return (method === 'GET' && path.endsWith('/marks') ? `${address}?thing=meeting/2026-1` : address)
    .replace('meetings/{meeting}/agenda', real ? 'meetings/2026-2/agenda' : 'meetings/2026-99/agenda')
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      if (real || name === 'group') return encodeURIComponent(there[name] ?? '1');
      return nowhere[name] ?? 'nowhere';
    })
    .replace('*', 'meetings/2026-2/agenda');
}

/** A body that the fields of the act let through, so that what is refused is refused for the office. */
export function bodyFor(operation: Operation | undefined): Record<string, unknown> {
  const fields = operation?.fields.filter(({ name }) => name !== 'proof' && name !== 'code') ?? [];
  return Object.fromEntries(fields.map((field) => [field.name, plausible(field)]));
}

function plausible({ name, options, type }: Operation['fields'][number]): unknown {
  if (options.length > 0) return options[0];
  if (type.includes('integer')) return 1;
  if (type.includes('boolean')) return false;
  if (name === 'on') return '2026-12-15T10:00';
  if (/^(date|since|until|from)$/.test(name)) return '2026-11-20';
  if (name === 'person') return 'member';
  if (name === 'body' || name === 'successor') return name === 'body' ? 'health' : 'labour';
  if (name === 'address') return '';
  return named[name] ?? '1';
}

const named: Readonly<Record<string, string>> = {
  ...{ office: 'observer', kind: 'decision', reading: 'counts' },
  signed: scan.hash,
};

/** How the program answers that reader, as a sign of the table. A system asks for JSON, as it must. */
export async function signOf(
  house: TestHouse,
  readers: Readers,
  column: string,
  request: { readonly method: string; readonly path: string; readonly body?: object; readonly json?: boolean },
): Promise<Sign | string> {
  const asJson = column === 'system' || request.json === true || request.method === 'POST';
  const over = new AbortController();
  const answer = await fetch(house.url + request.path, {
    method: request.method,
    redirect: 'manual',
    signal: over.signal,
    headers: {
      ...readers.get(column),
      accept: asJson ? 'application/json' : 'text/html',
      ...(request.body ? { 'content-type': 'application/json' } : {}),
    },
    ...(request.body ? { body: JSON.stringify(request.body) } : {}),
  });
  const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream') === true;
  const text = isStream ? '' : await answer.text();
  over.abort();
  const { status } = answer;
  if (status === 404) return '–';
  if (answer.headers.get('location')?.startsWith('/sign-in?to=')) return '→';
  if (status === 401 && refusalIn(text) === 'signInFirst') return '→';
  if (status === 409 && refusalIn(text) === 'notAuthorised') return '✗';
  if (status < 400) return '✓';
  return request.method === 'POST' ? `${status} ${refusalIn(text)}` : `${status} ${text.slice(0, 100)}`;
}

function refusalIn(text: string): string {
  try {
    return z.looseObject({ refused: z.string() }).parse(JSON.parse(text)).refused;
  } catch {
    return text.slice(0, 60);
  }
}
