import type pg from 'pg';
import { expect } from 'vitest';
import { type Projecting, rebuild } from '#journal/rebuild.ts';
import { readSealed } from '#journal/store.ts';
import { verifyGroup } from '#journal/verify.ts';
import { dump } from '../journal/dump.ts';

/** What the world was told: positions of acknowledged ballots, all that were ever asked for, and what should not be. */
export type Told = {
  readonly done: ReadonlyMap<string, number>;
  readonly asked: { has(id: string): boolean };
  readonly trouble: readonly string[];
};

/** Nothing acknowledged is lost or stands elsewhere, nothing is doubled, the chain holds, the views are those of the journal. */
export async function expectWhole<State>(
  pool: pg.Pool,
  group: string,
  law: Projecting<State>,
  told: Told,
): Promise<void> {
  expect(told.trouble).toEqual([]);
  const { broken, head } = await verifyGroup(pool, group);
  expect(broken).toBeUndefined();
  const positions = await positionsOfBallots(pool, group, head.position);
  for (const [id, position] of told.done) expect(positions.get(id), id).toEqual([position]);
  for (const [id, found] of positions) {
    expect(found, id).toHaveLength(1);
    expect(told.asked.has(id), id).toBe(true);
  }

  const tables = law.views.map(({ name }) => name);
  const before = await dump(pool, tables);
  await rebuild(pool, law);
  expect(await dump(pool, tables)).toEqual(before);
}

/** Positions of each command's ballots, found in the journal alone. */
async function positionsOfBallots(
  pool: pg.Pool,
  group: string,
  through: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const positions = new Map<string, number[]>();
  for (let after = 0; after < through; ) {
    const page = await readSealed(pool, group, after, through);
    for (const { entry } of page.filter(({ entry: { type } }) => type === 'BallotCast')) {
      positions.set(entry.command, [...(positions.get(entry.command) ?? []), entry.position]);
    }
    after = page.at(-1)?.entry.position ?? through;
  }
  return positions;
}
