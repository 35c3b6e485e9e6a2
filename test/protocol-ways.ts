import type { Refusal } from '#group/vocabulary.ts';
import type { RemarkRefusal } from '#protocol/remark-vocabulary.ts';
import type { VersionRefusal } from '#protocol/version-vocabulary.ts';
import type { ProtocolRefusal } from '#protocol/vocabulary.ts';
import * as after from './after-meeting.ts';
import type { Life } from './given.ts';
import * as wg from './working-group.ts';

const health = wg.member('health');
const labour = wg.member('labour');

const then = (life: Life, by: string, ...commands: readonly Parameters<Life['done']>[1][]): Life => {
  for (const command of commands) life.done(by, command);
  return life;
};
const settled = (silence: string, reading: string): Life =>
  then(wg.composed(), 'coordinator', { type: 'settleSilence', silence, reading });

type Code =
  | RemarkRefusal['refused']
  | VersionRefusal['refused']
  | Extract<ProtocolRefusal, { refused: 'writtenMeanwhile' }>['refused'];

/** A way to each refusal of what happens to a protocol before its signature and after it. */
export const protocolWays: { readonly [Each in Code]: () => Refusal } = {
  writtenMeanwhile: () => wg.held().refused('secretary', { ...wg.recordItem('1'), seen: '' } as never),
  protocolWithHead: () => wg.submitted().refused('secretary', after.circulate()),
  lastDayPast: () => wg.held().refused('secretary', after.circulate('2026-02-09')),
  protocolDueBefore: () =>
    wg.held(settled('protocol-deadline', 'days')).refused('secretary', after.circulate('2026-02-16')),
  notCirculated: () => wg.held().refused(health, after.remarkOn()),
  remarksOver: () => after.circulated().refused(health, after.remarkOn(), '2026-02-14 00:00'),
  remarksAwaited: () => after.circulated().refused('secretary', wg.submit(1)),
  remarksUnanswered: () =>
    then(after.circulated(), health, after.remarkOn()).refused('secretary', wg.submit(1), '2026-02-14 10:00'),
  unknownRemark: () => after.circulated().refused('secretary', after.answer()),
  remarkAnswered: () =>
    then(then(after.circulated(), health, after.remarkOn()), 'secretary', after.answer()).refused(
      'secretary',
      after.answer(),
    ),
  dissentNotProvided: () => after.decided(settled('dissent', 'not-attached')).refused(health, after.dissent()),
  notDecided: () => {
    const life = then(wg.opened(), 'head', wg.draft('1'), wg.closeMeeting);
    return life.refused(health, after.dissent());
  },
  didNotDissent: () => after.decided().refused('head', after.dissent()),
  alreadyDissented: () => then(after.decided(), labour, after.dissent()).refused(labour, after.dissent()),
  protocolNotSigned: () => wg.held().refused('secretary', after.correct),
  extractNumberTaken: () =>
    then(wg.signed(), 'secretary', after.issue()).refused('secretary', after.issue({ extract: 'x2' })),
  bodyMayNotRead: () =>
    then(wg.signed(), 'secretary', wg.setMark(`meeting/${wg.meeting}/item/1`, wg.forState)).refused(
      'secretary',
      after.issue({ body: 'shelter' }),
    ),
};
