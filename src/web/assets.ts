import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const manifestShape = z.object({ css: z.string(), script: z.string(), icon: z.string(), fonts: z.array(z.string()) });

export type Encoding = 'br' | 'gzip';

export type Asset = {
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly encoded: Readonly<Partial<Record<Encoding, Uint8Array>>>;
};

/** Files whose names hold the hash of their content, so that a browser may keep them for ever. */
export type Assets = {
  /** Addresses for the head of a page (`Frame.assets`). */
  readonly page: { css: string; script: string; icon: string; fonts: readonly string[] };
  /** By file name, as it follows `/assets/` in the address. */
  get(file: string): Asset | undefined;
};

/** Cache-Control of every asset. */
export const assetCaching = 'public, max-age=31536000, immutable';

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** Reads what `src/page/build-assets.mjs` wrote into `folder` (`dist/assets`). Throws if it was not built. */
export async function readAssets(folder: string): Promise<Assets> {
  const manifest = manifestShape.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  const names = await readdir(folder);
  const assets = new Map<string, Asset>();
  for (const name of names) {
    const type = types[name.split('.').at(-1) ?? ''];
    if (type) assets.set(name, await readAsset(folder, name, type, names));
  }
  const address = (name: string) => `/assets/${name}`;
  return {
    page: {
      css: address(manifest.css),
      script: address(manifest.script),
      icon: address(manifest.icon),
      fonts: manifest.fonts.map(address),
    },
    get: (file) => assets.get(file),
  };
}

async function readAsset(folder: string, name: string, type: string, names: readonly string[]): Promise<Asset> {
  const read = async (file: string) => (names.includes(file) ? await readFile(join(folder, file)) : undefined);
  const [bytes, br, gzip] = [await readFile(join(folder, name)), await read(`${name}.br`), await read(`${name}.gz`)];
  return { type, bytes, encoded: { ...(br ? { br } : {}), ...(gzip ? { gzip } : {}) } };
}
