import type { RefusedForm } from '#page/view.ts';
import { nonceOf } from './frame.ts';
import type { House } from './house.ts';
import type { ShowAgain } from './performing.ts';
import { refusedPage } from './refused-page.tsx';
import type { App } from './request.ts';

/** Renders the form's page once more, through the same door as any reader, with what was refused. */
export function showAgain(app: App, house: House): ShowAgain {
  const { publicUrl } = house;
  return async (c, page, status, refused: RefusedForm): Promise<Response> => {
    const address = new URL(`/g/${c.req.param('group')}${page}`, publicUrl);
    const headers = new Headers(c.req.raw.headers);
    for (const name of ['content-type', 'content-length', 'origin', 'if-none-match']) headers.delete(name);
    headers.set('host', publicUrl.host);
    const shown = await app.fetch(new Request(address, { headers }), { ...c.env, refused, nonce: nonceOf(c) });
    // The page of the form may be gone, or not this reader's: the reason and what was typed are not lost with it.
    if (!shown.ok) return refusedPage(house, c, status, refused.sentence, refused);
    return new Response(shown.body, { status, headers: shown.headers });
  };
}
