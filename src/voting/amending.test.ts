import { describe, expect, test } from 'vitest';
import { accept, amend, askConsent, closeConsent, object } from '../../test/amending.ts';
import { type Life, words } from '../../test/given.ts';
import { drafted } from '../../test/voting-ways.ts';
import * as wg from '../../test/working-group.ts';
import { historyOfText, nextAmendment } from './amendments.ts';
import type { Choice } from './vocabulary.ts';

const health = wg.member('health');
const labour = wg.member('labour');
const education = wg.member('education');

const proposals = (life: Life) => life.meeting(wg.meeting).proposals;
const draft = (life: Life) => {
  const found = proposals(life).get('1');
  if (!found) throw new Error('no draft');
  return found;
};
const stage = (life: Life, number: string) => proposals(life).get(number)?.stage;

/** A vote on it in which all present vote the same. */
function decided(life: Life, number: string, choice: Choice): Life {
  life.done('head', wg.openVote(number));
  for (const person of wg.everyone) life.done(person, wg.cast(number, choice));
  life.done('head', wg.closeVote(number));
  return life;
}

describe('an amendment', () => {
  test('is proposed by any member and by the head, while the draft stands, before the meeting and in it', () => {
    const life = wg.proposed();
    life.done('secretary', wg.draft('1'));
    expect(life.done(health, amend())[0]?.data).toMatchObject({ proposal: '1', amendment: '1.1', upon: '1' });
    expect(life.done('head', amend())[0]?.data.amendment).toBe('1.2');
    expect(life.refused('secretary', amend())).toMatchObject({ refused: 'notAuthorised', clause: '4.1.2' });
    expect(drafted({}).entries.at(-1)).toMatchObject({ type: 'AmendmentProposed', clause: '4.1.2' });
  });

  test('is not proposed of what is withdrawn, put to the vote or decided, nor after the meeting', () => {
    const withdrawn = drafted();
    withdrawn.done(health, wg.withdraw('1'));
    expect(withdrawn.refused(labour, amend())).toMatchObject({ refused: 'proposalStage', stage: 'withdrawn' });
    expect(wg.voting().refused(labour, amend())).toMatchObject({ refused: 'proposalStage', stage: 'voting' });
    expect(decided(drafted(), '1', 'for').refused(labour, amend())).toMatchObject({ stage: 'decided' });
    const over = drafted();
    over.done('head', wg.closeMeeting);
    expect(over.refused(labour, amend())).toMatchObject({ refused: 'meetingStage', stage: 'held' });
  });

  test('that carries changes the draft, which is voted on as it then reads', () => {
    const life = drafted({ text: 'in six months' });
    decided(life, '1.1', 'for');
    expect(draft(life)).toMatchObject({ stage: 'draft', text: words('in six months'), by: health });
    decided(life, '1', 'for');
    expect(draft(life).vote?.result?.outcome).toBe('adopted');
  });

  test('that is rejected or withdrawn leaves the draft as it was', () => {
    const life = drafted({}, {});
    decided(life, '1.1', 'against');
    life.done(labour, wg.withdraw('1.2'));
    expect([stage(life, '1.1'), stage(life, '1.2')]).toEqual(['decided', 'withdrawn']);
    expect(draft(life).text).toEqual(words('proposal 1'));
  });

  test('comes before the draft: no vote and no question on the draft while one is undecided', () => {
    const life = drafted({}, {});
    const refused = { refused: 'amendmentsUndecided', clause: '3.6', amendments: ['1.1', '1.2'] };
    expect(life.refused('head', wg.openVote('1'))).toEqual(refused);
    expect(life.refused('head', askConsent('1'))).toEqual(refused);
  });

  test('takes its turn in the order of proposing; farthest from the draft first where the group has settled it so', () => {
    const life = drafted({ changed: 2 }, { changed: 9 }, { changed: 9 });
    expect(life.refused('head', wg.openVote('1.2'))).toMatchObject({ refused: 'amendmentBefore', proposal: '1.1' });
    life.done('coordinator', { type: 'settleSilence', silence: 'amendment-order', reading: 'farthest-first' });
    expect(life.refused('head', wg.openVote('1.1'))).toMatchObject({ refused: 'amendmentBefore', proposal: '1.2' });
    expect(nextAmendment(life.charter, proposals(life), draft(life))?.proposal).toBe('1.2');
    decided(life, '1.2', 'against');
    expect(life.refused('head', askConsent('1.1'))).toMatchObject({ refused: 'amendmentBefore', proposal: '1.3' });
  });

  test('written upon a text that has changed is proposed anew: carried as it is, it would undo what came between', () => {
    const life = drafted({ text: 'first' }, { text: 'second' });
    decided(life, '1.1', 'for');
    expect(life.refused('head', wg.openVote('1.2'))).toEqual({
      refused: 'amendmentOutdated',
      clause: '3.6',
      proposal: '1.2',
    });
    expect(life.refused('head', wg.openVote('1'))).toMatchObject({ amendments: ['1.2'] });
    expect(life.refused(education, amend('1', { upon: '1.1', instead: '1.2' }))).toMatchObject({
      refused: 'notYourProposal',
    });
    const acts = life.done(labour, amend('1', { upon: '1.1', text: 'both', instead: '1.2' }));
    expect(acts.map(({ type }) => type)).toEqual(['ProposalWithdrawn', 'AmendmentProposed']);
    decided(life, '1.3', 'for');
    expect(draft(life).text).toEqual(words('both'));
  });

  test('does not take the place of one of another draft, nor of one that is no longer awaited', () => {
    const life = drafted({});
    life.done('head', wg.draft('2'));
    expect(life.refused(labour, amend('2', { instead: '1.1' }))).toMatchObject({ refused: 'unknownProposal' });
    life.done(labour, wg.withdraw('1.1'));
    expect(life.refused(labour, amend('1', { instead: '1.1' }))).toMatchObject({ refused: 'proposalStage' });
  });

  test('is withdrawn by its author or the head', () => {
    const life = drafted({}, {});
    expect(life.refused(education, wg.withdraw('1.1'))).toMatchObject({ refused: 'notYourProposal' });
    expect(life.done('head', wg.withdraw('1.1'))).toHaveLength(1);
    expect(life.done(labour, wg.withdraw('1.2'))).toHaveLength(1);
  });
});

