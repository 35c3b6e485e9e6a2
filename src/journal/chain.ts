import { hash } from 'node:crypto';
import { canonical } from './canonical.ts';
import type { Act, Entry, Sealed } from './vocabulary.ts';

/** What the first entry of a group names as the hash before it. */
export const beginning = '0'.repeat(64);

/** Keeps an entry's hash apart from every other hash of the project. */
const DOMAIN = 'vahid:entry:1\n';

/** Where an act comes to stand: everything in an entry that is not the act's own. */
export type Place = Pick<Entry, 'group' | 'position' | 'at' | 'by' | 'command' | 'previous'>;

/** What is wrong with a stored entry (docs/journal-format.md, "What a check says"). */
export type Fault = 'missing' | 'hash' | 'unreadable' | 'group' | 'position' | 'previous' | 'stream' | 'time' | 'head';

/** An entry as the store holds it. */
export type Stored = {
  readonly position: number;
  readonly stream: string;
  readonly bytes: string;
  readonly hash: string;
};

/** The end of a chain, or of the part that has been checked. */
export type Head = { readonly position: number; readonly hash: string; readonly at: string };

/** The head of a group that has no entry yet. */
export const noHead: Head = { position: 0, hash: beginning, at: '' };

/** SHA-256 of the domain and the canonical bytes, hex. */
export function hashOf(bytes: string): string {
  return hash('sha256', DOMAIN + bytes);
}

/**
 * Puts an act in its place. The entry is read back from the bytes, so that folding it now and folding it from the
 * journal in ten years is the same, and it shares nothing with what the room decided.
 * @throws TypeError when the act holds what the journal cannot (see `canonical`).
 */
export function seal(act: Act, place: Place): Sealed {
  const bytes = canonical({
    at: place.at,
    by: place.by,
    clause: act.clause,
    command: place.command,
    data: act.data,
    group: place.group,
    ...(act.onPaper ? { onPaper: act.onPaper } : {}),
    position: place.position,
    previous: place.previous,
    stream: act.stream,
    type: act.type,
    version: act.version,
  });
  return { entry: read(bytes), bytes, hash: hashOf(bytes) };
}

/** The entry in these bytes; they come from `seal` by way of the store. */
export function read(bytes: string): Entry {
  return JSON.parse(bytes) as Entry;
}

/** The instant of the next act: clocks are set back, the journal's time is not. */
export function notBefore(last: string, now: string): string {
  if (now < last) return last;
  return now;
}

/** Checks one stored entry against the chain before it; the new end of the chain, or what is wrong. */
export function follow(group: string, before: Head, stored: Stored): Head | Fault {
  if (stored.position !== before.position + 1) return 'missing';
  if (hashOf(stored.bytes) !== stored.hash) return 'hash';
  const at = glance(group, before, stored);
  if (at !== undefined) return { position: stored.position, hash: stored.hash, at };
  return examine(group, before, stored);
}

/**
 * The entry's instant, when its canonical bytes say at a glance that it stands in its place: a million entries are
 * compared several times faster than parsed. Their fields are in the order of their names, so that `at` comes first, and
 * the last `,"group":` is the entry's own: within `data` it would come earlier, and within a string its quotes would be
 * escaped. Undefined: look closer.
 */
function glance(group: string, before: Head, { position, stream, bytes }: Stored): string | undefined {
  const place = `,"group":${JSON.stringify(group)},"position":${position},"previous":"${before.hash}","stream":${JSON.stringify(stream)},"type":"`;
  if (!bytes.startsWith(place, bytes.lastIndexOf(',"group":'))) return undefined;
  if (!bytes.startsWith('{"at":"') || !bytes.startsWith('","by":"', AT_END)) return undefined;
  const at = bytes.slice(AT_START, AT_END);
  return at < before.at ? undefined : at;
}

const AT_START = '{"at":"'.length;
const AT_END = AT_START + '2026-09-18T06:04:00.000Z'.length;

function examine(group: string, before: Head, stored: Stored): Head | Fault {
  const entry = tryRead(stored.bytes);
  if (entry === undefined) return 'unreadable';
  if (entry.group !== group) return 'group';
  if (entry.position !== stored.position) return 'position';
  if (entry.previous !== before.hash) return 'previous';
  if (entry.stream !== stored.stream) return 'stream';
  if (typeof entry.at !== 'string' || entry.at < before.at) return 'time';
  return { position: stored.position, hash: stored.hash, at: entry.at };
}

function tryRead(bytes: string): Partial<Entry> | undefined {
  try {
    const value: unknown = JSON.parse(bytes);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
