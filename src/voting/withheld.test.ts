import { describe, expect, it } from 'vitest';
import { hands } from '../../test/amending.ts';
import { raising } from '../../test/voting-ways.ts';
import { cast, closeVote, meeting, voting } from '../../test/working-group.ts';
import { isWithheld, withheld, withheldSentence } from './withheld.ts';

const open = [{ meeting, proposal: '1' }];

describe('a ballot', () => {
  const life = voting();
  const [ballot] = life.done('head', cast('1', 'abstain'));
  if (!ballot) throw new Error('no ballot');

  it('is withheld while its vote is open, and not afterwards', () => {
    expect(isWithheld(ballot, open)).toBe(true);
    expect(isWithheld(ballot, [])).toBe(false);
    expect(isWithheld(ballot, [{ meeting, proposal: '2' }])).toBe(false);
    expect(isWithheld(ballot, [{ meeting: '2025-1', proposal: '1' }])).toBe(false);
  });

  it('shows by whom and when, but neither the choice nor what it could be tried out with', () => {
    const shown = withheld(ballot);
    expect(shown).toMatchObject({ by: 'head', at: ballot.at, data: { meeting, proposal: '1' } });
    expect(JSON.stringify(shown)).not.toMatch(/abstain|"command"/);
  });

  it('is told without the choice in every language', () => {
    const sentence = withheldSentence(ballot);
    expect(sentence.az).toBe('2026-1 nömrəli iclas: 1 nömrəli təklif üzrə səs verildi.');
    expect(sentence.en).toBe('Meeting No. 2026-1: a ballot was cast on proposal No. 1.');
    expect(sentence.ru).toBe('Заседание № 2026-1: предложение № 1, подан голос.');
  });

  it('is, with the count of hands, the only act that is ever withheld', () => {
    const [closing] = life.done('head', closeVote('1'));
    expect(life.entries.filter((entry) => isWithheld(entry, open))).toHaveLength(1);
    expect(closing && isWithheld(closing, open)).toBe(false);
  });
});

describe('a count of hands', () => {
  const [counted] = raising().done('secretary', hands([3, 2, 0], 'for'));
  if (!counted) throw new Error('nothing was counted');

  it('is withheld while its vote is open: that there was one shows, and by whom', () => {
    expect(isWithheld(counted, open)).toBe(true);
    expect(isWithheld(counted, [])).toBe(false);
    const shown = withheld(counted);
    expect(shown).toMatchObject({ by: 'secretary', data: { meeting, proposal: '1' } });
    expect(Object.keys(shown.data)).toEqual(['meeting', 'proposal']);
    expect('command' in shown).toBe(false);
    expect(withheldSentence(counted).en).toBe('Meeting No. 2026-1: hands were counted on proposal No. 1.');
  });
});
