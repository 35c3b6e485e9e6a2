import { type Life, words } from '../given.ts';
import { adopt, stricter } from '../later-charter.ts';
import * as wg from '../working-group.ts';

/** A group's life with every act there is; what it wrote once stands in `journal-1.jsonl` for ever. */
export function wholeLife(): Life {
  const life = wg.composed(stricter.known);
  bodies(life);
  composition(life);
  meetingHeld(life);
  meetingNotHeld(life);
  life.done('secretary', adopt(stricter.hash));
  life.done('coordinator', { type: 'settleSilence', silence: 'head-counted', reading: 'no' });
  return life;
}

function bodies(life: Life): void {
  const name = {
    az: 'Dövlət Gömrük Komitəsi',
    en: 'State Customs Committee',
    ru: 'Государственный таможенный комитет',
  };
  const later = { az: 'Gömrük Xidməti', en: 'Customs Service', ru: 'Таможенная служба' };
  life.done('secretary', { type: 'enterBody', body: 'customs', kind: 'state', name, from: '1992-01-30' });
  life.done('secretary', { type: 'renameBody', body: 'customs', name: later, from: '2026-01-01' });
  life.done('secretary', { type: 'giveSeat', body: 'customs', seat: 'executing' });
  life.done('secretary', { type: 'succeedBody', body: 'customs', successor: 'justice', from: '2026-01-10' });
}

function composition(life: Life): void {
  const health = wg.minister('health');
  life.done(health, wg.nominate('health', 'first choice'));
  life.done(health, { type: 'withdrawNomination', nomination: 'n-first choice' });
  life.done(health, wg.nominate('health', 'second choice'));
  const reason = words('Sahə üzrə təcrübəsi yoxdur.');
  life.done('coordinator', { type: 'returnNomination', nomination: 'n-second choice', reason });
  life.done(health, wg.nominate('health', 'newcomer'));
  life.done('coordinator', wg.approve('2', '2026-01-14', ['n-newcomer']), '2026-01-14 10:00');
  const retired = words('Təqaüdə çıxıb.');
  life.done('coordinator', { type: 'endMembership', person: wg.member('shelter'), reason: retired });
  life.done('secretary', wg.record('head', 'deputy', { acting: true }));
  life.done('secretary', { type: 'endOffice', holding: 'h-deputy' }, '2026-01-15 10:00');
}

/** A tie that the head's vote decides; a second proposal is withdrawn; the protocol is returned once. */
function meetingHeld(life: Life): void {
  life.done('head', wg.proposeMeeting('2026-02-09T06:00:00.000Z'), '2026-01-20 10:00');
  life.done('coordinator', wg.returnMeeting(1));
  life.done('coordinator', wg.returnAgenda(1));
  life.done('head', wg.changeMeeting('2026-02-10T06:00:00.000Z'));
  life.done('head', wg.setAgenda('1', '2', '3'));
  life.done('coordinator', wg.agreeToMeeting(2));
  life.done('coordinator', wg.agreeToAgenda(2));
  life.done('secretary', wg.sendNotice);
  life.at(wg.tenOClock);
  const here = ['head', 'newcomer', wg.member('labour'), wg.member('education')];
  for (const person of here) life.done('secretary', wg.arrive(person));
  life.done('head', wg.openMeeting, '2026-02-10 10:05');
  life.done('head', wg.takeUpItem('1'));
  life.done('newcomer', wg.draft('1'));
  life.done('newcomer', wg.draft('2', '2', null));
  life.done('newcomer', wg.withdraw('2'));
  life.done('head', wg.openVote('1'));
  life.done('head', wg.cast('1', 'for'), '2026-02-10 10:20');
  life.done('newcomer', wg.cast('1', 'for'));
  life.done(wg.member('labour'), wg.cast('1', 'against'));
  life.done(wg.member('education'), wg.cast('1', 'against'));
  life.done('head', wg.closeVote('1'));
  life.done('secretary', wg.leave('newcomer'), '2026-02-10 10:40');
  life.done('head', wg.closeMeeting, '2026-02-10 11:00');
  life.done('secretary', wg.recordItem('1'));
  life.done('secretary', wg.submit(1));
  life.done('head', wg.returnProtocol);
  life.done('secretary', wg.submit(1, 'b'.repeat(64)));
  life.done('head', wg.sign('b'.repeat(64)), '2026-02-12 10:00');
}

function meetingNotHeld(life: Life): void {
  const called = (number: string, on: string) => {
    life.done('head', wg.proposeMeeting(on, number));
    life.done('coordinator', { type: 'agreeToMeeting', meeting: number, revision: 1 });
    life.done('coordinator', { type: 'agreeToAgenda', meeting: number, revision: 1 });
    life.done('secretary', { type: 'sendNotice', meeting: number });
  };
  called('2026-2', '2026-04-20T06:00:00.000Z');
  called('2026-3', '2026-04-21T06:00:00.000Z');
  life.done('head', { type: 'cancelMeeting', meeting: '2026-2', reason: words('Bayram günləri.') });
  life.at('2026-04-21 10:00');
  life.done('secretary', { type: 'recordArrival', meeting: '2026-3', person: 'head', presence: 'remote' });
  life.done('head', { type: 'closeWithoutQuorum', meeting: '2026-3' }, '2026-04-21 10:30');
}
