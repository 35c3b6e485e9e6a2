import type pg from 'pg';

/** What a lent connection does with a statement; `run` sends it on. */
export type Interception = (text: string, run: () => Promise<pg.QueryResult>) => Promise<pg.QueryResult>;

/** The same pool, but for what `meet` makes of the statements of lent connections. */
export function intercept(pool: pg.Pool, meet: Interception): pg.Pool {
  return new Proxy(pool, {
    get(target, name) {
      if (name === 'connect') return async () => lend(await target.connect(), meet);
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function lend(client: pg.PoolClient, meet: Interception): pg.PoolClient {
  const send = client.query.bind(client) as (...args: unknown[]) => Promise<pg.QueryResult>;
  return new Proxy(client, {
    get(target, name) {
      if (name === 'query') {
        return (query: string | { text: string }, ...values: unknown[]) =>
          meet(typeof query === 'string' ? query : query.text, () => send(query, ...values));
      }
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
