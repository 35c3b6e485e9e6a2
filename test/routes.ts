import { createApp } from '#web/app.tsx';
import type { House } from '#web/house.ts';
import { usualLimits } from '#web/limits.ts';
import type { Live } from '#web/live.ts';
import { actRoutes } from '#web/rooms.ts';

// Nothing is asked: to know where it would answer, the program needs no store.
const house = { publicUrl: new URL('http://localhost:8787'), charters: new Map(), signOn: {} } as unknown as House;

export type Route = { readonly method: string; readonly path: string };

/** Every address at which the program answers, as its router knows it: `/g/:group/meetings/:meeting{\d{4}-\d+}`. */
export function routes(): readonly Route[] {
  const live = { answer: () => new Response() } as unknown as Live;
  const app = createApp(house, live, { trustedProxy: [], log: undefined, limits: usualLimits });
  const known = new Map(
    app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => [`${method} ${path}`, { method, path }]),
  );
  return [...known.values()];
}

/** Every act with the command that its address gives. */
export const acts = (): readonly { readonly path: string; readonly type: string }[] =>
  actRoutes(house).map(({ path, type }) => ({ path: `/g/:group${path}`, type }));

/** The address as the interface's description writes it: `/g/{group}/meetings/{meeting}`. */
export const plain = (path: string): string => path.replace(/:(\w+)(?:\{(?:[^{}]|\{[^{}]*\})*\})?/g, '{$1}');
