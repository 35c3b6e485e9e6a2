import { unzipSync, zipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { Troubled } from './trouble.ts';
import { limits } from './vocabulary.ts';

/** The parts of an Office file by their names. */
export type Parts = ReadonlyMap<string, Uint8Array>;

type Listed = { readonly name: string; readonly size: number; readonly originalSize: number };

/**
 * Unpacks those parts of an Office file that are asked for. Throws `Troubled` for one that is broken, carries a program, or
 * would grow beyond bounds: what it says of itself is looked at before anything is unpacked, and is all the room it gets.
 */
export function partsOf(bytes: Uint8Array, wanted: (name: string) => boolean): Parts {
  const listed = listParts(bytes);
  if (listed.some(({ name }) => /vbaProject|activeX\/|\.bin$/i.test(name) && !/printerSettings/i.test(name)))
    throw new Troubled({ trouble: 'macros' });
  if (listed.some(({ name }) => name === 'EncryptedPackage')) throw new Troubled({ trouble: 'encrypted' });
  const chosen = listed.filter(({ name }) => wanted(name));
  const grown = chosen.reduce((sum, { originalSize }) => sum + originalSize, 0);
  const bomb = chosen.some(
    ({ size, originalSize }) => originalSize > 1_000_000 && originalSize > Math.max(size, 1) * limits.ratio,
  );
  if (grown > limits.unpacked || bomb) throw new Troubled({ trouble: 'swells', most: limits.unpacked });
  const parts = new Map(Object.entries(unpacked(bytes, ({ name }) => wanted(name))));
  for (const { name, originalSize } of chosen) if (parts.get(name)?.length !== originalSize) throw broken();
  return parts;
}

const broken = () => new Troubled({ trouble: 'broken' });

function listParts(bytes: Uint8Array): readonly Listed[] {
  const listed: Listed[] = [];
  unpacked(bytes, (part) => {
    listed.push(part);
    if (listed.length > limits.parts) throw new Troubled({ trouble: 'swells', most: limits.unpacked });
    return false;
  });
  if (new Set(listed.map(({ name }) => name)).size < listed.length) throw broken();
  return listed;
}

function unpacked(bytes: Uint8Array, filter: (part: Listed) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof Troubled) throw error;
    throw broken();
  }
}

/** The same parts in a file that is not packed: whoever reads it next can be surprised by nothing. */
export const laidOpen = (parts: Parts): Uint8Array => zipSync(Object.fromEntries(parts), { level: 0 });

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of an XML part, once it is known to hold no definitions of its own (entities) and not to be too deep. */
export function xmlOf(part: Uint8Array, look: (name: string, attributes: Record<string, string>) => void = () => {}) {
  const text = textOf(part);
  if (/<!(DOCTYPE|ENTITY|ELEMENT)/i.test(text)) throw new Troubled({ trouble: 'entities' });
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > limits.depth) throw new Troubled({ trouble: 'tooDeep', most: limits.depth });
        look(name, attributes);
      },
      onclosetag() {
        depth -= 1;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.write(text);
  parser.end();
  return text;
}

function textOf(part: Uint8Array): string {
  try {
    return decoder.decode(part);
  } catch {
    throw broken();
  }
}
