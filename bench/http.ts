import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

export type Shot = { readonly path: string; readonly person: string; readonly group: string };

/** Statuses that came back, and the seconds it took: `callers` at a time, each waiting for its answer before the next. */
export async function fire(
  url: string,
  shots: readonly Shot[],
  callers: number,
): Promise<{ seconds: number; statuses: Map<number, number> }> {
  const { port, host } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  const statuses = new Map<number, number>();
  let next = 0;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: callers }, async () => {
      for (let shot = shots[next++]; shot; shot = shots[next++]) {
        const status = await cast(agent, host, Number(port), shot);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    }),
  );
  agent.destroy();
  return { seconds: (performance.now() - begun) / 1000, statuses };
}

function cast(agent: Agent, host: string, port: number, { path, person, group }: Shot): Promise<number> {
  const body = '{"choice":"for"}';
  const headers = {
    host,
    accept: 'application/json',
    'content-type': 'application/json',
    'content-length': body.length,
    'idempotency-key': randomUUID(),
    cookie: `place-${group}=${person}`,
  };
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
