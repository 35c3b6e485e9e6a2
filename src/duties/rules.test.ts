import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '#group/vocabulary.ts';
import { signedWithDecision } from '../../test/after-meeting.ts';
import * as duties from '../../test/duties.ts';
import { type Life, words } from '../../test/given.ts';
import * as wg from '../../test/working-group.ts';
import { dutyStateOn, factsOfDuty, offersItself } from './facts.ts';
import type { Duty } from './vocabulary.ts';

const { health, labour } = duties;

const dutyIn = (life: Life): Duty => {
  const state = life.states(['duty/1']).get('duty/1');
  if (state?.about !== 'duty' || !state.duty) throw new Error('nothing was sent');
  return state.duty;
};
const stateOn = (life: Life, day: string) => dutyStateOn(factsOfDuty(dutyIn(life)), day);
const types = (acts: readonly { readonly type: string }[]) => acts.map(({ type }) => type);

describe('sending what was adopted', () => {
  it('registers its letter and issues its extract in the same go, each once', () => {
    const acts = signedWithDecision().done('secretary', duties.send());
    expect(types(acts)).toEqual(['ProposalSent', 'SendingEntered', 'LetterRegistered', 'ExtractIssued']);
    expect(acts[0]).toMatchObject({ clause: '4.1.2', data: { item: '1', letter: 'out-2026-1', extract: 'x1' } });
    expect(acts[2]?.data).toMatchObject({ direction: 'out', body: 'health', on: '2026-02-10' });
  });

  it('takes a letter and an extract that are there already', () => {
    const life = signedWithDecision();
    const { type: _type, ...extract } = {
      ...{ type: 'issueExtract', meeting: wg.meeting, extract: 'x7', item: '1', body: 'health', number: '1/7' },
      ...{ paper: 'd'.repeat(64), docx: 'e'.repeat(64) },
    } as const;
    life.done('secretary', { type: 'issueExtract', ...extract });
    life.done('secretary', {
      ...{ type: 'registerLetter', direction: 'out', on: '2026-02-10', theirs: null, body: 'health' },
      ...{ correspondent: null, subject: words('a letter'), scan: null },
    });
    const acts = life.done(
      'secretary',
      duties.send({ letter: 'out-2026-1', subject: null, extract: 'x7', issue: null }),
    );
    expect(types(acts)).toEqual(['ProposalSent', 'SendingEntered']);
  });

  it('waits for the signature, even where the vote adopted it', () => {
    const life = wg.voting();
    for (const person of wg.everyone) life.done(person, wg.cast('1', 'for'));
    life.done('head', wg.closeVote('1'));
    expect(life.refused('secretary', duties.send())).toMatchObject({ refused: 'protocolNotSigned', clause: '4.1.2' });
  });

  it('does not widen a mark: no extract, no sending to a body that may not read the item', () => {
    const life = signedWithDecision();
    life.done('secretary', wg.setMark(`meeting/${wg.meeting}/item/1`, wg.forBodies('labour')));
    expect(life.refused('secretary', duties.send())).toMatchObject({ refused: 'unknownProposal' });
    life.done('secretary', wg.setMark(`meeting/${wg.meeting}/item/1`, wg.forOffices('secretariat', 'head')));
    expect(life.refused('secretary', duties.send())).toMatchObject({ refused: 'bodyMayNotRead', body: 'health' });
  });

  it('binds of itself only where the charter reads its silence so, and then needs no answer', () => {
    const life = signedWithDecision();
    life.done('coordinator', { type: 'settleSilence', silence: 'adopted-effect', reading: 'binding-elsewhere' });
    const binding = { act: words('order 12'), until: duties.term };
    life.done('secretary', duties.send({ binding }));
    expect(stateOn(life, '2026-02-10')).toBe('under control');
    expect(life.refused(health, duties.decline)).toMatchObject({ refused: 'sentAnswered' });
    life.done(health, duties.report());
  });
});

describe('the answer of the addressee', () => {
  it('is silence by itself after the day, and counts all the same when it comes later', () => {
    const life = duties.sent();
    expect(stateOn(life, duties.answerBy)).toBe('awaiting');
    expect(stateOn(life, '2026-02-25')).toBe('silent');
    life.done(health, duties.takeOn(), '2026-03-02 10:00');
    expect(stateOn(life, '2026-03-02')).toBe('under control');
  });

  it('is given by its representative, its leadership or nobody', () => {
    duties.sent().done(wg.minister('health'), duties.takeOn());
    expect(duties.sent().refused(labour, duties.takeOn())).toMatchObject({ body: 'health' });
    // Whoever is not of the Group reads only what was sent to his own body.
    expect(duties.sent().refused(wg.minister('labour'), duties.takeOn())).toMatchObject({ refused: 'unknownSending' });
  });

  it('may be no, with reasons, and then nothing is under control', () => {
    const life = duties.sent();
    life.done(health, duties.decline);
    expect(stateOn(life, '2026-12-31')).toBe('declined');
    expect(offersItself('declined')).toBe(true);
    expect(life.refused('secretary', duties.takeOff)).toMatchObject({ refused: 'notTakenOn' });
  });
});

