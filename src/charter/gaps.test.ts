import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadedCharters } from '../../test/charters.ts';
import { gaps } from './gaps.ts';
import { foundable } from './offered.ts';
import { parseCharter } from './parse.ts';

type Draft = { [key: string]: Draft } & {
  offices: { id: string }[];
  silences: Draft[];
  reading: unknown;
  [index: number]: Draft;
};

function gapsOf(id: string, change: (draft: Draft) => void = () => {}): readonly string[] {
  const draft = JSON.parse(readFileSync(loadedCharters.find((each) => each.id === id)?.file ?? '', 'utf8'));
  change(draft);
  const parsed = parseCharter(JSON.stringify(draft));
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return gaps(parsed.charter).map(({ place, sentence }) => `${place}: ${sentence}`);
}

const put = (draft: unknown, path: string, value: unknown): void => {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const owner = steps.reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], draft);
  if (value === undefined) delete (owner as Record<string, unknown>)[last];
  else (owner as Record<string, unknown>)[last] = value;
};

test('the charter of the Working Group has no gaps, and a group can be founded on it', () => {
  expect(gapsOf('az-working-group')).toEqual([]);
  const charter = loadedCharters.find(({ id }) => id === 'az-working-group')?.charter;
  expect(charter && foundable(charter)).toBeUndefined();
});

test.each(['unesco-whc', 'eu-berec', 'coe-statute-20'])('%s is silent about its quorum', (id) => {
  expect(gapsOf(id)).toContain('rules.quorum: unknown: the text that was read does not say; fill it in');
});

test('a rule without a clause is a gap', () => {
  expect(gapsOf('az-working-group', (draft) => put(draft, 'rules.quorum.clause', undefined))).toEqual([
    'rules.quorum: a rule without a clause',
  ]);
});

test('a silence without a reading is a gap, told once', () => {
  expect(gapsOf('az-working-group', (draft) => put(draft, 'silences.0.reading', null))).toEqual([
    'silences[0]: "majority-base": a silence without a reading',
  ]);
});

test('a silence on which no rule rests is a gap', () => {
  expect(gapsOf('az-working-group', (draft) => put(draft, 'rules.notice.value', 'none required'))).toEqual([
    expect.stringMatching(/"notice": no rule rests on this silence$/),
  ]);
});

test('a tie that nothing settles is a gap', () => {
  expect(gapsOf('qc-bar', (draft) => put(draft, 'rules.tie.value', 'unknown'))).toContain(
    'rules.tie: a tie that nothing settles',
  );
});

test('a rule that no judgement can do without is a gap when it is left out', () => {
  expect(gapsOf('qc-bar', (draft) => put(draft, 'rules.quorum', undefined))).toEqual([
    'rules.quorum: missing: without it no meeting and no vote can be judged',
  ]);
});

test('an office without authority is a gap, and so is an authority without an office', () => {
  expect(gapsOf('qc-bar', (draft) => put(draft, 'authority.castBallot.offices', ['head']))).toEqual([
    'offices[1]: "member": an office without authority',
  ]);
  expect(gapsOf('qc-bar', (draft) => put(draft, 'authority.openVote.offices', []))).toEqual([
    'authority.openVote: no office may do this',
  ]);
});

test('a quorum that cannot be met is a gap', () => {
  expect(gapsOf('qc-bar', (draft) => put(draft, 'rules.quorum.value.need', 'at least 4/3'))).toEqual([
    'rules.quorum.value.need: a quorum that cannot be met',
  ]);
  expect(gapsOf('un-hrc', (draft) => put(draft, 'rules.size.value.atMost', 11))).toContain(
    'rules.quorum.value.need: a quorum that cannot be met',
  );
});
