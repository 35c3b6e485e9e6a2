import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/**
 * Refuses a body of more than `mostOf` bytes, which may differ from address to address. Where its length is said, that is enough: Node.js takes no more than was
 * said. Hono's own check, which would build a web stream of every body to look whether there is one (a third of what a
 * ballot costs), is left to bodies whose length nobody knows.
 */
export function limitBody(
  mostOf: (c: Context) => number,
  refuse: (c: Context) => Response | Promise<Response>,
): MiddlewareHandler {
  return async (c, next) => {
    const maxSize = mostOf(c);
    if (c.req.header('transfer-encoding') !== undefined) return bodyLimit({ maxSize, onError: refuse })(c, next);
    if (Number(c.req.header('content-length') ?? 0) > maxSize) return refuse(c);
    return next();
  };
}
