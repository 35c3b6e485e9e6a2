import type { Context } from 'hono';
import type { Charter } from '#charter/vocabulary.ts';
import { actSentence } from '#group/messages.ts';
import { seenBy } from '#group/seen.ts';
import { bodiesOf, compositionOf, groupOf, type States } from '#group/states.ts';
import { standingOfSystem } from '#group/systems.ts';
import { readerAt, thingsOf } from '#group/things.ts';
import type { Command, Group } from '#group/vocabulary.ts';
import { newCommandId } from '#journal/command-id.ts';
import { readSealed } from '#journal/store.ts';
import type { Unread } from '#journal/unread.ts';
import type { Entry } from '#journal/vocabulary.ts';
import type { Reader } from '#marking/reader.ts';
import { revealed, type Texts } from '#marking/revealed.ts';
import type { Thing } from '#marking/vocabulary.ts';
import type { Composition } from '#membership/vocabulary.ts';
import type { View } from '#page/view.ts';
import type { Names } from '#people/names.ts';
import { listWorkingCopies, type WorkingCopies } from '#people/store.ts';
import type { Bodies } from '#people/vocabulary.ts';
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

export type GroupView = View<Command> & {
  readonly names: Awaited<ReturnType<typeof namesOf>>;
  readonly founded: Group;
  readonly bodies: Bodies;
  readonly composition: Composition;
  /** What this reader may read now. */
  readonly reads: Reader;
  /** Texts of the journal, as far as this reader may read them; there is no other way for them to a page. */
  reveal(unread: Unread): Texts;
  /** Things whose texts this reader has been given. */
  readonly seen: Set<Thing>;
  /** Without what this reader may not read: to him it does not exist. */
  readonly states: States;
  readonly zone: string;
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
  const founded = groupOf(states);
  const charter = house.law.charterOf(founded);
  if (!charter) return undefined;
  const composition = compositionOf(states);
  const now = house.clock().toISOString();
  const person = reader && (names.people.has(reader) || standingOfSystem(states, reader)) ? reader : '';
  const reads = readerAt(states, person, now);
  const seen = new Set<Thing>();
  const { offices } = reads.standing;
  const frame = frameOf(house, c, { group, charter, founded, person, offices, reads, names, composition, now });
  return {
    frame,
    tongue: frame.tongue,
    group,
    base: `/g/${group}`,
    now,
    zone: charter.timeZone,
    charter,
    me: { person, offices },
    gate(command) {
      const decision = house.law.decide(states, command, { group, at: now, by: person, command: '' });
      return 'refusal' in decision ? decision.refusal : undefined;
    },
    why: (refusal) => sentenceOf(refusal as Parameters<typeof sentenceOf>[0], names, charter),
    proof: proofOf(house, c, group),
    commandId: () => newCommandId(house.clock()),
    refused: c.env?.refused,
    done:
      entry && entry.by === person && thingsOf(entry).every(reads.may) ? doneSaying(entry, names, charter) : undefined,
    kept: (path) => (isOpenTo(reads, path) ? copies.get(path) : undefined),
    names,
    founded,
    bodies: bodiesOf(states),
    composition,
    reads,
    reveal: (unread) => revealed(unread, reads, (thing) => seen.add(thing)),
    seen,
    states: seenBy(states, reads),
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
