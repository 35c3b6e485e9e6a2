import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Assets, readAssets } from '#web/assets.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The policy of the real server: no inline style, no inline script. */
const policy = "default-src 'self'; script-src 'self' 'nonce-sample'; style-src 'self'; form-action 'self'";

export type SampleServer = { readonly url: string; readonly assets: Assets; close(): Promise<void> };

/** Serves the built assets, and whatever else `answer` says (true if it did), on loopback. */
export async function serveSample(
  answer: (path: string, request: IncomingMessage, response: ServerResponse, assets: Assets) => boolean,
): Promise<SampleServer> {
  const out = await mkdtemp(join(tmpdir(), 'vahid-sample-'));
  const { buildAssets } = await import(join(root, 'src/page/build-assets.mjs'));
  await buildAssets({ root, out });
  const assets = await readAssets(join(out, 'assets'));
  await rm(out, { recursive: true });
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    response.setHeader('Content-Security-Policy', policy);
    const asset = assets.get(path.replace('/assets/', ''));
    if (asset) return void response.writeHead(200, { 'Content-Type': asset.type }).end(asset.bytes);
    if (!answer(path, request, response, assets)) response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the sample server has no address');
  return {
    url: `http://127.0.0.1:${address.port}`,
    assets,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
