import type { MeasureId, PlanId } from './vocabulary.ts';

/** Addresses below that of the group. */
export const plansPlace = '/plans';
export const planPlace = (plan: PlanId): string => `${plansPlace}/${plan}`;
export const measurePlace = (plan: PlanId, measure: MeasureId): string => `${planPlace(plan)}/measures/${measure}`;
/** Tables are brought in here: of a new plan, or of one that an act amends. */
export const importPlace = `${plansPlace}/import`;
export const amendedTablePlace = (plan: PlanId): string => `${planPlace(plan)}/import`;
export const versionPlace = (plan: PlanId, version: number): string => `${planPlace(plan)}/versions/${version}`;
export const changesPlace = (plan: PlanId): string => `${planPlace(plan)}/changes`;
export const measureChangePlace = (plan: PlanId, measure: MeasureId): string =>
  `${measurePlace(plan, measure)}/amendment`;
