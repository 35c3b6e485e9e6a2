import type { Command } from '#group/vocabulary.ts';
import { type Life, words } from './given.ts';
import * as wg from './working-group.ts';

const { meeting } = wg;

/** The meeting of these tests is on 10 February. */
export const lastDay = '2026-02-13';

export const circulate = (until = lastDay) => ({ type: 'circulateProtocol', meeting, until }) as const;
export const remarkOn = (item: string | null = '1', remark = 'k1') =>
  ({ type: 'remarkOnProtocol', meeting, remark, item, text: words('a remark') }) as const;
export const answer = (item: string | null = '1', remark = 'k1', taken = true) =>
  ({ type: 'answerRemark', meeting, remark, item, answer: words('an answer'), taken }) as const;
export const dissent = (proposal = '1') =>
  ({ type: 'attachDissent', meeting, proposal, text: words('a separate opinion') }) as const;
export const issue = (
  change: { item?: string; body?: string; number?: string; extract?: string } = {},
): Extract<Command, { type: 'issueExtract' }> => ({
  ...{ type: 'issueExtract', meeting, extract: 'x1', item: '1', body: 'health', number: '1/1' },
  ...{ paper: 'd'.repeat(64), docx: 'e'.repeat(64), ...change },
});
export const correct = { type: 'correctProtocol', meeting, reason: words('a name was wrong') } as const;

/** The meeting is over, and the draft of its protocol is out for remarks until 13 February. */
export function circulated(life: Life = wg.held()): Life {
  life.done('secretary', circulate());
  return life;
}

/** Proposal 1 was adopted against the vote of one member, and another abstained; the meeting is over. */
export function decided(life: Life = wg.composed()): Life {
  wg.voting(wg.everyone, life);
  const [first = '', second = '', ...others] = wg.members;
  for (const person of ['head', ...others]) life.done(person, wg.cast('1', 'for'));
  life.done(first, wg.cast('1', 'against'));
  life.done(second, wg.cast('1', 'abstain'));
  life.done('head', wg.closeVote('1'));
  life.done('head', wg.closeMeeting);
  life.done('secretary', wg.recordItem('1'));
  return life;
}

/** The same, signed. */
export function signedWithDecision(life: Life = decided()): Life {
  life.done('secretary', wg.submit(life.meeting(meeting).protocol.revision));
  life.done('head', wg.sign());
  return life;
}
