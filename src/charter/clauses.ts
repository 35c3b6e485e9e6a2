import type { Charter, Clause, ClauseId } from './vocabulary.ts';

/** The clause of that number; a charter's rules and authority cite only clauses that it has (`parseCharter` sees to it). */
export function clause(charter: Charter, id: ClauseId): Clause {
  const found = charter.clauses.find((each) => each.id === id);
  if (!found) throw new RangeError(`the charter ${charter.id} has no clause ${id}`);
  return found;
}
