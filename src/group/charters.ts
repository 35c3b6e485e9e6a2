import { hasReading, withReadings } from '#charter/silences.ts';
import type { Charter, Readings } from '#charter/vocabulary.ts';
import type { CharterVersion, Group, Settled } from './vocabulary.ts';

/** Every version of every charter that this program holds, by the hash of its bytes. */
export type Charters = ReadonlyMap<string, CharterVersion & { readonly law: Charter; readonly superseded: boolean }>;

/** The charter in force for a group, read as the group has settled its silences. */
export type CharterOf = (settled: Settled) => Charter | undefined;

/** Reading a charter anew is slow beside a ballot: the charter read last is kept for each set of readings. */
export function readCharters(charters: Charters): CharterOf {
  const read = new WeakMap<Readings, Map<string, Charter>>();
  return ({ law, readings }) => {
    const version = law && charters.get(law.hash);
    if (!version) return undefined;
    const known = read.get(readings) ?? new Map<string, Charter>();
    const charter = known.get(version.hash) ?? withReadings(version.law, surviving(version.law, readings));
    read.set(readings, known.set(version.hash, charter));
    return charter;
  };
}

/** A settled silence outlives a new charter only where the new text is silent on the same, and can be read that way. */
export const surviving = (charter: Charter, readings: Readings): Readings =>
  Object.fromEntries(
    Object.entries(readings).filter(([id, wanted]) => wanted !== undefined && hasReading(charter, id, wanted)),
  );

/** The law as it was when the entry at that position was written. */
export const lawAt = ({ laws }: Group, position: number): Settled | undefined =>
  laws.findLast((law) => law.position <= position);
