import { authorise, type NotAuthorised } from '#charter/authority.ts';
import { compositionOf, groupOf } from '#group/states.ts';
import { readStanding } from '#journal/store.ts';
import { officesAt } from '#membership/composition.ts';
import { lasting } from '#voting/question.ts';
import type { House } from './house.ts';

/**
 * What the charter refuses somebody who holds no office for that act, before anything he sent is looked at or kept. A command
 * that was accepted before is not refused: it gets its first answer again.
 */
export async function denied(
  { clerk, law, clock, pool }: House,
  { group, by, id, type }: { readonly group: string; readonly by: string; readonly id: string; readonly type: string },
): Promise<NotAuthorised | undefined> {
  // Whoever was entitled to a vote when it opened may go on, whatever office he holds now: of these only the clerk knows.
  if (lasting.includes(type)) return undefined;
  const states = await clerk.look(group, ['group', 'composition']);
  const charter = law.charterOf(groupOf(states));
  if (!charter) return undefined;
  const refusal = authorise(charter, type, officesAt(compositionOf(states), by, clock().toISOString()));
  if (!refusal) return undefined;
  const { remembered } = await readStanding(pool, group, [id]);
  return remembered.length > 0 ? undefined : refusal;
}
