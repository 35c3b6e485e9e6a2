import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { recordCopy, recordSeen } from '#marking/store.ts';
import type { Thing } from '#marking/vocabulary.ts';
import type { House } from './house.ts';
import type { GroupView } from './view.ts';

const minute = 60_000;
/** Who comes back to a thing within the hour is still reading it. */
const visit = 60 * minute;
/** As long as a session lasts at most, an open page may go on refreshing itself. */
const longest = 12 * 60 * minute;

const narrowOnes = ({ reads }: GroupView, things: Iterable<Thing>): readonly Thing[] => [
  ...new Set([...things].filter(reads.isNarrow)),
];

/** Records which things that are for fewer than the whole Group this answer gives to its reader. */
export async function recordVisit({ pool }: House, view: GroupView, c: Context): Promise<void> {
  const { group, now, me } = view;
  const live = c.req.header('x-vahid-live') !== undefined;
  const since = new Date(Date.parse(now) - (live ? longest : visit)).toISOString();
  await recordSeen(pool, { group, person: me.person, at: now }, narrowOnes(view, view.seen), since);
}

/** The same of a copy whose SHA-256 (hex) is known. */
export async function recordCopyTaken({ pool }: House, view: GroupView, things: readonly Thing[], copy: string) {
  const { group, now, me } = view;
  await recordCopy(pool, { group, person: me.person, at: now }, narrowOnes(view, things), 'downloaded', copy);
}

/** Records who takes away a copy of what is for fewer than the whole Group. */
export async function recordDownload(
  house: House,
  view: GroupView,
  things: readonly Thing[],
  bytes: Uint8Array,
): Promise<void> {
  await recordCopyTaken(house, view, things, createHash('sha256').update(bytes).digest('hex'));
}
