import type { Pool } from 'pg';
import type { Rows, ViewTable } from '#journal/vocabulary.ts';
import type { BodyId } from '#people/vocabulary.ts';
import { foldAz } from '#text/alphabet.ts';
import type { Direction, Letter, LetterId, Letters } from './vocabulary.ts';

export const letterView: ViewTable = {
  name: 'letter_view',
  version: 1,
  key: ['group_id', 'letter'],
  create: `
    create table letter_view (
      group_id text not null, letter text not null, direction text not null, year integer not null,
      number integer not null, sent_on text not null, theirs text, body text, correspondent text, subject text not null,
      scan text, registered_by text not null, registered_at timestamptz not null, position bigint not null,
      primary key (group_id, letter)
    )`,
};

/** Rows of the letters at these positions of the journal. */
export function projectLetters(group: string, { register }: Letters, positions: ReadonlySet<number>): readonly Rows[] {
  const rows = [...register.values()]
    .filter(({ registered }) => positions.has(registered.position))
    .map((letter) => rowOf(group, letter));
  return rows.length === 0 ? [] : [{ table: letterView.name, rows }];
}

function rowOf(
  group: string,
  { letter, direction, on, theirs, body, correspondent, subject, scan, registered }: Letter,
) {
  const [, year, number] = letter.split('-').map(Number);
  return {
    group_id: group,
    letter,
    direction,
    year: year ?? 0,
    number: number ?? 0,
    sent_on: on,
    theirs,
    body,
    correspondent: correspondent?.ref ?? null,
    subject: subject.ref,
    scan,
    registered_by: registered.by,
    registered_at: registered.at,
    position: registered.position,
  };
}

/** A letter as lists show it; texts are there as they are kept today, null once erased. */
export type LetterRow = {
  readonly letter: LetterId;
  readonly direction: Direction;
  readonly year: number;
  readonly on: string;
  readonly theirs: string | null;
  readonly body: BodyId | null;
  readonly correspondent: string | null;
  readonly subject: string | null;
  readonly scan: string | null;
  readonly registeredBy: string;
  readonly position: number;
};

/** Which letters are asked for; undefined is any. */
export type LetterWish = {
  readonly year?: number | undefined;
  readonly direction?: Direction | undefined;
  readonly body?: BodyId | undefined;
  /** Words of the subject, of the correspondent or of their number. */
  readonly text?: string | undefined;
};

/** Letters as wished, the latest first. */
export async function listLetters(pool: Pool, group: string, wish: LetterWish): Promise<readonly LetterRow[]> {
  const { rows } = await pool.query<LetterRow>(
    `select l.letter, l.direction, l.year, l.sent_on as "on", l.theirs, l.body, c.body as correspondent,
        s.body as subject, l.scan, l.registered_by as "registeredBy", l.position
      from letter_view l
      left join wording s on s.group_id = l.group_id and s.ref = l.subject
      left join wording c on c.group_id = l.group_id and c.ref = l.correspondent
      where l.group_id = $1 and ($2::int is null or l.year = $2) and ($3::text is null or l.direction = $3)
        and ($4::text is null or l.body = $4)
      order by l.year desc, l.position desc`,
    [group, wish.year ?? null, wish.direction ?? null, wish.body ?? null],
  );
  const sought = foldAz(wish.text ?? '');
  return rows.filter((row) => foldAz([row.subject, row.correspondent, row.theirs].join(' ')).includes(sought));
}

/** Years in which letters were registered, the latest first, and how many; of letters that are not `mine` nothing is known. */
export async function listLetterYears(
  pool: Pool,
  group: string,
  mine: (letter: LetterId) => boolean,
): Promise<ReadonlyMap<number, number>> {
  const { rows } = await pool.query<{ letter: LetterId; year: number }>(
    'select letter, year from letter_view where group_id = $1 order by year desc',
    [group],
  );
  const years = new Map<number, number>();
  for (const { letter, year } of rows) if (mine(letter)) years.set(year, (years.get(year) ?? 0) + 1);
  return years;
}
