import type { MeasureId, PlanId } from './vocabulary.ts';

/** Addresses below that of the group. */
export const plansPlace = '/plans';
export const planPlace = (plan: PlanId): string => `${plansPlace}/${plan}`;
export const measurePlace = (plan: PlanId, measure: MeasureId): string => `${planPlace(plan)}/measures/${measure}`;
