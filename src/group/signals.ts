import type { Entry } from '#journal/vocabulary.ts';
import { participants } from '#marking/audience.ts';
import { outer } from '#marking/defaults.ts';
import type { Reader } from '#marking/reader.ts';
import type { Marks } from '#marking/vocabulary.ts';
import { streamsUpon } from './behind.ts';
import type { States } from './states.ts';
import { marksOf, readerAt, readerUnder, thingsOf } from './things.ts';

/** Streams of which a reader is told that they grew; `over` when he reads nothing in the group any more. */
export type Signalled = { readonly streams: readonly string[]; readonly over: boolean };

/**
 * What a commit tells one reader, by the states after it: only of entries that he may read, or could read until a mark among
 * them was narrowed, so that his open page asks again and loses what is no longer his.
 */
export function signalsFor(states: States, entries: readonly Entry[], person: string, at: string): Signalled {
  const now = readerAt(states, person, at);
  const marksSet = entries.some(({ stream }) => stream === 'marks');
  const readers = marksSet ? [now, readerUnder(marksBefore(marksOf(states), entries), states, person, at)] : [now];
  const streams = entries.flatMap((entry) => streamsTold(states, entry, readers));
  return { streams: [...new Set(streams)], over: !now.among(participants) };
}

/** Pages follow the stream of the meeting that a mark concerns: that there are marks is no news for everybody. */
function streamsTold(states: States, entry: Entry, readers: readonly Reader[]): readonly string[] {
  const things = thingsOf(entry);
  if (!readers.some((reader) => things.every(reader.may))) return [];
  if (entry.stream !== 'marks') return [entry.stream];
  const [thing = ''] = things;
  return [outer(thing) ?? thing, ...streamsUpon(states, thing)];
}

function marksBefore(marks: Marks, entries: readonly Entry[]): Marks {
  const things = new Map(marks.things);
  const changed = entries.filter(({ type }) => type === 'MarkSet' || type === 'ReleaseConsented');
  for (const thing of changed.flatMap(thingsOf)) {
    const marked = things.get(thing);
    if (marked?.before) things.set(thing, { ...marked, mark: marked.before });
    else things.delete(thing);
  }
  return { ...marks, things };
}
