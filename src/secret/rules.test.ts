import { describe, expect, test } from 'vitest';
import * as secret from '../../test/secret.ts';
import * as wg from '../../test/working-group.ts';
import { secretOutcomeOf } from './outcome.ts';

const { ballots, health } = secret;
const proposal = (life: ReturnType<typeof secret.voting>) => {
  const found = life.meeting(wg.meeting).proposals.get('1');
  if (!found) throw new Error('no proposal 1');
  return found;
};
const [head, ...others] = wg.everyone;
if (head === undefined) throw new Error('nobody');

describe('a secret vote', () => {
  test('is opened where the charter lets a member ask for secrecy, by whoever asked and is there', () => {
    expect(secret.drafted(wg.everyone, wg.composed()).refused('head', secret.open())).toEqual({
      refused: 'votesAreOpen',
      clause: '3.6',
    });
    const life = secret.drafted(wg.everyone.slice(0, 5));
    const away = wg.everyone[5] ?? '';
    expect(life.refused('head', secret.open(away))).toMatchObject({ refused: 'notPresent', person: away });
    expect(life.refused('head', secret.open('secretary'))).toMatchObject({ refused: 'notAMember' });
    expect(life.refused(health, secret.open()).refused).toBe('notAuthorised');
    const [act] = life.done('head', secret.open());
    expect(act?.data).toMatchObject({ asked: health, publicKey: 'a key', entitled: wg.everyone.slice(0, 5) });
  });

  test('is not opened with a key that was never drawn', () => {
    expect(secret.drafted().refused('head', secret.open(health, '')).refused).toBe('ballotKeyLost');
  });

  test('records who voted, and nothing of what', () => {
    const life = secret.voting();
    const [act] = life.done(health, secret.cast());
    expect(act).toMatchObject({ type: 'SecretBallotCast', by: health, data: { meeting: wg.meeting, proposal: '1' } });
    expect(Object.keys(act?.data ?? {})).toEqual(['meeting', 'proposal']);
    expect(secretOutcomeOf(proposal(life))).toMatchObject({ voted: [health], ballots: undefined, result: undefined });
  });

  test('takes one ballot of each who is entitled and there, to its end', () => {
    const life = secret.voting([health]);
    expect(life.refused(health, secret.cast()).refused).toBe('alreadyVoted');
    expect(life.refused('coordinator', secret.cast()).refused).toBe('notAuthorised');
    life.done('secretary', wg.leave(wg.member('labour')));
    expect(life.refused(wg.member('labour'), secret.cast()).refused).toBe('notPresent');
  });

  test('lets a ballot be changed until closing where the charter says so, and counts the last one', () => {
    const life = secret.secrecy();
    life.done('coordinator', { type: 'settleSilence', silence: 'ballot-change', reading: 'may-be-changed' });
    secret.voting([health, ...wg.everyone], secret.drafted(wg.everyone, life));
    expect(secretOutcomeOf(proposal(life))?.voted).toHaveLength(6);
    const cast = life.entries.filter(({ type, by }) => type === 'SecretBallotCast' && by === health);
    expect(proposal(life).vote?.secret?.cast.get(health)?.command).toBe(cast[1]?.command);
  });

  test('is neither taken by name nor closed as an open one', () => {
    const life = secret.voting(wg.everyone);
    expect(life.refused(health, wg.cast('1', 'for')).refused).toBe('voteSecret');
    expect(life.refused('head', wg.closeVote('1', true)).refused).toBe('voteSecret');
    expect(wg.voting().refused('head', secret.close(ballots(3, 3))).refused).toBe('voteNotSecret');
    expect(life.refused('head', wg.openVote('1')).refused).toBe('proposalStage');
    expect(life.refused('head', wg.closeMeeting).refused).toBe('voteOpen');
  });

  test('closes with the ballots by receipt and their sum', () => {
    const life = secret.voting(wg.everyone);
    const [act] = life.done('head', secret.close(ballots(4, 1, 1)));
    expect(act?.data).toMatchObject({
      ballots: ballots(4, 1, 1),
      result: { outcome: 'adopted', by: 'majority', count: { for: 4, against: 1, abstain: 1, noBallot: 0 } },
    });
    expect(proposal(life).stage).toBe('decided');
    expect(secretOutcomeOf(proposal(life))?.ballots).toHaveLength(6);
    expect(life.refused(health, secret.cast()).refused).toBe('voteClosed');
  });

  test('counts who cast no ballot as an open vote does', () => {
    const life = secret.voting(wg.everyone.slice(0, 3));
    const [act] = life.done('head', secret.close(ballots(2, 1)));
    expect(act?.data.result).toMatchObject({ count: { for: 2, against: 1, abstain: 0, noBallot: 3 } });
  });

  test('closes only with as many ballots as members who voted, each once and in order', () => {
    const life = secret.voting(wg.everyone);
    const [first, second, ...rest] = ballots(3, 3);
    if (!first || !second) throw new Error('no ballots');
    for (const wrong of [ballots(3, 2), ballots(4, 3), [second, first, ...rest], [first, first, ...rest]])
      expect(life.refused('head', secret.close(wrong)).refused).toBe('ballotsDoNotFit');
    expect(life.refused('head', secret.close(null)).refused).toBe('ballotKeyLost');
  });

  test('leaves a tie undecided, for nobody may know the head’s side; if he cast no ballot, that is said', () => {
    const tied = secret.voting(wg.everyone).done('head', secret.close(ballots(3, 3)));
    expect(tied[0]?.data.result).toMatchObject({ outcome: 'not adopted', reason: 'head voted secretly' });
    const without = secret.voting(others.slice(0, 4)).done('head', secret.close(ballots(2, 2)));
    expect(without[0]?.data.result).toMatchObject({ outcome: 'not adopted', reason: 'head cast no ballot' });
  });

  test('with fewer than three ballots is not closed, and may be annulled', () => {
    const life = secret.voting([health, head]);
    expect(life.refused('head', secret.close(ballots(1, 1)))).toMatchObject({
      refused: 'tooFewSecretBallots',
      cast: 2,
    });
    const [act] = life.done('head', secret.annul(true));
    expect(act?.data).toMatchObject({ why: 'too few ballots' });
    expect(proposal(life)).toMatchObject({ stage: 'draft', vote: undefined });
  });

  test('that can be counted is not annulled; without its key it is, and held again', () => {
    const life = secret.voting(wg.everyone);
    expect(life.refused('head', secret.annul(true)).refused).toBe('voteCanBeCounted');
    expect(life.done('head', secret.annul(false))[0]?.data).toMatchObject({ why: 'key lost' });
    secret.voting(wg.everyone, life);
    expect(life.done('head', secret.close(ballots(6, 0)))[0]?.data.result).toMatchObject({ outcome: 'adopted' });
  });

  test('whose ballots were lost is annulled too, and blocks no other for ever', () => {
    const life = secret.voting(wg.everyone);
    expect(life.refused('head', secret.close(ballots(5, 0))).refused).toBe('ballotsDoNotFit');
    const [act] = life.done('head', { ...secret.annul(true), ballotsLost: true });
    expect(act?.data).toMatchObject({ why: 'ballots lost' });
    expect(proposal(life)).toMatchObject({ stage: 'draft', vote: undefined });
  });

  test('stays his who was entitled when it opened, be his mandate ended', () => {
    const life = secret.voting();
    life.done('coordinator', {
      type: 'endMembership',
      ...{ body: 'health', person: health, number: '2', date: '2026-02-10', reason: null },
    } as never);
    expect(life.when(health, secret.cast())).toHaveProperty('acts');
  });

  test('brings the text of an amendment into its draft', () => {
    const life = secret.drafted();
    life.done(health, {
      ...{ type: 'proposeAmendment', meeting: wg.meeting, proposal: '1', upon: '1', changed: 1 },
      ...{ text: { ref: 'r', digest: 'd' }, reason: null, instead: null },
    } as never);
    life.done('head', { ...secret.open(), proposal: '1.1' });
    for (const person of wg.everyone) life.done(person, { ...secret.cast(), proposal: '1.1' });
    life.done('head', { ...secret.close(ballots(6, 0)), proposal: '1.1' });
    expect(proposal(life).text).toEqual({ ref: 'r', digest: 'd' });
  });
});
