import type { Belonging } from '#journal/texts.ts';
import type { BodyId } from '#people/vocabulary.ts';
import type { Sentence } from '#text/vocabulary.ts';

/** What of the plan, of problems and of duties waits for somebody: for a body's people, for the secretariat, for a drafter. */
export const followKinds = [
  'report returned',
  'report late',
  'report due',
  'report invited',
  'answer asked',
  'duty late',
  'duty passed',
  'duty due',
  'comment asked',
  'draft amended',
  'plan ends',
  'judge reports',
  'judge extensions',
  'judge duty reports',
  'take off control',
  'assign problems',
  'send adopted',
  'silent addressees',
  'bodies unrepresented',
] as const;
export type FollowKind = (typeof followKinds)[number];

/** One of them, with the address below the group's at which it is settled. */
export type FollowLine = {
  /** Stays the same while it waits. */
  readonly id: string;
  readonly path: string;
  /** Its date, `2026-04-20`, if it has one. */
  readonly on: string | null;
  /** `4.1.1` */
  readonly number?: string;
  readonly title?: Sentence;
  readonly text?: Belonging;
  readonly body?: BodyId;
};

/** All of one kind: one matter, however many there are. `lines` are the first of them by date. */
export type Follow = {
  readonly what: FollowKind;
  readonly lines: readonly FollowLine[];
  readonly count: number;
  /** Where all of them stand. */
  readonly all: string;
};

/** Kinds that no reminder and no news tells of: a letter says that they wait, as of everything else on Today. */
export const waitsUntold: readonly FollowKind[] = [
  'plan ends',
  'send adopted',
  'take off control',
  'bodies unrepresented',
];
