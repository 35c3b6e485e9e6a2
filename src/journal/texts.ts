import type { Pool } from 'pg';
import type { Wording } from './vocabulary.ts';

/** Texts that acts refer to, by their reference; an erased one is a dash in brackets. */
export type Texts = (wording: Wording | null | undefined) => string;

/** Reads the texts behind these references in one query. */
export async function readTexts(
  pool: Pool,
  group: string,
  wordings: Iterable<Wording | null | undefined>,
): Promise<Texts> {
  const refs = [...wordings].flatMap((wording) => (wording ? [wording.ref] : []));
  const { rows } = await pool.query('select ref, body from wording where group_id = $1 and ref = any($2)', [
    group,
    refs,
  ]);
  const bodies = new Map<string, string | null>(rows.map(({ ref, body }) => [ref, body]));
  return (wording) => (wording ? (bodies.get(wording.ref) ?? '[—]') : '');
}
