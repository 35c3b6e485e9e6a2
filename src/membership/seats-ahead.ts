import type { OfficeId } from '#charter/vocabulary.ts';
import type { Bodies, BodyId, PersonId, SeatKind } from '#people/vocabulary.ts';
import { addDays, dateIn, instantOf } from '#text/moments.ts';
import { mandateOf, membersAt } from './composition.ts';
import { endOfHolding, isHeldAt, isSingle } from './holdings.ts';
import { awaitingNominations, benchesAt } from './roster.ts';
import type { Composition, Holding } from './vocabulary.ts';

/** A seat on which nobody sits; `nominee`: who waits for the Coordinator. */
export type VacantSeat = { readonly body: BodyId; readonly kind: SeatKind; readonly nominee: PersonId | undefined };

/** An office or a mandate whose end is recorded and which nobody follows yet. `until`: the instant from which it is not held. */
export type Ending = {
  readonly person: PersonId;
  /** `member`: a mandate. */
  readonly office: OfficeId;
  readonly body: BodyId | null;
  readonly until: string;
};

export type SeatsAhead = {
  readonly vacant: readonly VacantSeat[];
  readonly ending: readonly Ending[];
  /** Members now, at the end of those days if nobody follows, and now if every vacant seat were filled. */
  readonly members: { readonly now: number; readonly afterwards: number; readonly filled: number };
};

export const daysAhead = 90;

/** What is vacant, and what falls vacant within 90 days of `at` (an instant) as things are recorded. Ends soonest first. */
export function seatsAhead(bodies: Bodies, composition: Composition, at: string, zone: string): SeatsAhead {
  const horizon = instantOf(`${addDays(dateIn(at, zone), daysAhead)}T23:59`, zone) ?? at;
  const vacant = vacantSeats(bodies, composition, at);
  const now = membersAt(composition, at).length;
  return {
    vacant,
    ending: [...officesEnding(composition, at, horizon), ...mandatesEnding(composition, at, horizon)].sort((a, b) =>
      a.until < b.until ? -1 : a.until > b.until ? 1 : 0,
    ),
    members: { now, afterwards: membersAt(composition, horizon).length, filled: now + vacant.length },
  };
}

export function vacantSeats(bodies: Bodies, composition: Composition, at: string): readonly VacantSeat[] {
  const nominees = new Map(awaitingNominations(composition).map(({ body, person }) => [body, person]));
  return benchesAt(bodies, composition, at, { vacant: true }).flatMap(({ kind, seats }) =>
    seats.flatMap(({ body, mandate }) => (mandate ? [] : [{ body, kind, nominee: nominees.get(body) }])),
  );
}

function officesEnding(composition: Composition, at: string, horizon: string): readonly Ending[] {
  return [...composition.holdings.values()].flatMap((holding) => {
    const until = endOfHolding(composition, holding);
    if (until === undefined || until > horizon || !isHeldAt(composition, holding, at)) return [];
    if (isFollowed(composition, holding, until)) return [];
    const { person, office, body } = holding;
    return [{ person, office, body, until }];
  });
}

/** Whether the office of one person, or that for one body, is held by another from that instant on. */
function isFollowed(composition: Composition, holding: Holding, until: string): boolean {
  if (!isSingle(holding.office) && holding.body === null) return false;
  return [...composition.holdings.values()].some(
    (other) =>
      other !== holding &&
      other.office === holding.office &&
      other.body === holding.body &&
      isHeldAt(composition, other, until),
  );
}

function mandatesEnding(composition: Composition, at: string, horizon: string): readonly Ending[] {
  return composition.mandates.flatMap((mandate) => {
    const { person, body, until } = mandate;
    if (until === undefined || until > horizon || mandateOf(composition, person, at) !== mandate) return [];
    return [{ person, office: 'member' as const, body, until }];
  });
}
