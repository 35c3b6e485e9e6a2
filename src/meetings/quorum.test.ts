import { expect, test } from 'vitest';
import type { Charter, QuorumRule } from '#charter/vocabulary.ts';
import { tongues } from '#text/vocabulary.ts';
import { charterCalled } from '../../test/charters.ts';
import { quorumOf } from './quorum.ts';
import { quorumArithmetic, quorumSentence } from './quorum-messages.ts';

const group = charterCalled('az-working-group');

function withQuorum(change: Partial<QuorumRule>): Charter {
  const { quorum } = group.rules;
  if (quorum.value === 'unknown') throw new RangeError('the quorum is known');
  return { ...group, rules: { ...group.rules, quorum: { ...quorum, value: { ...quorum.value, ...change } } } };
}

const half = { compare: 'at least', share: [1, 2] } as const;

test('twelve of fourteen: the quorum stands and two may leave', () => {
  expect(quorumOf(group, { members: 14, present: 12 })).toEqual({
    known: true,
    quorate: true,
    members: 14,
    present: 12,
    need: { compare: 'at least', share: [2, 3] },
    needed: 10,
    missing: 0,
    spare: 2,
    chairMissing: false,
    clause: '3.5',
  });
});

test('230 of 460 is at least half, 229 is not', () => {
  const charter = withQuorum({ need: half });
  expect(quorumOf(charter, { members: 460, present: 230 })).toMatchObject({ quorate: true, missing: 0 });
  expect(quorumOf(charter, { members: 460, present: 229 })).toMatchObject({ quorate: false, missing: 1 });
});

test('a later change of composition does not act back: the quorum is what was counted at that moment', () => {
  const opened = quorumOf(group, { members: 14, present: 10 });
  expect(quorumOf(group, { members: 16, present: 10 })).toMatchObject({ quorate: false });
  expect(opened).toMatchObject({ quorate: true });
});

test('three members are a quorum only with the chair among them, where the chair is required', () => {
  const charter = withQuorum({ need: { compare: 'at least', number: 3 }, chairPresent: 'required' });
  expect(quorumOf(charter, { members: 9, present: 3, chairPresent: true })).toMatchObject({ quorate: true });
  const without = quorumOf(charter, { members: 9, present: 4, chairPresent: false });
  expect(without).toMatchObject({ quorate: false, missing: 0, chairMissing: true });
  expect(quorumSentence(without).en).toBe('There is no quorum: the chair is not present (clause 3.5).');
});

test('the recused are left out of both sides, where they are not counted', () => {
  const charter = withQuorum({ recused: 'not counted' });
  expect(quorumOf(charter, { members: 14, present: 10, recused: 2 })).toMatchObject({
    members: 12,
    present: 8,
    quorate: true,
  });
});

test('seats count filled or not, where they are the base', () => {
  const charter = withQuorum({ need: half, base: 'seats' });
  expect(quorumOf(charter, { members: 10, present: 9, seats: 20 })).toMatchObject({ quorate: false, missing: 1 });
  expect(() => quorumOf(charter, { members: 10, present: 9 })).toThrow(RangeError);
});

test('where the charter is silent, nothing is answered', () => {
  expect(quorumOf(charterCalled('unesco-whc'), { members: 21, present: 21 })).toEqual({
    known: false,
    clause: 'procedure',
  });
});

test('the arithmetic can be checked without rounding', () => {
  const sum = (id: string, members: number, present: number) => {
    const quorum = quorumOf(charterCalled(id), { members, present });
    return quorum.known ? quorumArithmetic(quorum) : '';
  };
  expect(sum('az-working-group', 14, 12)).toBe('3 × 12 ≥ 2 × 14');
  expect(sum('az-working-group', 14, 9)).toBe('3 × 9 < 2 × 14');
  expect(sum('nl-municipal-council', 15, 8)).toBe('2 × 8 > 15');
  expect(sum('nl-municipal-council', 14, 7)).toBe('2 × 7 ≤ 14');
  expect(sum('un-hrc', 18, 11)).toBe('11 < 12');
});

test('the sentence says how many are needed, with the clause', () => {
  expect(quorumSentence(quorumOf(group, { members: 14, present: 8 }))).toEqual({
    az: 'Daha 2 üzv lazımdır (3.5-ci bənd): 14 üzvdən 8-i iştirak edir, 10-u tələb olunur; 3 × 8 < 2 × 14.',
    en: '2 more members are needed (clause 3.5): 8 of 14 members are present, 10 are required; 3 × 8 < 2 × 14.',
    ru: 'Нужно ещё 2 члена (пункт 3.5): из 14 членов присутствует 8, требуется 10; 3 × 8 < 2 × 14.',
  });
  expect(quorumSentence(quorumOf(group, { members: 14, present: 12 }))).toEqual({
    az: 'Yetərsay var (3.5-ci bənd): 14 üzvdən 12-si iştirak edir, 10-u kifayətdir; 3 × 12 ≥ 2 × 14. İki nəfər də ayrıla bilər.',
    en: 'The quorum stands (clause 3.5): 12 of 14 members are present, 10 are enough; 3 × 12 ≥ 2 × 14. Two may leave.',
    ru: 'Кворум есть (пункт 3.5): из 14 членов присутствует 12, достаточно 10; 3 × 12 ≥ 2 × 14. Могут уйти ещё два человека.',
  });
});

test('a second meeting without quorum and an unknown quorum have their sentences too', () => {
  const second = quorumOf(charterCalled('fr-r1142-26'), { members: 13, present: 2, round: 2 });
  expect(quorumSentence(second).en).toBe('No quorum is required at a second meeting; present: 2 (clause R1142-26).');
  for (const tongue of tongues) expect(quorumSentence({ known: false, clause: null })[tongue]).toMatch(/\.$/);
});
