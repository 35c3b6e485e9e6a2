import type { CellNote, Note, ReadRow, Weight } from './vocabulary.ts';

const weights: Readonly<Record<Note['note'], Weight>> = {
  numberMissing: 'stops',
  numberTwice: 'stops',
  numberIsDate: 'stops',
  titleMissing: 'stops',
  unknownBody: 'stops',
  bodyTwice: 'stops',
  termUnread: 'stops',
  termBackwards: 'stops',
  termOutside: 'stops',
  orphan: 'stops',
  headingWithMore: 'stops',
  unmatched: 'stops',
  matchedTwice: 'stops',
  mixedLetters: 'asks',
  noBodies: 'asks',
  noTerm: 'asks',
  wholePeriod: 'asks',
  fromStart: 'asks',
  oldName: 'asks',
  abbreviation: 'asks',
  recommendedGuess: 'asks',
  matchedByText: 'asks',
  carriesGuess: 'asks',
  leftOut: 'says',
  repaired: 'says',
  merged: 'says',
  joined: 'says',
  headingRepeated: 'says',
  newMeasure: 'says',
};

export const weightOf = ({ note }: Note): Weight => weights[note];

const heaviest: readonly Weight[] = ['stops', 'asks', 'says'];

/** The heaviest of what is noted; undefined of a row without a note. */
export const weightOfRow = ({ notes }: Pick<ReadRow, 'notes'>): Weight | undefined =>
  heaviest.find((weight) => notes.some((note) => weightOf(note) === weight));

export const notesOn = ({ notes }: ReadRow, on: CellNote['on']): readonly CellNote[] =>
  notes.filter((note) => note.on === on);

export type Counts = Readonly<Record<Weight | 'measures' | 'sections', number>>;

/** How many rows there are of each kind, and how many have something that stops, asks or says. */
export function countsOf(rows: readonly ReadRow[]): Counts {
  const counts = { measures: 0, sections: 0, stops: 0, asks: 0, says: 0 };
  for (const row of rows) {
    if (row.kind === 'measure') counts.measures += 1;
    if (row.kind === 'section') counts.sections += 1;
    const weight = weightOfRow(row);
    if (weight) counts[weight] += 1;
  }
  return counts;
}
