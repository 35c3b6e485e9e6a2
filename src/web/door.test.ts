import { expect, test } from 'vitest';
import { readConfig } from '#config.ts';
import { doorOf } from './door.ts';

/** What the door says at the start, with these settings. */
function said(env: Record<string, string>): readonly string[] {
  const lines: string[] = [];
  doorOf(readConfig(env, []), ({ message }) => lines.push(message));
  return lines;
}

test('a proxy that nobody has named is asked for', () => {
  expect(said({ PUBLIC_URL: 'https://vahid.example' })).toEqual([expect.stringContaining('TRUSTED_PROXY')]);
  expect(said({ PUBLIC_URL: 'https://vahid.example', TRUSTED_PROXY: '127.0.0.1' })).toEqual([]);
  expect(said({})).toEqual([]);
});

test('requests are logged unless only trouble is asked for', () => {
  const log = () => {};
  expect(doorOf(readConfig({}, []), log).log).toBe(log);
  expect(doorOf(readConfig({ LOG: 'trouble' }, []), log).log).toBeUndefined();
});
