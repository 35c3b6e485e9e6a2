import { inheritedBy } from '#people/body.ts';
import type { Bodies, Body, BodyId, SeatKind } from '#people/vocabulary.ts';
import { membersAt } from './composition.ts';
import type { Composition, Mandate, Nomination } from './vocabulary.ts';

/** A seat of a body at an instant: who sits on it, or that nobody does. */
export type Seat = { readonly body: BodyId; readonly mandate: Mandate | undefined };

/** Seats by the right on which they rest, in the order of the rule: executing and recommended (2.1), NGOs (2.2). */
export type Bench = { readonly kind: SeatKind; readonly seats: readonly Seat[] };

const seatOrder: readonly SeatKind[] = ['executing', 'recommended', 'ngo'];

/**
 * The seats at that instant, by kind. `vacant` adds those on which nobody sits: seats are known as they are today, so that of
 * an earlier day only those are told on which somebody sat.
 */
export function benchesAt(
  bodies: Bodies,
  composition: Composition,
  at: string,
  { vacant }: { readonly vacant: boolean },
): readonly Bench[] {
  const seated = mandatesAt(composition, at).map((mandate) => ({ body: mandate.body, mandate }));
  const taken = new Set(seated.map(({ body }) => body));
  const isTaken = ({ body }: Body) => inheritedBy(bodies, body).some((each) => taken.has(each));
  const empty = vacant ? vacancies(bodies).filter((body) => !isTaken(body)) : [];
  const all: readonly Seat[] = [...seated, ...empty.map(({ body }) => ({ body, mandate: undefined }))];
  return seatOrder.flatMap((kind) => {
    const seats = all.filter(({ body }) => kindOf(bodies.get(body)) === kind);
    return seats.length > 0 ? [{ kind, seats }] : [];
  });
}

/** Mandates of those who are counted as members: one who is a member by office is not counted again. */
function mandatesAt(composition: Composition, at: string): readonly Mandate[] {
  const members = membersAt(composition, at).filter(({ byOffice }) => !byOffice);
  return members.flatMap(
    ({ person, body }) =>
      composition.mandates.find(
        (mandate) =>
          mandate.person === person &&
          mandate.body === body &&
          mandate.from <= at &&
          (mandate.until === undefined || at < mandate.until),
      ) ?? [],
  );
}

const vacancies = (bodies: Bodies): readonly Body[] =>
  [...bodies.values()].filter(({ seat, successor }) => seat !== undefined && successor === undefined);

/** A seat that has ended is told by what the body is. */
const kindOf = (body: Body | undefined): SeatKind => body?.seat ?? (body?.kind === 'ngo' ? 'ngo' : 'executing');

/** The nominations that wait for the Coordinator, oldest first. */
export const awaitingNominations = ({ nominations }: Composition): readonly Nomination[] =>
  [...nominations.values()].filter(({ state }) => state === 'awaiting');

/** Of each body its last nomination, where that one was returned: the body may mend it by a new one. */
export function returnedNominations({ nominations }: Composition): readonly Nomination[] {
  const last = new Map([...nominations.values()].map((nomination) => [nomination.body, nomination]));
  return [...last.values()].filter(({ state }) => state === 'returned');
}
