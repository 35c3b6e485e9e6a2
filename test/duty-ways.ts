import type { DutyRefusal } from '#duties/vocabulary.ts';
import type { Command, Refusal } from '#group/vocabulary.ts';
import { signedWithDecision } from './after-meeting.ts';
import * as duties from './duties.ts';
import type { Life } from './given.ts';
import * as wg from './working-group.ts';

const { health, labour } = duties;
const twice = (life: Life, by: string, command: Command): Refusal => {
  life.done(by, command);
  return life.refused(by, command);
};
const ended = () => {
  const life = duties.reported();
  life.done('secretary', duties.accept());
  life.done('secretary', duties.takeOff);
  return life;
};
const asked = () => {
  const life = duties.takenOn();
  life.done(health, duties.askLater());
  return life;
};

/** A way to every lawful no about what was sent. */
export const dutyWays: { readonly [Code in DutyRefusal['refused']]: () => Refusal } = {
  unknownSending: () => signedWithDecision().refused(health, duties.takeOn()),
  sendingNumberTaken: () => signedWithDecision().refused('secretary', duties.send({ sending: '2' })),
  proposalNotAdopted: () => {
    const life = wg.opened();
    life.done('head', wg.draft('1'));
    life.done('head', wg.closeMeeting);
    life.done('secretary', wg.recordItem('1'));
    return signedWithDecision(life).refused('secretary', duties.send());
  },
  alreadySent: () => duties.sent().refused('secretary', duties.send({ sending: '2', extract: 'x1', issue: null })),
  notTheAddressee: () => signedWithDecision().refused('secretary', duties.send({ body: 'labour' })),
  bindsOnlyTakenOn: () =>
    signedWithDecision().refused(
      'secretary',
      duties.send({ binding: { act: { ref: 'r', digest: 'd' }, until: duties.term } }),
    ),
  extractOfAnother: () => signedWithDecision().refused('secretary', duties.send({ issue: null })),
  letterToAnother: () => signedWithDecision().refused('secretary', duties.send({ letter: 'out-2026-9' })),
  sentToAnotherBody: () => duties.sent().refused(labour, duties.takeOn()),
  sentAnswered: () => twice(duties.sent(), health, duties.decline),
  notTakenOn: () => duties.sent().refused(health, duties.report()),
  offControl: () => ended().refused(health, duties.report()),
  sentRemindedToday: () => twice(duties.sent(), 'secretary', duties.remind),
  termNotLater: () => duties.takenOn().refused(health, duties.askLater(duties.term)),
  termPassed: () => duties.sent().refused(health, duties.takeOn('2026-02-09')),
  extensionAwaits: () => asked().refused(health, duties.askLater()),
  noExtensionAsked: () => duties.takenOn().refused('secretary', duties.grant()),
  unknownDutyReport: () => duties.takenOn().refused('secretary', duties.accept()),
  dutyReportSettled: () => twice(duties.reported(), 'secretary', duties.accept()),
  dutyReportAwaits: () => duties.reported().refused(health, duties.report()),
  ownDuty: () => {
    const life = duties.reported();
    life.done('secretary', { ...wg.record('secretariat', health), holding: 'h-both' } as Command);
    return life.refused(health, duties.accept());
  },
  notExecuted: () => duties.takenOn().refused('secretary', duties.takeOff),
  controlledByAnother: () => duties.takenOn().refused('head', duties.drop),
};
