import type { Charter, ClauseId, OfficeId } from './vocabulary.ts';

/** The clause under which the charter lets that command be given. */
export const clauseFor = (charter: Charter, command: string): ClauseId | null => charter.authority[command]?.clause ?? null;

/** The clause that makes the office. */
export const officeClause = (charter: Charter, office: OfficeId): ClauseId | null =>
  charter.offices.find(({ id }) => id === office)?.clause ?? null;
