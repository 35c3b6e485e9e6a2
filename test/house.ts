import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeAt } from '#accounts/totp.ts';
import type { Config } from '#config.ts';
import { type Running, start } from '#web/run.ts';
import { Cookies } from './cookies.ts';
import { type FreshDatabase, freshDatabase } from './store.ts';
import { TestAccounts, testPassword } from './test-accounts.ts';
import { beginning, copyFiles, demonstrationTold } from './told.ts';

/** The whole program on a free port, with a database of its own on the store under test. */
export type TestHouse = {
  readonly url: string;
  readonly database: FreshDatabase;
  /** Address at which the first group is founded. */
  readonly setUp: string | undefined;
  /** The accounts of the program under test, to make what a test needs without the pages. */
  readonly accounts: TestAccounts;
  /**
   * Speaks to the program as that person: in the demonstration by taking the place, elsewhere signed in with an account
   * that is made without a page. `enter` goes through the door.
   */
  as(person: string, group?: string): Caller;
  /** A browser that nobody has signed in. */
  visitor(): Caller;
  /** Accepts an invitation by its page, with a password and a code. */
  enter(link: string, login: string, password?: string): Promise<Entered>;
  /** Moves the program's clock on. */
  pass(minutes: number): void;
  now(): Date;
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
  /** Sends a form with files as a browser does. */
  attach(path: string, form: FormData, headers?: Record<string, string>): Promise<Answer>;
  /** Sends JSON as a system does. */
  send(path: string, fields?: object, headers?: Record<string, string>): Promise<Answer>;
};

/** Somebody who came in through the door. */
export type Entered = Caller & {
  readonly login: string;
  readonly password: string;
  readonly recoveryCodes: readonly string[];
  /** What the authenticator app shows next; a code is good once, so time passes between two of them. */
  code(): string;
};

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly json: unknown;
};

type Options = {
  readonly demo?: boolean;
  readonly settings?: Partial<Config>;
  /** When its clock begins, where something outside keeps the computer's own time. */
  readonly begins?: Date;
};

export async function openHouse(options: Options = {}): Promise<TestHouse> {
  const told = options.demo && !options.settings ? await demonstrationTold() : undefined;
  const database = await freshDatabase(told?.database);
  const data = await mkdtemp(join(tmpdir(), 'vahid-house-'));
  if (told) await copyFiles(told, data);
  const { url: databaseUrl } = database;
  const clock = clockFrom(options.begins ?? new Date(beginning));
  const running: Running = await start(
    {
      data,
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://localhost:0',
      databaseUrl,
      log: 'trouble',
      demo: options.demo ?? false,
      ...options.settings,
    },
    clock,
  );
  const { url } = running;
  const accounts = new TestAccounts(database, clock, url);
  const visitor = () => caller(url, async () => new Cookies());
  return {
    url,
    setUp: running.setUp,
    database,
    accounts,
    as: (person, group = 'demo') =>
      caller(url, async () =>
        group === 'demo'
          ? new Cookies({ 'place-demo': person })
          : new Cookies(person === '' ? {} : { session: await accounts.session(person, group) }),
      ),
    visitor,
    enter: (link, login, password = testPassword) => enter(visitor(), link, { login, password }, clock),
    pass: (minutes) => clock.pass(minutes),
    now: clock,
    async stop() {
      await running.stop();
      await database.drop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** A clock that begins at noon in Baku on a working Friday, so that no test crosses midnight or the end of a quarter. */
export const noon = (): Clock => clockFrom(new Date(beginning));

function clockFrom(beginning: Date): Clock {
  const begun = performance.now();
  let passed = 0;
  const clock = () => new Date(beginning.getTime() + performance.now() - begun + passed);
  const pass = (minutes: number) => {
    passed += minutes * 60_000;
  };
  return Object.assign(clock, { pass });
}

type Clock = (() => Date) & { pass(minutes: number): void };

async function enter(
  browser: Caller,
  link: string,
  { login, password }: { readonly login: string; readonly password: string },
  clock: () => Date,
): Promise<Entered> {
  const shown = await browser.get(new URL(link, 'http://localhost').pathname, { accept: 'application/json' });
  const { totpSecret } = shown.json as { totpSecret: string };
  const code = () => codeAt(totpSecret, clock());
  const fields = { by: 'password', login, password, code: code() };
  const joined = await browser.send(new URL(link, 'http://localhost').pathname, fields);
  if (joined.status !== 201) throw new Error(`${login} was not let in: ${joined.text}`);
  const { recoveryCodes } = joined.json as { recoveryCodes: readonly string[] };
  return { ...browser, login, password, recoveryCodes, code };
}

function caller(url: string, kept: () => Promise<Cookies>): Caller {
  let jar: Promise<Cookies> | undefined;
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    jar ??= kept();
    const cookies = await jar;
    const headers = {
      cookie: cookies.for(path.split('?')[0] ?? path),
      accept: 'text/html',
      'accept-language': 'az',
      ...(init.headers as Record<string, string>),
    };
    const response = await fetch(url + path, { redirect: 'manual', ...init, headers });
    cookies.take(response.headers);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
    const json = isJson ? JSON.parse(text) : undefined;
    return { status: response.status, headers: response.headers, text, bytes, json };
  };
  return {
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, fields = {}, headers = {}) =>
      ask(path, { method: 'POST', body: formOf(fields), headers: { origin: url, ...headers } }),
    attach: (path, form, headers = {}) =>
      ask(path, { method: 'POST', body: form, headers: { origin: url, ...headers } }),
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
