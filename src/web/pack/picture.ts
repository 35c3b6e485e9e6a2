import { inflateSync } from 'node:zlib';

/** An A3 sheet scanned at 400 dots an inch has 31 million. */
const mostPixels = 50_000_000;

/** Channels by type of colour (W3C PNG, 11.2.1). */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** What a picture is made of; the others say something about it, and may be packed to any size. */
const needed: readonly string[] = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];

/**
 * A PNG without what does not show, or `heavy` for one that would not fit into memory; throws on one that unpacks to more than
 * its size says, or is cut off.
 */
export function plainPng(bytes: Uint8Array): Uint8Array | 'heavy' {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [whole.readUInt32BE(16), whole.readUInt32BE(20)];
  if (width * height > mostPixels) return 'heavy';
  const parts = [...chunksOf(whole)].filter(({ kind }) => needed.includes(kind));
  const [depth, colour] = [whole.readUInt8(24), whole.readUInt8(25)];
  const row = Math.ceil((width * depth * (channels[colour] ?? 4)) / 8) + 1;
  // Interlaced rows are up to twice as many, each with a byte of its own and up to one that is not full.
  const maxOutputLength = row * height + 4 * (width + height) + 64;
  inflateSync(Buffer.concat(parts.filter(({ kind }) => kind === 'IDAT').map(({ data }) => data)), { maxOutputLength });
  return new Uint8Array(Buffer.concat([whole.subarray(0, 8), ...parts.map(({ chunk }) => chunk)]));
}

function* chunksOf(whole: Buffer) {
  for (let at = 8; at + 12 <= whole.length; ) {
    const end = at + 12 + whole.readUInt32BE(at);
    const kind = whole.toString('latin1', at + 4, at + 8);
    yield { kind, data: whole.subarray(at + 8, end - 4), chunk: whole.subarray(at, end) };
    at = end;
  }
}
