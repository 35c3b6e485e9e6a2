import { ConfigRefused } from '#config.ts';
import { groupOf } from '#group/states.ts';
import { listGroups } from '#group/views.ts';
import type { House } from './house.ts';

/**
 * A group whose charter is not among the files cannot be read: better not to start than to say that it does not exist.
 * Throws ConfigRefused with a sentence for every such group.
 */
export async function refuseWithoutCharters({
  pool,
  clerk,
  charters,
}: Pick<House, 'pool' | 'clerk' | 'charters'>): Promise<void> {
  const missing: string[] = [];
  for (const { group } of await listGroups(pool)) {
    const { law } = groupOf(await clerk.look(group, ['group']));
    if (law && !charters.has(law.hash)) missing.push(sentence(group, law));
  }
  if (missing.length > 0) throw new ConfigRefused(missing.join('\n'));
}

const sentence = (group: string, { charter, from, hash }: { charter: string; from: string; hash: string }) =>
  `The group "${group}" lives under charters/${charter}/${from}/charter.json as it was (SHA-256 ${hash}), and that file is missing or was changed. Put it back; a changed rule is a new folder with its own date.`;
