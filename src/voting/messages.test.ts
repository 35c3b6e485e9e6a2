import { describe, expect, it } from 'vitest';
import { actSamples, names, refusalSamples, zone } from '../../test/samples.ts';
import { flawsOf, isWhole } from '../../test/wording.ts';
import { proposalStages, votedOf, votingActs, votingRefusals } from './messages.ts';
import type { Proposal } from './vocabulary.ts';

const { alreadyVoted, headHasNotVoted, proposalStage } = refusalSamples.voting;

describe('what the room of votes says', () => {
  it('tells a member who votes twice when the first ballot was recorded, to the second', () => {
    expect(votingRefusals.alreadyVoted(alreadyVoted, names, zone)).toEqual({
      az: 'Səsiniz 10:36:08-də qeydə alınıb. Verilmiş səs dəyişdirilə bilməz.',
      en: 'Your ballot was recorded at 10:36:08. A ballot that is cast cannot be changed.',
      ru: 'Ваш голос внесён в 10:36:08. Поданный голос изменить нельзя.',
    });
  });

  it('asks once more before a vote is closed that the head has not voted in', () => {
    const { az, en, ru } = votingRefusals.headHasNotVoted(headHasNotVoted, names, zone);
    expect([az, en, ru].filter((text) => !text.includes('?'))).toEqual([]);
    expect(az).toContain('həlledici');
  });

  it('says at every stage of a proposal in its own words what stands in the way', () => {
    const stages = Object.keys(proposalStages) as Proposal['stage'][];
    const said = stages.map((stage) => votingRefusals.proposalStage({ ...proposalStage, stage }, names, zone));
    expect(new Set(said.map(({ az }) => az)).size).toBe(stages.length);
    expect(said.flatMap((sentence) => flawsOf(sentence))).toEqual([]);
    expect(said.flatMap((sentence) => Object.values(sentence)).filter((text) => !isWhole(text))).toEqual([]);
  });

  it('tells how a vote ended with every number and the deciding vote', () => {
    const { az } = votingActs.VoteClosed(actSamples.voting.VoteClosed, names, zone);
    expect(az).toMatch(/^2026-3 nömrəli iclas: 2 nömrəli təklif üzrə səsvermə bağlandı\. Təklif qəbul edildi: /);
    expect(az).toContain('lehinə 6, əleyhinə 6, bitərəf 2');
    expect(az).toContain('3.7-ci bənd');
  });

  it('leaves the addressee out where the proposal names none', () => {
    const drafted = { ...actSamples.voting.ProposalDrafted, addressee: null };
    expect(votingActs.ProposalDrafted(drafted, names, zone).en).toBe(
      'Meeting No. 2026-3: proposal No. 2 was drafted (item 2 of the agenda).',
    );
  });

  it('says how many have voted, nobody and one among them', () => {
    expect(votedOf(11, 12).az).toBe('12 üzvdən 11-i səs verib');
    expect(votedOf(0, 12).az).toBe('12 üzvdən heç biri səs verməyib');
    expect([votedOf(0, 12).en, votedOf(1, 12).en, votedOf(2, 12).en]).toEqual([
      'none of 12 members has voted',
      '1 of 12 members has voted',
      '2 of 12 members have voted',
    ]);
  });
});
