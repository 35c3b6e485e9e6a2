import { randomUUID } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { networkOf } from './client.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** Id of the request. */
    request: string | undefined;
  }
}

/** One line of the log, as JSON. Addresses as templates only: what was asked for may be a name or the token of a link. */
type Line = {
  readonly level: 'info' | 'error';
  readonly message: string;
  readonly [more: string]: unknown;
};

export type Log = (line: Line) => void;

/** Writes lines of JSON with the moment first. `write` takes one line with its end. */
export function createLog(write: (text: string) => void, clock: () => Date): Log {
  return (line) => write(`${JSON.stringify({ at: clock().toISOString(), ...line }, withoutSecrets)}\n`);
}

/** The log of what went wrong, in the shape that the house passes around. */
export const troubleLog =
  (log: Log) =>
  (message: string, error: unknown): void =>
    log({
      level: error === undefined ? 'info' : 'error',
      message,
      ...(error === undefined ? {} : { error: told(error) }),
    });

const told = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return (error.stack ?? error.message) + (error.cause === undefined ? '' : `\ncaused by ${told(error.cause)}`);
};

/** A second net: no line is meant to hold the token of a link, a bearer's token, or the password of an address. */
const withoutSecrets = (_: string, value: unknown): unknown =>
  typeof value === 'string'
    ? value
        .replace(/\/(set-up|invitation|recovery|reply|screen)\/[\w-]+/g, '/$1/…')
        .replace(/\bBearer\s+[\w.~+/=-]+/gi, 'Bearer …')
        .replace(/:\/\/[^\s/@]+@/g, '://…@')
    : value;

/** Gives every request an id, says it in the answer, and logs how it went. What the program asks of itself is not logged. */
export function logRequests(log: Log | undefined): MiddlewareHandler {
  return async (c, next) => {
    const request = randomUUID();
    c.set('request', request);
    const begun = performance.now();
    await next();
    c.res.headers.set('X-Request-Id', request);
    if (!log || isOwn(c)) return;
    log({
      level: c.res.status < 500 ? 'info' : 'error',
      message: 'request',
      request,
      method: c.req.method,
      route: templateOf(c),
      status: c.res.status,
      ms: Math.round(performance.now() - begun),
      network: networkOf(c),
      account: c.get('session')?.account ?? null,
    });
  };
}

/** Id of the request: what a reader is told when something fails, and what the log says. */
export function requestOf(c: Context): string {
  return c.get('request') ?? randomUUID();
}

/** Whether the program asks itself, to show a form again with what was refused; nobody outside can say so. */
export function isOwn(c: Context): boolean {
  const { incoming, refused } = (c.env ?? {}) as { incoming?: unknown; refused?: unknown };
  return incoming === undefined || refused !== undefined;
}

/** The address as the router knows it, `/g/:group/meetings/:meeting`; null for an address that is none. */
export function templateOf(c: Context): string | null {
  return matchedRoutes(c).findLast(({ method }) => method !== 'ALL')?.path ?? null;
}
