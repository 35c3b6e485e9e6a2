import { setImmediate } from 'node:timers/promises';
import type pg from 'pg';
import { type Head, seal } from '#journal/chain.ts';
import { newCommandId } from '#journal/command-id.ts';
import { withConnection } from '#journal/connection.ts';
import { channel, payloadOf } from '#journal/listen.ts';
import { beginWriting } from '#journal/locks.ts';
import { append, type Remembered, readHead, readSealed } from '#journal/store.ts';
import { gather, Tables, write } from '#journal/tables.ts';
import type { Entry, Rows, Sealed } from '#journal/vocabulary.ts';
import { pastMeeting, type Teller, workingGroup } from './group.ts';

/** Acts written in one transaction, about. */
export const PAGE = 2_000;

export type Law = Awaited<ReturnType<typeof workingGroup>>['law'];

/** Meetings ready to be written: their entries, the answers to their commands and the rows of their views. */
export type Chapter = {
  readonly before: Head;
  readonly end: Head;
  readonly sealed: readonly Sealed[];
  readonly answers: readonly Remembered[];
  readonly views: readonly Rows[];
};

/**
 * Past meetings, each in its own stream from the proposal to the close, until the journal holds about `acts` acts. The
 * first is told to the clerk; the others are the same acts of another meeting, sealed into the chain and projected by the
 * law without being decided again: what the clerk would have written (held by a test), several times faster.
 */
export async function liveThrough(
  pool: pg.Pool,
  teller: Teller,
  people: readonly string[],
  acts: number,
): Promise<void> {
  const { law } = await workingGroup();
  const { group } = teller;
  const before = (await readHead(pool, group)).position;
  await pastMeeting(teller, '2025-1', people);
  await teller.finish();
  let head = await readHead(pool, group);
  const told = (await readSealed(pool, group, before, head.position)).map(({ entry }) => entry);
  const meetings = Math.round((acts - before) / told.length);
  const each = Math.ceil(PAGE / told.length);
  const tables = new Tables();
  let writing: Promise<void> | undefined;
  for (let number = 2; number <= meetings; number += each) {
    const chapter = await tell(law, told, head, number, Math.min(each, meetings - number + 1));
    head = chapter.end;
    await writing;
    writing = keep(pool, tables, group, chapter);
  }
  await writing;
  teller.acts = head.position;
}

async function tell(law: Law, told: readonly Entry[], before: Head, first: number, count: number): Promise<Chapter> {
  const sealed: Sealed[] = [];
  const answers: Remembered[] = [];
  const views: Rows[] = [];
  let end = before;
  for (let number = first; number < first + count; number += 1) {
    const own = sealAgain(told, `2025-${number}`, end);
    const last = own.at(-1);
    if (!last) break;
    end = { position: last.entry.position, hash: last.hash, at: last.entry.at };
    sealed.push(...own);
    answers.push(...answersTo(own));
    views.push(...project(law, own));
    // Lets the chapter before be written meanwhile.
    await setImmediate();
  }
  return { before, end, sealed, answers, views };
}

/** The same acts of another meeting. */
function sealAgain(told: readonly Entry[], meeting: string, before: Head): readonly Sealed[] {
  const ids = new Map<string, string>();
  let { position, hash } = before;
  return told.map((entry) => {
    const command = ids.get(entry.command) ?? newCommandId(new Date());
    ids.set(entry.command, command);
    position += 1;
    const stream = entry.stream === 'meetings' ? entry.stream : `meeting/${meeting}`;
    const act = { ...entry, stream, data: { ...entry.data, meeting } };
    const next = seal(act, { group: entry.group, position, at: entry.at, by: entry.by, command, previous: hash });
    hash = next.hash;
    return next;
  });
}

/** Salt and digest as long as those of the clerk; nobody sends these commands again. */
const said = { salt: '7'.repeat(32), said: '7'.repeat(64) };

export function answersTo(sealed: readonly Sealed[]): readonly Remembered[] {
  const answers = new Map<string, Remembered>();
  for (const { entry, hash } of sealed) {
    const { command, by: author, position, at } = entry;
    const from = answers.get(command)?.receipt.from ?? position;
    answers.set(command, { command, author, ...said, receipt: { from, to: position, at, hash } });
  }
  return [...answers.values()];
}

function project(law: Law, sealed: readonly Sealed[]): readonly Rows[] {
  const entries = sealed.map(({ entry }) => entry).filter(({ stream }) => stream !== 'meetings');
  const { group = '', stream = '' } = entries[0] ?? {};
  const state = entries.reduce((folded, entry) => law.evolve(folded, entry), law.initial(stream));
  return law.project(group, stream, entries, state);
}

export async function keep(pool: pg.Pool, tables: Tables, group: string, chapter: Chapter): Promise<void> {
  const { before, end, sealed, answers, views } = chapter;
  const payload = payloadOf({ from: 'bench', first: before.position + 1, last: end.position, group });
  await withConnection(pool, async (client) => {
    await beginWriting(client, group);
    await append(client, group, before, sealed, answers, { channel, payload });
    const known = await tables.describe(client, new Set(views.map(({ table }) => table)));
    await write(client, gather(new Map(), known, views));
    await client.query('COMMIT');
  });
}
