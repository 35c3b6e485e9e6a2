import type { Charter } from '#charter/vocabulary.ts';
import { quorumArithmetic } from '#meetings/quorum-messages.ts';
import { quorumOutOf } from '#meetings/quorum-out-of.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { compositionWords as words } from './composition-words.ts';

/** How many must be present out of so many members, with the arithmetic that anybody can check. */
export function quorumSays(charter: Charter, members: number): Sentence | undefined {
  const enough = quorumOutOf(charter, members);
  return enough && words.quorum(members, enough.needed, quorumArithmetic(enough.quorum));
}
