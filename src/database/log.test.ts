import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLog } from './log.ts';

let path: string;

beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'vahid-log-')), 'log', 'postgres.log');
});

afterEach(() => rmSync(join(path, '..', '..'), { recursive: true }));

test('the log never grows beyond twice its limit, and keeps the newest', () => {
  const log = openLog(path, 1_000);
  for (let line = 0; line < 1_000; line += 1) log.write(`line ${line}\n`);
  expect(statSync(path).size + statSync(`${path}.1`).size).toBeLessThan(2_100);
  expect(readFileSync(path, 'utf8')).toMatch(/line 999\n$/);
});

test('an old log goes on where it stood', () => {
  openLog(path, 1_000).write('before\n');
  openLog(path, 1_000).write('after\n');
  expect(readFileSync(path, 'utf8')).toBe('before\nafter\n');
});

test('the last complaint is told without its time', () => {
  const log = openLog(path);
  expect(log.lastComplaint()).toBeUndefined();
  log.write('2026-11-22 UTC [7] FATAL:  could not bind\n2026-11-22 UTC [7] LOG:  database system is shut down\n');
  expect(log.lastComplaint()).toBe('could not bind');
});
