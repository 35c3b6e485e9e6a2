import { compositionOf, groupOf } from '#group/states.ts';
import type { CharterVersion } from '#group/vocabulary.ts';
import { createClerk } from '#journal/clerk.ts';
import { keepFile } from '#letters/store.ts';
import { renderPdf } from '#paper/pdf.ts';
import { quarterAt, shifted } from './demonstration/calendar.ts';
import type { Printer } from './demonstration/papers.ts';
import { group, lastNomination, tellYear } from './demonstration/story.ts';
import { Teller } from './demonstration/teller.ts';
import type { House } from './house.ts';
import { pressExtractOf, pressOf } from './press.ts';
import { refreshNames } from './sentences.ts';

export { group as demonstrationGroup } from './demonstration/story.ts';

const opening = new WeakMap<House, Promise<void>>();

/**
 * Opens the demonstration group: a year of history up to today, told to a clerk of the same law whose clock is set to each
 * moment. Opened already, nothing happens; interrupted, it goes on where it ended.
 */
export function openDemonstration(house: House): Promise<void> {
  const running = opening.get(house);
  if (running) return running;
  const open = tell(house).finally(() => opening.delete(house));
  opening.set(house, open);
  return open;
}

async function tell(house: House): Promise<void> {
  const states = await house.clerk.look(group, ['group', 'composition']);
  if (compositionOf(states).nominations.has(lastNomination)) return;
  const { foundedAt, law } = groupOf(states);
  const now = house.clock().toISOString();
  const charter = versionOf(house, law?.hash);
  const zone = charter.law.timeZone;
  const present = foundedAt === undefined ? quarterAt(now, zone) : shifted(quarterAt(foundedAt, zone), 4);
  const teller = new Teller(group, zone, (clock) =>
    createClerk({ pool: house.pool, law: house.law, clock, log: house.log }),
  );
  const past: House = { ...house, clerk: teller.clerk };
  const quiet = refreshNames(past);
  try {
    const { charter: id, from, hash } = charter;
    await tellYear(teller, {
      charter: { charter: id, from, hash },
      press: pressOf(past),
      pressExtract: pressExtractOf(past),
      print: printerOf(past),
      zone,
      present,
      now,
    });
  } finally {
    quiet();
    await teller.clerk.stop();
  }
}

const printerOf =
  (house: House): Printer =>
  async (by, at, paper) => {
    const bytes = renderPdf(paper);
    const file = { hash: await house.blobs.put(bytes), kind: 'pdf', size: bytes.length };
    await keepFile(house.pool, group, by, file, at);
    return file;
  };

/** The charter that the group was founded on, or the latest of the Working Group's. */
function versionOf({ charters }: House, hash: string | undefined): CharterVersion & { law: { timeZone: string } } {
  const own = [...charters.values()].filter(({ charter }) => charter === 'az-working-group');
  const latest = own.sort((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
  const version = (hash === undefined ? undefined : charters.get(hash)) ?? latest;
  if (!version) throw new Error('the charter of the Working Group is not among the charters');
  return version;
}
