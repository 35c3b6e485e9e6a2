import type { ServerType } from '@hono/node-server';

/** What is asked takes a moment; whoever is answered for longer is bringing a file, or does not read. In milliseconds. */
const mostPatience = 10_000;

/**
 * Takes no more connections, lets what was asked be answered, and ends each connection as soon as it is silent: a browser,
 * or a proxy before it, keeps them, and an open page that asks on one of them again and again would keep the program.
 */
export async function closeServer(server: ServerType, patience = mostPatience): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  const silent = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 50);
  const rest = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), patience);
  await closed;
  clearInterval(silent);
  clearTimeout(rest);
}
