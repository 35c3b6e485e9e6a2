import type { OfficeId } from '#charter/vocabulary.ts';
import { holdingsOfOffice } from './by-person.ts';
import type { Composition, EnteredOffice, Holding } from './vocabulary.ts';

/** Offices that one person holds at a time, with one who acts in his place at most. */
const single: readonly OfficeId[] = ['coordinator', 'head'];
export const isSingle = (office: OfficeId): boolean => single.includes(office);

/**
 * The instant from which it is no longer held; undefined while none is known. In an office of one person it ends also when
 * the next one begins, without an act of that moment: whoever acts gives way to whoever acts after him and to a new ordinary
 * holder, the ordinary one to the next ordinary one only.
 */
export function endOfHolding(composition: Pick<Composition, 'holdings'>, holding: Holding): string | undefined {
  let end = holding.until;
  if (!isSingle(holding.office)) return end;
  for (const other of holdingsOfOffice(composition, holding.office)) {
    if (!comesAfter(other, holding) || !begins(other)) continue;
    if (end === undefined || other.from < end) end = other.from;
  }
  return end;
}

const comesAfter = (other: Holding, { acting, from, position }: Holding): boolean =>
  (acting || !other.acting) && (other.from > from || (other.from === from && other.position > position));

/** One that was ended before its first day never begins. */
const begins = ({ from, until }: Holding): boolean => until === undefined || until >= from;

export const isHeldAt = (composition: Composition, holding: Holding, at: string): boolean => {
  if (at < holding.from || (holding.until !== undefined && at >= holding.until)) return false;
  const end = endOfHolding(composition, holding);
  return end === undefined || at < end;
};

/** Of that instant: what is held, what is still to begin, and what is over or never began. */
export type Phase = 'current' | 'coming' | 'former';

export function phaseOf(composition: Composition, holding: Holding, at: string): Phase {
  if (isHeldAt(composition, holding, at)) return 'current';
  return at < holding.from && begins(holding) ? 'coming' : 'former';
}

export const holdingsIn = (composition: Composition, phase: Phase, at: string): readonly Holding[] =>
  [...composition.holdings.values()].filter((holding) => phaseOf(composition, holding, at) === phase);

/** Entered by one officer and neither confirmed nor returned, oldest first. */
export const awaitingOffices = ({ entered }: Composition): readonly EnteredOffice[] =>
  [...entered.values()].filter(({ state }) => state === 'awaiting');
