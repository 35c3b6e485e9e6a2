import type { Pool } from 'pg';
import type { Rows } from '#journal/vocabulary.ts';
import type { PersonId } from './vocabulary.ts';

export type Person = { readonly person: PersonId; readonly name: string; readonly position: string | null };

/** The row that keeps a person's name outside the chain. */
export const personRow = (group: string, { person, name, position }: Person): Rows => ({
  table: 'person',
  rows: [{ group_id: group, person, name, position, erased_at: null }],
});

export async function listPersons(pool: Pool, group: string): Promise<ReadonlyMap<PersonId, Person>> {
  const { rows } = await pool.query(
    'select person, name, position from person where group_id = $1 and erased_at is null',
    [group],
  );
  return new Map(rows.map((row) => [row.person, row]));
}

/** Keeps what a person has typed and not yet submitted; an empty form forgets it. */
export async function keepWorkingCopy(
  pool: Pool,
  group: string,
  person: PersonId,
  place: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  await pool.query(
    `insert into working_copy (group_id, person, place, fields) values ($1, $2, $3, $4)
       on conflict (group_id, person, place) do update set fields = excluded.fields, saved_at = now()`,
    [group, person, place, JSON.stringify(fields)],
  );
}

export async function forgetWorkingCopy(pool: Pool, group: string, person: PersonId, place: string): Promise<void> {
  await pool.query('delete from working_copy where group_id = $1 and person = $2 and place = $3', [
    group,
    person,
    place,
  ]);
}

export type WorkingCopies = ReadonlyMap<string, Readonly<Record<string, string>>>;

export async function listWorkingCopies(pool: Pool, group: string, person: PersonId): Promise<WorkingCopies> {
  const { rows } = await pool.query('select place, fields from working_copy where group_id = $1 and person = $2', [
    group,
    person,
  ]);
  return new Map(rows.map(({ place, fields }) => [place, fields]));
}
