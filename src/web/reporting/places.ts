import type { BodyId } from '#people/vocabulary.ts';
import { planPlace } from '#plan/places.ts';
import type { PlanId } from '#plan/vocabulary.ts';

/** Addresses below that of the group. */
export const bodiesPlace = '/bodies';
export const bodyPlace = (body: BodyId): string => `${bodiesPlace}/${encodeURIComponent(body)}`;
export const latePlace = '/late';
export const figuresPlace = (plan: PlanId): string => `${planPlace(plan)}/figures`;
