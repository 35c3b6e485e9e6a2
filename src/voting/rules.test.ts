import { describe, expect, test } from 'vitest';
import { words } from '../../test/given.ts';
import {
  agreeToAgenda,
  approve,
  arrive,
  cast,
  closeMeeting,
  closeVote,
  composed,
  draft,
  everyone,
  gathered,
  held,
  leave,
  meeting,
  member,
  members,
  minister,
  nominate,
  noticed,
  opened,
  openMeeting,
  openVote,
  proposed,
  record,
  sendNotice,
  setAgenda,
  voting,
  withdraw,
} from '../../test/working-group.ts';
import type { Choice } from './vocabulary.ts';

const health = member('health');
const labour = member('labour');
const education = member('education');
const justice = member('justice');

/** A vote in which these persons voted so, closed. */
function decided(ballots: Readonly<Record<string, Choice>>, present: readonly string[] = everyone, life = composed()) {
  voting(present, life);
  for (const [person, choice] of Object.entries(ballots)) life.done(person, cast('1', choice));
  life.done('head', closeVote('1', true));
  const result = life.meeting(meeting).proposals.get('1')?.vote?.result;
  if (!result) throw new Error('the vote has no result');
  return result;
}

describe('a proposal', () => {
  test('is drafted by a member, the head or the secretariat, before the meeting or in it', () => {
    const life = proposed();
    life.done(health, draft('1'));
    life.done('head', draft('2'));
    life.done('secretary', draft('3', '2', null));
    expect([...life.meeting(meeting).proposals.keys()]).toEqual(['1', '2', '3']);
    expect(opened().done(health, draft('1'))).toHaveLength(1);
  });

  test('is not drafted for a meeting that nobody proposed, or that is over', () => {
    expect(composed().refused('head', draft('1'))).toEqual({ refused: 'unknownMeeting', clause: '4.1.2' });
    expect(held().refused('head', draft('1'))).toMatchObject({ refused: 'meetingStage', stage: 'held' });
  });

  test('stands on an item of the agenda, has a number of its own and an addressee that exists', () => {
    const life = proposed();
    expect(life.refused('head', draft('1', '9'))).toMatchObject({ refused: 'unknownItem', item: '9' });
    expect(life.refused('head', draft('1', '1', 'moon'))).toMatchObject({ refused: 'unknownBody', body: 'moon' });
    life.done('head', draft('1'));
    expect(life.refused('head', draft('1'))).toMatchObject({ refused: 'proposalNumberTaken', proposal: '1' });
  });

  test('is withdrawn by its author or the head, before it is put to the vote', () => {
    const life = opened();
    life.done(health, draft('1'));
    life.done(health, draft('2'));
    life.done(health, draft('3'));
    expect(life.refused(labour, withdraw('1'))).toEqual({ refused: 'notYourProposal', clause: '4.1.2' });
    life.done(health, withdraw('1'));
    life.done('head', withdraw('2'));
    life.done('head', openVote('3'));
    expect(life.refused(health, withdraw('3'))).toMatchObject({ refused: 'proposalStage', stage: 'voting' });
    expect(life.refused(health, withdraw('1'))).toMatchObject({ refused: 'proposalStage', stage: 'withdrawn' });
  });

  test('that does not exist is neither withdrawn nor voted on', () => {
    const life = opened();
    for (const [by, command] of [
      [health, withdraw('9')],
      ['head', openVote('9')],
      [health, cast('9', 'for')],
      ['head', closeVote('9')],
    ] as const) {
      expect(life.refused(by, command)).toMatchObject({ refused: 'unknownProposal', proposal: '9' });
    }
  });
});

