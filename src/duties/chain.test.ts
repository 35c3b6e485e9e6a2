import { describe, expect, it } from 'vitest';
import { seenBy } from '#group/seen.ts';
import { draftOf, dutyOf, meetingOf, problemOf, sendingsOf } from '#group/states.ts';
import { readerAt } from '#group/things.ts';
import { signedWithDecision } from '../../test/after-meeting.ts';
import * as duties from '../../test/duties.ts';
import type { Life } from '../../test/given.ts';
import * as problems from '../../test/problems.ts';
import * as wg from '../../test/working-group.ts';
import { chainOf } from './chain.ts';
import { chainHow, nextStep } from './chain-words.ts';

const { meeting } = wg;

/** A problem, a draft on it that the head took onto the agenda, and the vote by which it was adopted. */
function adopted(): Life {
  const life = problems.takenUp();
  life.done('coordinator', wg.agreeToMeeting(1));
  life.done('coordinator', wg.agreeToAgenda(2));
  life.done('secretary', wg.sendNotice);
  life.at(wg.tenOClock);
  for (const person of wg.everyone) life.done('secretary', wg.arrive(person));
  life.done('head', wg.openMeeting);
  life.done('head', problems.put());
  life.done('head', wg.openVote('1'));
  for (const person of wg.everyone) life.done(person, wg.cast('1', 'for'));
  life.done('head', wg.closeVote('1'));
  life.done('head', wg.closeMeeting);
  life.done('secretary', wg.recordItem('1'));
  return signedWithDecision(life);
}

/** The chain as that person may know it. */
function chainFor(life: Life, person: string) {
  const streams = ['group', 'bodies', 'composition', 'marks', 'meetings', 'agenda', 'problems', 'duties', 'letters'];
  const all = life.states([...streams, 'problem/1', 'draft/1', 'duty/1', `meeting/${meeting}`]);
  const states = seenBy(all, readerAt(all, person, life.now));
  const draft = draftOf(states, '1');
  const duty = dutyOf(states, '1');
  return chainOf({
    charter: life.charter,
    problems: [problemOf(states, '1') ?? []].flat(),
    draft,
    sitting: meetingOf(states, meeting),
    item: draft?.put?.item ?? sendingsOf(states).get('1')?.item,
    proposal: '1',
    duties: duty ? [duty] : [],
  });
}

describe('the chain from a problem to its end', () => {
  it('has each link once it has come about, with its moment, its author and its clause', () => {
    const life = duties.sent(adopted());
    expect(chainFor(life, 'secretary').map(({ step }) => step)).toEqual([
      ...['problem', 'draft', 'item', 'vote', 'protocol', 'sending'],
    ]);
    life.done(duties.health, duties.takeOn());
    life.done(duties.health, duties.report());
    life.done('secretary', duties.accept());
    life.done('secretary', duties.takeOff);
    life.done('secretary', problems.close());
    const links = chainFor(life, 'secretary');
    expect(links.map(({ step, by, clause }) => [step, by, clause])).toEqual([
      ['problem', problems.finder, '4.1.2'],
      ['draft', problems.drafter, '4.1.2'],
      ['item', 'head', '3.4'],
      ['vote', null, '3.6'],
      ['protocol', 'head', '3.8'],
      ['sending', 'secretary', '4.1.2'],
      ['answer', duties.health, '4.1.1'],
      ['duty', duties.health, '4.1.1'],
      ['report', duties.health, '4.1.1'],
      ['acceptance', 'secretary', '4.1.1'],
      ['closure', 'secretary', '4.1.1'],
      ['closure', 'secretary', '4.1.2'],
    ]);
    expect(links.map(({ at }) => at)).toEqual(links.map(({ at }) => at).toSorted());
    expect(nextStep(links)).toBeUndefined();
  });

  it('says for whom a draft waits, and what may follow when it was not taken up or was dropped', () => {
    const life = problems.drafted();
    const told = () => {
      const links = chainFor(life, 'secretary');
      const last = links.at(-1);
      return [last?.step, last && chainHow(last)?.en, nextStep(links)?.en];
    };
    expect(told()).toEqual(['draft', undefined, 'It is offered to the head and taken onto an agenda.']);
    life.done(problems.drafter, problems.offer());
    expect(told()).toEqual(['draft', 'offered to the head', 'The head takes it onto an agenda, or says why not.']);
    life.done('head', problems.turnDown());
    expect(told()).toEqual(['draft', 'not taken onto an agenda', 'It may be revised and offered again.']);
    life.done(problems.drafter, problems.drop());
    expect(told()).toEqual(['draft', 'dropped by its drafter', 'Another draft may be begun on the problem.']);
  });

  it('shows to whom a draft was handed over, by whom and why, and that it waits for the same as before', () => {
    const life = problems.drafted();
    life.done(problems.drafter, problems.offer());
    life.done('secretary', problems.handOver());
    const links = chainFor(life, 'head');
    expect(links.at(-1)).toMatchObject({ step: 'handing', of: '1', by: 'secretary', to: wg.member('justice') });
    expect(nextStep(links)?.en).toContain('The head takes it onto an agenda');
  });

  it('says of a refusal that it was one, and what may follow', () => {
    const life = duties.sent(adopted());
    life.done(duties.health, duties.decline);
    const links = chainFor(life, 'secretary');
    expect(links.map(chainHow).at(-1)?.en).toBe('declined');
    expect(nextStep(links)?.en).toContain('suggested for an agenda again');
  });

  it('has no link that its reader may not read', () => {
    const life = duties.sent(adopted());
    life.done('secretary', wg.setMark('problem/1', wg.forOffices('secretariat', 'head')));
    expect(chainFor(life, duties.labour)).toEqual([]);
    // The addressee keeps what was sent to it, and nothing of what lies before.
    expect(chainFor(life, wg.minister('health')).map(({ step }) => step)).toEqual(['sending']);
  });
});
