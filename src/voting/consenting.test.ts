import { describe, expect, test } from 'vitest';
import { askConsent, closeConsent, object } from '../../test/amending.ts';
import { words } from '../../test/given.ts';
import { asked, drafted } from '../../test/voting-ways.ts';
import * as wg from '../../test/working-group.ts';
import { resultOf } from './closing.ts';
import { tallySentence } from './tally-messages.ts';

const health = wg.member('health');
const labour = wg.member('labour');
const proposal = (life: ReturnType<typeof drafted>) => life.meeting(wg.meeting).proposals.get('1');

describe('adoption without objection', () => {
  test('is asked for by the head, under the conditions of a vote', () => {
    const life = drafted();
    expect(life.refused(health, askConsent())).toMatchObject({ refused: 'notAuthorised' });
    expect(life.done('head', askConsent())[0]).toMatchObject({
      type: 'ConsentAsked',
      clause: '3.6',
      data: { members: 6, needed: 4, entitled: wg.everyone, head: 'head' },
    });
    const few = wg.opened(wg.everyone.slice(0, 4));
    few.done('head', wg.draft('1'));
    few.done('secretary', wg.leave(health));
    expect(few.refused('head', askConsent())).toMatchObject({ refused: 'noQuorum', missing: 1 });
    const before = wg.gathered();
    before.done('head', wg.draft('1'));
    expect(before.refused('head', askConsent())).toMatchObject({ refused: 'meetingStage' });
  });

  test('is reached when nobody objected, and recorded as that: no vote, no count of votes', () => {
    const life = asked();
    expect(life.refused(health, closeConsent())).toMatchObject({ refused: 'notAuthorised' });
    life.done('head', closeConsent());
    const reached = proposal(life);
    expect(reached).toMatchObject({ stage: 'decided', vote: undefined });
    const result = reached && resultOf(reached);
    expect(result).toEqual({
      known: true,
      outcome: 'adopted',
      by: 'without objection',
      reason: 'nobody objected',
      count: { for: 0, against: 0, abstain: 0, noBallot: 6 },
      thresholds: [],
      clauses: ['3.6'],
    });
    const { az, en } = result ? tallySentence(result, '1') : { az: '', en: '' };
    expect(az).toContain('səsvermə keçirilmədi');
    expect(en).toBe(
      'The proposal is adopted without objection: no vote was taken, and none of the 6 members entitled to vote objected (clause 3.6).',
    );
  });

  test('is ended by one objection of anybody present, and a vote decides', () => {
    const life = asked();
    life.done(labour, object());
    expect(proposal(life)).toMatchObject({ stage: 'draft', consent: { objection: { by: labour, at: life.now } } });
    for (const refused of [
      life.refused('head', closeConsent()),
      life.refused('head', askConsent()),
      life.refused(health, object()),
    ]) {
      expect(refused).toEqual({ refused: 'objectionRaised', clause: '3.6', person: labour });
    }
    life.done('head', wg.openVote('1'));
    for (const person of wg.everyone) life.done(person, wg.cast('1', 'against'));
    life.done('head', wg.closeVote('1'));
    const ended = proposal(life);
    expect(ended && resultOf(ended)).toMatchObject({ outcome: 'not adopted', by: 'majority' });
  });

  test('is objected to by those of the moment of asking, who are still there', () => {
    const life = drafted();
    life.done('secretary', wg.leave(labour));
    life.done('head', askConsent());
    life.done('secretary', wg.arrive(labour));
    expect(life.refused(labour, object())).toMatchObject({ refused: 'notEntitled' });
    life.done('secretary', wg.leave(health));
    expect(life.refused(health, object())).toMatchObject({ refused: 'notPresent', person: health });
    life.done('secretary', wg.arrive(health));
    life.done('coordinator', { type: 'endMembership', person: health, reason: words('r') });
    expect(life.done(health, object())).toHaveLength(1);
  });

  test('stands alone: no vote beside it, no ballot in it, and no meeting ends over it', () => {
    const life = asked();
    life.done('head', wg.draft('2'));
    expect(life.refused('head', wg.openVote('2'))).toMatchObject({ refused: 'anotherVoteOpen' });
    expect(life.refused('head', wg.openVote('1'))).toMatchObject({ refused: 'proposalStage', stage: 'asked' });
    expect(life.refused(health, wg.cast('1', 'for'))).toMatchObject({ refused: 'voteNotOpen' });
    expect(life.refused('head', wg.closeMeeting)).toMatchObject({ refused: 'voteOpen' });
  });

  test('is not to be had where the group has settled that there is always a vote; what was asked before ends as it began', () => {
    const life = asked();
    life.done('coordinator', { type: 'settleSilence', silence: 'consensus', reading: 'always-a-vote' });
    life.done('head', closeConsent());
    life.done('head', wg.draft('2'));
    expect(life.refused('head', askConsent('2'))).toEqual({ refused: 'alwaysAVote', clause: '3.6' });
  });
});