describe('an amendment that the author of the draft accepts', () => {
  test('stands in the text without a vote', () => {
    const life = drafted({ text: 'friendly' });
    expect(life.refused(labour, accept())).toEqual({ refused: 'notTheMover', clause: '4.1.2', person: health });
    life.done(health, accept());
    expect(draft(life).text).toEqual(words('friendly'));
    expect(life.refused(health, accept())).toMatchObject({ refused: 'proposalStage', stage: 'accepted' });
    expect(life.done('head', wg.openVote('1'))).toHaveLength(1);
  });

  test('leaves the text when a member asks for a vote, and is then decided by one', () => {
    const life = drafted({ text: 'friendly' });
    life.done(health, accept());
    const [objection] = life.done(education, object('1.1'));
    expect(objection).toMatchObject({ type: 'ObjectionRaised', clause: '3.6', data: { to: 'acceptance' } });
    expect(draft(life).text).toEqual(words('proposal 1'));
    expect(life.refused('head', wg.openVote('1'))).toMatchObject({ refused: 'amendmentsUndecided' });
    expect(life.refused(health, accept())).toMatchObject({ refused: 'objectedToAcceptance', person: education });
    expect(life.refused('head', object('1.1'))).toMatchObject({ refused: 'objectionRaised', person: education });
    decided(life, '1.1', 'for');
    expect(draft(life).text).toEqual(words('friendly'));
  });

  test('neither enters nor leaves the text while the members are asked about another amendment of it', () => {
    const life = drafted({});
    life.done(health, accept());
    life.done(labour, amend('1', { upon: '1.1' }));
    life.done('head', wg.openVote('1.2'));
    expect(life.refused(education, object('1.1'))).toMatchObject({ refused: 'anotherVoteOpen' });
    const farthest = drafted({ changed: 1 });
    farthest.done('coordinator', { type: 'settleSilence', silence: 'amendment-order', reading: 'farthest-first' });
    farthest.done('head', wg.openVote('1.1'));
    farthest.done(labour, amend('1', { changed: 9 }));
    expect(farthest.refused(health, accept('1.2'))).toMatchObject({ refused: 'anotherVoteOpen' });
  });

  test('is not objected to once the draft is put to the vote', () => {
    const life = drafted({});
    life.done(health, accept());
    life.done('head', wg.openVote('1'));
    expect(life.refused(education, object('1.1'))).toMatchObject({ refused: 'proposalStage', stage: 'voting' });
  });
});

test('the history of a text names each text it had, whose it is, and what brought it', () => {
  const life = drafted({ text: 'a' }, { text: 'b' });
  life.done(health, accept('1.1'));
  life.done(labour, amend('1', { upon: '1.1', text: 'c', instead: '1.2' }));
  decided(life, '1.3', 'for');
  life.done(education, amend('1', { upon: '1.3', text: 'd' }));
  life.done('head', askConsent('1.4'));
  life.done('head', closeConsent('1.4'));
  const told = historyOfText(draft(life)).map(({ text, by, how, amendment }) => [text.ref, by, how, amendment]);
  expect(told).toEqual([
    [words('proposal 1').ref, health, 'drafted', null],
    [words('a').ref, labour, 'accepted', '1.1'],
    [words('c').ref, labour, 'carried', '1.3'],
    [words('d').ref, education, 'without objection', '1.4'],
  ]);
});

test('an amendment is read, and hidden, with its draft, and bears no mark of its own', () => {
  const life = drafted({});
  const own = wg.setMark(`meeting/${wg.meeting}/proposal/1.1`, wg.forState);
  expect(life.refused('secretary', own)).toMatchObject({ refused: 'unknownThing' });
  life.done('secretary', wg.setMark(`meeting/${wg.meeting}/proposal/1`, wg.forState));
  const shelter = wg.member('shelter');
  expect(life.refused(shelter, amend())).toMatchObject({ refused: 'unknownProposal' });
  expect(life.refused(shelter, object('1.1'))).toMatchObject({ refused: 'unknownProposal' });
  expect(life.refused('head', wg.openVote('1.1'))).toMatchObject({ refused: 'markExcludesVoters' });
  expect(life.refused('head', askConsent('1.1'))).toMatchObject({ refused: 'markExcludesVoters' });
});
