import type { Charter, ClauseId, OfficeId, Refusal } from './vocabulary.ts';

export type NotAuthorised = Refusal & {
  readonly refused: 'notAuthorised';
  readonly command: string;
  /** Who may; empty if nobody may. */
  readonly offices: readonly OfficeId[];
};

/** Whether somebody who holds these offices may give the command. The default is no: what the table lacks is nobody's. */
export function authorise(charter: Charter, command: string, held: readonly OfficeId[]): NotAuthorised | undefined {
  const entry = entryFor(charter, command);
  if (!entry) return { refused: 'notAuthorised', clause: null, command, offices: [] };
  if (entry.offices.some((office) => held.includes(office))) return undefined;
  return { refused: 'notAuthorised', clause: entry.clause, command, offices: entry.offices };
}

/** The clause under which the command is given. */
export const clauseFor = (charter: Charter, command: string): ClauseId | null =>
  entryFor(charter, command)?.clause ?? null;

/** The clause that lays down the office. */
export const officeClause = (charter: Charter, office: OfficeId): ClauseId | null =>
  charter.offices.find(({ id }) => id === office)?.clause ?? null;

// Not by plain indexing: a command called `constructor` is nobody's.
const entryFor = ({ authority }: Charter, command: string) =>
  Object.hasOwn(authority, command) ? authority[command] : undefined;
