import type { Charter } from '#charter/vocabulary.ts';
import { holdingsOf } from '#membership/by-person.ts';
import { holds, mandateOf } from '#membership/composition.ts';
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

/**
 * Who takes it off control once it is executed: whoever put it there, while he still may and does not answer for the body
 * itself. Null: anybody else who may.
 */
export function takesOff(
  { sentBy, body }: { readonly sentBy: PersonId; readonly body: BodyId },
  group: { readonly charter: Charter; readonly composition: Composition; readonly bodies: Bodies },
  at: string,
): PersonId | null {
  const { charter, composition, bodies } = group;
  const offices = charter.authority.takeOffControl?.offices ?? [];
  const may = offices.some((office) => holds(composition, office, sentBy, at));
  return may && !answeringAt(composition, bodies, sentBy, at).own.has(body) ? sentBy : null;
}
