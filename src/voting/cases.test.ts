import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '#root.ts';
import { charterCalled, loadedCharters } from '../../test/charters.ts';
import { judge } from './judge.ts';
import { parseCases, type Situation } from './situation.ts';

function casesIn(file: string): readonly Situation[] {
  const parsed = parseCases(readFileSync(file, 'utf8'));
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.cases;
}

function judged(situation: Situation) {
  const result = judge(charterCalled(situation.charter), situation);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.judgement;
}

const beside = loadedCharters.map(({ id, file }) => ({ id, cases: casesIn(join(dirname(file), 'cases.json')) }));
const given = { id: 'lawfulness', cases: casesIn(join(root, 'test', 'cases', 'lawfulness.json')) };

describe.each([given, ...beside])('$id', ({ cases }) => {
  test.each(cases)('$case', (situation) => {
    expect(judged(situation).actual).toMatchObject(situation.expect);
  });
});

test('each charter’s cases are its own, and each has a name of its own', () => {
  for (const { id, cases } of beside) {
    expect(new Set(cases.map(({ charter }) => charter))).toEqual(new Set([id]));
    expect(new Set(cases.map((each) => each.case)).size).toBe(cases.length);
  }
  expect(beside.reduce((sum, { cases }) => sum + cases.length, 0)).toBeGreaterThan(100);
});

test('each rule that judging relies on has a case that cites its clause', () => {
  for (const { id, cases } of beside) {
    const { rules } = charterCalled(id);
    const relied = [rules.quorum, ...rules.majority, rules.tie, rules.secondMeeting];
    const needed = relied.filter(({ value }) => value !== 'unknown' && value !== 'none').map(({ clause }) => clause);
    const cited = new Set(cases.flatMap((situation) => judged(situation).clauses));
    for (const clause of needed) expect(cited, id).toContain(clause);
  }
});
