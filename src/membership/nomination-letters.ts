import type { Table } from '#paper/vocabulary.ts';
import type { Names } from '#people/names.ts';
import { compare } from '#text/alphabet.ts';
import type { Tongue } from '#text/vocabulary.ts';
import { compositionPaperWords as words } from './composition-paper-words.ts';
import type { Seat } from './roster.ts';
import type { Composition, Mandate, Nomination } from './vocabulary.ts';
import { screenWords } from './words.ts';

/** A letter of the register as a paper names it. */
export type NominationLetter = {
  /** Number and date that the other side gave it. */
  readonly named: string;
  /** `G-2026/1` */
  readonly number: string;
  /** SHA-256 of the scan, hex. */
  readonly scan: string | null;
};

export type LettersRecord = {
  readonly composition: Composition;
  readonly names: Names;
  /** The letter of the register, where the nomination was made on paper and the reader may read it. */
  readonly letterOf: (letter: string) => NominationLetter | undefined;
  readonly day: string;
  readonly tongue: Tongue;
};

/** The nomination that became the mandate; none of one taken over from before the group was founded here. */
const nominationOf = (
  { nominations }: Composition,
  { person, body, takenOver, from }: Mandate,
): Nomination | undefined =>
  takenOver === undefined
    ? [...nominations.values()].findLast(
        (each) => each.state === 'approved' && each.body === body && each.person === person && each.at <= from,
      )
    : undefined;

/** By which letter each member was nominated, as far as there was one and the reader may know of it. */
export function lettersTable(record: LettersRecord, seats: readonly Seat[]): Table {
  const { tongue } = record;
  const rows = seats.flatMap(({ mandate }) => (mandate ? letterRow(record, mandate) : []));
  const registered = rows.some(([, , number]) => number !== '');
  const columns: Table['columns'] = [
    { title: screenWords.body[tongue], share: 7, align: 'start' },
    { title: words.letter[tongue], share: 7, align: 'start' },
    { title: words.register[tongue], share: 3, align: 'start' },
    { title: words.scan[tongue], share: 6, align: 'start' },
  ];
  const shown = registered ? columns : columns.slice(0, 2);
  return {
    kind: 'table',
    empty: words.noLetters[tongue],
    columns: shown,
    rows: rows.sort(([a = ''], [b = '']) => compare(a, b, tongue)).map((row) => row.slice(0, shown.length)),
  };
}

/** Body, letter with the nominee, number of the register, scan. */
function letterRow(record: LettersRecord, mandate: Mandate): readonly (readonly string[])[] {
  const { composition, names, day, tongue, letterOf } = record;
  const nomination = nominationOf(composition, mandate);
  if (!nomination) return [];
  const { onPaper, letter, person, body } = nomination;
  const filed = onPaper && letterOf(onPaper.letter);
  const named = [letter ?? filed?.named ?? words.inTheProgram[tongue], names.person(person)[tongue]];
  return [[names.body(body, day)[tongue], named.join('\n'), filed?.number ?? '', scanOf(filed)]];
}

/** The hash of the scan in groups, so that it breaks where a line ends. */
const scanOf = (letter: NominationLetter | undefined): string => (letter?.scan?.match(/.{8}/g) ?? []).join(' ');
