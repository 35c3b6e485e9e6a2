import type pg from 'pg';
import type { Charter, OfficeId } from '#charter/vocabulary.ts';
import { groupLaw } from '#group/law.ts';
import { compositionOf, groupOf, meetingOf } from '#group/states.ts';
import type { StreamState } from '#group/vocabulary.ts';
import { readSealed } from '#journal/store.ts';
import type { Entry } from '#journal/vocabulary.ts';
import { officesAt } from '#membership/composition.ts';
import { charters } from '../given.ts';

/** The commands of requests that were sent, by the id under which the journal knows them. */
export type Commands = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Acts that the charter would refuse to whoever did them, a sentence each: the journal is folded again from its first entry,
 * and of each later command it is asked whether its author held, at that instant, an office to which the charter in force
 * gives it. `after` is the last position that is not asked about.
 */
export async function unlawful(
  pool: pg.Pool,
  group: string,
  after: number,
  commands: Commands,
): Promise<readonly string[]> {
  const law = groupLaw(charters);
  const states = new Map<string, StreamState>();
  const found: string[] = [];
  const seen = new Set<string>();
  for (const entry of await entriesOf(pool, group)) {
    // The first act of a command may take the office by which its author did it.
    if (entry.position > after && !seen.has(entry.command)) {
      const needed = ['group', 'composition', entry.stream];
      const folded = new Map(needed.map((name) => [name, states.get(name) ?? law.initial(name)]));
      found.push(...flawOf(entry, commands.get(entry.command), folded, law.charterOf(groupOf(folded))));
      seen.add(entry.command);
    }
    states.set(entry.stream, law.evolve(states.get(entry.stream) ?? law.initial(entry.stream), entry));
  }
  return found;
}

function flawOf(
  entry: Entry,
  asked: ReadonlySet<string> | undefined,
  states: ReadonlyMap<string, StreamState>,
  charter: Charter | undefined,
): readonly string[] {
  const what = `entry ${entry.position}, ${entry.type} by ${entry.by}`;
  if (asked === undefined) return [`${what}: no request asked for it`];
  const held: OfficeId[] = [...officesAt(compositionOf(states), entry.by, entry.at)];
  if (entitledTo(entry, states)) held.push('member');
  const may = [...asked].flatMap((command) => charter?.authority[command]?.offices ?? []);
  return held.some((office) => may.includes(office)) ? [] : [`${what}: ${[...asked]} is for ${may}, and he is ${held}`];
}

/** Who was entitled when a vote opened stays so until it closes, be his mandate ended. */
function entitledTo({ type, data, by }: Entry, states: ReadonlyMap<string, StreamState>): boolean {
  if (type !== 'BallotCast' || typeof data.meeting !== 'string') return false;
  return meetingOf(states, data.meeting).proposals.get(String(data.proposal))?.vote?.entitled.has(by) ?? false;
}

/** All entries of a group's journal. */
export async function entriesOf(pool: pg.Pool, group: string): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (;;) {
    const page = await readSealed(pool, group, entries.length, entries.length + 1_000);
    if (page.length === 0) return entries;
    entries.push(...page.map(({ entry }) => entry));
  }
}