describe('a vote is opened', () => {
  test('with those entitled frozen: the members present at that moment', () => {
    expect(voting(everyone.slice(0, 5)).entries.at(-1)).toMatchObject({
      type: 'VoteOpened',
      clause: '3.6',
      data: { members: 6, needed: 4, entitled: everyone.slice(0, 5), head: 'head' },
    });
  });

  test('only while the meeting is open', () => {
    const life = gathered();
    life.done('head', draft('1'));
    expect(life.refused('head', openVote('1'))).toMatchObject({ refused: 'meetingStage', stage: 'noticed' });
  });

  test('only with quorum, and the refusal says how many are missing', () => {
    const life = opened(everyone.slice(0, 4));
    life.done('head', draft('1'));
    life.done('secretary', leave(health));
    life.done('secretary', leave(labour));
    expect(life.refused('head', openVote('1'))).toEqual({
      refused: 'noQuorum',
      clause: '3.5',
      members: 6,
      present: 2,
      needed: 4,
      missing: 2,
    });
  });

  test('only while the head is there', () => {
    const life = opened();
    life.done('head', draft('1'));
    life.done('secretary', leave('head'));
    expect(life.refused('head', openVote('1'))).toEqual({ refused: 'headAbsent', clause: '3.2' });
  });

  test('without a new test of the quorum where the group has settled it so, yet not without the head', () => {
    const life = opened(everyone.slice(0, 4));
    life.done('coordinator', { type: 'settleSilence', silence: 'quorum-moment', reading: 'opening-only' });
    life.done('head', draft('1'));
    life.done('secretary', leave(health));
    life.done('secretary', leave('head'));
    expect(life.refused('head', openVote('1'))).toMatchObject({ refused: 'headAbsent' });
    life.done('secretary', arrive('head'));
    life.done('head', openVote('1'));
    life.done('head', cast('1', 'for'));
    life.done('head', closeVote('1'));
    expect(life.meeting(meeting).proposals.get('1')?.vote?.result).toMatchObject({ outcome: 'adopted' });
  });

  test('one at a time, each once', () => {
    const life = voting();
    life.done('head', draft('2'));
    expect(life.refused('head', openVote('2'))).toEqual({ refused: 'anotherVoteOpen', clause: '3.6' });
    expect(life.refused('head', openVote('1'))).toMatchObject({ refused: 'proposalStage', stage: 'voting' });
    life.done('head', closeVote('1', true));
    expect(life.refused('head', openVote('1'))).toMatchObject({ refused: 'proposalStage', stage: 'decided' });
    expect(life.done('head', openVote('2'))).toHaveLength(1);
  });

  test('only on an item that still stands on the agreed agenda', () => {
    const life = proposed();
    life.done('head', draft('1', '2'));
    life.done('head', setAgenda('1'));
    life.done('coordinator', { type: 'agreeToMeeting', meeting, revision: 1 });
    life.done('coordinator', agreeToAgenda(2));
    life.done('secretary', sendNotice);
    life.at('2026-02-10 10:00');
    for (const person of everyone) life.done('secretary', arrive(person));
    life.done('head', openMeeting);
    expect(life.refused('head', openVote('1'))).toEqual({ refused: 'unknownItem', clause: '3.4', item: '2' });
  });
});

