import { measurePlace, planPlace } from '#plan/places.ts';
import type { PlanId } from '#plan/vocabulary.ts';
import type { DueOf } from './vocabulary.ts';

/** Addresses below that of the group. */
export const reportsPlace = '/reports';
export const schedulePlace = (plan: PlanId): string => `${planPlace(plan)}/schedule`;
export const reportPlace = ({ plan, measure, body, due }: DueOf): string =>
  `${measurePlace(plan, measure)}/reports/${encodeURIComponent(body)}/${due}`;
/** A confirming document, by its SHA-256. */
export const confirmationPlace = (of: DueOf, hash: string): string => `${reportPlace(of)}/documents/${hash}`;
