import { tidyImports } from '#plan/reading/store.ts';
import type { House } from '../../house.ts';

const month = 30 * 24 * 60 * 60 * 1_000;

/** Puts away tables that nobody has touched for thirty days. */
export const oldImports = ({ pool, clock }: Pick<House, 'pool' | 'clock'>) => ({
  tidy: () => tidyImports(pool, new Date(clock().getTime() - month).toISOString()),
});
