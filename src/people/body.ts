import type { Sentence } from '#text/vocabulary.ts';
import type { Body } from './vocabulary.ts';

/** The name that the body bore on that day (`2026-09-18`): old acts show the old name. */
export function nameOn(body: Body, day: string): Sentence {
  const borne = body.names.filter(({ from }) => from === null || from <= day).at(-1) ?? body.names[0];
  if (!borne) throw new Error(`body ${body.body} has no name`);
  return borne.name;
}
