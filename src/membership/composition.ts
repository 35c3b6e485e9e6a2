import type { OfficeId } from '#charter/vocabulary.ts';
import type { BodyId, PersonId } from '#people/vocabulary.ts';
import { holdingsOf, holdingsOfOffice, mandatesOf } from './by-person.ts';
import { isHeldAt, isSingle } from './holdings.ts';
import type { Composition, Holding, Mandate, Member } from './vocabulary.ts';

/**
 * The members at that instant, the head first, each person once: those approved, and the head by office. Whether the head
 * counts in the quorum is the charter's to say (rule: `quorum`).
 */
export function membersAt(composition: Composition, at: string): readonly Member[] {
  const head = holderAt(composition, 'head', at);
  const members = new Map<PersonId, Member>();
  if (head !== undefined) members.set(head, { person: head, body: null, byOffice: true });
  for (const mandate of composition.mandates) {
    const { person, body } = mandate;
    if (lasts(mandate, at) && !members.has(person)) members.set(person, { person, body, byOffice: false });
  }
  return [...members.values()];
}

export function isMemberAt(composition: Composition, person: PersonId, at: string): boolean {
  return holderAt(composition, 'head', at) === person || mandateOf(composition, person, at) !== undefined;
}

/** Who holds the office at that instant: the latest acting holder, else the latest ordinary one. */
export function holderAt(composition: Composition, office: OfficeId, at: string): PersonId | undefined {
  return holdingAt(composition, office, at)?.person;
}

export function holdingAt(composition: Composition, office: OfficeId, at: string): Holding | undefined {
  let ordinary: Holding | undefined;
  let acting: Holding | undefined;
  for (const holding of holdingsOfOffice(composition, office)) {
    if (!isHeldAt(composition, holding, at)) continue;
    if (holding.acting) acting = holding;
    else ordinary = holding;
  }
  return acting ?? ordinary;
}

/** Whether the person holds the office at that instant, be it that an acting holder stands in for him. */
export function holds(composition: Composition, office: OfficeId, person: PersonId, at: string): boolean {
  return heldBy(composition, person, at).some((holding) => holding.office === office);
}

/** What the person holds at that instant, be it that an acting holder stands in for him. */
const heldBy = (composition: Composition, person: PersonId, at: string): readonly Holding[] =>
  holdingsOf(composition, person).filter((holding) => isHeldAt(composition, holding, at));

/** Every office that the person holds at that instant, membership included; the authority of a command is asked with these. */
export function officesAt(composition: Composition, person: PersonId, at: string): readonly OfficeId[] {
  const held = new Set<OfficeId>();
  for (const { office } of heldBy(composition, person, at)) {
    if (!isSingle(office) || holderAt(composition, office, at) === person) held.add(office);
  }
  if (isMemberAt(composition, person, at)) held.add('member');
  return [...held];
}

/** Bodies for whose leadership the person may nominate at that instant. */
export const bodiesNominatedBy = (composition: Composition, person: PersonId, at: string): readonly BodyId[] =>
  bodiesHeld(composition, 'nominatingAuthority', person, at);

/** Bodies for which the person holds that office at that instant. */
export const bodiesHeld = (
  composition: Composition,
  office: OfficeId,
  person: PersonId,
  at: string,
): readonly BodyId[] =>
  heldBy(composition, person, at)
    .filter((holding) => holding.office === office)
    .flatMap(({ body }) => (body === null ? [] : [body]));

/** Bodies for which the person holds an office at that instant: leads it, or is its focal point. */
export function bodiesOfHoldings(composition: Composition, person: PersonId, at: string): readonly BodyId[] {
  return heldBy(composition, person, at).flatMap(({ body }) => (body === null ? [] : [body]));
}

export function mandateOf(composition: Composition, person: PersonId, at: string): Mandate | undefined {
  return mandatesOf(composition, person).find((mandate) => lasts(mandate, at));
}

export function mandatesOfBody(composition: Composition, body: BodyId, at: string): readonly Mandate[] {
  return composition.mandates.filter((mandate) => mandate.body === body && lasts(mandate, at));
}

function lasts({ from, until }: { readonly from: string; readonly until: string | undefined }, at: string): boolean {
  return from <= at && (until === undefined || at < until);
}
