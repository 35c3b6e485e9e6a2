import type { Composition, Mandate, Nomination } from './vocabulary.ts';

/** A letter of the register as a paper names it. */
export type NominationLetter = {
  /** Number and date that the other side gave it. */
  readonly named: string;
  /** `G-2026/1` */
  readonly number: string;
  /** SHA-256 of the scan, hex. */
  readonly scan: string | null;
};

/** The nomination that became the mandate; none of one taken over from before the group was founded here. */
export const nominationOf = (
  { nominations }: Composition,
  { person, body, takenOver, from }: Mandate,
): Nomination | undefined =>
  takenOver === undefined
    ? [...nominations.values()].findLast(
        (each) => each.state === 'approved' && each.body === body && each.person === person && each.at <= from,
      )
    : undefined;
