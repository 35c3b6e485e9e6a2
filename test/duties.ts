import type { Command } from '#group/vocabulary.ts';
import { signedWithDecision } from './after-meeting.ts';
import { type Life, words } from './given.ts';
import * as wg from './working-group.ts';

const { meeting } = wg;

type Asked<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** The meeting of these tests is on 10 February, and what it adopted goes out on that day. */
export const answerBy = '2026-02-24';
export const term = '2026-05-01';

/** Of proposal 1 to the ministry of health, with a letter and an extract that come with it. */
export const send = (change: Partial<Asked<'sendProposal'>> = {}): Asked<'sendProposal'> => ({
  ...{ type: 'sendProposal', sending: '1', meeting, proposal: '1', body: 'health', answerBy },
  ...{ letter: null, subject: words('a proposal'), extract: 'x1', binding: null },
  issue: { number: '1/1', paper: 'd'.repeat(64), docx: 'e'.repeat(64) },
  ...change,
});
export const takeOn = (until = term): Asked<'takeOn'> => ({ type: 'takeOn', sending: '1', until, how: words('so') });
export const decline: Asked<'declineSent'> = { type: 'declineSent', sending: '1', reason: words('no means') };
export const remind: Asked<'remindOfSent'> = { type: 'remindOfSent', sending: '1' };
export const askLater = (until = '2026-06-01'): Asked<'askExtension'> => ({
  ...{ type: 'askExtension', sending: '1', until, reason: words('more time') },
});
export const grant = (until = '2026-06-01'): Asked<'grantExtension'> => ({
  type: 'grantExtension',
  sending: '1',
  until,
});
export const refuse: Asked<'refuseExtension'> = { type: 'refuseExtension', sending: '1', reason: words('enough time') };
export const report = (executed = true): Asked<'reportDuty'> => ({
  ...{ type: 'reportDuty', sending: '1', done: words('it is done'), executed, evidence: [] },
});
export const accept = (number = 1): Asked<'acceptDutyReport'> => ({
  ...{ type: 'acceptDutyReport', sending: '1', report: number },
});
export const giveBack = (number = 1): Asked<'returnDutyReport'> => ({
  ...{ type: 'returnDutyReport', sending: '1', report: number, reason: words('no paper') },
});
export const takeOff: Asked<'takeOffControl'> = { type: 'takeOffControl', sending: '1' };
export const drop: Asked<'dropFromControl'> = { type: 'dropFromControl', sending: '1', reason: words('overtaken') };

export const [health, labour] = [wg.member('health'), wg.member('labour')];

/** Proposal 1 was adopted, the protocol is signed, and it is sent to the ministry of health. */
export function sent(life: Life = signedWithDecision()): Life {
  life.done('secretary', send());
  return life;
}

/** The same, taken on until the first of May. */
export function takenOn(life: Life = sent()): Life {
  life.done(health, takeOn());
  return life;
}

/** The same, reported as executed in full. */
export function reported(life: Life = takenOn()): Life {
  life.done(health, report());
  return life;
}
