import type { Context } from 'hono';
import type { Charter } from '#charter/vocabulary.ts';
import { actSentence } from '#group/messages.ts';
import { standingOfSystem } from '#group/systems.ts';
import { thingsOf } from '#group/things.ts';
import type { Command } from '#group/vocabulary.ts';
import { newCommandId } from '#journal/command-id.ts';
import { readSealed } from '#journal/store.ts';
import type { Unread } from '#journal/unread.ts';
import type { Entry } from '#journal/vocabulary.ts';
import { revealed, type Texts } from '#marking/revealed.ts';
import type { Thing } from '#marking/vocabulary.ts';
import type { View } from '#page/view.ts';
import type { Names } from '#people/names.ts';
import { listWorkingCopies, type WorkingCopies } from '#people/store.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { frameOf } from './frame.ts';
import { isOpenTo } from './gate.ts';
import type { House } from './house.ts';
import { proofOf } from './proof.ts';
import { readerOf } from './reader.ts';
import { lookFor } from './reading.ts';
import type { Bindings } from './request.ts';
import { namesOf, sentenceOf } from './sentences.ts';
import { type Standpoint, standpointOf } from './standpoint.ts';

export type GroupView = View<Command> &
  Standpoint & {
    readonly names: Awaited<ReturnType<typeof namesOf>>;
    /** Texts of the journal, as far as this reader may read them; there is no other way for them to a page. */
    reveal(unread: Unread): Texts;
    /** Things whose texts this reader has been given. */
    readonly seen: Set<Thing>;
  };

/**
 * What a page of a group knows: the reader, the law, the states of the streams it shows. Undefined when there is no such
 * group: what one may not read does not exist.
 */
export async function viewOf(
  house: House,
  c: Context<{ Bindings: Bindings }>,
  group: string,
  streams: readonly string[],
): Promise<GroupView | undefined> {
  const reader = readerOf(c, group);
  const [names, entry, copies] = await Promise.all([
    namesOf(house, group),
    entryDone(house, c, group),
    reader ? listWorkingCopies(house.pool, group, reader) : (new Map() as WorkingCopies),
  ]);
  // Read last: the states go on changing, and nothing may come between them and the page.
  const states = await lookFor(house, group, streams);
  const person = reader && (names.people.has(reader) || standingOfSystem(states, reader)) ? reader : '';
  const stand = standpointOf(house, states, group, person);
  if (!stand) return undefined;
  const { charter, reads } = stand;
  const seen = new Set<Thing>();
  const frame = frameOf(house, c, { ...stand, person, offices: stand.me.offices, names });
  return {
    ...stand,
    frame,
    tongue: frame.tongue,
    base: `/g/${group}`,
    why: (refusal) => sentenceOf(refusal as Parameters<typeof sentenceOf>[0], names, charter),
    proof: proofOf(house, c, group),
    commandId: () => newCommandId(house.clock()),
    refused: c.env?.refused,
    done:
      entry && entry.by === person && thingsOf(entry).every(reads.may) ? doneSaying(entry, names, charter) : undefined,
    kept: (path) => (isOpenTo(reads, path) ? copies.get(path) : undefined),
    names,
    reveal: (unread) => revealed(unread, reads, (thing) => seen.add(thing)),
    seen,
  };
}

/** The act to whose result the reader was sent: an address may say anything, the journal only what happened. */
async function entryDone({ pool }: House, c: Context, group: string): Promise<Entry | undefined> {
  const position = Number(c.req.query('done'));
  if (!Number.isSafeInteger(position) || position < 1) return undefined;
  const [sealed] = await readSealed(pool, group, position - 1, position);
  return sealed?.entry;
}

/** What was recorded; of a ballot only that it was: what it says stands in its own place, and only there. */
function doneSaying(entry: Entry, names: Names, charter: Charter): NonNullable<View<Command>['done']> {
  const { position } = entry;
  if (entry.type === 'BallotCast') return { position, sentence: recorded };
  const act = actSentence(entry, names, charter);
  return { position, sentence: inEveryTongue((tongue) => `${recorded[tongue]} ${act[tongue]}`) };
}

const recorded: Sentence = { az: 'Jurnala yazıldı:', en: 'Recorded in the journal:', ru: 'Внесено в журнал:' };
