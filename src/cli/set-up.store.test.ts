import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAccounts } from '#accounts/accounts.ts';
import { codeAt } from '#accounts/totp.ts';
import { migrate } from '#database/migrate.ts';
import { groupLaw } from '#group/law.ts';
import { createClerk } from '#journal/clerk.ts';
import { ensureViews } from '#journal/rebuild.ts';
import { personRow } from '#people/store.ts';
import { charters } from '../../test/given.ts';
import { type FreshDatabase, freshDatabase } from '../../test/store.ts';
import { foundGroup } from '../../test/working-group.ts';
import { link } from './set-up.ts';

let store: FreshDatabase;
const publicUrl = new URL('http://localhost:8787');
const clock = () => new Date('2026-11-20T08:00:00.000Z');

beforeAll(async () => {
  store = await freshDatabase();
  await migrate(store.pool);
  const law = groupLaw(charters);
  await ensureViews(store.pool, law);
  const clerk = createClerk({ pool: store.pool, law, clock });
  const secretary = personRow('old-group', { person: 'secretary', name: 'K. Katib', position: null });
  const envelope = { group: 'old-group', id: 'founding', by: 'secretary', command: foundGroup, said: '' };
  await clerk.submit({ ...envelope, beside: [secretary] });
  await clerk.stop();
});
afterAll(() => store?.drop());

async function printed(group?: string) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await link(
    store.pool,
    publicUrl,
    group,
    { out: (line) => out.push(line), err: (line) => err.push(line) },
    clock,
  );
  return { code, out, err };
}

const accounts = () => createAccounts({ pool: store.pool, clock, publicUrl, post: async () => {} });

test('a link founds a further group, and the one before it is dead', async () => {
  const [before, after] = [await printed(), await printed()];
  const tokenOf = ({ out }: { out: string[] }) => /\/set-up\/([\w-]{43})$/.exec(out[0] ?? '')?.[1] ?? '';
  expect(await accounts().openLink(tokenOf(before))).toBeUndefined();
  expect(await accounts().openLink(tokenOf(after))).toMatchObject({ kind: 'setUp' });
});

test('a group founded before there were accounts is opened by its own officers, until one of them has an account', async () => {
  const { code, out } = await printed('old-group');
  expect([code, out.length]).toEqual([0, 1]);
  const token = /^K\. Katib: http:\/\/localhost:8787\/invitation\/([\w-]{43})$/.exec(out[0] ?? '')?.[1] ?? '';
  const open = await accounts().openLink(token);
  expect(open).toMatchObject({ kind: 'invitation', group: 'old-group', person: 'secretary' });
  const means = { by: 'password', login: 'katib', password: 'uzun bir parol cümləsi' } as const;
  const client = { network: '', agent: '', device: undefined };
  const code6 = codeAt(open?.totpSecret ?? '', clock());
  expect(await accounts().join(token, { ...means, code: code6 }, client, 'az')).toHaveProperty('token');
  expect(await printed('old-group')).toMatchObject({ code: 1, out: [] });
});

test('there is no link into a group that is not there', async () => {
  expect(await printed('no-group')).toMatchObject({ code: 1, out: [], err: ['There is no group no-group.'] });
});
