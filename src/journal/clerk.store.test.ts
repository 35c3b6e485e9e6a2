import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '#database/migrate.ts';
import {
  ask,
  ballot,
  boxes,
  type Command,
  enrol,
  type Refusal,
  type State,
  UNWRITABLE,
} from '../../test/journal/boxes.ts';
import { intercept } from '../../test/journal/intercept.ts';
import { type FreshDatabase, freshDatabase } from '../../test/store.ts';
import { type Clerk, createClerk } from './clerk.ts';
import { ensureViews } from './rebuild.ts';
import { readHead, readSealed } from './store.ts';
import type { Entry } from './vocabulary.ts';

let store: FreshDatabase;
let clerk: Clerk<Command, State, Refusal>;
let now = '2026-09-18T06:04:00.000Z';
const logged: string[] = [];

beforeAll(async () => {
  store = await freshDatabase();
  await migrate(store.pool);
  await ensureViews(store.pool, boxes);
  clerk = createClerk({
    pool: store.pool,
    law: boxes,
    clock: () => new Date(now),
    log: (message) => logged.push(message),
  });
});
afterAll(async () => {
  await clerk.stop();
  await store.drop();
});

async function entries(group: string): Promise<readonly Entry[]> {
  const { position } = await readHead(store.pool, group);
  return (await readSealed(store.pool, group, 0, position)).map(({ entry }) => entry);
}

describe('a command that is accepted', () => {
  it('is answered with where its acts stand', async () => {
    const answer = await clerk.submit(enrol('a', 'm1'));
    expect(answer).toEqual({ done: { from: 1, to: 1, at: now, hash: (await readHead(store.pool, 'a')).hash } });
  });

  it('gets the first answer again when it is repeated', async () => {
    const first = await clerk.submit(enrol('b', 'm1'));
    expect(await clerk.submit(enrol('b', 'm1'))).toEqual(first);
    expect(await entries('b')).toHaveLength(1);
  });

  it('is stored once when it is sent many times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => clerk.submit(enrol('c', 'm1'))));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await entries('c')).toHaveLength(1);
  });

  it('refuses its id to another content and to another author', async () => {
    await clerk.submit(ask('d', 'same', { type: 'enrol', member: 'm1' }));
    const refused = { refused: { refused: 'commandIdReused', clause: null } };
    expect(await clerk.submit(ask('d', 'same', { type: 'enrol', member: 'm2' }))).toEqual(refused);
    expect(await clerk.submit(ask('d', 'same', { type: 'enrol', member: 'm1' }, 'person-2'))).toEqual(refused);
  });
});

describe('a command that is refused', () => {
  it('leaves no trace, and is decided anew when it is sent again', async () => {
    expect(await clerk.submit(ballot('e', '1', 'm1'))).toEqual({ refused: { refused: 'notEnrolled' } });
    expect(await entries('e')).toEqual([]);
    await clerk.submit(enrol('e', 'm1'));
    expect(await clerk.submit(ballot('e', '1', 'm1'))).toMatchObject({ done: { from: 2, to: 2 } });
  });

  it('is known without storing anything', async () => {
    expect(await clerk.ask('f', 'm1', ballot('f', '1', 'm1').command)).toEqual({ refused: 'notEnrolled' });
    await clerk.submit(enrol('f', 'm1'));
    expect(await clerk.ask('f', 'm1', ballot('f', '1', 'm1').command)).toBeUndefined();
    expect(await entries('f')).toHaveLength(1);
  });
});

