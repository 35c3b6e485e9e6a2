import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { apart, every, gathering, keepRounds } from './rounds.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

function rounds(options: Partial<Parameters<typeof keepRounds>[0]> = {}) {
  const looked: string[] = [];
  const log = vi.fn();
  const look = async (group: string) => void looked.push(group);
  return { looked, log, ...keepRounds({ look, groups: async () => [], log, ...options }) };
}

it('what is written together is looked at once, when it is done', async () => {
  const { heard, looked } = rounds();
  for (let act = 0; act < 4; act++) {
    heard('thb');
    await pass(gathering / 5);
  }
  expect(looked).toEqual([]);
  await pass(gathering);
  expect(looked).toEqual(['thb']);
});

it('a group that is written in all the time is looked at once a minute, and another is not kept waiting by it', async () => {
  const { heard, looked } = rounds();
  for (let passed = 0; passed < 3 * apart; passed += 1_000) {
    heard('thb');
    await pass(1_000);
  }
  expect(looked.length).toBeGreaterThanOrEqual(2);
  expect(looked.length).toBeLessThanOrEqual(4);
  const before = looked.length;
  heard('other');
  await pass(gathering);
  expect(looked.slice(before)).toContain('other');
});

it('the last act is looked at, however soon it came after a look', async () => {
  const { heard, looked } = rounds();
  heard('thb');
  await pass(gathering);
  heard('thb');
  await pass(apart - 1_000);
  expect(looked).toHaveLength(1);
  await pass(1_000);
  expect(looked).toHaveLength(2);
});

it('every group is looked at after the start and each hour, for some things come by the date', async () => {
  const { looked } = rounds({ groups: async () => ['thb', 'other'] });
  await pass(gathering);
  expect(looked).toEqual(['thb', 'other']);
  await pass(every);
  expect(looked).toEqual(['thb', 'other', 'thb', 'other']);
});

it('one group is looked at after another', async () => {
  let finish = () => {};
  const looked: string[] = [];
  const look = (group: string) => {
    looked.push(group);
    return new Promise<void>((done) => (finish = done));
  };
  const { heard } = rounds({ look });
  heard('thb');
  heard('other');
  await pass(gathering);
  expect(looked).toEqual(['thb']);
  finish();
  await pass(0);
  expect(looked).toEqual(['thb', 'other']);
});

it('a look that fails is told of without saying in which group, and the others are taken', async () => {
  const look = vi.fn(async (group: string) => {
    if (group === 'thb') throw new Error('away');
  });
  const { heard, log } = rounds({ look });
  heard('thb');
  heard('other');
  await pass(gathering);
  expect(log).toHaveBeenCalledTimes(1);
  expect(log.mock.calls[0]?.[0]).not.toContain('thb');
  expect(look).toHaveBeenCalledWith('other');
  heard('thb');
  await pass(apart);
  expect(look).toHaveBeenCalledTimes(3);
});

it('a store that does not name its groups is told of, and asked again', async () => {
  const groups = vi.fn(async () => Promise.reject(new Error('away')));
  const { log } = rounds({ groups });
  await pass(every);
  expect(groups).toHaveBeenCalledTimes(2);
  expect(log).toHaveBeenCalledTimes(2);
});

it('stopping waits for the look that is being taken, and takes no other', async () => {
  let finish = () => {};
  const look = vi.fn(() => new Promise<void>((done) => (finish = done)));
  const { heard, stop } = rounds({ look });
  heard('thb');
  heard('other');
  await pass(gathering);
  const stopped = vi.fn();
  const ending = stop().then(stopped);
  await pass(0);
  expect(stopped).not.toHaveBeenCalled();
  finish();
  await ending;
  heard('thb');
  await pass(2 * every);
  expect(look).toHaveBeenCalledTimes(1);
});
