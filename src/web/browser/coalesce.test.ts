import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { coalesced } from './coalesce.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a burst of signals asks for the page once', async () => {
  const work = vi.fn(async () => {});
  const ask = coalesced(work, () => 40);
  for (let times = 0; times < 50; times += 1) ask();
  await vi.advanceTimersByTimeAsync(1000);
  expect(work).toHaveBeenCalledTimes(1);
});

test('what comes while the page is asked for makes it asked for once more, not twice at a time', async () => {
  let running = 0;
  let most = 0;
  const work = vi.fn(async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((done) => setTimeout(done, 100));
    running -= 1;
  });
  const ask = coalesced(work, () => 40);
  ask();
  await vi.advanceTimersByTimeAsync(60);
  ask();
  ask();
  await vi.advanceTimersByTimeAsync(1000);
  expect(work).toHaveBeenCalledTimes(2);
  expect(most).toBe(1);
});

test('a failure does not end the following', async () => {
  const work = vi.fn(async () => {});
  work.mockRejectedValueOnce(new Error('gone'));
  const ask = coalesced(
    () => work().catch(() => {}),
    () => 40,
  );
  ask();
  await vi.advanceTimersByTimeAsync(100);
  ask();
  await vi.advanceTimersByTimeAsync(100);
  expect(work).toHaveBeenCalledTimes(2);
});