describe('commands that come together', () => {
  it('see the acts of those before them in the same batch', async () => {
    const answers = await Promise.all([
      clerk.submit(enrol('g', 'm1')),
      clerk.submit(ballot('g', '1', 'm1')),
      clerk.submit(ask('g', 'second', { type: 'cast', box: '1', member: 'm1', choice: 'against' })),
    ]);
    expect(answers).toMatchObject([
      { done: { from: 1 } },
      { done: { from: 2 } },
      { refused: { refused: 'secondBallot' } },
    ]);
  });

  it('are written but for the one that a table refuses', async () => {
    await Promise.all(['m1', 'm2', 'm3'].map((member) => clerk.submit(enrol('h', member))));
    const [one, two, three] = await Promise.allSettled([
      clerk.submit(ballot('h', '1', 'm1')),
      clerk.submit(ballot('h', '1', 'm2', UNWRITABLE)),
      clerk.submit(ballot('h', '1', 'm3')),
    ]);
    expect(one).toMatchObject({ value: { done: { from: 4 } } });
    expect(two).toMatchObject({ reason: { name: 'CommandFailed', command: 'cast-1-m2' } });
    expect(three).toMatchObject({ value: { done: { from: 5 } } });
    expect((await entries('h')).map(({ data }) => data.member)).toEqual(['m1', 'm2', 'm3', 'm1', 'm3']);
    expect(logged.some((message) => message.includes('cast-1-m2'))).toBe(true);
  });

  it.each(['decide', 'streams', 'evolve', 'project', 'text', 'silence', 'stray'] as const)(
    'are not harmed by an exception of another one (%s)',
    async (how) => {
      const group = `i-${how}`;
      const [one, two, three] = await Promise.allSettled([
        clerk.submit(enrol(group, 'm1')),
        clerk.submit(ask(group, 'bad', { type: 'misbehave', how })),
        clerk.submit(ballot(group, '1', 'm1')),
      ]);
      expect(one).toMatchObject({ value: { done: { from: 1 } } });
      expect(two).toMatchObject({ reason: { name: 'CommandFailed', command: 'bad' } });
      expect(three).toMatchObject({ value: { done: { from: 2 } } });
      expect((await clerk.look(group, ['roll'])).get('roll')?.acts).toBe(1);
    },
  );
});

describe('what is looked at', () => {
  it('is the committed state, as soon as the answer has come', async () => {
    await clerk.submit(enrol('j', 'm1'));
    expect((await clerk.look('j', ['roll', 'box/9'])).get('roll')?.members).toEqual(new Set(['m1']));
    await clerk.submit(ballot('j', '9', 'm1'));
    expect((await clerk.look('j', ['roll', 'box/9'])).get('box/9')?.ballots).toEqual(new Map([['m1', 'for']]));
  });

  it('is not kept from one reader by another who asks for what cannot be folded', async () => {
    await clerk.submit(enrol('r', 'm1'));
    const law = {
      ...boxes,
      initial(stream: string): State {
        if (stream === 'nonsense') throw new Error('no such stream');
        return boxes.initial(stream);
      },
    };
    const other = createClerk({ pool: store.pool, law, clock: () => new Date(now) });
    const [one, two] = await Promise.allSettled([other.look('r', ['nonsense']), other.look('r', ['roll'])]);
    expect(one).toMatchObject({ reason: { message: 'no such stream' } });
    expect(two.status === 'fulfilled' && two.value.get('roll')?.members.size).toBe(1);
    await other.stop();
  });

  it('holds nothing of what could not be written', async () => {
    await clerk.submit(enrol('k', 'm1'));
    await clerk.look('k', ['box/1']);
    await expect(clerk.submit(ballot('k', '1', 'm1', UNWRITABLE))).rejects.toThrow('could not be carried out');
    expect((await clerk.look('k', ['box/1'])).get('box/1')?.ballots.size).toBe(0);
    expect(await clerk.submit(ask('k', 'again', ballot('k', '1', 'm1').command))).toMatchObject({ done: { from: 2 } });
  });
});

