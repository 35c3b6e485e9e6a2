import type { OfficeId } from '#charter/vocabulary.ts';
import type { Standing } from '#marking/audience.ts';
import { bodiesOfHoldings, mandateOf, officesAt } from '#membership/composition.ts';
import type { Composition } from '#membership/vocabulary.ts';
import { inheritedBy } from '#people/body.ts';
import type { Bodies, BodyId } from '#people/vocabulary.ts';

/** Who the person is at that instant. A body that has taken the place of others reads what was meant for them. */
export function standingAt(composition: Composition, bodies: Bodies, person: string, at: string): Standing {
  const mandate = mandateOf(composition, person, at);
  const own = [...(mandate ? [mandate.body] : []), ...bodiesOfHoldings(composition, person, at)];
  return standingFor(officesAt(composition, person, at), bodies, own);
}

/** Who holds these offices and stands for these bodies, and so for those that they took the place of. */
export function standingFor(offices: readonly OfficeId[], bodies: Bodies, own: readonly BodyId[]): Standing {
  const all = new Set(own.flatMap((body) => [body, ...inheritedBy(bodies, body)]));
  return { offices, bodies: [...all].map((body) => ({ body, ngo: isNgo(bodies, body) })) };
}

function isNgo(bodies: Bodies, body: string): boolean {
  const known = bodies.get(body);
  return known?.kind === 'ngo' || known?.seat === 'ngo';
}
