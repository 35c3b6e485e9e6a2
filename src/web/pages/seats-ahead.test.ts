import { expect, test } from 'vitest';
import { charter } from '../../../test/given.ts';
import { quorumAhead } from './seats-ahead.tsx';

const law = charter('az-working-group').law;
const said = (now: number, afterwards: number, filled: number) =>
  quorumAhead(law, { vacant: [], ending: [], members: { now, afterwards, filled } }).map(({ az }) => az);

test('says what is needed now, and what when nobody follows', () => {
  expect(said(16, 13, 16)).toEqual([
    'Hazırda yetərsay üçün 16 üzvdən 11-i tələb olunur.',
    'Səlahiyyəti bitənləri heç kim əvəz etməsə, 13 üzvdən 9-u tələb olunacaq.',
  ]);
});

test('says what is needed once the vacant seats are filled', () => {
  expect(said(13, 13, 15).at(-1)).toBe('Boş yerlər tutulsa, 15 üzvdən 10-u tələb olunacaq.');
});

test('says nothing of a group without members, nor where the charter does not say what the quorum is', () => {
  expect(said(0, 0, 0)).toEqual([]);
  const silent = { ...law, rules: { ...law.rules, quorum: { ...law.rules.quorum, value: 'unknown' as const } } };
  expect(quorumAhead(silent, { vacant: [], ending: [], members: { now: 5, afterwards: 4, filled: 6 } })).toEqual([]);
});
