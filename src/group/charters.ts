import { withReadings } from '#charter/silences.ts';
import type { Charter, Readings } from '#charter/vocabulary.ts';
import type { CharterVersion, Group } from './vocabulary.ts';

/** Every version of every charter that this program holds, by the hash of its bytes. */
export type Charters = ReadonlyMap<string, CharterVersion & { readonly law: Charter }>;

/** The charter in force for a group, read as the group has settled its silences. */
export type CharterOf = (group: Group) => Charter | undefined;

/** Reading a charter anew is slow beside a ballot: the charter read last is kept for each set of readings. */
export function readCharters(charters: Charters): CharterOf {
  const read = new WeakMap<Readings, Map<string, Charter>>();
  return ({ law, readings }) => {
    const version = law && charters.get(law.hash);
    if (!version) return undefined;
    const known = read.get(readings) ?? new Map<string, Charter>();
    const charter = known.get(version.hash) ?? withReadings(version.law, readings);
    read.set(readings, known.set(version.hash, charter));
    return charter;
  };
}
