import type { Sentence } from '#text/vocabulary.ts';
import type { Bodies, Body, BodyId } from './vocabulary.ts';

/** The name that the body bore on that day (`2026-09-18`): old acts show the old name. */
export function nameOn(body: Body, day: string): Sentence {
  const borne = body.names.filter(({ from }) => from === null || from <= day).at(-1) ?? body.names[0];
  if (!borne) throw new Error(`body ${body.body} has no name`);
  return borne.name;
}

/** The body and all those it has taken the place of, directly or through others. */
export function inheritedBy(bodies: Bodies, body: BodyId): readonly BodyId[] {
  const before = [...bodies.values()].filter(({ successor }) => successor?.body === body);
  return [body, ...before.flatMap((each) => inheritedBy(bodies, each.body))];
}
