import { isAmong, isNarrow, type Standing } from './audience.ts';
import { defaultMark, outer } from './defaults.ts';
import type { Audience, Mark, Marked, Marks, Thing } from './vocabulary.ts';

/** What one reader may read at one moment. Made from marks and standing together; asked by everything that shows or lists. */
export type Reader = {
  readonly standing: Standing;
  among(audience: Audience): boolean;
  /** Whether the thing, and everything that it belongs to, is for this reader. */
  may(thing: Thing): boolean;
  /** Among all of which somebody has to be who may read the thing, whoever asks. */
  audiencesOf(thing: Thing): readonly Audience[];
  /** The mark that counts: the thing's own, or that of the thing above it, or the default of its kind. */
  markOf(thing: Thing): Mark;
  /** The marks that were set on the thing or on what it belongs to, the nearest first. */
  ownMarks(thing: Thing): readonly Marked[];
  /** Whether the thing is for fewer than the whole Group. */
  isNarrow(thing: Thing): boolean;
  /** Whether nothing in the group is closed to this reader. */
  mayAll(): boolean;
  /** Things with a mark of their own that this reader may not read; what belongs to them is as closed. */
  closed(): readonly Thing[];
};

/**
 * What a thing belongs to: an item of a proposal, a meeting of an item; several where more than one thing stands above it.
 * Undefined for the outermost.
 */
export type Above = (thing: Thing) => Thing | readonly Thing[] | undefined;

export function readerFor(marks: Marks, standing: Standing, above: Above = outer): Reader {
  const way = (thing: Thing): readonly Thing[] => {
    const higher = above(thing);
    if (higher === undefined || higher.length === 0) return [thing];
    return [...new Set([thing, ...[higher].flat().flatMap(way)])];
  };
  const ownMarks = (thing: Thing) => way(thing).flatMap((each) => marks.things.get(each) ?? []);
  const isOutermost = (thing: Thing) => (above(thing)?.length ?? 0) === 0;
  const marksOf = (thing: Thing): readonly Mark[] => {
    const unmarked = way(thing).filter((each) => isOutermost(each) && !marks.things.has(each));
    return [...ownMarks(thing).map(({ mark }) => mark), ...unmarked.map(defaultMark)];
  };
  // Neither an audience nor a standing ever changes; marks do while a page is made, and are looked at each time.
  const known = new Map<Audience, boolean>();
  const among = (audience: Audience): boolean => {
    const answer = known.get(audience) ?? isAmong(audience, standing);
    known.set(audience, answer);
    return answer;
  };
  // Asked of every thing that a page shows, a hundred thousand times in a large meeting: without a list of the way.
  const may = (thing: Thing): boolean => {
    for (let each = thing; ; ) {
      const own = marks.things.get(each);
      if (own && !among(own.mark.audience)) return false;
      const higher = above(each);
      if (higher === undefined || higher.length === 0) return own !== undefined || among(defaultMark(each).audience);
      if (typeof higher !== 'string') return higher.every(may);
      each = higher;
    }
  };
  return {
    standing,
    among,
    may,
    audiencesOf: (thing) => marksOf(thing).map(({ audience }) => audience),
    markOf: (thing) => marksOf(thing)[0] ?? defaultMark(thing),
    ownMarks,
    isNarrow: (thing) => marksOf(thing).some(({ audience }) => isNarrow(audience)),
    mayAll: () => among({ for: 'group' }) && [...marks.things.keys()].every(may),
    closed: () => [...marks.things.keys()].filter((thing) => !may(thing)),
  };
}
