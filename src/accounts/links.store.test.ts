import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { migrate } from '#database/migrate.ts';
import { accountsRoom, attacker, home, publicUrl, right, somebody } from '../../test/accounts.ts';
import { freshDatabase } from '../../test/store.ts';
import { createAccounts } from './accounts.ts';
import { limits } from './limits.ts';

const { accounts, byPassword, linkFor, member, now, pass } = await accountsRoom();

describe('a link', () => {
  it('is open until it is used, for seventy-two hours', async () => {
    const who = somebody();
    const token = await linkFor(who);
    expect(await accounts.openLink(token)).toMatchObject({
      kind: 'invitation',
      group: 'wg',
      person: who.person,
      expiresAt: '2026-09-21T06:00:00.000Z',
    });
    pass(limits.link - 1);
    expect(await accounts.openLink(token)).toBeDefined();
    pass(1);
    expect(await accounts.openLink(token)).toBeUndefined();
  });

  it('offers the same secret each time it is opened', async () => {
    const token = await linkFor(somebody());
    expect((await accounts.openLink(token))?.totpSecret).toBe((await accounts.openLink(token))?.totpSecret);
  });

  it('that is used, expired or unknown gets one answer', async () => {
    const who = somebody();
    const used = await linkFor(who);
    right(await accounts.join(used, await byPassword(used, who.login), home, 'az'));
    const expired = await linkFor(somebody());
    const means = await byPassword(expired, 'anybody');
    pass(limits.link);
    const answers = [used, expired, 'no-such-link', '\u0000'].map((token) => accounts.join(token, means, home, 'az'));
    expect(await Promise.all(answers)).toEqual(Array.from({ length: 4 }, () => ({ wrong: 'linkDead' })));
  });

  it('is dead once another link of the same person is used', async () => {
    const who = somebody();
    const [first, second] = [await linkFor(who), await linkFor(who)];
    right(await accounts.join(second, await byPassword(second, who.login), home, 'az'));
    expect(await accounts.openLink(first)).toBeUndefined();
  });

  it('that invites a person who has an account by now does not replace that account', async () => {
    const who = await member();
    const later = await linkFor(who);
    expect(await accounts.openLink(later)).toBeUndefined();
    const means = { by: 'issuer', login: 'thief', issuer: 'i', subject: 's' } as const;
    expect(await accounts.join(later, means, attacker, 'az')).toEqual({ wrong: 'linkDead' });
  });

  it('to recover does nothing for a person without an account', async () => {
    expect(await accounts.openLink(await linkFor(somebody(), 'recovery'))).toBeUndefined();
  });

  it('is used by one of two browsers at the same instant', async () => {
    const who = somebody();
    const token = await linkFor(who);
    const logins = Array.from({ length: 6 }, () => `r${randomUUID()}`);
    const means = await Promise.all(logins.map((login) => byPassword(token, login)));
    const answers = await Promise.all(means.map((each) => accounts.join(token, each, home, 'az')));
    expect(answers.filter((answer) => 'wrong' in answer)).toEqual(
      Array.from({ length: 5 }, () => ({ wrong: 'linkDead' })),
    );
  });

  it('and another of the same person are not both used at the same instant', async () => {
    const who = somebody();
    const tokens = await Promise.all(Array.from({ length: 4 }, () => linkFor(who)));
    const joins = tokens.map(async (token) =>
      accounts.join(token, await byPassword(token, `q${randomUUID()}`), home, 'az'),
    );
    const answers = await Promise.all(joins);
    expect(answers.filter((answer) => !('wrong' in answer))).toHaveLength(1);
  });

  it('is listed for its group until it is used', async () => {
    const who = { ...somebody(), group: `g${randomUUID()}` };
    const token = await linkFor(who);
    expect(await accounts.openLinks(who.group)).toEqual([
      {
        person: who.person,
        kind: 'invitation',
        createdAt: '2026-09-18T06:00:00.000Z',
        expiresAt: '2026-09-21T06:00:00.000Z',
      },
    ]);
    right(await accounts.join(token, await byPassword(token, who.login), home, 'az'));
    expect(await accounts.openLinks(who.group)).toEqual([]);
  });
});

describe('setting up', () => {
  it('a set-up link is used once, and makes no account', async () => {
    const token = await accounts.setUpLink();
    expect(await accounts.openLink(token)).toMatchObject({ kind: 'setUp', group: null, person: null });
    const means = { by: 'issuer', login: 'founder', issuer: 'i', subject: 's' } as const;
    expect(await accounts.join(token, means, home, 'az')).toEqual({ wrong: 'linkDead' });
    const used = await Promise.all([accounts.useSetUpLink(token), accounts.useSetUpLink(token)]);
    expect(used.filter(Boolean)).toHaveLength(1);
    expect(await accounts.openLink(token)).toBeUndefined();
  });

  it('a new set-up link ends those before it', async () => {
    const first = await accounts.setUpLink();
    const second = await accounts.setUpLink();
    expect(await accounts.openLink(first)).toBeUndefined();
    expect(await accounts.useSetUpLink(first)).toBe(false);
    expect(await accounts.useSetUpLink(second)).toBe(true);
  });

  it('an invitation is no set-up link', async () => {
    const token = await linkFor(somebody());
    expect(await accounts.useSetUpLink(token)).toBe(false);
    expect(await accounts.openLink(token)).toBeDefined();
  });

  it('an installation is new until a group other than the demonstration has an account', async () => {
    const fresh = await freshDatabase();
    await migrate(fresh.pool);
    const empty = createAccounts({ pool: fresh.pool, clock: now, publicUrl, post: async () => {} });
    expect(await empty.isNew()).toBe(true);
    const row = { account: randomUUID(), login: 'a', address: null, tongue: 'az', password: null, totp_secret: null };
    await fresh.pool.query(`insert into account (account, login, tongue, created_at) values ($1, 'a', 'az', now())`, [
      row.account,
    ]);
    const link = 'insert into account_person (group_id, person, account, linked_at) values ($1, $2, $3, now())';
    await fresh.pool.query(link, ['demo', 'p', row.account]);
    expect(await empty.isNew()).toBe(true);
    await fresh.pool.query(link, ['wg', 'p', row.account]);
    expect(await empty.isNew()).toBe(false);
    await fresh.drop();
  });
});