describe('a ballot', () => {
  test('is cast by each who is entitled, once, and stands', () => {
    const life = voting();
    life.done(health, cast('1', 'for'), '2026-02-10 10:05');
    expect(life.refused(health, cast('1', 'against'))).toEqual({
      refused: 'alreadyVoted',
      clause: '3.6',
      at: life.now,
    });
    expect(life.meeting(meeting).proposals.get('1')?.vote?.ballots.get(health)?.choice).toBe('for');
  });

  test('is changed before closing where the group has settled that it may be', () => {
    const life = opened();
    life.done('coordinator', { type: 'settleSilence', silence: 'ballot-change', reading: 'may-be-changed' });
    life.done('head', draft('1'));
    life.done('head', openVote('1'));
    life.done(health, cast('1', 'for'));
    life.done(health, cast('1', 'against'));
    const ballots = life.meeting(meeting).proposals.get('1')?.vote?.ballots;
    expect([ballots?.size, ballots?.get(health)?.choice]).toEqual([1, 'against']);
  });

  test('is not cast before the vote is open, nor after it is closed', () => {
    const life = opened();
    life.done('head', draft('1'));
    expect(life.refused(health, cast('1', 'for'))).toEqual({ refused: 'voteNotOpen', clause: '3.6' });
    life.done('head', openVote('1'));
    life.done('head', closeVote('1', true));
    expect(life.refused(health, cast('1', 'for'))).toEqual({ refused: 'voteClosed', clause: '3.6' });
  });

  test('is not cast by one who came after the opening', () => {
    const life = voting(everyone.slice(0, 5));
    life.done('secretary', arrive(member('shelter')));
    expect(life.refused(member('shelter'), cast('1', 'for'))).toEqual({ refused: 'notEntitled', clause: '3.6' });
  });

  test('of one who leaves stands; one who left before voting casts none until back', () => {
    const life = voting();
    life.done(health, cast('1', 'for'));
    life.done('secretary', leave(health));
    life.done('secretary', leave(labour));
    expect(life.refused(labour, cast('1', 'for'))).toEqual({ refused: 'notPresent', clause: '3.6', person: labour });
    life.done('secretary', arrive(labour));
    life.done(labour, cast('1', 'for'));
    life.done('head', closeVote('1', true));
    expect(life.meeting(meeting).proposals.get('1')?.vote?.result?.count).toEqual({
      for: 2,
      against: 0,
      abstain: 0,
      noBallot: 4,
    });
  });

  test('is not cast by somebody without an office, or whose membership ended before the opening', () => {
    const life = opened();
    life.done('head', draft('1'));
    life.done('coordinator', { type: 'endMembership', person: health, reason: words('r') });
    life.done('head', openVote('1'));
    expect(life.refused(health, cast('1', 'for'))).toMatchObject({ refused: 'notAuthorised', clause: '3.6' });
    expect(life.refused('passer-by', cast('1', 'for'))).toMatchObject({ refused: 'notAuthorised' });
  });

  test('is cast by one whose membership ended after the opening: a changed composition counts from the next vote', () => {
    const life = voting();
    life.done('coordinator', { type: 'endMembership', person: health, reason: words('r') });
    expect(life.done(health, cast('1', 'for'))).toHaveLength(1);
    life.done('head', closeVote('1', true));
    life.done('head', draft('2'));
    life.done('head', openVote('2'));
    expect(life.refused(health, cast('2', 'for'))).toMatchObject({ refused: 'notAuthorised' });
  });

  test('may abstain, unless the group has settled that nobody does', () => {
    const life = opened();
    life.done('coordinator', { type: 'settleSilence', silence: 'abstention', reading: 'not-allowed' });
    life.done('head', draft('1'));
    life.done('head', openVote('1'));
    expect(life.refused(health, cast('1', 'abstain'))).toEqual({ refused: 'abstentionNotAllowed', clause: '3.6' });
    expect(voting().done(health, cast('1', 'abstain'))).toHaveLength(1);
  });
});

describe('closing', () => {
  test('before the head has voted asks once more', () => {
    const life = voting();
    life.done(health, cast('1', 'for'));
    expect(life.refused('head', closeVote('1'))).toEqual({ refused: 'headHasNotVoted', clause: '3.6' });
    expect(life.done('head', closeVote('1', true))).toHaveLength(1);
  });

  test('after the head has voted asks nothing', () => {
    const life = voting();
    life.done('head', cast('1', 'for'));
    expect(life.done('head', closeVote('1'))).toHaveLength(1);
  });

  test('comes after opening, and once', () => {
    const life = opened();
    life.done('head', draft('1'));
    expect(life.refused('head', closeVote('1'))).toEqual({ refused: 'voteNotOpen', clause: '3.6' });
    life.done('head', openVote('1'));
    life.done('head', closeVote('1', true));
    expect(life.refused('head', closeVote('1', true))).toEqual({ refused: 'voteClosed', clause: '3.6' });
  });

  test('is what a meeting waits for before its end', () => {
    expect(voting().refused('head', closeMeeting)).toMatchObject({ refused: 'voteOpen' });
  });
});

