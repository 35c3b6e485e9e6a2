import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Running, start } from '#web/run.ts';
import { type FreshDatabase, freshDatabase } from './store.ts';

/** The whole program on a free port, with a database of its own on the store under test. */
export type TestHouse = {
  readonly url: string;
  readonly database: FreshDatabase;
  /** Speaks to the program as a person who has taken a place in a group. */
  as(person: string, group?: string): Caller;
  stop(): Promise<void>;
};

export type Caller = {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** Sends a form as a browser does, without following the answer. */
  post(
    path: string,
    fields?: Record<string, string | readonly string[]>,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** Sends JSON as a system does. */
  send(path: string, fields?: object, headers?: Record<string, string>): Promise<Answer>;
};

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
};

export async function openHouse(options: { readonly demo?: boolean } = {}): Promise<TestHouse> {
  const database = await freshDatabase();
  const data = await mkdtemp(join(tmpdir(), 'vahid-house-'));
  const { url: databaseUrl } = database;
  const running: Running = await start(
    {
      data,
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://localhost:0',
      databaseUrl,
      log: 'trouble',
      demo: options.demo ?? false,
    },
    noon(),
  );
  return {
    url: running.url,
    database,
    as: (person, group = 'demo') => caller(running.url, `place-${group}=${person}`),
    async stop() {
      await running.stop();
      await database.drop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** A clock that begins at noon in Baku on a working Friday, so that no test crosses midnight or the end of a quarter. */
export function noon(): () => Date {
  const begun = performance.now();
  return () => new Date(Date.parse('2026-11-20T08:00:00.000Z') + performance.now() - begun);
}

function caller(url: string, cookie: string): Caller {
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const headers = {
      cookie,
      accept: 'text/html',
      'accept-language': 'az',
      ...(init.headers as Record<string, string>),
    };
    const response = await fetch(url + path, { redirect: 'manual', ...init, headers });
    const text = await response.text();
    const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined };
  };
  return {
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, fields = {}, headers = {}) =>
      ask(path, { method: 'POST', body: formOf(fields), headers: { origin: url, ...headers } }),
    send: (path, fields = {}, headers = {}) =>
      ask(path, {
        method: 'POST',
        body: JSON.stringify(fields),
        headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
      }),
  };
}

function formOf(fields: Record<string, string | readonly string[]>): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) form.append(name, each);
  return form;
}
