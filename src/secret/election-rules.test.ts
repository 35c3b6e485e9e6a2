import { describe, expect, test } from 'vitest';
import * as election from '../../test/election.ts';
import { adopt, withoutElections } from '../../test/later-charter.ts';
import * as wg from '../../test/working-group.ts';

const { close, standing } = election;
const [first = '', second = '', third = ''] = standing;
const found = (life: ReturnType<typeof election.voting>) => {
  const proposal = life.meeting(wg.meeting).proposals.get('e1');
  if (!proposal?.election) throw new Error('no election');
  return { ...proposal, election: proposal.election };
};

describe('an election', () => {
  test('is proposed on an item of the agenda, among two to twenty persons, each once', () => {
    const life = wg.opened();
    expect(life.refused('head', election.propose([first]))).toMatchObject({ refused: 'candidateNumber', given: 1 });
    const many = Array.from({ length: 21 }, (_, index) => `p${index}`);
    expect(life.refused('head', election.propose(many)).refused).toBe('candidateNumber');
    expect(life.refused('head', election.propose([first, second, first]))).toMatchObject({ person: first });
    for (const name of ['against', 'abstain'])
      expect(life.refused('head', election.propose([first, name]))).toMatchObject({
        refused: 'candidateTwice',
        person: name,
      });
    expect(life.refused('head', election.propose(standing, { item: '9' })).refused).toBe('unknownItem');
    expect(life.refused(first, election.propose()).refused).toBe('notAuthorised');
    const [act] = life.done('head', election.propose());
    expect(act).toMatchObject({ type: 'ElectionProposed', clause: '3.4', data: { item: '1', candidates: standing } });
    expect(life.refused('secretary', election.propose()).refused).toBe('proposalNumberTaken');
    expect(found(life)).toMatchObject({ stage: 'draft', election: { rounds: [] } });
  });

  test('is not offered under a charter that does not say how a person is elected', () => {
    const life = wg.opened(wg.everyone, wg.composed(withoutElections.known));
    life.done('secretary', adopt(withoutElections.hash));
    expect(life.refused('head', election.propose())).toEqual({ refused: 'electionsNotProvided', clause: null });
  });

  test('is secret without anybody asking, however votes on proposals are read', () => {
    const life = election.proposed();
    const [act] = life.done('head', election.open);
    expect(act?.data).toMatchObject({ round: 1, candidates: standing, entitled: wg.everyone, publicKey: 'a key' });
    expect(act?.data).not.toHaveProperty('asked');
  });

  test('is neither voted openly, amended, adopted without objection, nor withdrawn as a draft', () => {
    const life = election.proposed();
    for (const command of [
      wg.openVote('e1'),
      wg.withdraw('e1'),
      { type: 'askConsent', meeting: wg.meeting, proposal: 'e1' },
    ])
      expect(life.refused('head', command as never).refused).toBe('electionIsSecret');
    election.voting([], life);
    expect(life.refused(first, wg.cast('e1', 'for')).refused).toBe('electionIsSecret');
  });

  test('waits while another vote is open, and lets none be opened', () => {
    const life = election.proposed();
    life.done('head', wg.draft('1'));
    life.done('head', wg.openVote('1'));
    expect(life.refused('head', election.open).refused).toBe('anotherVoteOpen');
    life.done('head', wg.closeVote('1', true));
    life.done('head', wg.draft('2'));
    election.voting([], life);
    expect(life.refused('head', wg.openVote('2')).refused).toBe('anotherVoteOpen');
  });

  test('lets a candidate who is a member vote, and nobody who has recused himself', () => {
    const life = election.proposed();
    life.done(first, { type: 'declareRecusal', meeting: wg.meeting, item: '1', reason: null });
    election.voting([], life);
    expect(life.refused(first, election.cast).refused).toBe('notEntitled');
    expect(life.when(second, election.cast)).toHaveProperty('acts');
  });

  test('records who voted and nothing of what, and once', () => {
    const life = election.voting([]);
    const [act] = life.done(first, election.cast);
    expect(act?.data).toEqual({ meeting: wg.meeting, proposal: 'e1' });
    expect(life.refused(first, election.cast).refused).toBe('alreadyVoted');
  });

  test('elects in the first round whoever has the majority', () => {
    const life = election.voting();
    const [act] = life.done('head', close(first, first, first, first, second, 'against'));
    expect(act).toMatchObject({
      type: 'ElectionRoundClosed',
      clause: '3.6',
      data: { round: 1, result: { end: { is: 'elected', person: first }, against: 1 } },
    });
    expect(found(life)).toMatchObject({ stage: 'decided', vote: undefined });
    expect(life.refused(first, election.cast).refused).toBe('voteClosed');
    expect(life.refused('head', election.open).refused).toBe('proposalStage');
  });

  test('goes on in a second round, a vote of its own, with those who are left', () => {
    const life = election.secondRound();
    expect(found(life).stage).toBe('draft');
    expect(life.refused('head', election.withdraw()).refused).toBe('electionBegun');
    const [opened] = life.done('head', election.open);
    expect(opened?.data).toMatchObject({ round: 2, candidates: [first, second] });
    for (const person of wg.everyone) life.done(person, election.cast);
    expect(life.refused('head', close(first, first, first, third, second, second)).refused).toBe('ballotsDoNotFit');
    life.done('head', close(first, first, first, second, second, second));
    const { stage, election: ended } = found(life);
    expect(stage).toBe('decided');
    expect(ended.rounds.map(({ result }) => result.end.is)).toEqual(['next round', 'nobody']);
  });

  test('takes no ballot that names nobody who stands, and needs as many as voted', () => {
    const life = election.voting();
    for (const wrong of [
      close(first, first, first, first, first, 'stranger'),
      close(first, first, first, 'for', first, first),
    ])
      expect(life.refused('head', wrong).refused).toBe('ballotsDoNotFit');
    expect(life.refused('head', close(first, first, first)).refused).toBe('ballotsDoNotFit');
  });

  test('with fewer than three ballots is not counted, and its round may be annulled and held again', () => {
    const life = election.voting([first, second]);
    expect(life.refused('head', close(first, second)).refused).toBe('tooFewSecretBallots');
    life.done('head', { ...election.annul, keyAtHand: true });
    expect(found(life)).toMatchObject({ stage: 'draft', vote: undefined });
    expect(life.done('head', election.open)[0]?.data).toMatchObject({ round: 1, candidates: standing });
  });

  test('may be withdrawn with a reason until it is voted on, and only as an election', () => {
    const life = election.proposed();
    expect(life.refused(first, election.withdraw()).refused).toBe('notAuthorised');
    life.done('secretary', election.withdraw());
    expect(found(life)).toMatchObject({ stage: 'withdrawn', election: { withdrawn: { ref: expect.anything() } } });
    life.done('head', wg.draft('1'));
    expect(life.refused('head', election.withdraw('1')).refused).toBe('notAnElection');
    expect(life.refused('head', election.withdraw('e7')).refused).toBe('unknownProposal');
    expect(election.voting().refused('head', election.withdraw()).refused).toBe('proposalStage');
  });

  test('takes no number of the proposals', () => {
    const life = election.proposed();
    life.done('head', wg.draft('1'));
    expect([...life.meeting(wg.meeting).proposals.keys()]).toEqual(['e1', '1']);
  });

  test('is opened only where all who vote may read its item', () => {
    const life = election.proposed();
    life.done('secretary', wg.setMark(`meeting/${wg.meeting}/item/1`, wg.forState));
    expect(life.refused('head', election.open).refused).toBe('markExcludesVoters');
    expect(life.refused(wg.member('shelter'), election.cast).refused).toBe('unknownProposal');
  });
});
