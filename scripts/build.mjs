import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildAssets } from '../src/page/build-assets.mjs';
import { root } from './setup.mjs';

const STAMP = '.built';

/**
 * Builds `dist/` unless nothing changed since it was built: the server and the commands (`main.js`, `cli.js`), and what
 * browsers are given (`assets/`: style sheet, fonts, script).
 */
export async function build() {
  const sources = fingerprint();
  const stamp = join(root, 'dist', STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  // Made beside and put in place whole, so that a program that starts now finds one or the other.
  const fresh = join(root, `dist.new-${process.pid}`);
  clearScratch();
  mkdirSync(fresh, { recursive: true });
  try {
    await bundle(fresh).catch((error) => endWhenTold(error, fresh));
    writeFileSync(join(fresh, STAMP), sources);
    replace(join(root, 'dist'), fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** What builds left behind that were cut off; one that goes on at this moment has changed in the last minutes. */
function clearScratch() {
  const old = Date.now() - 600_000;
  for (const name of readdirSync(root).filter((each) => each.startsWith('dist.new-'))) {
    if (statSync(join(root, name)).mtimeMs < old) rmSync(join(root, name), { recursive: true, force: true });
  }
}

/** Changes when any source does: names, sizes and times of change. */
function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of ['src', 'scripts']) {
    for (const path of filesIn(join(root, folder))) {
      const { size, mtimeMs } = statSync(path);
      hash.update(`${path}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !/\.test\.tsx?$/.test(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]));
}

async function bundle(out) {
  const esbuild = await import('esbuild');
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [
      ...['src/main.ts', 'src/cli.ts'].map((path) => ({ in: path, out: basename(path, '.ts') })),
      // A thread is begun from a file of its own.
      { in: 'src/web/pack/binder.ts', out: 'binder' },
      { in: 'src/web/plan/import/sheet-reader.ts', out: 'sheet-reader' },
    ].filter(({ in: path }) => existsSync(join(root, path))),
    outdir: out,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
  await buildAssets({ root, out });
}

/** A mistake in the sources was told with its place already; the way there through the bundler helps nobody. */
function endWhenTold(error, scratch) {
  if (!Array.isArray(error.errors)) throw error;
  rmSync(scratch, { recursive: true, force: true });
  console.error('Vahid could not be built: see above.');
  process.exit(1);
}

function replace(place, fresh) {
  const old = `${fresh}-old`;
  if (existsSync(place)) renameSync(place, old);
  renameSync(fresh, place);
  rmSync(old, { recursive: true, force: true });
}
