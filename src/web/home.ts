import { participants } from '#marking/audience.ts';
import type { House } from './house.ts';
import { readerIn } from './reading.ts';

/** Whoever runs the installation reads one page of the group. */
export const administrators = { for: 'offices', offices: ['administrator'] } as const;

/** Address of the first page of a group that is for this person: Today, or the one page of the administrator. */
export async function homeOf(house: House, group: string, person: string | undefined): Promise<string> {
  const today = `/g/${group}`;
  if (person === undefined) return today;
  const reader = await readerIn(house, group, person);
  return reader.among(participants) || !reader.among(administrators) ? today : `${today}/installation`;
}
