import {
  PDFArray,
  PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFObjectParser,
  PDFRef,
} from '@cantoo/pdf-lib';
import { attempted } from './bytes.ts';

/**
 * Whether what follows a paper in a file that begins with it leaves each sheet as it was. A signature is of the whole file:
 * of an increment too that puts other words in the place of the paper's. So nothing of the paper may be written anew but what
 * names a signature: the form of the root, the annotations of a page, what the file says of itself. Bytes and plain objects
 * are read, nothing is unpacked; increments with streams of objects, which our papers do not have, are not taken.
 */
export function keepsSheets(file: Uint8Array, paper: Uint8Array): boolean {
  return attempted(() => isKept(latin(file), latin(paper))) ?? false;
}

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

type Objects = ReadonlyMap<number, string>;

function isKept(file: string, paper: string): boolean {
  const rest = file.slice(paper.length);
  const [before] = trailersIn(paper).slice(-1);
  if (!before || /\/(ObjStm|XRef)/.test(rest)) return false;
  const own: Objects = new Map(objectsIn(paper));
  const written = objectsIn(rest);
  const added: Objects = new Map(written);
  const aside = [before.get(PDFName.of('Info')), rootOf(own, before)?.get(PDFName.of('Metadata'))].map(String);
  return (
    areTablesPlain(file, paper.length, own) &&
    trailersIn(rest).every((trailer) => same(trailer.get(PDFName.of('Root')), before.get(PDFName.of('Root')))) &&
    written.every(([number, text]) => {
      const old = own.get(number);
      return old === undefined || aside.includes(`${number} 0 R`) || isSameSheet(old, text, added);
    })
  );
}

/** Each object, by its number, as it is written; one that is written twice comes twice. */
const objectsIn = (text: string): readonly (readonly [number, string])[] =>
  [...text.matchAll(/(\d{1,8})\s+\d{1,5}\s+obj\b/g)].map((match) => {
    const from = match.index + match[0].length;
    return [Number(match[1]), text.slice(from, text.indexOf('endobj', from))] as const;
  });

const trailersIn = (text: string): readonly PDFDict[] =>
  [...text.matchAll(/trailer\s*(?=<<)/g)].map((match) => dictionaryIn(text.slice(match.index + match[0].length)));

function rootOf(objects: Objects, trailer: PDFDict): PDFDict | undefined {
  const root = trailer.get(PDFName.of('Root'));
  const text = root instanceof PDFRef ? objects.get(root.objectNumber) : undefined;
  return text === undefined ? undefined : dictionaryIn(text);
}

const parsed = (text: string): PDFObject =>
  PDFObjectParser.forBytes(Buffer.from(text, 'latin1'), PDFContext.create()).parseObject();

function dictionaryIn(text: string): PDFDict {
  const object = parsed(text);
  if (!(object instanceof PDFDict)) throw new Error('no dictionary');
  return object;
}

/** What may be another, of which kind of object. */
const mayDiffer: Readonly<Record<string, readonly string[]>> = {
  '/Catalog': ['AcroForm', 'Perms', 'DSS', 'Extensions', 'Version'],
  '/Page': ['Annots', 'LastModified', 'Tabs'],
};

function isSameSheet(old: string, text: string, added: Objects): boolean {
  if (old.trim() === text.trim()) return true;
  const [one, other] = [dictionaryIn(old), dictionaryIn(text)];
  // A form that stands for itself: the first signature made it.
  if (one.has(PDFName.of('Fields')) && other.has(PDFName.of('Fields'))) return true;
  const free = mayDiffer[String(one.get(PDFName.of('Type')))] ?? [];
  const keys = new Set([...one.keys(), ...other.keys()].map((key) => key.decodeText()));
  const kept = [...keys].filter((key) => !free.includes(key));
  return (
    kept.every((key) => same(one.get(PDFName.of(key)), other.get(PDFName.of(key)))) &&
    areSignatures(one.get(PDFName.of('Annots')), other.get(PDFName.of('Annots')), added)
  );
}

/** What is put upon a sheet besides what was there are fields of signatures. */
function areSignatures(before: PDFObject | undefined, after: PDFObject | undefined, added: Objects): boolean {
  if (same(before, after)) return true;
  if (!(after instanceof PDFArray)) return false;
  const old = before instanceof PDFArray ? before.asArray().map(String) : [];
  const now = after.asArray();
  if (!old.every((each) => now.some((other) => String(other) === each))) return false;
  return now.every((each) => old.includes(String(each)) || isSignatureField(each, added));
}

function isSignatureField(annotation: PDFObject, added: Objects): boolean {
  const text = annotation instanceof PDFRef ? added.get(annotation.objectNumber) : undefined;
  const field = text === undefined ? annotation : parsed(text);
  return field instanceof PDFDict && String(field.get(PDFName.of('FT'))) === '/Sig';
}

const same = (one: PDFObject | undefined, other: PDFObject | undefined): boolean => canonical(one) === canonical(other);

function canonical(object: PDFObject | undefined): string {
  if (object instanceof PDFArray) return `[${object.asArray().map(canonical).join(' ')}]`;
  if (!(object instanceof PDFDict)) return object instanceof PDFNumber ? String(object.asNumber()) : String(object);
  const entries = object.entries().map(([key, value]) => `${key.decodeText()} ${canonical(value)}`);
  return `<<${entries.sort().join(' ')}>>`;
}

/** Every table of places after the paper is a plain one, and shows each number where it is written. */
function areTablesPlain(file: string, from: number, own: Objects): boolean {
  const rest = file.slice(from);
  const tables = [...rest.matchAll(/(?<!start)xref\b/g)].map(({ index }) => from + index);
  const last = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.slice(0, from))?.[1]);
  const known = new Set([...tables, last]);
  const starts = [...rest.matchAll(/startxref\s+(\d+)/g)].map((match) => Number(match[1]));
  const trailers = trailersIn(rest);
  const goBack = trailers.every((trailer) => {
    const before = trailer.get(PDFName.of('Prev'));
    return before instanceof PDFNumber && known.has(before.asNumber()) && !trailer.has(PDFName.of('XRefStm'));
  });
  return (
    goBack &&
    trailers.length === tables.length &&
    starts.every((start) => known.has(start)) &&
    tables.every((table) => isTrue(file, table, own))
  );
}

function isTrue(file: string, table: number, own: Objects): boolean {
  const words = file
    .slice(table + 'xref'.length, file.indexOf('trailer', table))
    .trim()
    .split(/\s+/);
  for (let at = 0; at < words.length; ) {
    const [first, count] = [Number(words[at]), Number(words[at + 1])];
    at += 2;
    if (!Number.isInteger(first) || !Number.isInteger(count) || at + count * 3 > words.length) return false;
    for (let index = 0; index < count; index += 1, at += 3) {
      if (!isPlace(file, first + index, words.slice(at, at + 3), own)) return false;
    }
  }
  return true;
}

function isPlace(file: string, number: number, [offset = '', , kind]: readonly string[], own: Objects): boolean {
  if (kind !== 'n') return kind === 'f' && (number === 0 || !own.has(number));
  const written = /^(\d+)\s+\d+\s+obj\b/.exec(file.slice(Number(offset), Number(offset) + 40));
  return Number(written?.[1]) === number;
}
