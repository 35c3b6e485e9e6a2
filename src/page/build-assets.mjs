import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { cutFonts } from './fonts.mjs';

/** Fetched before the style sheet asks: what the first paint of an Azerbaijani page needs. */
const first = ['inter-latin', 'inter-az', 'noto-serif-latin', 'noto-serif-az'];

/**
 * Writes `<out>/assets`: the style sheet, the fonts and the browser's script, each named by its content's hash, with
 * compressed copies (`.br`, `.gz`), and `manifest.json` that says which is which.
 */
export async function buildAssets({ root, out }) {
  const { build } = await import('esbuild');
  const fonts = await cutFonts(join(root, 'node_modules', '.vahid-fonts'));
  const folder = join(out, 'assets');
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/page/vahid.css', 'src/page/icon.svg', 'src/web/browser/main.ts'],
    outdir: folder,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    // What only some pages need is fetched by those (`import()`).
    splitting: true,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'chrome120', 'firefox120', 'safari17'],
    loader: { '.woff2': 'file', '.svg': 'copy' },
    plugins: [fontsPlugin(fonts)],
    metafile: true,
    logLevel: 'warning',
  });
  compress(folder);
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest(Object.keys(metafile.outputs)), null, 2)}\n`);
}

/** `url("fonts:inter-az")` in a style sheet stands for the font that was cut. */
const fontsPlugin = (fonts) => ({
  name: 'fonts',
  setup(build) {
    build.onResolve({ filter: /^fonts:/ }, ({ path }) => ({ path: fonts[path.slice('fonts:'.length)] }));
  },
});

function manifest(outputs) {
  const files = outputs.map((path) => basename(path));
  const named = (name, ending) => files.find((file) => file.startsWith(`${name}-`) && file.endsWith(ending));
  return {
    css: named('vahid', '.css'),
    script: named('main', '.js'),
    icon: named('icon', '.svg'),
    fonts: first.map((name) => named(name, '.woff2')),
  };
}

function compress(folder) {
  for (const file of readdirSync(folder).filter((name) => /\.(css|js)$/.test(name))) {
    const bytes = readFileSync(join(folder, file));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(bytes, { params }));
    writeFileSync(join(folder, `${file}.gz`), gzipSync(bytes, { level: 9 }));
  }
}
