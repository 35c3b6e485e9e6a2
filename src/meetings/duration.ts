import type { AgendaItem } from './vocabulary.ts';

/** Minutes that the items are meant to take in all; 0 where nobody said. */
export const minutesOf = (agenda: readonly AgendaItem[]): number =>
  agenda.reduce((sum, { minutes = 0 }) => sum + minutes, 0);

/** The instant at which the agenda is meant to be through; undefined unless every item says how long it takes. */
export function meantToEnd(on: string, agenda: readonly AgendaItem[]): string | undefined {
  if (agenda.length === 0 || agenda.some(({ minutes }) => minutes === undefined)) return undefined;
  return new Date(Date.parse(on) + minutesOf(agenda) * 60_000).toISOString();
}