describe('a duty under control', () => {
  it('is late the day after its term until a report that it is executed was accepted', () => {
    const life = duties.reported();
    expect(stateOn(life, duties.term)).toBe('under control');
    expect(stateOn(life, '2026-05-02')).toBe('late');
    life.done('secretary', duties.giveBack());
    expect(stateOn(life, '2026-05-02')).toBe('late');
    life.done(health, duties.report());
    life.done('secretary', duties.accept(2));
    expect(stateOn(life, '2026-05-02')).toBe('under control');
    life.done('secretary', duties.takeOff);
    expect(stateOn(life, '2026-05-02')).toBe('executed');
  });

  it('is extended on a reasoned request by somebody else, and every old term is kept', () => {
    const life = duties.takenOn();
    life.done(health, duties.askLater());
    expect(life.refused(health, duties.grant())).toMatchObject({ refused: 'notAuthorised' });
    expect(life.refused(wg.minister('labour'), duties.grant())).toMatchObject({ refused: 'unknownSending' });
    life.done(wg.minister('health'), duties.grant('2026-05-20'));
    life.done(health, duties.askLater('2026-07-01'));
    life.done('head', duties.refuse);
    const { until, extensions } = dutyIn(life);
    expect(until).toBe('2026-05-20');
    expect(extensions.map(({ from, settled }) => [from, settled?.is])).toEqual([
      [duties.term, 'granted'],
      ['2026-05-20', 'refused'],
    ]);
  });

  it('is not extended by whoever asks for it', () => {
    const life = duties.takenOn();
    life.done(wg.minister('health'), duties.askLater());
    expect(life.refused(wg.minister('health'), duties.grant())).toMatchObject({ refused: 'ownDuty' });
  });

  it('is dropped only by whoever put it there, or by those who came after him in the office', () => {
    const life = duties.takenOn();
    life.done('secretary', wg.record('secretariat', 'second'));
    expect(life.refused('second', duties.drop)).toMatchObject({ refused: 'controlledByAnother', by: 'secretary' });
    life.done('second', { type: 'endOffice', holding: 'h-secretary' });
    life.done('second', duties.drop);
    expect(stateOn(life, '2026-02-10')).toBe('dropped');
  });

  it('never leaves control by the hand of its executor, whatever else he holds', () => {
    const asExecutor = () => {
      const life = duties.reported();
      life.done('secretary', { ...wg.record('secretariat', health), holding: 'h-both' } as never);
      return life;
    };
    for (const command of [duties.accept(), duties.giveBack(), duties.takeOff, duties.drop])
      expect(asExecutor().refused(health, command)).toMatchObject({ refused: 'ownDuty', body: 'health' });
  });
});

describe('whatever is asked in whatever order', () => {
  const asked = fc.array(
    fc.constantFrom(
      ...([
        'takeOn',
        'decline',
        'askLater',
        'grant',
        'refuse',
        'report',
        'giveBack',
        'accept',
        'takeOff',
        'drop',
      ] as const),
    ),
    { maxLength: 14 },
  );
  const commands: Readonly<Record<string, readonly [string, Command]>> = {
    ...{ takeOn: [health, duties.takeOn()], decline: [health, duties.decline], askLater: [health, duties.askLater()] },
    ...{
      grant: ['secretary', duties.grant()],
      refuse: ['secretary', duties.refuse],
      report: [health, duties.report()],
    },
    ...{ giveBack: ['secretary', duties.giveBack()], accept: ['secretary', duties.accept()] },
    ...{ takeOff: ['secretary', duties.takeOff], drop: ['secretary', duties.drop] },
  };

  it('only an accepted report of full execution ends in “executed”, and what ended stays so', () => {
    fc.assert(
      fc.property(asked, (names) => {
        const life = duties.sent();
        let ended: string | undefined;
        for (const name of names) {
          const [by, command] = commands[name] ?? ['', duties.remind];
          const heard = life.when(by, command);
          const duty = dutyIn(life);
          const state = dutyStateOn(factsOfDuty(duty), '2026-02-10');
          if (ended !== undefined) expect([state, 'refusal' in heard]).toEqual([ended, true]);
          if (state === 'executed' || state === 'dropped') ended = state;
          if (state === 'executed') expect(duty.reports.some(({ settled }) => settled?.is === 'accepted')).toBe(true);
          if (duty.answer === undefined) expect(state).toBe('awaiting');
        }
      }),
      { numRuns: 25 },
    );
  });
});