describe('a COMMIT', () => {
  it('whose outcome is unknown is looked up before anyone is answered, and nothing is written twice', async () => {
    let lost = 0;
    const pool = intercept(store.pool, async (text, run) => {
      const result = await run();
      if (text === 'COMMIT' && lost++ === 0) throw new Error('Connection terminated unexpectedly');
      return result;
    });
    const other = createClerk({ pool, law: boxes, clock: () => new Date(now) });
    const heard: number[] = [];
    other.onCommit((_, its) => heard.push(...its.map(({ position }) => position)));
    const answers = await Promise.all(['m1', 'm2', 'm1'].map((member) => other.submit(enrol('n', member))));
    expect(answers).toMatchObject([{ done: { from: 1 } }, { done: { from: 2 } }, { done: { from: 1 } }]);
    expect(lost).toBe(1);
    expect((await entries('n')).map(({ data }) => data.member)).toEqual(['m1', 'm2']);
    expect((await other.look('n', ['roll'])).get('roll')?.members.size).toBe(2);
    expect(await other.submit(ballot('n', '1', 'm1'))).toMatchObject({ done: { from: 3 } });
    await expect.poll(() => heard.at(-1)).toBe(3);
    await other.stop();
  });

  it('that never reached the database is made again', async () => {
    let lost = 0;
    const pool = intercept(store.pool, async (text, run) => {
      if (text === 'COMMIT' && lost++ < 2) throw new Error('Connection terminated unexpectedly');
      return run();
    });
    const other = createClerk({ pool, law: boxes, clock: () => new Date(now) });
    expect(await other.submit(enrol('o', 'm1'))).toMatchObject({ done: { from: 1, to: 1 } });
    expect(lost).toBe(3);
    expect(await entries('o')).toHaveLength(1);
    await other.stop();
  });

  it('that the database answers with ROLLBACK is not taken for one', async () => {
    const pool = intercept(store.pool, async (text, run) => {
      const result = await run();
      return text === 'COMMIT' ? { ...result, command: 'ROLLBACK' } : result;
    });
    const other = createClerk({ pool, law: boxes, clock: () => new Date(now) });
    await expect(other.submit(enrol('p', 'm1'))).rejects.toMatchObject({ name: 'CommandFailed' });
    await other.stop();
  });
});

describe('a store that stays away', () => {
  it('is told to the caller, who may send the command again', async () => {
    let away = true;
    const pool = intercept(store.pool, async (text, run) => {
      if (away && text.startsWith('BEGIN')) throw new Error('Connection terminated unexpectedly');
      return run();
    });
    const other = createClerk({ pool, law: boxes, clock: () => new Date(now), patience: 50 });
    await expect(other.submit(enrol('q', 'm1'))).rejects.toMatchObject({ name: 'StoreSilent', command: 'enrol-m1' });
    away = false;
    expect(await other.submit(enrol('q', 'm1'))).toMatchObject({ done: { from: 1 } });
    await other.stop();
  });
});

describe('the time of the journal', () => {
  it('does not go back with the clock', async () => {
    await clerk.submit(enrol('l', 'm1'));
    const before = now;
    now = '2020-01-01T00:00:00.000Z';
    const answer = await clerk.submit(enrol('l', 'm2'));
    now = before;
    expect(answer).toMatchObject({ done: { at: before } });
  });
});

describe('two processes on one database', () => {
  it('write one group in turn, without a gap, and hear each other', async () => {
    const other = createClerk({ pool: store.pool, law: boxes, clock: () => new Date(now) });
    const heard: number[][] = [[], []];
    clerk.onCommit((group, its) => group === 'm' && heard[0]?.push(...its.map(({ position }) => position)));
    other.onCommit((group, its) => group === 'm' && heard[1]?.push(...its.map(({ position }) => position)));
    await clerk.submit(enrol('m', 'm0'));
    await other.submit(enrol('m', 'm00'));
    await Promise.all(
      Array.from({ length: 200 }, (_, index) => (index % 2 ? clerk : other).submit(enrol('m', `m${index + 1}`))),
    );
    const positions = Array.from({ length: 202 }, (_, index) => index + 1);
    expect((await entries('m')).map(({ position }) => position)).toEqual(positions);
    expect((await other.look('m', ['roll'])).get('roll')?.members.size).toBe(202);
    await expect.poll(() => heard[0]?.length).toBe(202);
    await expect.poll(() => heard[1]?.length).toBeGreaterThanOrEqual(201);
    expect(heard[0]).toEqual(positions);
    await other.stop();
  });
});
