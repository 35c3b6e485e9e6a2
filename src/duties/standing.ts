import { holdingsOf } from '#membership/by-person.ts';
import { mandateOf } from '#membership/composition.ts';
import { isHeldAt } from '#membership/holdings.ts';
import type { Composition } from '#membership/vocabulary.ts';
import { inheritedBy } from '#people/body.ts';
import type { Bodies, BodyId, PersonId } from '#people/vocabulary.ts';

/** For whom somebody answers: `own` those that he represents, heads or is the focal point of; `leads` those that he heads. */
export type Answering = { readonly own: ReadonlySet<BodyId>; readonly leads: ReadonlySet<BodyId> };

/**
 * Not the body at which an officer of the secretariat is employed: whoever keeps the Group's desk does not answer for the
 * ministry that hosts it. A body that took the place of others answers for them.
 */
export function answeringAt(composition: Composition, bodies: Bodies, person: PersonId, at: string): Answering {
  const held = holdingsOf(composition, person).filter((holding) => isHeldAt(composition, holding, at));
  const of = (office: string) => held.flatMap((each) => (each.office === office && each.body ? [each.body] : []));
  const withInherited = (all: readonly BodyId[]) =>
    new Set(all.flatMap((body) => [body, ...inheritedBy(bodies, body)]));
  const mandate = mandateOf(composition, person, at);
  const leads = of('nominatingAuthority');
  return {
    own: withInherited([...(mandate ? [mandate.body] : []), ...of('focalPoint'), ...leads]),
    leads: withInherited(leads),
  };
}
