import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from '#database/migrate.ts';
import { proposalView } from '#voting/views.ts';
import type { SecretBox } from '#voting/vocabulary.ts';
import { type FreshDatabase, freshDatabase } from '../../test/store.ts';
import { ballotBoxes } from './boxes.ts';
import { keysInFolder, keysInMemory } from './keys.ts';
import type { Spot } from './store.ts';

let database: FreshDatabase;
let folder: string;

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.pool);
  await database.pool.query(proposalView.create);
  folder = await mkdtemp(join(tmpdir(), 'vahid-boxes-'));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const spot = (group: string): Spot => ({ group, meeting: '2026-1', proposal: '1' });
const open = new Map<string, SecretBox>();
/** A program on this store: one that has just started knows nothing but what lies in the folder. */
const program = (keys = keysInFolder(folder)) => ballotBoxes(database.pool, keys, async ({ group }) => open.get(group));

/** A vote of that group with ballots in the box. */
async function voted(
  group: string,
  choices: readonly string[],
  boxes = program(),
  candidates?: readonly string[],
): Promise<SecretBox> {
  const publicKey = await boxes.drawKey();
  const cast = new Map(choices.map((_, index) => [`p${index}`, { command: `${group}-c${index}`, at: '' }]));
  const box: SecretBox = { publicKey, asked: 'p0', cast, opened: undefined, ...(candidates ? { candidates } : {}) };
  open.set(group, box);
  await database.pool.query(
    `insert into proposal_view (group_id, meeting, proposal, item, text_ref, drafted_by, stage)
     values ($1, '2026-1', '1', '1', '', '', 'voting')`,
    [group],
  );
  for (const [index, choice] of choices.entries()) {
    const [row] = boxes.seal(box, spot(group), `${group}-c${index}`, choice)?.rows ?? [];
    await database.pool.query(
      'insert into sealed_ballot select * from jsonb_populate_record(null::sealed_ballot, $1::jsonb)',
      [JSON.stringify(row)],
    );
  }
  return box;
}

const rowsIn = async (box: string) =>
  (await database.pool.query('select 1 from sealed_ballot where box = $1', [box])).rows.length;

it('a program that was restarted in the middle opens the box, and gives each voter the same receipt', async () => {
  const box = await voted('restarted', ['for', 'against', 'for']);
  const ballots = await program().open(box, spot('restarted'));
  expect(ballots?.map(({ choice }) => choice).sort()).toEqual(['against', 'for', 'for']);
  expect(ballots?.map(({ receipt }) => receipt)).toEqual(ballots?.map(({ receipt }) => receipt).toSorted());
  const receipt = await program().receiptOf(box, spot('restarted'), 'restarted-c1');
  expect(ballots?.find((each) => each.receipt === receipt)?.choice).toBe('against');
});

it('of an election gives the candidates that were chosen, and takes no other name', async () => {
  const box = await voted('elected', ['b', 'against', 'a', 'abstain'], program(), ['a', 'b']);
  const ballots = await program().open(box, spot('elected'));
  expect(ballots?.map(({ choice }) => choice).sort()).toEqual(['a', 'abstain', 'against', 'b']);
  for (const stranger of ['c', 'for', '']) expect(program().seal(box, spot('elected'), 'c', stranger)).toBeUndefined();
});

it('without the key nobody opens it: after a power cut, or in another program', async () => {
  const box = await voted('lost', ['for', 'for', 'for'], program(keysInMemory()));
  expect(await program().hasKey(box.publicKey)).toBe(false);
  expect(await program().open(box, spot('lost'))).toBeNull();
  expect(await program().receiptOf(box, spot('lost'), 'lost-c0')).toBeUndefined();
  expect(await program().lacks(box, spot('lost'))).toBe(false);
});

it('a ballot that was put in the place of another is not counted', async () => {
  const box = await voted('forged', ['for', 'against', 'for']);
  await database.pool.query(
    `update sealed_ballot set sealed = (select sealed from sealed_ballot where command = 'forged-c1')
      where command = 'forged-c0'`,
  );
  expect(await program().open(box, spot('forged'))).toHaveLength(2);
  expect(await program().lacks(box, spot('forged'))).toBe(true);
});

it('an emptied box holds nothing, and its key is nowhere', async () => {
  const box = await voted('emptied', ['for', 'for', 'abstain']);
  await program().empty(box.publicKey);
  expect(await rowsIn(box.publicKey)).toBe(0);
  expect(await program().hasKey(box.publicKey)).toBe(false);
});

it('what a program that was stopped left of a vote that is over is destroyed; votes that are open stay', async () => {
  const over = await voted('over', ['for', 'for', 'for']);
  const going = await voted('going', ['against', 'for', 'for']);
  const drawn = await program().drawKey();
  open.delete('over');
  await Promise.all([over, going].map(({ publicKey }) => utimes(join(folder, publicKey), 1, 1)));
  await program().tidy();
  expect(await rowsIn(over.publicKey)).toBe(0);
  expect(await program().hasKey(over.publicKey)).toBe(false);
  expect(await rowsIn(going.publicKey)).toBe(3);
  expect(await program().open(going, spot('going'))).toHaveLength(3);
  // It may be that of a vote that is being opened at this moment.
  expect(await program().hasKey(drawn)).toBe(true);
});
