import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepTidy } from './tidying.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const house = (tidy: () => Promise<void>, log = vi.fn()) =>
  ({ accounts: { tidy }, log }) as unknown as Parameters<typeof keepTidy>[0];

it('what has expired is put away at the start and every hour, until the program stops', async () => {
  const tidy = vi.fn(async () => {});
  const stop = keepTidy(house(tidy));
  expect(tidy).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2 * 60 * 60 * 1_000);
  expect(tidy).toHaveBeenCalledTimes(3);
  await stop();
  await vi.advanceTimersByTimeAsync(2 * 60 * 60 * 1_000);
  expect(tidy).toHaveBeenCalledTimes(3);
});

it('a store that does not answer is told of, and asked again an hour later', async () => {
  const log = vi.fn();
  const tidy = vi.fn(async () => Promise.reject(new Error('away')));
  const stop = keepTidy(house(tidy, log));
  await vi.advanceTimersByTimeAsync(60 * 60 * 1_000);
  await stop();
  expect(log).toHaveBeenCalledTimes(2);
});

it('stopping waits for what is being done', async () => {
  let finish = () => {};
  const stop = keepTidy(house(() => new Promise((done) => (finish = done))));
  const stopped = vi.fn();
  const ending = stop().then(stopped);
  await vi.advanceTimersByTimeAsync(0);
  expect(stopped).not.toHaveBeenCalled();
  finish();
  await ending;
  expect(stopped).toHaveBeenCalled();
});
