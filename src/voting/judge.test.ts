import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseCharter } from '#charter/parse.ts';
import { root } from '#root.ts';
import { charterCalled } from '../../test/charters.ts';
import { judge } from './judge.ts';
import { parseCases, type Situation } from './situation.ts';

const plain: Situation = {
  case: 'plain',
  charter: 'az-working-group',
  members: 14,
  present: 10,
  votes: { for: 5, against: 5, abstain: 0 },
  head: 'for',
  expect: { outcome: 'adopted' },
};

function places(change: Partial<Situation>): readonly string[] {
  const situation = { ...plain, ...change };
  const result = judge(charterCalled(situation.charter), situation);
  return 'problems' in result ? result.problems.map(({ place }) => place) : [];
}

test('a situation that can be has no problems', () => {
  expect(places({})).toEqual([]);
});

test.each<readonly [string, Partial<Situation>, string]>([
  ['more present than members', { present: 15 }, 'present'],
  ['more ballots than present', { votes: { for: 6, against: 5, abstain: 0 } }, 'votes'],
  ['ballots of the recused', { recused: 1 }, 'votes'],
  ['more recused than present', { recused: 11, votes: { for: 0, against: 0, abstain: 0 }, head: 'none' }, 'recused'],
  ['the head voted for, and nobody did', { votes: { for: 0, against: 5, abstain: 0 } }, 'head'],
  ['the head abstained, and nobody did', { head: 'abstain' }, 'head'],
  ['the head cast none, and everybody did', { head: 'none' }, 'head'],
  ['the head absent, and everybody present', { head: 'absent', present: 14 }, 'head'],
  ['the head present, and nobody', { present: 0, votes: { for: 0, against: 0, abstain: 0 } }, 'head'],
  ['a silence that the charter lacks', { readings: { nowhere: 'x' } }, 'readings.nowhere'],
  ['a reading that the silence lacks', { readings: { 'majority-base': 'x' } }, 'readings.majority-base'],
  ['a class that the charter lacks', { class: 'substance' }, 'class'],
  [
    'an abstention where none is allowed',
    { readings: { abstention: 'not-allowed' }, votes: { for: 5, against: 4, abstain: 1 } },
    'votes.abstain',
  ],
])('cannot be: %s', (_, change, place) => {
  expect(places(change)).toContain(place);
});

test('a tie that the head’s vote decides must say how the head voted', () => {
  const { head: _, ...untold } = plain;
  const result = judge(charterCalled('az-working-group'), untold);
  expect(result).toMatchObject({ problems: [{ place: 'head' }] });
});

test('a body with several classes and none ordinary must be told which', () => {
  const { head: _, ...untold } = plain;
  expect(judge(charterCalled('unesco-whc'), { ...untold, charter: 'unesco-whc' })).toMatchObject({
    problems: [{ place: 'class', sentence: 'say which class of decision: substance, procedure' }],
  });
});

test('a reading may be named as people write it', () => {
  const asked = { ...plain, votes: { for: 5, against: 3, abstain: 2 }, readings: { abstention: 'counts against' } };
  expect(judge(charterCalled('az-working-group'), asked)).toMatchObject({
    judgement: { actual: { by: 'deciding vote' } },
  });
});

test('the explanation gives the numbers, the reason and the clause in three languages', () => {
  const result = judge(charterCalled('az-working-group'), plain);
  expect(result).toMatchObject({
    judgement: {
      clauses: ['3.5', '3.6', '3.7'],
      explanation: {
        az: 'Yetərsay var (3.5-ci bənd): 14 üzvdən 10-u iştirak edir, 10-u kifayətdir; 3 × 10 ≥ 2 × 14. Bir nəfər ayrılsa, yetərsay pozulacaq. Təklif qəbul edildi: lehinə 5, əleyhinə 5, bitərəf 0; səslər bərabərdir, rəhbər lehinə səs verib, rəhbərin səsi həlledicidir (3.6-cı bənd, 3.7-ci bənd).',
        en: 'The quorum stands (clause 3.5): 10 of 14 members are present, 10 are enough; 3 × 10 ≥ 2 × 14. If one leaves, the quorum is lost. The proposal is adopted: 5 for, 5 against, 0 abstaining; the votes are equal and the head, whose vote decides, voted for (clause 3.6, clause 3.7).',
        ru: 'Кворум есть (пункт 3.5): из 14 членов присутствует 10, достаточно 10; 3 × 10 ≥ 2 × 14. Если уйдёт хотя бы один, кворум будет утрачен. Предложение принято: за 5, против 5, воздержались 0; голоса разделились поровну, руководитель, чей голос решающий, голосовал за (пункт 3.6, пункт 3.7).',
      },
    },
  });
});

test('a case that expects what the charter does not settle differs', () => {
  const asked: Situation = { case: 'x', charter: 'unesco-whc', members: 21, present: 13, expect: { quorate: true } };
  expect(judge(charterCalled('unesco-whc'), asked)).toMatchObject({ judgement: { matches: false, actual: {} } });
});

test('the cases of the charter guide come out as it says', () => {
  const guide = readFileSync(join(root, 'docs', 'charter-guide.md'), 'utf8');
  const blocks = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  const charter = parseCharter(blocks.find((block) => block.includes('"format"')) ?? '');
  const cases = parseCases(blocks.find((block) => block.includes('"case"')) ?? '');
  if ('problems' in charter || 'problems' in cases) throw new Error('the guide cannot be read');
  expect(cases.cases).toHaveLength(3);
  for (const each of cases.cases) expect(judge(charter.charter, each)).toMatchObject({ judgement: { matches: true } });
});

test('a file of cases is refused with the place', () => {
  const problems = (text: string) => {
    const parsed = parseCases(text);
    return 'problems' in parsed ? parsed.problems.map(({ place }) => place) : [];
  };
  expect(problems('[{]')).toEqual(['line 1, column 3']);
  expect(problems('{}')).toEqual(['the file']);
  expect(problems('[]')).toEqual(['the file']);
  expect(
    problems(JSON.stringify([{ ...plain, members: 2.5, votes: { for: -1, against: 0, abstain: 0 }, extra: 1 }])),
  ).toEqual(['[0].members', '[0].votes.for', '[0]']);
  expect(problems(JSON.stringify([{ ...plain, expect: { outcome: 'passed' } }]))).toEqual(['[0].expect.outcome']);
  expect(problems(JSON.stringify([{ ...plain, expect: {} }]))).toEqual(['[0].expect']);
});