describe('the outcome', () => {
  test('is adopted by a simple majority of votes', () => {
    expect(decided({ head: 'against', [health]: 'for', [labour]: 'for', [education]: 'abstain' })).toMatchObject({
      outcome: 'adopted',
      by: 'majority',
      count: { for: 2, against: 1, abstain: 1, noBallot: 2 },
      clauses: ['3.6'],
    });
  });

  test('is not adopted without one, and by no ballots at all', () => {
    expect(decided({ head: 'for', [health]: 'against', [labour]: 'against' })).toMatchObject({
      outcome: 'not adopted',
    });
    expect(decided({})).toMatchObject({ outcome: 'not adopted', reason: 'head cast no ballot' });
  });

  test('on equal votes is the side of the head, both ways', () => {
    expect(decided({ head: 'for', [health]: 'against' })).toMatchObject({
      outcome: 'adopted',
      by: 'deciding vote',
      clauses: ['3.6', '3.7'],
    });
    expect(decided({ head: 'against', [health]: 'for', [labour]: 'abstain' })).toMatchObject({
      outcome: 'not adopted',
      by: 'deciding vote',
    });
  });

  test('on equal votes is not adopted when the head abstained, or cast none, or had gone', () => {
    const tie = { [health]: 'for', [labour]: 'against' } as const;
    expect(decided({ ...tie, head: 'abstain' })).toMatchObject({ outcome: 'not adopted', reason: 'head abstained' });
    expect(decided(tie)).toMatchObject({ outcome: 'not adopted', reason: 'head cast no ballot' });
    const life = voting();
    life.done(health, cast('1', 'for'));
    life.done(labour, cast('1', 'against'));
    life.done('secretary', leave('head'));
    life.done('head', closeVote('1', true));
    expect(life.meeting(meeting).proposals.get('1')?.vote?.result).toMatchObject({ by: 'tie not decided' });
  });

  test('on equal votes is postponed where the group has settled it so', () => {
    const life = composed();
    life.done('coordinator', { type: 'settleSilence', silence: 'tie-undecided', reading: 'postponed' });
    const result = decided({ head: 'abstain', [health]: 'for', [labour]: 'against' }, everyone, life);
    expect(result).toMatchObject({ outcome: 'postponed' });
  });

  test('counts the acting head’s side, not the ordinary one’s', () => {
    const life = noticed();
    life.done('secretary', record('head', 'deputy', { acting: true }), '2026-02-10 10:00');
    for (const person of ['deputy', ...members]) life.done('secretary', arrive(person));
    life.done('deputy', openMeeting);
    life.done('deputy', draft('1'));
    life.done('deputy', openVote('1'));
    life.done('deputy', cast('1', 'against'));
    life.done(health, cast('1', 'for'));
    expect(life.refused('head', cast('1', 'for'))).toMatchObject({ refused: 'notAuthorised' });
    life.done('deputy', closeVote('1'));
    expect(life.meeting(meeting).proposals.get('1')?.vote?.result).toMatchObject({
      outcome: 'not adopted',
      by: 'deciding vote',
    });
  });

  test('is of the head of the opening, though another took office while the vote was open', () => {
    const life = voting();
    life.done('head', cast('1', 'for'));
    life.done(health, cast('1', 'against'));
    life.done('secretary', record('head', 'new head'));
    life.done('new head', closeVote('1'));
    expect(life.meeting(meeting).proposals.get('1')?.vote?.result).toMatchObject({
      outcome: 'adopted',
      by: 'deciding vote',
    });
  });

  test('follows the law of the opening: a silence settled while the vote is open counts from the next', () => {
    const life = voting();
    for (const person of ['head', health, labour]) life.done(person, cast('1', 'for'));
    for (const person of [education, justice]) life.done(person, cast('1', 'abstain'));
    life.done('coordinator', { type: 'settleSilence', silence: 'majority-base', reading: 'members' });
    life.done('head', closeVote('1'));
    life.done('head', draft('2'));
    life.done('head', openVote('2'));
    for (const person of ['head', health, labour]) life.done(person, cast('2', 'for'));
    for (const person of [education, justice]) life.done(person, cast('2', 'abstain'));
    life.done('head', closeVote('2'));
    const { proposals } = life.meeting(meeting);
    expect(proposals.get('1')?.vote?.result?.outcome).toBe('adopted');
    expect(proposals.get('2')?.vote?.result?.outcome).toBe('not adopted');
  });

  test('counts a composition changed during the vote only from the next one', () => {
    const life = voting(everyone.slice(0, 4));
    life.done(minister('health'), nominate('health', 'newcomer'));
    life.done('coordinator', approve('2', '2026-02-10', ['n-newcomer']));
    life.done('head', cast('1', 'for'));
    expect(life.done(health, cast('1', 'for'))).toHaveLength(1);
    expect(life.refused('newcomer', cast('1', 'for'))).toMatchObject({ refused: 'notEntitled' });
    life.done('head', closeVote('1'));
    life.done('head', draft('2'));
    expect(life.refused('head', openVote('2'))).toMatchObject({ refused: 'noQuorum', present: 3 });
    life.done('secretary', arrive('newcomer'));
    expect(life.done('head', openVote('2'))[0]?.data.entitled).toEqual(['head', labour, education, 'newcomer']);
  });
});
