import type { Command } from '#group/vocabulary.ts';
import * as agenda from './agenda.ts';
import * as duties from './duties.ts';
import { type Life, words } from './given.ts';
import * as notice from './notice.ts';
import * as onPaper from './on-paper.ts';
import * as plan from './plan.ts';
import * as problems from './problems.ts';
import * as reporting from './reporting.ts';
import * as wg from './working-group.ts';

const reason = words('so it is');

/** Gives these one after another, be they refused or not. */
const asks =
  (begin: () => Life, ...asked: readonly (readonly [by: string, command: Command])[]) =>
  () => {
    const life = begin();
    for (const [by, command] of asked) life.when(by, command);
  };

const recordedOnPaper = () => {
  const life = onPaper.withLetter(wg.proposed());
  life.done('secretary', onPaper.recordOnPaper('coordinator', wg.agreeToMeeting(1)));
  return life;
};

/** Commands that no way to a refusal gives. */
export const otherWays: readonly (() => unknown)[] = [
  asks(
    wg.staffed,
    ['secretary', wg.record('observer', 'guest')],
    ['secretary', { ...wg.record('head', 'next'), firstDay: '2026-02-01' } as Command],
    ['coordinator', { type: 'returnOffice', holding: 'h-next', reason }],
    ['secretary', { type: 'endOffice', holding: 'h-guest', lastDay: '2026-03-01' }],
    [wg.minister('health'), wg.nominate('health', 'newcomer')],
    ['coordinator', { type: 'returnNomination', nomination: 'n-newcomer', reason }],
    ['secretary', { type: 'invitePerson', person: 'head', invitation: 'i-1' }],
  ),
  asks(wg.recovering, ['second', { type: 'withdrawRecovery', recovery: 'r-1', person: 'head' }]),
  asks(recordedOnPaper, ['second', onPaper.returnOnPaper]),
  asks(plan.planned, ['secretary', plan.describe()], ['secretary', plan.link()]),
  asks(
    reporting.scheduled,
    [wg.member('health'), reporting.keep()],
    [wg.member('health'), reporting.submit()],
    ['secretary', reporting.giveBack()],
    [wg.member('health'), { ...reporting.keep(1), type: 'handInReport' } as Command],
  ),
  asks(
    wg.opened,
    ['head', agenda.lateItem()],
    ['coordinator', agenda.returnLate()],
    [wg.member('health'), agenda.objectToLate()],
    ['coordinator', agenda.agreeToLate()],
  ),
  asks(
    wg.proposed,
    ['coordinator', { type: 'advise', meeting: wg.meeting, revision: 1, about: 'meeting', text: reason }],
    ['coordinator', wg.returnMeeting(1)],
    ['coordinator', wg.returnAgenda(1)],
    ['head', wg.cancelMeeting],
  ),
  asks(wg.noticed, [wg.member('health'), notice.reply('cannot', 1, 'away')]),
  asks(problems.drafted, [problems.drafter, problems.drop()]),
  asks(wg.submitted, ['head', wg.returnProtocol]),
  asks(
    duties.takenOn,
    [duties.health, duties.askLater()],
    ['secretary', duties.refuse],
    [duties.health, duties.report()],
    ['secretary', duties.giveBack()],
  ),
];
