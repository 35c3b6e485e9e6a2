import { assetCaching } from './assets.ts';
import type { House } from './house.ts';
import type { App } from './request.ts';

/** Whether the store answers: 200, or 503 with what is wrong. */
export function mountHealth(app: App, { pool }: House): void {
  app.get('/health', async (c) => {
    try {
      await pool.query('select 1');
      return c.json({ store: 'answers' });
    } catch {
      return c.json({ store: 'does not answer' }, 503);
    }
  });
}

export function mountAssets(app: App, { assets }: House): void {
  app.get('/assets/:file', (c) => {
    const asset = assets.get(c.req.param('file'));
    if (!asset) return c.notFound();
    const accepted = c.req.header('accept-encoding') ?? '';
    const encoding = (['br', 'gzip'] as const).find((each) => accepted.includes(each) && asset.encoded[each]);
    const body = (encoding && asset.encoded[encoding]) ?? asset.bytes;
    return c.body(new Uint8Array(body), 200, {
      'Content-Type': asset.type,
      'Cache-Control': assetCaching,
      Vary: 'Accept-Encoding',
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
    });
  });
}
