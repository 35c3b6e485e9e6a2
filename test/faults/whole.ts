import type pg from 'pg';
import { expect } from 'vitest';
import { rebuild } from '#journal/rebuild.ts';
import { readSealed } from '#journal/store.ts';
import { verifyGroup } from '#journal/verify.ts';
import { boxes } from '../journal/boxes.ts';
import { dump } from '../journal/dump.ts';
import type { Told } from './running.ts';

/** Nothing acknowledged is lost or stands elsewhere, nothing is doubled, the chain holds, the views are those of the journal. */
export async function expectWhole(pool: pg.Pool, told: Told): Promise<void> {
  expect(told.trouble).toEqual([]);
  const { broken, head } = await verifyGroup(pool, 'g');
  expect(broken).toBeUndefined();
  const positions = await positionsOf(pool, head.position);
  for (const [id, position] of told.done) expect(positions.get(id), id).toEqual([position]);
  for (const [id, found] of positions) expect(found, id).toHaveLength(1);

  const tables = boxes.views.map(({ name }) => name);
  const before = await dump(pool, tables);
  await rebuild(pool, boxes);
  expect(await dump(pool, tables)).toEqual(before);
}

/** Positions of each command's acts, found in the journal alone. */
async function positionsOf(pool: pg.Pool, through: number): Promise<Map<string, number[]>> {
  const positions = new Map<string, number[]>();
  for (let after = 0; after < through; ) {
    const page = await readSealed(pool, 'g', after, through);
    for (const { entry } of page) {
      positions.set(entry.command, [...(positions.get(entry.command) ?? []), entry.position]);
    }
    after = page.at(-1)?.entry.position ?? through;
  }
  return positions;
}
