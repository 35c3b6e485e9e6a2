import serialize from 'canonicalize';
import type { Json } from './vocabulary.ts';

/** Printable ASCII and the usual spaces: always writable, and nearly all that is ever checked. */
const PLAIN = /^[\t\n\r\x20-\x7e]*$/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * The one way to write a value: canonical JSON (RFC 8785). Narrower than the standard, so that reading the bytes gives
 * an equal value in every language and in PostgreSQL: numbers are safe integers, strings are NFC without lone
 * surrogates and without U+0000, and nothing is dropped (docs/journal-format.md).
 * @throws TypeError naming the place of a value that cannot be written: the door let something in that it should not.
 */
export function canonical(value: Json): string {
  check(value, '$');
  const bytes = serialize(value);
  if (bytes === undefined) throw new TypeError('$: nothing to write');
  return bytes;
}

/** A text as the journal can hold it: NFC, U+FFFD for lone surrogates, no U+0000. For the door, before anything is sealed. */
export function writable(text: string): string {
  return text.replaceAll('\u0000', '').replace(LONE_SURROGATE, '\ufffd').normalize('NFC');
}

/** What came from outside, with every text and every field's name made writable, however deep; the rest as it came. */
export function writableAll(value: unknown): unknown {
  if (typeof value === 'string') return writable(value);
  if (Array.isArray(value)) return value.map(writableAll);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [writable(key), writableAll(child)]));
}

function check(value: unknown, place: string): void {
  if (typeof value === 'string') checkText(value, place);
  else if (typeof value === 'number') checkNumber(value, place);
  else if (Array.isArray(value)) checkList(value, place);
  else if (isRecord(value)) checkRecord(value, place);
  else if (value !== null && typeof value !== 'boolean') throw new TypeError(`${place}: not JSON`);
}

function checkText(text: string, place: string): void {
  if (!PLAIN.test(text) && text !== writable(text)) {
    throw new TypeError(`${place}: a text must be NFC, without lone surrogates and U+0000`);
  }
}

function checkNumber(number: number, place: string): void {
  if (!Number.isSafeInteger(number) || Object.is(number, -0)) {
    throw new TypeError(`${place}: a number must be an integer of at most 53 bits`);
  }
}

function checkList(list: readonly unknown[], place: string): void {
  for (let index = 0; index < list.length; index++) check(list[index], `${place}[${index}]`);
}

function checkRecord(record: Readonly<Record<string, unknown>>, place: string): void {
  for (const [key, value] of Object.entries(record)) {
    checkText(key, `${place}, a key`);
    check(value, `${place}.${key}`);
  }
}

/** Plain objects only: a Date or a Map would be written as something else than it is. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
