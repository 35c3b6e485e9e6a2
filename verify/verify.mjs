#!/usr/bin/env node
// Checks an exported journal (docs/journal-format.md) and names everything that is wrong with it.
// Stands alone on purpose: it needs Node.js and this file, no package, no database, no network, and shares no code with
// the program that wrote the journal.
//
//   node verify.mjs FILE
//
// Exit code 0: the journal holds. 1: it does not. 2: it cannot be read.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pathToFileURL } from 'node:url';

const FIELDS = 'at by clause command data group position previous stream type version';
const ON_PAPER = 'confirmedBy letter person recordedBy';
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const HASH = /^[0-9a-f]{64}$/;

/**
 * Yields a sentence for everything that is wrong with the journal in these lines (`undefined`: one that is not UTF-8);
 * returns what was read.
 */
export async function* check(lines) {
  let header;
  let group;
  let line = 0;
  let count = 0;
  let previous = '0'.repeat(64);
  let at = '';
  let withheld = 0;
  const asked = new Map();
  const wordings = new Set();

  for await (const text of lines) {
    line += 1;
    const value = parse(text);
    if (value === undefined) {
      yield `Line ${line} is not ${text === undefined ? 'UTF-8' : 'JSON'}.`;
      continue;
    }
    if (canonical(value) !== text) yield `Line ${line} is not in canonical form.`;
    if (line === 1) {
      header = isRecord(value) ? value : {};
      group = header.group;
      yield* checkHeader(header);
      continue;
    }
    if (isRecord(value?.wording)) {
      yield* checkWording(value.wording, asked, wordings);
      continue;
    }
    count += 1;
    if (isRecord(value) && 'withheld' in value) {
      yield* checkWithheld(`Entry ${count} (line ${line})`, value, count);
      if (Number.isSafeInteger(value.withheld)) count = value.withheld;
      previous = value.hash;
      withheld += 1;
      continue;
    }
    const { entry, hash } = value ?? {};
    if (!isRecord(entry) || Object.keys(value).length !== 2) {
      yield `Line ${line} holds neither an entry nor a wording.`;
      continue;
    }
    const name = `Entry ${count} (line ${line})`;
    const actual = sha256(`vahid:entry:1\n${canonical(entry)}`);
    if (actual !== hash) yield `${name}: its bytes have the hash ${actual}, not ${hash}.`;
    if (entry.previous !== previous)
      yield `${name}: it follows ${entry.previous}, but the entry before has ${previous}.`;
    if (entry.position !== count) {
      yield `${name}: it says that its position is ${entry.position}.`;
      // A line may be missing or doubled: what follows is counted from here, so that one fault is named once.
      if (Number.isSafeInteger(entry.position)) count = entry.position;
    }
    if (entry.group !== group) yield `${name}: it belongs to the group ${entry.group}, not to ${group}.`;
    if (typeof entry.at === 'string' && entry.at < at)
      yield `${name}: it happened at ${entry.at}, before the one before it.`;
    yield* checkShape(name, entry);
    for (const wording of wordingsIn(entry.data)) asked.set(wording.ref, wording.digest);
    previous = HASH.test(hash) ? hash : actual;
    if (typeof entry.at === 'string') at = entry.at;
  }

  if (header === undefined) yield 'The file is empty.';
  else {
    if (header.length !== count) yield `The journal has ${count} entries, but its first line says ${header.length}.`;
    if (header.head !== previous)
      yield `The last entry has the hash ${previous}, but the first line says ${header.head}.`;
    if (header.wordings !== true && wordings.size > 0)
      yield 'The first line does not speak of the wordings in the file.';
    if (header.wordings === true) {
      for (const ref of asked.keys()) if (!wordings.has(ref)) yield `The wording ${ref} is missing.`;
    }
  }
  return { group, count, head: previous, wordings: wordings.size, withheld };
}

function* checkHeader(header) {
  if (header.format !== 'vahid-journal/1') yield 'Line 1 does not say "format": "vahid-journal/1".';
  if (Object.keys(header).sort().join(' ') !== 'format group head length wordings') {
    yield 'Line 1 must hold the fields: format group head length wordings.';
  }
}

/** An entry that whoever fetched the file may not read: its hash stands in the chain, its bytes cannot be checked. */
function* checkWithheld(name, value, count) {
  if (Object.keys(value).length !== 2 || !HASH.test(value.hash)) yield `${name}: it is withheld, and its hash is none.`;
  if (value.withheld !== count) yield `${name}: it says that its position is ${value.withheld}.`;
}

