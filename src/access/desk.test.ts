import { describe, expect, test } from 'vitest';
import type { OpenLinkRow, PersonAccount } from '#accounts/vocabulary.ts';
import type { Life } from '../../test/given.ts';
import { composed, member, minister, nominate, recovering, staffed } from '../../test/working-group.ts';
import { deskOf, type Filter, filters, isIn } from './desk.ts';

const now = '2026-02-20T08:00:00.000Z';
const session = {
  session: 's',
  agent: '',
  network: '',
  proof: 'passkey',
  createdAt: now,
  seenAt: now,
  endsAt: now,
} as const;

const account = (person: string, lastSeenAt: string | null): PersonAccount => ({
  person,
  login: person,
  address: null,
  lastSeenAt,
  sessions: lastSeenAt === now ? [session] : [],
});

const link = (person: string, expiresAt: string, kind: OpenLinkRow['kind'] = 'invitation'): OpenLinkRow => ({
  person,
  kind,
  createdAt: now,
  expiresAt,
});

const desk = (
  { composition, access }: Life,
  people: readonly string[],
  known: { readonly accounts?: readonly PersonAccount[]; readonly links?: readonly OpenLinkRow[] } = {},
) =>
  deskOf({
    people,
    composition,
    access,
    accounts: new Map((known.accounts ?? []).map((each) => [each.person, each])),
    links: known.links ?? [],
    at: now,
  });

describe('how far a person has come in', () => {
  test('is nowhere before the first invitation', () => {
    expect(desk(staffed(), ['head'])[0]?.entrance).toEqual({ is: 'notInvited' });
  });

  test('is an open link until it ends, the last one if there are several', () => {
    const links = [link('head', '2026-02-21'), link('head', '2026-02-23'), link('coordinator', '2026-02-25')];
    expect(desk(staffed(), ['head'], { links })[0]?.entrance).toEqual({ is: 'invited', until: '2026-02-23' });
  });

  test('is an invitation that has lapsed once no link is open', () => {
    const life = staffed();
    life.done('secretary', { type: 'invitePerson', person: 'head', invitation: 'i' });
    expect(desk(life, ['head'])[0]?.entrance).toEqual({ is: 'lapsed', since: life.now });
  });

  test('is the last time seen, with how many sessions are open', () => {
    const accounts = [account('head', now), account('coordinator', null)];
    const lines = desk(staffed(), ['head', 'coordinator'], { accounts, links: [link('head', '2026-02-23')] });
    expect(lines.map(({ entrance }) => entrance)).toEqual([{ is: 'seen', at: now, sessions: 1 }, { is: 'neverSeen' }]);
  });
});

describe('a person on the desk', () => {
  test('stands under the body for which they sit, speak or are nominated', () => {
    const life = composed();
    life.done(minister('health'), nominate('health', 'newcomer'));
    const lines = desk(life, [member('labour'), minister('justice'), 'newcomer', 'head']);
    expect(lines.map(({ body }) => body)).toEqual(['labour', 'justice', 'health', undefined]);
    expect(lines.map(({ nominee }) => nominee)).toEqual([false, false, true, false]);
  });

  test('stands under the last body once they sit no more, without an office', () => {
    const life = composed();
    life.done('coordinator', {
      type: 'endMembership',
      person: member('labour'),
      reason: { ref: 'r', digest: 'd' },
    });
    expect(desk(life, [member('labour')])[0]).toMatchObject({ body: 'labour', offices: [] });
  });

  test('has the recovery that waits, and none that is settled', () => {
    const life = recovering();
    expect(desk(life, ['head'])[0]?.recovery).toMatchObject({ recovery: 'r-1', startedBy: 'secretary' });
    life.done('second', { type: 'confirmRecovery', recovery: 'r-1', person: 'head' });
    expect(desk(life, ['head'])[0]?.recovery).toBeUndefined();
  });

  test('has the link of a recovery that was confirmed, until it is used or ends', () => {
    const accounts = [account('head', now), account('coordinator', now)];
    const links = [
      link('head', '2026-02-23', 'recovery'),
      link('head', '2026-02-25'),
      link('coordinator', '2026-02-25', 'invitation'),
    ];
    const lines = desk(staffed(), ['head', 'coordinator'], { accounts, links });
    expect(lines.map(({ recoveryOpen }) => recoveryOpen)).toEqual(['2026-02-23', undefined]);
    expect(desk(staffed(), ['head'], { accounts })[0]?.recoveryOpen).toBeUndefined();
  });
});

test('each way to look at the list shows those it names, and the first shows all', () => {
  const life = recovering();
  life.done('secretary', { type: 'endOffice', holding: 'h-second' });
  const accounts = [account('head', now), account('coordinator', '2026-01-15T08:00:00.000Z'), account('second', now)];
  const lines = desk(life, ['head', 'coordinator', 'second', 'secretary', minister('health')], { accounts });
  const shown = (filter: Filter) => lines.filter((line) => isIn(filter, line, now)).map(({ person }) => person);
  expect(Object.fromEntries(filters.map((filter) => [filter, shown(filter)]))).toEqual({
    all: ['head', 'coordinator', 'second', 'secretary', minister('health')],
    never: ['secretary', minister('health')],
    silent: ['coordinator'],
    recovery: ['head'],
    former: ['second'],
  });
});
