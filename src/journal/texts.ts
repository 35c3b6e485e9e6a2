import type { Pool } from 'pg';
import type { Wording } from './vocabulary.ts';
import { readWordings } from './wordings.ts';

/** Texts that acts refer to, by their reference; an erased one is a dash in brackets. */
export type Texts = (wording: Wording | null | undefined) => string;

/** Reads the texts behind these references in one query. */
export async function readTexts(
  pool: Pool,
  group: string,
  wordings: Iterable<Wording | null | undefined>,
): Promise<Texts> {
  const refs = [...wordings].flatMap((wording) => (wording ? [wording.ref] : []));
  const bodies = await readWordings(pool, group, refs);
  return (wording) => (wording ? (bodies.get(wording.ref) ?? '[—]') : '');
}
