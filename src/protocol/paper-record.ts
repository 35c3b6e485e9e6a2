import type { Charter } from '#charter/vocabulary.ts';
import type { Floor } from '#floor/vocabulary.ts';
import type { Wording } from '#journal/vocabulary.ts';
import type { Meeting } from '#meetings/vocabulary.ts';
import type { Composition } from '#membership/vocabulary.ts';
import type { Names } from '#people/names.ts';
import { clauseName } from '#text/clauses.ts';
import type { Tongue } from '#text/vocabulary.ts';
import type { Proposals } from '#voting/vocabulary.ts';
import type { Protocol } from './vocabulary.ts';

/** All that a protocol is computed from; equal records give equal papers. */
export type ProtocolRecord = {
  readonly charter: Charter;
  readonly group: string;
  readonly meeting: Meeting;
  readonly floor: Floor;
  readonly proposals: Proposals;
  readonly protocol: Protocol;
  readonly composition: Composition;
  readonly names: Names;
  readonly texts: (wording: Wording | null | undefined) => string;
  readonly number: string;
  readonly tongue: Tongue;
};

/** The clause on which something rests, for the margin of the paper. */
export const clauseMargin = (clause: string | null | undefined, tongue: Tongue) =>
  clause ? { margin: clauseName(clause, tongue) } : {};
