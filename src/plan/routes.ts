import type { ActRoute } from '#page/act-route.ts';
import { detailActs } from './detail-routes.ts';
import { type PlanReads, tableActs } from './table-routes.ts';
import type { PlanCommand } from './vocabulary.ts';

export type { PlanReads } from './table-routes.ts';

/** The acts of plans and measures, as nouns below `/plans`. */
export const planActRoutes = (reads: PlanReads): readonly ActRoute<PlanCommand>[] => [
  ...tableActs(reads),
  ...detailActs,
];
