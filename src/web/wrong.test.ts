import { expect, test } from 'vitest';
import { waiting, wrongSentence, wrongStatus } from './wrong.ts';

const tooMany = { wrong: 'tooManyAttempts', retryAfter: 61.2 } as const;

test('too many attempts are told how long to wait, in whole minutes and in the answer’s head in seconds', () => {
  expect(wrongSentence(tooMany).en).toBe('Too many attempts. Try again in 2 minutes.');
  expect(wrongSentence(tooMany).ru).toContain('2 минуты');
  expect(wrongStatus(tooMany)).toBe(429);
  expect(waiting(new Response(), tooMany).headers.get('retry-after')).toBe('62');
});

test('nobody else is told to wait', () => {
  expect(waiting(new Response(), { wrong: 'badCode' }).headers.has('retry-after')).toBe(false);
});

test('a password that will not do is a field to mend; a code that fails is not', () => {
  expect(wrongStatus({ wrong: 'shortPassword' })).toBe(422);
  expect(wrongStatus({ wrong: 'badCode' })).toBe(409);
});
