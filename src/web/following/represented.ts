import { mandatesOfBody } from '#membership/composition.ts';
import { awaitingNominations } from '#membership/roster.ts';
import type { Composition } from '#membership/vocabulary.ts';
import { inheritedBy } from '#people/body.ts';
import type { Bodies, BodyId, SeatKind } from '#people/vocabulary.ts';
import type { Measure, MeasureLife, Plan, PlanVersion } from '#plan/vocabulary.ts';

/** How a body of the plan stands in the Group. */
export type Represented = 'no seat' | 'vacant' | 'nominated' | 'represented';

export type PlanBody = {
  /** As it is called now: of one that was merged, the body that took its place. */
  readonly body: BodyId;
  /** By which right the plan lets it nominate. */
  readonly seat: SeatKind;
  readonly measures: number;
  /** Measures for which it has named no focal point. */
  readonly unnamed: number;
  readonly state: Represented;
};

type Register = { readonly bodies: Bodies; readonly composition: Composition; readonly at: string };

/** How a body stands in the Group, with those that it took the place of. */
function standingOf(body: BodyId, { bodies, composition, at }: Register, nominated: ReadonlySet<BodyId>): Represented {
  if (bodies.get(body)?.seat === undefined) return 'no seat';
  const own = inheritedBy(bodies, body);
  if (own.some((each) => mandatesOfBody(composition, each, at).length > 0)) return 'represented';
  return own.some((each) => nominated.has(each)) ? 'nominated' : 'vacant';
}

const nominatedIn = (composition: Composition): ReadonlySet<BodyId> =>
  new Set(awaitingNominations(composition).map(({ body }) => body));

/** Of the bodies that a plan names those for which nobody sits and nobody is nominated. */
export function unrepresented(named: readonly BodyId[], register: Register): readonly BodyId[] {
  const nominated = nominatedIn(register.composition);
  const now = new Set(named.map((body) => successorOf(register.bodies, body)));
  return [...now].filter((body) => {
    const state = standingOf(body, register, nominated);
    return state === 'no seat' || state === 'vacant';
  });
}

/** The bodies that the plan's table in force names, and whether each has a seat and somebody on it. `at`: an instant. */
export function planBodies(
  { versions, lives }: Pick<Plan, 'versions' | 'lives'>,
  register: Register,
): readonly PlanBody[] {
  const nominated = nominatedIn(register.composition);
  const { bodies } = register;
  return [...executorsOf(versions.at(-1), lives, bodies)].map(([body, { ordered, measures, unnamed }]) => {
    const seat = bodies.get(body)?.kind === 'ngo' ? 'ngo' : ordered ? 'executing' : 'recommended';
    return { body, seat, measures, unnamed, state: standingOf(body, register, nominated) };
  });
}

type Part = { ordered: boolean; measures: number; unnamed: number };

function executorsOf(
  version: PlanVersion | undefined,
  lives: Plan['lives'],
  bodies: Bodies,
): ReadonlyMap<BodyId, Part> {
  const found = new Map<BodyId, Part>();
  for (const measure of version?.measures ?? []) {
    if (lives.get(measure.measure)?.closed) continue;
    for (const [body, { ordered, focal }] of partsOf(measure, lives.get(measure.measure), bodies)) {
      const part = found.get(body) ?? { ordered: false, measures: 0, unnamed: 0 };
      part.ordered ||= ordered;
      part.measures += 1;
      part.unnamed += focal ? 0 : 1;
      found.set(body, part);
    }
  }
  return found;
}

/** Two executors that were merged into one are one body with one part. */
function partsOf({ executors }: Measure, life: MeasureLife | undefined, bodies: Bodies) {
  const found = new Map<BodyId, { ordered: boolean; focal: boolean }>();
  for (const { body, kind } of executors) {
    const now = successorOf(bodies, body);
    const part = found.get(now) ?? { ordered: false, focal: false };
    part.ordered ||= kind !== 'recommended';
    part.focal ||= life?.focalPoints.has(body) === true || life?.focalPoints.has(now) === true;
    found.set(now, part);
  }
  return found;
}

/** The body that stands in its place now; itself if none does. */
export function successorOf(bodies: Bodies, body: BodyId): BodyId {
  const next = bodies.get(body)?.successor?.body;
  return next === undefined ? body : successorOf(bodies, next);
}

/** Bodies that have a seat because a plan named them, and that no plan in force names any more. Nothing follows of itself. */
export function seatsWithoutPlan(named: ReadonlySet<BodyId>, bodies: Bodies): readonly BodyId[] {
  return [...bodies.values()]
    .filter(({ body, seat, successor }) => {
      if (successor || (seat !== 'executing' && seat !== 'recommended')) return false;
      return !inheritedBy(bodies, body).some((each) => named.has(each));
    })
    .map(({ body }) => body);
}
