import { dateIn } from '#text/moments.ts';
import type { Access, System } from './vocabulary.ts';

const prefix = 'system-';

/** Under which id a system reads: beside the ids of persons, and never one of them. */
export const readerOfSystem = (system: string): string => `${prefix}${system}`;

/** Whether somebody under this id could be taken for a system: whoever asks chooses the ids of what he enters. */
export const isLikeSystem = (id: string): boolean => id.startsWith(prefix);

/** Whether the system counts at that instant: admitted, not ended, its last day not over where the charter applies. */
export const lastsAt = ({ from, until, endedAt }: System, at: string, zone: string): boolean =>
  from <= at && (endedAt === undefined || at < endedAt) && dateIn(at, zone) <= until;

/** The system that reads under this id and was not ended, be its last day over or not; undefined for persons. */
export function systemOf({ systems }: Access, reader: string): System | undefined {
  if (!isLikeSystem(reader)) return undefined;
  const system = systems.get(reader.slice(prefix.length));
  return system?.endedAt === undefined ? system : undefined;
}

/** The system that reads under this id at that instant; undefined for persons, and for what has ended. */
export function systemAt(access: Access, reader: string, at: string, zone: string): System | undefined {
  const system = systemOf(access, reader);
  return system && lastsAt(system, at, zone) ? system : undefined;
}
