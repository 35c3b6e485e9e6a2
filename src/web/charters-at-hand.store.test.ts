import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from '#database/migrate.ts';
import { groupLaw } from '#group/law.ts';
import type { Command, Refusal, StreamState } from '#group/vocabulary.ts';
import { type Clerk, createClerk } from '#journal/clerk.ts';
import { ensureViews } from '#journal/rebuild.ts';
import { charters } from '../../test/given.ts';
import { type FreshDatabase, freshDatabase } from '../../test/store.ts';
import { foundGroup } from '../../test/working-group.ts';
import { refuseWithoutCharters } from './charters-at-hand.ts';

let database: FreshDatabase;
let clerk: Clerk<Command, StreamState, Refusal>;

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.pool);
  const law = groupLaw(charters);
  await ensureViews(database.pool, law);
  clerk = createClerk({ pool: database.pool, law, clock: () => new Date() });
  await clerk.submit({ group: 'g', id: 'founding', by: 'secretary', command: foundGroup, said: '', beside: [] });
});
afterAll(async () => {
  await clerk.stop();
  await database.drop();
});

it('a group whose charter is at hand lets the program start', async () => {
  await expect(refuseWithoutCharters({ pool: database.pool, clerk, charters })).resolves.toBeUndefined();
});

it('a group whose charter was changed or taken away stops the start with a sentence that names both', async () => {
  await expect(refuseWithoutCharters({ pool: database.pool, clerk, charters: new Map() })).rejects.toThrow(
    /The group "g" lives under charters\/az-working-group\/2023-05-17\/charter\.json/,
  );
});
