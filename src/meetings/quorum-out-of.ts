import { least } from '#charter/fraction.ts';
import type { Charter } from '#charter/vocabulary.ts';
import { type Quorum, quorumOf } from './quorum.ts';

/** The fewest that make the quorum out of so many members. */
export type Enough = { readonly members: number; readonly needed: number; readonly quorum: Quorum & { known: true } };

/** Undefined where the charter does not say, counts by seats, or there is no member. */
export function quorumOutOf(charter: Charter, members: number): Enough | undefined {
  const { value } = charter.rules.quorum;
  if (members <= 0 || value === 'unknown' || value.base !== 'members') return undefined;
  const counted = value.chair === 'counted' ? members : Math.max(0, members - 1);
  const needed = least(value.need, counted);
  const quorum = quorumOf(charter, { members, present: needed + (members - counted) });
  return quorum.known ? { members, needed, quorum } : undefined;
}