function* checkShape(name, entry) {
  const { onPaper, ...always } = entry;
  if (Object.keys(always).sort().join(' ') !== FIELDS) yield `${name}: its fields must be: ${FIELDS}.`;
  if (onPaper !== undefined) yield* checkOnPaper(name, entry, onPaper);
  if (!INSTANT.test(entry.at)) yield `${name}: "at" is not an instant: ${entry.at}.`;
  for (const field of ['by', 'command', 'stream', 'type']) {
    if (typeof entry[field] !== 'string' || entry[field] === '') yield `${name}: "${field}" is not a text.`;
  }
  if (entry.clause !== null && typeof entry.clause !== 'string') yield `${name}: "clause" is neither a text nor null.`;
  if (!Number.isSafeInteger(entry.version) || entry.version < 1) yield `${name}: "version" is not a number from 1 on.`;
  if (!isRecord(entry.data)) yield `${name}: "data" is not an object.`;
  const place = badValue(entry, 'entry');
  if (place) yield `${name}: ${place}.`;
}

/** An act on paper names whose it is, the letter that brings the paper, and two officers, of whom the second is the author. */
function* checkOnPaper(name, entry, onPaper) {
  const fields = isRecord(onPaper) ? Object.entries(onPaper) : [];
  const whole = fields.every(([, value]) => typeof value === 'string' && value !== '');
  if (
    !whole ||
    fields
      .map(([key]) => key)
      .sort()
      .join(' ') !== ON_PAPER
  ) {
    yield `${name}: the texts in "onPaper" must be: ${ON_PAPER}.`;
  } else if (onPaper.confirmedBy !== entry.by) yield `${name}: "onPaper" was confirmed by another than its author.`;
  else if (onPaper.recordedBy === entry.by) yield `${name}: "onPaper" was recorded and confirmed by one person.`;
}

/** A text that stands in the file must be the one that the entry's digest was made of; an erased one cannot be checked. */
function* checkWording({ ref, salt, body }, asked, wordings) {
  if (wordings.has(ref)) yield `The wording ${ref} stands twice in the file.`;
  wordings.add(ref);
  if (!asked.has(ref)) yield `No entry refers to the wording ${ref}.`;
  else if (body !== null && sha256(`vahid:wording:1\n${salt}\n${body}`) !== asked.get(ref)) {
    yield `The wording ${ref} is not the one that was entered.`;
  }
}

/** References to free texts, wherever they stand in the data: objects with `ref` and `digest` and nothing else. */
function* wordingsIn(value) {
  if (typeof value !== 'object' || value === null) return;
  if (typeof value.ref === 'string' && HASH.test(value.digest) && Object.keys(value).length === 2) yield value;
  else for (const child of Object.values(value)) yield* wordingsIn(child);
}

/** Canonical JSON (RFC 8785) of what the journal may hold: keys in the order of their UTF-16 units, no spaces. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const fields = Object.keys(value).sort();
  return `{${fields.map((field) => `${JSON.stringify(field)}:${canonical(value[field])}`).join(',')}}`;
}

/** Says where a value is one that the journal may not hold. */
function badValue(value, place) {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? undefined : `${place} is not a safe integer`;
  if (typeof value === 'string') return isPlain(value) ? undefined : `${place} is not a plain text in NFC`;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, child] of Object.entries(value)) {
    const found = isPlain(key) ? badValue(child, `${place}.${key}`) : `${place} has a key that is not in NFC`;
    if (found) return found;
  }
  return undefined;
}

function isPlain(text) {
  return text.isWellFormed() && text.normalize('NFC') === text && !text.includes('\0');
}

function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text) {
  try {
    if (text === undefined) return undefined;
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Lines end with U+000A and nothing else (readline would also split at U+2028); the last one, too. */
async function* linesOf(stream) {
  let rest = Buffer.alloc(0);
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield decode(Buffer.concat([rest, chunk.subarray(from, end)]));
      rest = Buffer.alloc(0);
      from = end + 1;
    }
    rest = Buffer.concat([rest, chunk.subarray(from)]);
  }
  if (rest.length > 0) yield `${decode(rest)} (without the end of the line)`;
}

function decode(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function sha256(text) {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

async function main([file]) {
  if (!file) {
    console.error('Name the file of an exported journal: node verify.mjs FILE');
    return 2;
  }
  try {
    const faults = check(linesOf(createReadStream(file)));
    let step = await faults.next();
    let found = 0;
    for (; !step.done; step = await faults.next()) {
      found += 1;
      console.log(step.value);
    }
    const { group, count, head, wordings, withheld } = step.value;
    const unseen = withheld > 0 ? ` ${withheld} entries are withheld: only their hashes stand here.` : '';
    if (found > 0) console.log(`The journal of ${group} does not hold: ${found} faults in ${count} entries.`);
    else console.log(`The journal of ${group} holds: ${count} entries, ${wordings} wordings, head ${head}.${unseen}`);
    return found > 0 ? 1 : 0;
  } catch (error) {
    console.error(`${file} cannot be read: ${error.message}`);
    return 2;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main(process.argv.slice(2));
