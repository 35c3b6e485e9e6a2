import type { Session } from '#accounts/vocabulary.ts';
import { type GroupRow, listGroups } from '#group/views.ts';
import { participants } from '#marking/audience.ts';
import type { House } from './house.ts';
import { readerIn } from './reading.ts';

/** Whoever runs the installation reads one page of the group. */
export const administrators = { for: 'offices', offices: ['administrator'] } as const;

/**
 * Address of the first page of a group that is for this person: Today, or the one page of the administrator. Undefined
 * while he holds no office there: no page of the group is for him, and a way in would lead to what is not there.
 */
export async function homeOf(house: House, group: string, person: string): Promise<string | undefined> {
  const reader = await readerIn(house, group, person);
  if (reader.among(participants)) return `/g/${group}`;
  return reader.among(administrators) ? `/g/${group}/installation` : undefined;
}

/** A group in which the account is somebody, with the way in. */
export type OwnGroup = GroupRow & { readonly home: string | undefined };

/** Oldest first. */
export async function ownGroups(house: House, { persons }: Session): Promise<readonly OwnGroup[]> {
  const own = (await listGroups(house.pool)).flatMap((row) => {
    const person = persons.get(row.group);
    return person === undefined ? [] : [{ row, person }];
  });
  return Promise.all(own.map(async ({ row, person }) => ({ ...row, home: await homeOf(house, row.group, person) })));
}
