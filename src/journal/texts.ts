import type { Pool } from 'pg';
import { type KeptWording, Unread } from './unread.ts';
import type { Wording } from './vocabulary.ts';
import { readWordings } from './wordings.ts';

/** Where a text lies; acts hold its digest too. */
export type Reference = Pick<Wording, 'ref'>;

/** A text that an act refers to, and the thing that it belongs to: `meeting/2026-3/item/1`. */
export type Belonging = readonly [thing: string, wording: Reference | null | undefined];

/** Reads the texts behind these references in one query, for the room `marking` to open (`revealed`). */
export async function readTexts(pool: Pool, group: string, wordings: Iterable<Belonging>): Promise<Unread> {
  const things = new Map<string, string>();
  for (const [thing, wording] of wordings) if (wording) things.set(wording.ref, thing);
  const bodies = await readWordings(pool, group, [...things.keys()]);
  const kept = new Map<string, KeptWording>();
  for (const [ref, thing] of things) kept.set(ref, { thing, body: bodies.get(ref) ?? null });
  return new Unread(kept);
}
