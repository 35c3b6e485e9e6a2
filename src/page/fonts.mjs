import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const range = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));

/** Letters of each file (ı stands with the Latin ones in the source); `unicode-range` in styles/fonts.css says the same. */
const letters = {
  latin: { of: 'latin', text: `${range(0x20, 0x7e)}${range(0xa0, 0xff)}${range(0x2010, 0x203a)}€←↑→↓™−ı` },
  az: { of: 'latin-ext', text: 'ƏəĞğİŞş₼' },
  ru: { of: 'cyrillic', text: range(0x400, 0x45f) },
  numero: { of: 'cyrillic', text: '№' },
};
const families = { inter: '@fontsource-variable/inter', 'noto-serif': '@fontsource-variable/noto-serif' };
/** Tabular figures and capital-height signs are asked for by the styles; the rest shapes letters. */
const features = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'liga', 'rvrn', 'tnum', 'case'];

/**
 * Cuts the fonts to the letters of three languages and the weights 400 to 700; once, then kept in `cache`.
 * Returns the path of each file by name (`inter-az`).
 */
export async function cutFonts(cache) {
  const paths = {};
  for (const [family, source] of Object.entries(families)) {
    for (const [name, { of, text }] of Object.entries(letters)) {
      const file = require.resolve(`${source}/files/${family}-${of}-wght-normal.woff2`);
      paths[`${family}-${name}`] = await cut(`${family}-${name}`, file, text, cache);
    }
  }
  return paths;
}

async function cut(name, source, text, cache) {
  const font = readFileSync(source);
  const key = createHash('sha256').update(font).update(text).update(features.join()).digest('hex').slice(0, 16);
  const path = join(cache, key, `${name}.woff2`);
  if (existsSync(path)) return path;
  const { default: subsetFont } = await import('subset-font');
  const subset = await subsetFont(font, text, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
    keepFeatures: features,
    noHinting: true,
  });
  mkdirSync(join(cache, key), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, subset);
  renameSync(`${path}.${process.pid}`, path);
  return path;
}
