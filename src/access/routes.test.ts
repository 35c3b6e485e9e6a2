import { describe, expect, test } from 'vitest';
import type { Accounts, Link } from '#accounts/vocabulary.ts';
import type { Rows } from '#journal/vocabulary.ts';
import type { Letter } from '#mail/vocabulary.ts';
import type { Effect, Revealed, Said } from '#page/act-route.ts';
import { accessActs } from './routes.ts';
import type { AccessCommand } from './vocabulary.ts';

const link: Link = {
  kind: 'invitation',
  group: 'qrup',
  person: 'head',
  address: null,
  expiresAt: '2026-11-25T08:00:00.000Z',
  totpSecret: '',
};

/** The doors of the room with what they would do: nothing is kept, sent or ended. */
function doors({ mails, kept = true }: { readonly mails: boolean; readonly kept?: boolean }) {
  const letters: Letter[] = [];
  const ended: string[] = [];
  const accounts = {
    newLink: () => ({ token: 't0k3n', rows: { table: 'link', rows: [] } }),
    openLink: async () => (kept ? link : undefined),
    endSessionsOf: async (_group: string, person: string) => ended.push(person),
  };
  const routes = accessActs({
    pool: undefined as never,
    accounts: accounts as unknown as Accounts,
    post: async (given) => void letters.push(...given),
    clock: () => new Date('2026-11-22T08:00:00.000Z'),
    publicUrl: new URL('https://vahid.example'),
    mails,
    title: async () => ({ az: 'İşçi Qrup', en: 'Working Group', ru: 'Рабочая группа' }),
  });
  return { letters, ended, ask: (type: AccessCommand['type'], fields: object) => ask(routes, type, fields) };
}

async function ask(routes: ReturnType<typeof accessActs>, type: string, typed: object) {
  const route = routes.find((each) => each.type === type);
  if (!route) throw new Error(`no door for ${type}`);
  const effects: Effect[] = [];
  const beside: Rows[] = [];
  const said: Said<unknown> = {
    group: 'qrup',
    id: 'c-1',
    by: 'secretary',
    params: { person: 'head', recovery: 'r-1' },
    fields: route.fields.parse(typed),
    zone: async () => 'Asia/Baku',
    wording: () => ({ ref: '', digest: '' }),
    beside: (rows) => beside.push(rows),
    after: (effect) => effects.push(effect),
  };
  const command = await route.command(said);
  return {
    command,
    beside,
    async carryOut() {
      let revealed: Revealed | undefined;
      for (const effect of effects) revealed = (await effect('2026-11-22T08:00:00.000Z')) ?? revealed;
      return revealed;
    },
  };
}

describe('an invitation at the door', () => {
  test('mails the link to the address in the chosen language, and shows it once', async () => {
    const { ask: give, letters } = doors({ mails: true });
    const { command, beside, carryOut } = await give('invitePerson', { address: ' r@example.az ', language: 'en' });
    expect(command).toEqual({ type: 'invitePerson', person: 'head', invitation: 'c-1' });
    expect(beside.map(({ table }) => table)).toEqual(['link']);
    expect(letters).toEqual([]);
    expect(await carryOut()).toEqual({
      kind: 'invitation',
      of: 'head',
      value: 'https://vahid.example/invitation/t0k3n',
      mailedTo: 'r@example.az',
      until: link.expiresAt,
    });
    expect(letters).toMatchObject([
      { occasion: 'invitation/c-1', address: 'r@example.az', subject: 'Invitation: Working Group' },
    ]);
    expect(letters[0]?.body).toContain('https://vahid.example/invitation/t0k3n');
  });

  test('mails nothing without an address, or where no letters are sent', async () => {
    for (const [mails, address] of [
      [true, ''],
      [false, 'r@example.az'],
    ] as const) {
      const { ask: give, letters } = doors({ mails });
      expect(await (await give('invitePerson', { address })).carryOut()).toMatchObject({ mailedTo: null });
      expect(letters).toEqual([]);
    }
  });

  test('neither mails nor shows a link that was not kept', async () => {
    const { ask: give, letters } = doors({ mails: true, kept: false });
    expect(await (await give('invitePerson', { address: 'r@example.az' })).carryOut()).toBeUndefined();
    expect(letters).toEqual([]);
  });
});

describe('a recovery at the door', () => {
  test('ends the sessions once it is confirmed, and not before', async () => {
    const { ask: confirm, ended } = doors({ mails: false });
    const { command, carryOut } = await confirm('confirmRecovery', {});
    expect(command).toEqual({ type: 'confirmRecovery', recovery: 'r-1', person: 'head' });
    expect(ended).toEqual([]);
    expect(await carryOut()).toMatchObject({ kind: 'recovery', of: 'head' });
    expect(ended).toEqual(['head']);
  });
});
