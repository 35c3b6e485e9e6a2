/** Where a PDF says that a signature of it stands. All offsets are bytes from its beginning. */
export type Place = {
  /** The hole with the signature, from `<` to after `>`. */
  readonly hole: readonly [from: number, to: number];
  /** After the last byte that it covers. */
  readonly end: number;
  /** `ETSI.CAdES.detached` */
  readonly kind: string;
  /** `/M`, as an instant. */
  readonly at: string | undefined;
  /** The signature with the zeros after it; undefined where the hole holds anything but one hexadecimal text. */
  readonly cms: Uint8Array | undefined;
};

const range = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g;

/** More signatures than any paper of ours has. */
const mostSignatures = 20;

/** Longest text of one signature, and how far around it its dictionary is looked for. */
const mostOfHole = 2_000_000;
const mostAround = 20_000;

/**
 * The signatures of a PDF, in their order. They are found by their bytes, and nothing else of the file is read: a signature
 * says in the clear which bytes it covers (ISO 32000-1, 12.8.1), and a file that somebody brings is not unpacked for it.
 */
export function placesIn(pdf: Uint8Array): readonly Place[] {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const found = [...text.matchAll(range)].slice(0, mostSignatures);
  return found.flatMap((match) => placeAt(text, match)).sort((one, other) => one.end - other.end);
}

function placeAt(text: string, match: RegExpMatchArray): readonly Place[] {
  const [start = 0, from = 0, to = 0, more = 0] = match.slice(1).map(Number);
  if (start !== 0 || from >= to || to + more > text.length) return [];
  const index = match.index ?? 0;
  // The hole may stand before the range or after it, in the same object.
  const before = text.slice(Math.max(0, Math.min(index, from) - mostAround), from);
  const after = text.slice(to, Math.max(index, to) + mostAround);
  const around = `${before.slice(Math.max(0, before.lastIndexOf(' obj')))} ${after.split('endobj', 1)[0]}`;
  return [
    {
      hole: [from, to],
      end: to + more,
      kind: /\/SubFilter\s*\/([\w.]{1,40})/.exec(around)?.[1] ?? '—',
      at: instantOf(/\/M\s*\(D:(\d{14})(Z|[+-]\d\d'?\d\d'?)?/.exec(around)),
      cms: bytesIn(text.slice(from, to)),
    },
  ];
}

function bytesIn(hole: string): Uint8Array | undefined {
  if (hole.length > mostOfHole || hole.length % 2 === 1 || !/^<[0-9a-fA-F]*>$/.test(hole)) return undefined;
  return Buffer.from(hole.slice(1, -1), 'hex');
}

/** `D:20260210090000+04'00'` (ISO 32000-1, 7.9.4). */
function instantOf(found: RegExpExecArray | null): string | undefined {
  const [, digits = '', zone = 'Z'] = found ?? [];
  const [, date, time] = /^(\d{8})(\d{6})$/.exec(digits) ?? [];
  if (!date || !time) return undefined;
  const shift = zone === 'Z' ? 'Z' : zone.replace(/'/g, '').replace(/^(...)(..)$/, '$1:$2');
  const day = date.replace(/^(....)(..)(..)$/, '$1-$2-$3');
  const instant = Date.parse(`${day}T${time.replace(/^(..)(..)(..)$/, '$1:$2:$3')}${shift}`);
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString();
}

/** Where each revision of the file ends: after its `%%EOF` and the end of that line. */
export function revisionsIn(pdf: Uint8Array): readonly number[] {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  return [...text.matchAll(/startxref\s+\d+\s+%%EOF(\r\n|\r|\n)?/g)].map(
    (match) => (match.index ?? 0) + match[0].length,
  );
}
