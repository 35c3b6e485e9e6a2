import type { Entry } from '#journal/vocabulary.ts';
import type { Mark, Marked, MarkingAct, Marks } from './vocabulary.ts';

export const noMarks = (): Marks => ({ things: new Map(), releases: new Map() });

/** Folds one act of the stream `marks`; changes `marks` in place. */
export function evolveMarks(marks: Marks, entry: Entry): Marks {
  const { type, data, at, by, position } = entry as Entry & MarkingAct;
  const { things, releases } = marks;
  switch (type) {
    case 'MarkSet': {
      const { thing, mark, origin } = data;
      things.set(thing, { thing, mark, origin, before: things.get(thing)?.mark, by, at, position });
      return marks;
    }
    case 'ReleaseAsked':
      releases.set(data.release, { ...data, by, at, state: 'asked', refusedFor: undefined });
      return marks;
    case 'ReleaseConsented': {
      const marked = things.get(data.thing);
      if (marked) things.set(data.thing, widened(marked, data.mark, at, position));
      Object.assign(releases.get(data.release) ?? {}, { state: 'consented' });
      return marks;
    }
    case 'ReleaseRefused':
      Object.assign(releases.get(data.release) ?? {}, { state: 'refused', refusedFor: data.reason });
      return marks;
  }
}

/** Who set the mark stays its originator, whoever asked to have it released. */
const widened = (marked: Marked, mark: Mark, at: string, position: number): Marked => ({
  ...marked,
  mark,
  before: marked.mark,
  at,
  position,
});
